import { boundEntry, tellExcess } from './bound-entry.ts';
import type { TakeOdd } from './entry-context.ts';
import { isObject, looseText, type Loose } from './loose-value.ts';
import type { FeedOptions } from './read-seminars.ts';
import { tidyEntry } from './tidy-entry.ts';
import { zoneInBrackets, zoneOfOffset } from './tidy-time.ts';

/** What knows how entries can be written otherwise than the schema has them. */
export interface Tidier {
  /** Puts an entry into the words of the schema. */
  readonly tidy: (entry: unknown, odd: TakeOdd) => unknown;
  /** Takes notice of an entry that is in these words as it stands. */
  readonly note: (entry: Loose) => void;
}

// A short, stable name for a text: FNV-1a, twice with different seeds.
function fingerprint(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return hash(0x811c9dc5) + hash(0x1505);
}

const named = (people: unknown): unknown =>
  Array.isArray(people) ? people.map(({ name }: Loose) => looseText(name)) : '';

/** The entry's own identifier, or one made of what changes least: it stays where the feed is read again or sorted otherwise. */
function uidOf({ uid, start, title, speakers }: Loose, { host, pathname }: URL): string {
  const own = looseText(uid);
  if (/[\p{L}\d]/u.test(own)) return own;
  const facts = [looseText(start), title ?? named(speakers), host, pathname];
  return `${fingerprint(JSON.stringify(facts))}@${host || 'page'}`;
}

/** Whether a start is a wall-clock time, or a date: something that needs a zone. */
function needsZone(start: unknown): boolean {
  const text = looseText(start);
  return typeof start === 'string' && /^\d{4}/.test(text) && !/(?:Z|UTC|GMT|[T ][\d:.,]+ *[+-][\d:]+)$/i.test(text);
}

/** Whether an end is an instant, which no wall clock can be compared with. */
const isInstant = (end: unknown): boolean => typeof end === 'number' || /\d *(?:Z|UTC|GMT)$/i.test(looseText(end));

/**
 * Makes what puts the entries of one feed into the words of the schema, one after the other.
 *
 * @param isTimeZone - whether a value names a zone
 */
export function makeTidier({ base, timeZone }: FeedOptions, isTimeZone: (name: unknown) => name is string): Tidier {
  const starts = new Map<string, string>();
  const address = new URL(base);
  let isToldZoneless = false;
  let visitorZone: string | undefined; // asked for once: that takes long
  // One identifier with several starts is one seminar a start; with the same start it is the same seminar.
  const unique = (uid: string, start: string): string => {
    const own = starts.has(uid) && starts.get(uid) !== start ? `${uid}-${start}` : uid;
    starts.set(own, start);
    return own;
  };
  const zoneOf = ({ timeZone: own, start, end }: Loose, inBrackets: string | undefined, odd: TakeOdd): Loose => {
    const name = looseText(own).replaceAll(' ', '_');
    if (own !== undefined && !isTimeZone(name)) odd('zone', own);
    const zone = [name, inBrackets, timeZone, zoneOfOffset(start), zoneOfOffset(end)].find(isTimeZone);
    if (zone !== undefined) return { timeZone: zone };
    visitorZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!needsZone(start)) return { timeZone: visitorZone };
    if (!isToldZoneless) odd('zoneless', start); // once: it is the feed that lacks a zone
    isToldZoneless = true;
    return { timeZone: visitorZone, floating: true, ...(isInstant(end) && { end: undefined }) };
  };
  const tidy = (entry: unknown, odd: TakeOdd): unknown => {
    if (!isObject(entry)) return entry;
    const { entry: bounded, texts } = boundEntry(entry);
    const tidied = tidyEntry(bounded);
    tellExcess(entry, tidied, texts, odd);
    const zone = zoneOf(tidied, zoneInBrackets(bounded.start), odd);
    return { ...tidied, ...zone, uid: unique(uidOf(tidied, address), looseText(tidied.start)) };
  };
  return { tidy, note: ({ uid, start }) => starts.set(looseText(uid), looseText(start)) };
}
