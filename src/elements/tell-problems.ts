import type { LoadedFeed } from '../feed/load-feed.ts';
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

/**
 * Tells the author what is wrong with the entries of a feed, in one message, and with each feed that failed beside it;
 * once, however often it is asked and however many pages are added to the feed.
 */
export function tellProblems(element: Element, feed: LoadedFeed): void {
  const [rejected, remarks] = [untold(feed.rejected), untold(feed.remarks)];
  if (rejected.length + remarks.length > 0) tellAuthor(element, describeProblems({ ...feed, rejected, remarks }));
  for (const failure of untold(feed.failures ?? [])) {
    tellAuthor(element, failure.message);
    element.dispatchEvent(new SeminarFeedErrorEvent(failure));
  }
}
