import { firstGiven, isObject, looseList, looseText, onlyGiven, unlessPlaceholder, type Loose } from './loose-value.ts';
import { isToBeAnnounced } from './placeholder.ts';
import { readSpeakers } from './speakers.ts';

const email = /[^\s<>()[\],;:"]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

function speakersOf(value: unknown): readonly Loose[] {
  if (!isObject(value)) {
    const text = looseText(value);
    return isToBeAnnounced(text) ? [{ name: text }] : readSpeakers(text).map((speaker) => ({ ...speaker }));
  }
  const { name, fullName, bio, biography, affiliation, url, image } = value;
  return [{ name: firstGiven(name, fullName), affiliation, url, image, bio: firstGiven(bio, biography) }];
}

/** Everybody an entry names, as written: "TBA" stays. */
export function speakersIn(raw: Loose): readonly Loose[] {
  return looseList(firstGiven(raw.speakers, raw.speaker)).flatMap(speakersOf);
}

const withoutPlaceholders = (speaker: Loose): Loose =>
  onlyGiven(Object.fromEntries(Object.entries(speaker).map(([field, value]) => [field, unlessPlaceholder(value)])));

/** The speakers of an entry, each apart; a biography or affiliation given beside them is the first one's. */
export function tidySpeakers(raw: Loose): readonly Loose[] {
  const [first = {}, ...others] = speakersIn(raw).map(withoutPlaceholders);
  const beside = withoutPlaceholders({ affiliation: raw.affiliation, bio: firstGiven(raw.bio, raw.biography) });
  return [{ ...beside, ...first }, ...others].filter(({ name, bio }) => looseText(name) || looseText(bio));
}

/** A name and an e-mail address that stand in one text: "Ada Okafor (ada@example.edu)". */
function apart(text: string): Loose {
  const found = email.exec(text);
  if (!found) return { name: text };
  const before = text.slice(0, found.index).replace(/[\s<([,;:–-]{1,20}$/, '');
  const after = text.slice(found.index + found[0].length).replace(/^[\s>)\],.;:–-]+/, '');
  return { name: [before.replace(/\be-?mail$/i, '').trim(), after].filter(Boolean).join(' '), email: found[0] };
}

/** Whom to ask: an object, or text with an e-mail address in it. */
export function tidyContact(value: unknown): Loose | undefined {
  const raw = isObject(value) ? value : { name: value };
  const text = looseText(unlessPlaceholder(raw.name)).slice(0, 1000);
  const address = looseText(unlessPlaceholder(raw.email)).slice(0, 1000);
  const contact = onlyGiven({
    ...(address ? { name: text, email: email.exec(address)?.[0] ?? address } : apart(text)),
    phone: unlessPlaceholder(firstGiven(raw.phone, raw.telephone)),
    url: unlessPlaceholder(raw.url),
  });
  return Object.keys(contact).length > 0 ? contact : undefined;
}
