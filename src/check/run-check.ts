import type { CheckSettings } from '../elements/checker-address.ts';
import { checkAddress, checkDocument } from './check-document.ts';
import { failedFeed, type CheckedFeed } from './check-feed.ts';
import { FeedError } from '../feed/feed-error.ts';
import type { LoadedFeed, LoadOptions } from '../feed/load-feed.ts';
import { mergeSeminarLists } from '../feed/merge-feeds.ts';
import { readAddress, type ReadAddress } from './read-address.ts';
import { entriesFor, type Outcome } from './result-view.ts';

/** What is checked: a document that somebody pasted or chose; undefined for what lies at the addresses. */
export type Given = Uint8Array<ArrayBuffer> | undefined;

function checkOne({ written, address }: ReadAddress, options: LoadOptions): Promise<CheckedFeed> {
  if (address !== undefined) return checkAddress(address, options);
  return Promise.resolve(failedFeed(new FeedError('unreachable', 'this is not an address', written)));
}

/** Checks what is given, or what lies at the addresses of the settings. */
export async function runCheck(settings: CheckSettings, given: Given, now: number): Promise<Outcome> {
  const { format, timeZone, limits } = settings;
  const options: LoadOptions = { format, timeZone: timeZone || undefined, now };
  const sources = [...new Set(settings.src.split(/\s+/))].map((written) => readAddress(written, document.baseURI));
  // addresses in a document are relative to its own, where that is known
  const base = sources.find(({ address }) => address !== undefined)?.address ?? document.baseURI;
  const results = given
    ? [await checkDocument({ bytes: given, address: base }, options)]
    : await Promise.all(sources.map((source) => checkOne(source, options)));
  const feeds: readonly LoadedFeed[] = results.flatMap(({ feed }) => feed ?? []);
  const merged = feeds.length > 1 ? mergeSeminarLists(feeds.map((feed) => feed.seminars)) : undefined;
  const seminars = (merged ?? feeds[0])?.seminars ?? [];
  const haystack = { results, seminars, became: merged?.became, now, limits };
  return { ...haystack, settings, addresses: given ? [] : sources, entries: entriesFor(haystack) };
}
