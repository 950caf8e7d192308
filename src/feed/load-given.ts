import { loadFeeds } from './load-feeds.ts';
import type { LoadedFeed, LoadOptions } from './load-feed.ts';
import { readSeminars } from './read-seminars.ts';

/** What a page gives in place of one address. */
export interface Given {
  /** Addresses separated by spaces. */
  readonly src: string | undefined;
  /** Entries in the words of the feed format; they go before addresses. */
  readonly seminars: readonly unknown[] | undefined;
  /** What addresses are relative to. */
  readonly base: string;
}

/**
 * Reads entries that a page holds, or several feeds as one list.
 *
 * @throws FeedError where no feed can be read.
 */
export async function loadGiven({ src, seminars, base }: Given, options: LoadOptions): Promise<LoadedFeed> {
  if (!seminars) return loadFeeds(src?.trim().split(/\s+/) ?? [], options, base);
  const feed = await readSeminars({ seminars }, { base, timeZone: options.timeZone });
  return { ...feed, address: base, format: 'seminar-feed' };
}
