import type { OddCode, TakeOdd } from './entry-context.ts';
import { isObject, looseText, type Loose } from './loose-value.ts';
import type { FeedProblem, Tidier } from './read-seminars.ts';
import { tidyEntry } from './tidy-entry.ts';

const quote = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 80);

/** What is wrong, in the author's words; nothing where an odd shape could be read. */
const reasons: Readonly<Record<Exclude<OddCode, 'shape'>, (value: string) => string>> = {
  object: () => 'it is not an object',
  start: (value) => `start is ${value}, which is no date: write it like "2026-10-08T15:30" or "2026-10-08"`,
  nameless: () => 'it has neither a title nor a speaker',
  twin: (value) => `the same seminar (uid ${value}) stands above already`,
  end: (value) => `end is ${value}, which is no date or time: it is left out`,
  order: (value) => `end ${value} lies before start: it is left out`,
  zone: (value) => `timeZone is ${value}, which is no IANA name such as "America/Los_Angeles"`,
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

const isZone = (name: string): boolean => {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone: name });
  } catch {
    return false; // asked for: browsers differ in which offsets they take for zones
  }
};

/** A zone that knows only the offset written behind a time: `Etc/GMT+8` is eight hours behind UTC (IANA turns the sign round). */
function zoneOfOffset(start: unknown): string | undefined {
  const [, sign, hours = '', minutes = '00'] = /\d([+-])(\d\d):?(\d\d)?$/.exec(looseText(start)) ?? [];
  const name = minutes === '00' ? `Etc/GMT${sign === '-' ? '+' : '-'}${Number(hours)}` : `${sign}${hours}:${minutes}`;
  return sign && isZone(name) ? name : undefined;
}

function problem(index: number, entry: unknown, code: OddCode, value: unknown): FeedProblem | undefined {
  if (code === 'shape') return undefined;
  const title = isObject(entry) ? looseText(entry.title).slice(0, 60) : '';
  return { place: `seminars[${index}]${title && ` “${title}”`}`, reason: reasons[code](quote(value)) };
}

/** Makes what puts the entries of one feed into the words of the schema, one after the other. */
export function makeTidier(base: string, timeZone: string | undefined): Tidier {
  const starts = new Map<string, unknown>();
  const { host, pathname } = new URL(base);
  const uidOf = ({ uid, start, title, speakers }: Loose): string =>
    looseText(uid) || `${fingerprint(JSON.stringify([start, title ?? speakers, host, pathname]))}@${host || 'page'}`;
  // One identifier with several starts is one seminar a start; with the same start it is the same seminar.
  const unique = (uid: string, start: unknown): string => {
    const own = starts.has(uid) && starts.get(uid) !== start ? `${uid}-${looseText(start)}` : uid;
    starts.set(own, start);
    return own;
  };
  const zoneOf = ({ timeZone: own, start }: Loose, odd: TakeOdd): unknown => {
    const zone = own ?? timeZone ?? zoneOfOffset(start);
    if (zone !== undefined) return zone;
    if (!/(?:Z|UTC|GMT)$/i.test(looseText(start)) && typeof start !== 'number') odd('zoneless');
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  };
  const tidy = (entry: unknown, odd: TakeOdd): unknown => {
    if (!isObject(entry)) return entry;
    const tidied = tidyEntry(entry);
    return { ...tidied, timeZone: zoneOf(tidied, odd), uid: unique(uidOf(tidied), tidied.start) };
  };
  return { tidy, problem };
}
