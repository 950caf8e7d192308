import { FeedError } from './feed-error.ts';
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
 * @throws FeedError where none can be read: the first one's code, and what is wrong with each.
 */
export async function loadFeeds(
  addresses: readonly string[],
  options: LoadOptions,
  base?: string,
): Promise<LoadedFeeds> {
  const load = async (address: string) => {
    if (!URL.canParse(address, base)) throw new FeedError('unreachable', 'this is not an address', address);
    return loadFeed(new URL(address, base).href, options);
  };
  const answers = await Promise.allSettled([...new Set(addresses)].map(load));
  const [first, ...others] = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const failures = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason as Error] : []));
  if (!first) throw together(failures);
  const { icsUrl, ...feed } = others.length > 0 ? mergeFeeds([first, ...others]) : first;
  // a subscription outlasts a failure, and would lack that feed then
  return { ...feed, ...(icsUrl && failures.length === 0 && { icsUrl }), failures };
}

function together([first, ...others]: readonly Error[]): Error {
  if (!(first instanceof FeedError) || others.length === 0) return first ?? new TypeError('no address is given');
  const { code, address, message, status } = first;
  const sentences = [message.slice(address.length + 2), ...others.map((other) => other.message)];
  return new FeedError(code, sentences.join('\n'), address, { cause: first, ...(status !== undefined && { status }) });
}
