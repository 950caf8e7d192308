import type { LinkKind, Mode } from '../model/seminar.ts';
import { firstGiven, isObject, looseList, looseText, onlyGiven, unlessPlaceholder, type Loose } from './loose-value.ts';

const webAddress = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]]/i;

const said = (value: unknown): string => looseText(unlessPlaceholder(value)).slice(0, 5000);

const unlessEmpty = (object: Loose): Loose | undefined => (Object.keys(object).length > 0 ? object : undefined);

/** Where it is: text or an object, with a room that may stand beside it. */
export function tidyLocation(value: unknown, room: unknown): Loose | undefined {
  const raw = isObject(value) ? value : { name: value };
  const place = { name: said(raw.name), room: said(firstGiven(raw.room, room)), address: said(raw.address) };
  return unlessEmpty(onlyGiven({ ...place, url: unlessPlaceholder(raw.url) }));
}

/** What stands in one text: an address, words, or words with an address in them ("Zoom: https://…"). */
function webcastOf(text: string): Loose {
  if (/^[^\s:]*[/.][^\s:]*$|^https?:\S*$/i.test(text)) return { url: text };
  const label = text
    .replace(webAddress, '')
    .replace('()', '')
    .replace(/[\s:,.–-]{1,20}$/, '');
  return { url: webAddress.exec(text)?.[0], label };
}

/** How to join: an address, text that may hold one, or an object. */
export function tidyWebcast(value: unknown): Loose | undefined {
  if (!isObject(value)) return unlessEmpty(onlyGiven(webcastOf(said(value))));
  const [url, label] = [said(value.url), said(value.label)];
  return unlessEmpty(onlyGiven(/\s/.test(url) ? { ...webcastOf(url), ...onlyGiven({ label }) } : { url, label }));
}

const kinds: readonly (readonly [RegExp, LinkKind])[] = [
  [/slide|präsentation/i, 'slides'],
  [/recording|video|youtu\.?be|vimeo|panopto|aufzeichnung/i, 'recording'],
  [/regist|rsvp|ticket|sign.?up|anmeld|eventbrite/i, 'registration'],
  [/paper|preprint|arxiv|doi\.org/i, 'paper'],
  [/flyer|poster|\.pdf\b|\.png\b|\.jpe?g\b/i, 'flyer'],
];

const fileName = /\/([\w.-]{1,60}\.\w{2,5})$/;

function tidyLink(value: unknown): Loose {
  const raw = isObject(value) ? value : { url: value };
  const url = said(raw.url);
  const label = said(firstGiven(raw.label, raw.title, raw.name));
  const kind = looseText(raw.kind).toLowerCase();
  if (kind === 'other' || kinds.some(([, known]) => known === kind)) return onlyGiven({ url, label, kind });
  const words = `${kind} ${label} ${url}`.slice(0, 2000);
  const [, told = 'other'] = kinds.find(([pattern]) => pattern.test(words)) ?? [];
  return onlyGiven({ url, label: label || fileName.exec(url.slice(-70))?.[1], kind: told });
}

/** Files and pages: addresses, or objects whose kind may have to be told from their name. */
export function tidyLinks(value: unknown): readonly Loose[] {
  return looseList(value).map(tidyLink);
}

/** How it is attended, in whatever words. */
export function tidyMode(value: unknown): Mode | undefined {
  const text = looseText(value).slice(0, 100);
  if (/hybrid|mixed/i.test(text)) return 'hybrid';
  if (/online|virtual|remote/i.test(text)) return 'online';
  return /person|offline|on-?site/i.test(text) ? 'in-person' : undefined;
}
