import { loadFeed, type LoadedFeed, type LoadOptions } from './load-feed.ts';
import { mergeFeeds } from './merge-feeds.ts';

/** Pages of one feed that are read at most. */
const mostPages = 200;

const isBeside = (page: string, address: string): boolean =>
  address.split(' ').some((feed) => new URL(page).origin === new URL(feed).origin);

/**
 * Reads the next page of a feed, or of each of its feeds, and adds it. A page that was read before, that lies on another
 * host than the feed, or that is one too many is not asked for, so that reading on always ends.
 *
 * @param read - addresses of the pages read so far; those read now are added
 * @returns the feed with what was found; without `nextUrls` where there is no more. A page that fails is the last.
 */
export async function readMore(feed: LoadedFeed, read: Set<string>, options: LoadOptions): Promise<LoadedFeed> {
  const pages = feed.nextUrls.filter(
    (page) => !read.has(page) && read.size < mostPages && isBeside(page, feed.address),
  );
  for (const page of pages) read.add(page);
  const answers = await Promise.allSettled(pages.map((page) => loadFeed(page, options)));
  const more = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const merged = mergeFeeds([feed, ...more]);
  return { ...merged, address: feed.address, nextUrls: more.flatMap(({ nextUrls }) => nextUrls) };
}
