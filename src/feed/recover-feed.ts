import { deriveAddress } from './derive-address.ts';
import { diagnoseFeed } from './diagnose-feed.ts';
import { loadFeed, type FeedFault, type LoadedFeed, type LoadOptions } from './load-feed.ts';

/**
 * Reads the feed behind the page that somebody gave for it, where the page's address tells.
 *
 * @throws FeedError where it does not, or where that feed cannot be read either.
 */
export async function recoverFeed(fault: FeedFault, options: LoadOptions): Promise<LoadedFeed> {
  const { address, isLate, isTooLarge } = fault;
  const derived = isLate || isTooLarge || options.isDerived ? undefined : deriveAddress(address);
  if (!derived || options.signal?.aborted) throw diagnoseFeed(fault);
  return loadFeed(derived, { ...options, format: 'auto', isDerived: true });
}
