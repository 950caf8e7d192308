import { byStart, isTimeZone } from '../model/seminar-time.ts';
import { calendarAddress, pageAddress } from '../model/safe-address.ts';
import type { Seminar } from '../model/seminar.ts';
import type { EntryContext } from './entry-context.ts';
import { isRaw, line } from './field-readers.ts';
import type { DocumentPlace, RawFeed } from './raw-seminar.ts';
import { readEntry } from './read-entry.ts';

/** What is wrong with one entry of a feed, written for the author. */
export interface FeedProblem {
  /** Place in the document for people: `seminars[3]` or `line 12`, with the title where there is one. */
  readonly place: string;
  readonly reason: string;
  /** The same for programs, as far down as is known. */
  readonly at?: DocumentPlace;
}

/** A feed as it is shown. */
export interface Feed {
  /** Soonest first. */
  readonly seminars: readonly Seminar[];
  /** Entries that cannot be shown. */
  readonly rejected: readonly FeedProblem[];
  /** What is wrong with entries that are shown all the same. */
  readonly remarks: readonly FeedProblem[];
  readonly title?: string;
  /** The page that people read. */
  readonly url?: string;
  /** A calendar that can be subscribed to: an absolute `http`, `https` or `webcal` address. */
  readonly icsUrl?: string;
  /** Addresses of what comes after it, where it is one page of several; one a feed. */
  readonly nextUrls: readonly string[];
}

/** How entries are read. */
export interface ReadOptions {
  /** Address of the feed: relative addresses are relative to it, and seminars without `uid` are told apart by it. */
  readonly base: string;
  /** Zone of times that carry none; goes before the feed's own. */
  readonly timeZone?: string | undefined;
}

/** What entries come to; with the feed's title in plain words, where that was looked at. */
export type Entries = Pick<Feed, 'seminars' | 'rejected' | 'remarks'> & Pick<RawFeed, 'title'>;

/** What entries of one feed are read with. */
export type FeedOptions = Omit<EntryContext, 'odd'>;

/** Entries that are read at once; of more, the page is let breathe in between. */
const atOnce = 1000;

/** The seminars of entries as the schema has them; undefined where one or the title is odd, or there are many. */
function readPlain({ seminars: entries, title }: RawFeed, options: FeedOptions): readonly Seminar[] | undefined {
  if (!Array.isArray(entries) || entries.length > atOnce) return undefined;
  const seminars = new Map<string, Seminar>();
  let isOdd = false;
  const odd = () => {
    isOdd = true;
  };
  for (const entry of entries) {
    const seminar = isRaw(entry) && readEntry(entry, { ...options, odd });
    if (isOdd || !seminar || seminars.has(seminar.uid)) return undefined;
    seminars.set(seminar.uid, seminar);
  }
  if (title) line(title, { ...options, odd });
  return isOdd ? undefined : [...seminars.values()];
}

/** Reads entries that are written otherwise than the schema has them, or are many. */
async function readOthers(feed: RawFeed, options: FeedOptions): Promise<Entries> {
  const { readAtLength } = await import('./read-at-length.ts');
  return readAtLength(feed, options, { readEntry, isTimeZone });
}

/**
 * Raw entries become seminars; one bad entry never loses the others. What knows other words than the schema's is loaded
 * where the entries hold any.
 */
export async function readSeminars(feed: RawFeed, { base, timeZone }: ReadOptions): Promise<Feed> {
  const options = { base, timeZone: [timeZone, feed.timeZone].find(isTimeZone) };
  const plain = readPlain(feed, options);
  const { title: words = feed.title, ...read }: Entries = plain
    ? { seminars: plain, rejected: [], remarks: [] }
    : await readOthers(feed, options);
  const title = line(words, { ...options, odd: () => undefined });
  const url = pageAddress(feed.url, base);
  const icsUrl = calendarAddress(feed.icsUrl, base);
  const nextUrl = pageAddress(feed.nextUrl, base);
  return {
    ...read,
    seminars: read.seminars.toSorted(byStart),
    ...(title && { title }),
    ...(url && { url }),
    ...(icsUrl && { icsUrl }),
    nextUrls: nextUrl ? [nextUrl] : [],
  };
}
