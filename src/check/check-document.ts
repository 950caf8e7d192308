import { failedFeed, readFeed, type CheckedFeed } from './check-feed.ts';
import { FeedError } from '../feed/feed-error.ts';
import { ask, loadFeed, type FeedAnswer, type LoadedFeed, type LoadOptions } from '../feed/load-feed.ts';
import { decodeDocument } from '../feed/decode-document.ts';
import { readDocument, type FeedDocument } from '../feed/read-document.ts';

async function check(read: () => Promise<LoadedFeed>, given: () => FeedDocument | undefined): Promise<CheckedFeed> {
  const result = await read().catch((error: unknown) => error);
  const document = given();
  const text = document ? decodeDocument(document).text : '';
  if (result instanceof FeedError) return failedFeed(result, text);
  if (result instanceof Error) throw result;
  return readFeed(result as LoadedFeed, text);
}

/** Reads a document as the elements do, and finds in its text what is wrong with it. */
export function checkDocument(document: FeedDocument, options: LoadOptions): Promise<CheckedFeed> {
  return check(
    () => readDocument(document, options),
    () => document,
  );
}

/**
 * Loads a feed as the elements do, and finds in its text what is wrong with it. Where the address is a page's and the feed
 * behind it was read, the text is the feed's.
 *
 * @param address - absolute
 */
export async function checkAddress(address: string, options: LoadOptions): Promise<CheckedFeed> {
  let heard: FeedDocument | undefined;
  let base = address;
  const listen = async (asked: string, signal?: AbortSignal): Promise<FeedAnswer> => {
    const answer = await ask(asked, signal);
    ({ base } = answer);
    heard = await answer.bytes.then(
      (bytes) => ({ bytes, address: asked, type: answer.type }),
      () => undefined, // it broke off: whoever reads it says so
    );
    return answer;
  };
  const checked = await check(
    () => loadFeed(address, { ...options, ask: listen }),
    () => heard,
  );
  return base === address ? checked : { ...checked, ledTo: base };
}
