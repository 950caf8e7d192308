import { isTimeZone } from '../model/seminar-time.ts';
import { pageAddress } from '../model/safe-address.ts';
import { isObject, type Loose } from '../feed/loose-value.ts';
import type { RawField } from '../feed/raw-seminar.ts';
import type { FeedProblem } from '../feed/read-seminars.ts';

type EntryField = RawField | 'biography' | 'toBeAnnounced';

const known: Readonly<Record<EntryField, true>> = {
  uid: true,
  id: true,
  title: true,
  speakers: true,
  speaker: true,
  affiliation: true,
  bio: true,
  biography: true,
  abstract: true,
  description: true,
  series: true,
  category: true,
  department: true,
  topics: true,
  audiences: true,
  hosts: true,
  host: true,
  contact: true,
  start: true,
  end: true,
  timeZone: true,
  allDay: true,
  location: true,
  room: true,
  webcast: true,
  mode: true,
  links: true,
  status: true,
  previousStart: true,
  note: true,
  language: true,
  url: true,
  image: true,
  updated: true,
  sequence: true,
  toBeAnnounced: true,
};

/** Words of other formats and of everyday for our fields. */
const otherWords: Readonly<Record<string, EntryField>> = {
  name: 'title',
  summary: 'title',
  subject: 'title',
  presenter: 'speaker',
  lecturer: 'speaker',
  venue: 'location',
  place: 'location',
  where: 'location',
  zone: 'timeZone',
  tz: 'timeZone',
  link: 'url',
  website: 'url',
  organizer: 'hosts',
  organiser: 'hosts',
  tags: 'topics',
  keywords: 'topics',
  zoom: 'webcast',
  stream: 'webcast',
  notes: 'note',
};

/** Entries that are looked through, and names of fields in one. */
const most = { entries: 2_000, fields: 100 };

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** Whether two words differ by one letter: another, one more, one less, or two that changed places. */
function isNear(one: string, other: string): boolean {
  let begin = 0;
  while (begin < one.length && one[begin] === other[begin]) begin += 1;
  const [rest, otherRest] = [one.slice(begin), other.slice(begin)];
  const swapped = otherRest.slice(1, 2) + otherRest.slice(0, 1) + otherRest.slice(2);
  return (
    rest.slice(1) === otherRest.slice(1) ||
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest === swapped
  );
}

/** The names of a kind of object, and what people write for them. */
interface Names {
  readonly known: Readonly<Record<string, true>>;
  readonly others: Readonly<Record<string, string>>;
}

function meantOf(name: string, { known: names, others }: Names): string | undefined {
  if (Object.hasOwn(names, name)) return undefined;
  const written = plain(name);
  const other = Object.hasOwn(others, written) ? others[written] : undefined;
  if (other || written.length < 2) return other;
  const fields = Object.keys(names);
  const same = fields.find((field) => plain(field) === written);
  return same ?? (written.length > 3 ? fields.find((field) => isNear(plain(field), written)) : undefined);
}

/** The field of an entry that is perhaps meant by a name that is none; undefined for a field, and where nobody can tell. */
export const meantBy = (name: string): string | undefined => meantOf(name, { known, others: otherWords });

const feedNames: Names = {
  known: { version: true, title: true, timeZone: true, url: true, icsUrl: true, nextUrl: true, seminars: true },
  others: { name: 'title', zone: 'timeZone', tz: 'timeZone', ics: 'icsUrl', ical: 'icsUrl', next: 'nextUrl' },
};

/** The same of a feed as a whole. */
export const meantInFeed = (name: string): string | undefined => meantOf(name, feedNames);

function inEntry(entry: Loose, at: readonly (string | number)[]): readonly FeedProblem[] {
  const names = Object.keys(entry).slice(0, most.fields);
  return names.flatMap((name): readonly FeedProblem[] => {
    const meant = meantBy(name);
    if (meant === undefined || Object.hasOwn(entry, meant)) return [];
    const title = typeof entry.title === 'string' ? ` “${entry.title.slice(0, 60)}”` : '';
    const place = at.map((key) => (typeof key === 'number' ? `[${key}]` : key)).join('') + title;
    const reason = `“${name.slice(0, 40)}” is no field of a seminar, so it is passed over: perhaps ${meant} is meant`;
    return [{ place, reason, at: [...at, name] }];
  });
}

/** Names of the feed as a whole that are nearly those of the format. */
const misnamedIn = (feed: Loose): readonly FeedProblem[] =>
  Object.keys(feed)
    .slice(0, most.fields)
    .flatMap((name) => {
      const meant = meantInFeed(name);
      if (meant === undefined || Object.hasOwn(feed, meant)) return [];
      const reason = `“${name.slice(0, 40)}” is no field of a feed, so it is passed over: perhaps ${meant} is meant`;
      return [{ place: name.slice(0, 40), reason, at: [name] }];
    });

function inFeed(feed: Loose): readonly FeedProblem[] {
  const { timeZone } = feed;
  const zone = `the feed’s timeZone is ${JSON.stringify(timeZone)}, which is no IANA name such as "America/Los_Angeles": it counts as not there`;
  const addresses = ['url', 'icsUrl', 'nextUrl'].filter(
    (name) => typeof feed[name] === 'string' && feed[name] !== '' && !pageAddress(feed[name], 'https://example.edu/'),
  );
  return [
    ...(timeZone === undefined || isTimeZone(timeZone) ? [] : [{ place: 'timeZone', reason: zone, at: ['timeZone'] }]),
    ...misnamedIn(feed),
    ...addresses.map((name) => ({
      place: name,
      reason: `the feed’s ${name} is no address: it is left out`,
      at: [name],
    })),
  ];
}

/**
 * What of a document in our own format has no effect, though whoever wrote it meant something: a zone or an address of the
 * whole feed that is none, and names of fields that are nearly those of the format. The elements pass over it without a
 * word, as they do over fields that somebody keeps for purposes of their own.
 */
export function overlooked(document: unknown): readonly FeedProblem[] {
  const isList = Array.isArray(document);
  const list: unknown = isList ? document : isObject(document) ? document.seminars : undefined;
  const entries: readonly unknown[] = Array.isArray(list) ? list.slice(0, most.entries) : [];
  return [
    ...(isObject(document) ? inFeed(document) : []),
    ...entries.flatMap((entry, index) =>
      isObject(entry) ? inEntry(entry, isList ? [index] : ['seminars', index]) : [],
    ),
  ];
}
