import type { LinkKind, Mode } from '../model/seminar.ts';
import { firstGiven, isObject, looseList, looseText, onlyGiven, type Loose } from './loose-value.ts';
import { isNothing, isToBeAnnounced } from './placeholder.ts';

const webAddress = /https?:\/\/[^\s<>"]+/i;

const said = (value: unknown): string => {
  const text = looseText(value).slice(0, 2000);
  return isNothing(text) || isToBeAnnounced(text) ? '' : text;
};

/** Where it is: text or an object, with a room that may stand beside it. */
export function tidyLocation(value: unknown, room: unknown): Loose | undefined {
  const raw = isObject(value) ? value : { name: value };
  const place = { name: said(raw.name), room: said(firstGiven(raw.room, room)), address: said(raw.address) };
  return Object.values(place).some(Boolean) ? onlyGiven({ ...place, url: raw.url }) : undefined;
}

/** How to join: an address, text that holds one ("Zoom: https://…"), words alone, or an object. */
export function tidyWebcast(value: unknown): Loose | undefined {
  const raw = isObject(value) ? value : { url: value, label: value };
  const text = said(raw.url);
  const url = webAddress.exec(text)?.[0] ?? (/\s/.test(text) || !/[/.]/.test(text) ? '' : text);
  const label = said(raw.label)
    .replace(webAddress, '')
    .replace(/[\s:,–-]{1,20}$/, '');
  return url || label ? onlyGiven({ url, label: label === url ? '' : label }) : undefined;
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
  const label = said(firstGiven(raw.label, raw.title, raw.name));
  const url = looseText(raw.url);
  const words = `${label} ${url}`.slice(0, 2000);
  return onlyGiven({
    url,
    label: label || fileName.exec(url.slice(-70))?.[1],
    kind: raw.kind ?? kinds.find(([pattern]) => pattern.test(words))?.[1],
  });
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
