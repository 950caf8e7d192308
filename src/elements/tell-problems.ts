import type { LoadedFeed } from '../feed/load-feed.ts';
import { checkerAddress } from './checker-address.ts';
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

/** What of an element decides what is told of its feed. */
export interface FeedElement extends HTMLElement {
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

/** Where an author can look into the feeds of an element; empty where they did not come from addresses. */
function whereToLook(element: FeedElement): string {
  const { format, feedTimeZone } = element;
  const src = addressesOf(element);
  return src && checkerAddress({ src, format, timeZone: feedTimeZone ?? '' });
}

const looked = new WeakMap<Element, string>();

/** Tells once where to look into a feed of which nothing could be read. */
function tellWhere(element: FeedElement): void {
  const where = whereToLook(element);
  if (!where || looked.get(element) === where) return;
  looked.set(element, where);
  tellAuthor(element, `what is wrong with the feed, and what to try: ${where}`);
}

/**
 * Tells the author what is wrong with the entries of a feed, in one message, and with each feed that failed beside it;
 * once, however often it is asked and however many pages are added to the feed. What is wrong with a feed that failed
 * altogether was told when it did; then this says where to look into it.
 */
export function tellProblems(element: FeedElement, feed: LoadedFeed | undefined): void {
  if (!feed) return tellWhere(element);
  const [rejected, remarks] = [untold(feed.rejected), untold(feed.remarks)];
  const where = whereToLook(element);
  if (rejected.length + remarks.length > 0) {
    const problems = describeProblems({ ...feed, rejected, remarks });
    tellAuthor(element, where ? `${problems}\n  each with its line: ${where}` : problems);
  }
  for (const failure of untold(feed.failures ?? [])) {
    tellAuthor(element, failure.message);
    element.dispatchEvent(new SeminarFeedErrorEvent(failure));
  }
}
