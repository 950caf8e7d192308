import { deriveAddress } from './derive-address.ts';
import { diagnoseFeed } from './diagnose-feed.ts';
import { FeedError } from './feed-error.ts';
import { loadFeed, type FeedFault, type LoadedFeed, type LoadOptions } from './load-feed.ts';

/**
 * Reads the feed behind the page that somebody gave for it, where the page's address tells.
 *
 * @throws FeedError where it does not, or where that feed cannot be read either; then the message names both.
 */
export async function recoverFeed(fault: FeedFault, options: LoadOptions): Promise<LoadedFeed> {
  const { address, isLate, isTooLarge } = fault;
  const derived = isLate || isTooLarge || options.isDerived ? undefined : deriveAddress(address);
  const error = diagnoseFeed(fault);
  if (!derived || options.signal?.aborted) throw error;
  try {
    return await loadFeed(derived, { ...options, format: 'auto', isDerived: true });
  } catch (cause) {
    throw behind(error, cause instanceof Error ? cause : new Error(String(cause)));
  }
}

function behind({ code, message, address, status }: FeedError, cause: Error): FeedError {
  const sentence = `${message.slice(address.length + 2)}; nor can the feed be read that seems to lie behind it, ${cause.message}`;
  return new FeedError(code, sentence, address, { cause, ...(status !== undefined && { status }) });
}
