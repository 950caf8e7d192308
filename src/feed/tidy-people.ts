import { firstGiven, isObject, looseList, looseText, onlyGiven, type Loose } from './loose-value.ts';
import { isNothing, isToBeAnnounced } from './placeholder.ts';
import { readSpeakers } from './speakers.ts';

const email = /[^\s<>()[\],;:"]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/;

function speakersOf(value: unknown): readonly Loose[] {
  if (!isObject(value)) return readSpeakers(looseText(value)).map((speaker) => ({ ...speaker }));
  const { name, fullName, bio, biography, affiliation, url, image } = value;
  return [{ name: firstGiven(name, fullName), affiliation, url, image, bio: firstGiven(bio, biography) }];
}

const isSomebody = ({ name, bio }: Loose): boolean => {
  const [who, life] = [looseText(name), looseText(bio)];
  return (who !== '' && !isToBeAnnounced(who) && !isNothing(who)) || (life !== '' && !isToBeAnnounced(life));
};

/** The speakers of an entry, each apart; a biography or affiliation given beside them is the first one's. */
export function tidySpeakers(raw: Loose): readonly Loose[] {
  const [first, ...others] = looseList(firstGiven(raw.speakers, raw.speaker)).flatMap(speakersOf);
  const beside = { affiliation: raw.affiliation, bio: firstGiven(raw.bio, raw.biography) };
  return [{ ...onlyGiven(beside), ...onlyGiven(first ?? {}) }, ...others.map(onlyGiven)].filter(isSomebody);
}

/** Whom to ask: an object, or text with an e-mail address in it. */
export function tidyContact(value: unknown): Loose | undefined {
  const raw = isObject(value) ? value : { name: value };
  const text = looseText(raw.name).slice(0, 1000);
  const address = (looseText(raw.email) || text).slice(0, 1000).match(email)?.[0];
  const name = text.replace(address ?? '', '').replace(/^[\s<>(),;:-]+|[\s<>(),;:-]{1,20}$/g, '');
  const { phone, telephone, url } = raw;
  const contact = onlyGiven({
    name: isNothing(name) ? '' : name,
    email: address,
    phone: firstGiven(phone, telephone),
    url,
  });
  return Object.keys(contact).length > 0 ? contact : undefined;
}
