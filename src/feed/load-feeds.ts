import { loadFeed, type LoadedFeed, type LoadOptions } from './load-feed.ts';
import { mergeFeeds } from './merge-feeds.ts';

/** Several feeds as one list. */
export interface LoadedFeeds extends LoadedFeed {
  readonly failures: readonly Error[];
}

/**
 * Reads several feeds as one list; one that fails leaves the others.
 *
 * @param addresses - at least one, relative to `base` where there is one
 * @throws FeedError where none can be read: the first one's.
 */
export async function loadFeeds(
  addresses: readonly string[],
  options: LoadOptions,
  base?: string,
): Promise<LoadedFeeds> {
  const load = async (address: string) => loadFeed(new URL(address, base).href, options);
  const answers = await Promise.allSettled(addresses.map(load));
  const feeds = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const failures = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as Error] : []));
  if (feeds.length === 0) throw failures[0];
  return { ...mergeFeeds(feeds), failures };
}
