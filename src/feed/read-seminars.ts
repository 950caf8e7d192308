import { byStart, isTimeZone } from '../model/seminar-time.ts';
import { pageAddress } from '../model/safe-address.ts';
import type { Seminar } from '../model/seminar.ts';
import { bounds } from '../model/bounds.ts';
import type { EntryContext, OddCode } from './entry-context.ts';
import { isRaw } from './field-readers.ts';
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
  /** A calendar that can be subscribed to. */
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

/** What knows how entries can be written otherwise than the schema has them, and how to say what is wrong. */
export interface Tidier {
  /** Puts an entry into the words of the schema. */
  readonly tidy: (entry: unknown, odd: (code: OddCode, value?: unknown) => void) => unknown;
  /** Undefined for what is odd and right all the same. */
  readonly problem: (index: number, entry: unknown, code: OddCode, value: unknown) => FeedProblem | undefined;
}

/** Milliseconds after which the page may breathe. */
const slice = 50;

/** Lets the page do what waits, and go on at once where it knows how to. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: Partial<Scheduler> };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/** Reads entries one by one; without what tidies them only until one is odd. */
async function readAll(entries: Iterable<unknown>, context: Omit<EntryContext, 'odd'>, tidier?: Tidier) {
  const seminars = new Map<string, Seminar>();
  const rejected: FeedProblem[] = [];
  const remarks: FeedProblem[] = [];
  let isOdd = false;
  let index = 0;
  let begin = performance.now();
  for (const entry of entries) {
    const problems: FeedProblem[] = [];
    const odd = (code: OddCode, value?: unknown) => {
      isOdd = true;
      problems.push(...[tidier?.problem(index, entry, code, value) ?? []].flat());
    };
    if (index === bounds.entries) {
      odd('rest');
      remarks.push(...problems);
      break;
    }
    const raw = tidier ? tidier.tidy(entry, odd) : entry;
    const seminar = isRaw(raw) ? readEntry(raw, { ...context, odd }) : odd('object', entry);
    if (seminar && seminars.has(seminar.uid)) odd('twin', seminar.uid);
    else if (seminar) seminars.set(seminar.uid, seminar);
    if (seminar && seminars.get(seminar.uid) === seminar) remarks.push(...problems);
    else rejected.push(...problems.slice(-1));
    index += 1;
    if (isOdd && !tidier) break;
    if (performance.now() - begin > slice) {
      await breathe();
      begin = performance.now();
    }
  }
  return { seminars: [...seminars.values()].sort(byStart), rejected, remarks, isOdd };
}

/**
 * Raw entries become seminars; one bad entry never loses the others. What knows other words than the schema's is loaded
 * where the entries hold any.
 */
export async function readSeminars(feed: RawFeed, { base, timeZone }: ReadOptions): Promise<Feed> {
  const { seminars: entries, title } = feed;
  const context = { base, timeZone: [timeZone, feed.timeZone].find(isTimeZone) };
  let { isOdd, ...read } = await readAll(entries, context);
  if (isOdd) {
    const { makeTidier } = await import('./tidy-feed.ts');
    ({ isOdd, ...read } = await readAll(entries, context, makeTidier(feed, context, isTimeZone)));
  }
  const url = pageAddress(feed.url, base);
  const icsUrl = pageAddress(feed.icsUrl, base);
  const nextUrl = pageAddress(feed.nextUrl, base);
  return {
    ...read,
    ...(typeof title === 'string' && { title }),
    ...(url && { url }),
    ...(icsUrl && { icsUrl }),
    nextUrls: nextUrl ? [nextUrl] : [],
  };
}
