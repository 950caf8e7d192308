import { byStart } from '../model/seminar-time.ts';
import { FeedError } from './feed-error.ts';
import { loadFeed, type LoadedFeed, type LoadOptions } from './load-feed.ts';
import { mergeFeeds, type MergedFeed } from './merge-feeds.ts';
import type { PagesRead } from './pages-read.ts';

const feedsOf = (feed: LoadedFeed | MergedFeed): readonly LoadedFeed[] => ('feeds' in feed ? feed.feeds : [feed]);

// Servers behind a proxy may lead from http to https, but never back.
function isBeside(page: string, address: string): boolean {
  const [next, own] = [new URL(page), new URL(address)];
  return next.host === own.host && (next.protocol === own.protocol || next.protocol === 'https:');
}

/** Why a page is not asked for; undefined where it may be. */
function refusal(page: string, feed: LoadedFeed, read: PagesRead): string | undefined {
  const excess = read.excess(feed);
  if (excess) return `${page} is not read: it would be more than ${excess}`;
  return isBeside(page, feed.address) ? undefined : `${page} is not read: it lies on another host than the feed`;
}

/** A feed with its next page. What has moved onto that page meanwhile stands once; several times of one `uid` stay. */
function addPage(feed: LoadedFeed, page: LoadedFeed): LoadedFeed {
  const byUid = new Map(feed.seminars.map((seminar) => [seminar.uid, seminar]));
  for (const seminar of page.seminars) {
    const known = byUid.get(seminar.uid);
    const uid = known && known.start !== seminar.start ? `${seminar.uid}-${seminar.start}` : seminar.uid;
    if (!byUid.has(uid)) byUid.set(uid, uid === seminar.uid ? seminar : { ...seminar, uid });
  }
  return {
    ...feed,
    seminars: [...byUid.values()].sort(byStart), // two lists in order, which a sort only merges
    rejected: [...feed.rejected, ...page.rejected],
    remarks: [...feed.remarks, ...page.remarks],
    nextUrls: page.nextUrls,
  };
}

// The Events Calendar answers 404 where there are no more pages.
const isPastTheEnd = ({ format }: LoadedFeed, error: unknown): boolean =>
  format === 'the-events-calendar' && error instanceof FeedError && error.status === 404;

async function readOn(feed: LoadedFeed, read: PagesRead, options: LoadOptions): Promise<LoadedFeed> {
  const [next] = feed.nextUrls;
  const page = next?.replace(/#.*/s, ''); // a fragment is not sent: it is the same page
  const last = { ...feed, nextUrls: [] };
  if (!page || read.has(page) || page === feed.address) return last;
  const reason = refusal(page, feed, read);
  if (reason) return { ...last, remarks: [...feed.remarks, { place: 'nextUrl', reason }] };
  read.add(page);
  try {
    return addPage(feed, await loadFeed(page, { ...options, isDerived: true, ask: read.counting(options) }));
  } catch (error) {
    if (isPastTheEnd(feed, error)) return last;
    return { ...last, failures: [...(feed.failures ?? []), error as Error] };
  }
}

/**
 * Reads the next page of a feed, or of each of its feeds, and adds it. A page that was read before, that lies on another
 * host than the feed, or that is one too many, also by what the feed holds already, is not asked for, so that reading on
 * always ends.
 *
 * @param read - the pages read so far; those read now are added
 * @returns the feed with what was found; without `nextUrls` where there is no more. A page that fails is the last, and is
 *   one of the `failures`.
 */
export async function readMore(feed: LoadedFeed, read: PagesRead, options: LoadOptions): Promise<LoadedFeed> {
  const [first, ...others] = await Promise.all(feedsOf(feed).map((each) => readOn(each, read, options)));
  if (!first || others.length === 0) return first ?? feed;
  const merged = mergeFeeds([first, ...others]);
  const failures = new Set([feed, ...merged.feeds].flatMap((each) => each.failures ?? []));
  return { ...merged, failures: [...failures] };
}
