import { bounds } from '../model/bounds.ts';
import { deriveAddress } from './derive-address.ts';
import { diagnoseFeed } from './diagnose-feed.ts';
import { FeedError } from './feed-error.ts';
import { loadFeed, type FeedFault, type LoadedFeed, type LoadOptions } from './load-feed.ts';

/** Milliseconds before the one further try. */
const pause = 700;

async function errorOf({ address, cause, answer }: FeedFault): Promise<FeedError> {
  if (cause instanceof FeedError) return cause;
  if (!answer) return diagnoseFeed({ address, cause, isLate: cause instanceof Error && cause.name === 'TimeoutError' });
  const bytes = await answer.bytes.catch(() => undefined); // it broke off, which is told from that
  const [isBroken, isTooLarge] = [!bytes, !!bytes && bytes.byteLength > bounds.document];
  const { ok, status, base } = answer;
  return diagnoseFeed({ address, base, cause, status, isBroken, isTooLarge, isUnread: ok });
}

// Another try helps where the host or the network failed for a moment.
const mayPass = ({ code, status = 0 }: FeedError): boolean =>
  code === 'unreachable' || (code === 'http' && (status >= 500 || status === 429));

/**
 * Reads a feed that could not be read once more, or the feed behind the page that somebody gave for it, where the page's
 * address tells.
 *
 * @throws FeedError where neither helps; of a page and the feed behind it the message names both.
 */
export async function recoverFeed(fault: FeedFault, options: LoadOptions): Promise<LoadedFeed> {
  const { address } = fault;
  const { signal, isRetry, isDerived } = options;
  const error = await errorOf(fault);
  if (mayPass(error) && !isRetry && !signal?.aborted) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    return loadFeed(address, { ...options, isRetry: true });
  }
  const isFinal = error.code === 'timeout' || error.code === 'too-large' || isDerived;
  const derived = isFinal ? undefined : deriveAddress(address);
  if (!derived || signal?.aborted) throw error;
  try {
    return await loadFeed(derived, { ...options, format: 'auto', isDerived: true, isRetry: false });
  } catch (cause) {
    throw behind(error, cause instanceof Error ? cause : new Error(String(cause)));
  }
}

function behind({ code, message, address, status }: FeedError, cause: Error): FeedError {
  const sentence = `${message.slice(address.length + 2)}; nor can the feed be read that seems to lie behind it, ${cause.message}`;
  return new FeedError(code, sentence, address, { cause, ...(status !== undefined && { status }) });
}
