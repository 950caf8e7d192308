import { bounds } from '../model/bounds.ts';
import type { OddCode, TakeOdd } from './entry-context.ts';
import { isObject, looseText, type Loose } from './loose-value.ts';
import type { FeedProblem, Tidier } from './read-seminars.ts';
import { tidyEntry } from './tidy-entry.ts';
import { zoneInBrackets, zoneOfOffset } from './tidy-time.ts';

function quote(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : JSON.stringify(typeof value === 'string' ? value.slice(0, 80) : value);
}

/** What is wrong, in the author's words; nothing where an odd shape could be read. */
const reasons: Readonly<Record<Exclude<OddCode, 'shape'>, (value: string) => string>> = {
  object: () => 'it is not an object',
  start: (value) => `start is ${value}, which is no date: write it like "2026-10-08T15:30" or "2026-10-08"`,
  nameless: () => 'it has neither a title nor a speaker',
  twin: (value) => `the same seminar (uid ${value}) stands above already`,
  end: (value) => `end is ${value}, which is no date or time like its start: it is left out`,
  order: (value) => `end ${value} is not after start: it is left out`,
  zone: (value) => `timeZone is ${value}, which is no IANA name such as "America/Los_Angeles": it is left out`,
  zoneless: () => 'its time has no zone, so the visitor’s is taken: give the feed a timeZone, or set feed-time-zone',
  address: (value) => `${value} is not an address that is opened: it is left out`,
};

// A short, stable name for a text: FNV-1a, twice with different seeds.
function fingerprint(text: string): string {
  const hash = (seed: number) => {
    let value = seed;
    for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return (value >>> 0).toString(36);
  };
  return hash(0x811c9dc5) + hash(0x1505);
}

function problem(index: number, entry: unknown, code: OddCode, value: unknown): FeedProblem | undefined {
  if (code === 'shape') return undefined;
  if (index >= bounds.entries) {
    return {
      place: `seminars[${index}]`,
      reason: `${bounds.entries} entries are shown at most: cut the feed into pages`,
    };
  }
  const title = isObject(entry) ? looseText(entry.title).slice(0, 60) : '';
  return { place: `seminars[${index}]${title && ` “${title}”`}`, reason: reasons[code](quote(value)) };
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

/**
 * Makes what puts the entries of one feed into the words of the schema, one after the other.
 *
 * @param isTimeZone - whether a value names a zone
 */
export function makeTidier(
  base: string,
  timeZone: string | undefined,
  isTimeZone: (name: unknown) => name is string,
): Tidier {
  const starts = new Map<string, string>();
  const address = new URL(base);
  let isToldZoneless = false;
  // One identifier with several starts is one seminar a start; with the same start it is the same seminar.
  const unique = (uid: string, start: string): string => {
    const own = starts.has(uid) && starts.get(uid) !== start ? `${uid}-${start}` : uid;
    starts.set(own, start);
    return own;
  };
  const zoneOf = ({ timeZone: own, start }: Loose, odd: TakeOdd): string => {
    const name = looseText(own).replaceAll(' ', '_');
    if (own !== undefined && !isTimeZone(name)) odd('zone', own);
    const zone = [name, zoneInBrackets(start), timeZone, zoneOfOffset(start)].find(isTimeZone);
    if (zone === undefined && needsZone(start) && !isToldZoneless) {
      isToldZoneless = true; // once: it is the feed that lacks a zone
      odd('zoneless');
    }
    return zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  };
  const tidy = (entry: unknown, odd: TakeOdd): unknown => {
    if (!isObject(entry)) return entry;
    const tidied = tidyEntry(entry);
    const zone = zoneOf({ ...tidied, start: entry.start }, odd);
    return { ...tidied, timeZone: zone, uid: unique(uidOf(tidied, address), looseText(tidied.start)) };
  };
  return { tidy, problem };
}
