import { doubtsAbout } from '../feed/doubts-about.ts';
import { FeedError } from '../feed/feed-error.ts';
import type { LoadedFeed } from '../feed/load-feed.ts';
import type { FeedProblem } from '../feed/read-seminars.ts';
import { checkerAddress, limitNames, type Limits } from './checker-address.ts';
import { describeProblems } from './describe-problems.ts';
import { SeminarFeedErrorEvent } from './seminar-events.ts';
import { tellAuthor } from './tell-author.ts';

const told = new WeakSet<object>();

/** The things that were not told before; from now on they were. */
function untold<T extends object>(things: readonly T[]): readonly T[] {
  const fresh = things.filter((thing) => !told.has(thing));
  for (const thing of fresh) told.add(thing);
  return fresh;
}

const doubts = new Map<string, FeedProblem>();

const doubted = new WeakSet<LoadedFeed>();

/** What looks wrong of a whole feed: the same thing each time, however many pages are added to the feed; nothing the second time. */
function doubtsOf(feed: LoadedFeed): readonly FeedProblem[] {
  if (doubted.has(feed)) return [];
  doubted.add(feed);
  return doubtsAbout(feed.seminars).map((doubt) => {
    const key = `${feed.address} ${doubt.reason}`;
    const known = doubts.get(key) ?? doubt;
    if (doubts.size < mostSaid) doubts.set(key, known);
    return known;
  });
}

/** What was said on this page of which feeds, and by which element; of more than so many things nobody reads the rest. */
const said = new Map<string, WeakRef<Element>>();
const mostSaid = 1000;

/** Tells something of feeds once, however many elements show them at a time, with where to look into them if they have addresses. */
function tellOnce(element: FeedElement, src: string, sentence: string, words: string): void {
  const key = `${src} ${sentence}`;
  const teller = said.get(key)?.deref();
  if (src && (teller === element || teller?.isConnected)) return;
  if (said.size < mostSaid) said.set(key, new WeakRef(element));
  tellAuthor(element, src ? `${sentence}${words}: ${whereToLook(element, src)}` : sentence);
}

/** What of an element decides what is told of its feed. */
export interface FeedElement extends HTMLElement, Readonly<Partial<Record<keyof Limits, string | number | undefined>>> {
  readonly src: string | undefined;
  readonly format: string;
  readonly feedTimeZone: string | undefined;
  /** Entries set by the page, in place of what lies at `src`. */
  readonly seminars?: readonly unknown[] | undefined;
}

/** The addresses of an element's feeds as they are asked for, separated by spaces; empty where the page gave entries. */
function addressesOf({ src, seminars, baseURI }: FeedElement): string {
  const given = seminars ? [] : (src?.split(/\s+/).filter(Boolean) ?? []);
  return given.map((address) => (URL.canParse(address, baseURI) ? new URL(address, baseURI).href : address)).join(' ');
}

/** What limits an element's list, whether it was set as an attribute or as a property. */
function limitsOf(element: FeedElement): Limits {
  const values = limitNames.map((name) => [name, element[name]] as const);
  return Object.fromEntries(values.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
}

/** Where an author can look into feeds of an element. */
function whereToLook(element: FeedElement, src: string): string {
  const { format, feedTimeZone } = element;
  return checkerAddress({ src, format, timeZone: feedTimeZone ?? '', limits: limitsOf(element) });
}

/**
 * Tells the author what is wrong with the entries of a feed, in one message, and with each feed that failed beside it;
 * once, however often it is asked, however many elements show the feed and however many pages are added to it. What is wrong
 * with a feed that failed altogether was told when it did; then this says where to look into it.
 */
export function tellProblems(element: FeedElement, feed: LoadedFeed | undefined): void {
  const src = addressesOf(element);
  if (!feed) {
    if (src) tellOnce(element, src, 'what is wrong with the feed', ', and what to try');
    return;
  }
  const [rejected, remarks] = [untold(feed.rejected), untold([...feed.remarks, ...doubtsOf(feed)])];
  if (rejected.length + remarks.length > 0)
    tellOnce(element, src, describeProblems({ ...feed, rejected, remarks }), '\n  each with its line');
  for (const failure of untold(feed.failures ?? [])) {
    tellOnce(element, failure instanceof FeedError ? failure.address : src, failure.message, '\n  what to try');
    element.dispatchEvent(new SeminarFeedErrorEvent(failure));
  }
}
