import type { CheckSettings } from '../../src/elements/checker-address.ts';
import { checkAddress, checkDocument } from '../../src/feed/check-document.ts';
import { failedFeed, type CheckedFeed } from '../../src/feed/check-feed.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import type { LoadedFeed, LoadOptions } from '../../src/feed/load-feed.ts';
import { mergeSeminarLists } from '../../src/feed/merge-feeds.ts';
import { entriesFor, type Outcome } from './result-view.ts';

/** What is checked: a document that somebody pasted or chose; undefined for what lies at the addresses. */
export type Given = Uint8Array<ArrayBuffer> | undefined;

const addressOf = (src: string): string => new URL(src, document.baseURI).href.replace(/#.*/s, '');

function checkOne(src: string, options: LoadOptions): Promise<CheckedFeed> {
  if (URL.canParse(src, document.baseURI)) return checkAddress(addressOf(src), options);
  return Promise.resolve(failedFeed(new FeedError('unreachable', 'this is not an address', src)));
}

async function checkAll(settings: CheckSettings, given: Given, options: LoadOptions): Promise<readonly CheckedFeed[]> {
  const sources = settings.src.split(/\s+/);
  if (!given) return Promise.all([...new Set(sources)].map((src) => checkOne(src, options)));
  // addresses in a document are relative to its own, where that is known
  const [base = ''] = sources.filter((src) => URL.canParse(src, document.baseURI));
  return [await checkDocument({ bytes: given, address: addressOf(base) }, options)];
}

/** Checks what is given, or what lies at the addresses of the settings. */
export async function runCheck(settings: CheckSettings, given: Given, now: number): Promise<Outcome> {
  const { format, timeZone } = settings;
  const results = await checkAll(settings, given, { format, timeZone: timeZone || undefined, now });
  const feeds: readonly LoadedFeed[] = results.flatMap(({ feed }) => feed ?? []);
  const seminars =
    feeds.length > 1 ? mergeSeminarLists(feeds.map((feed) => feed.seminars)) : (feeds[0]?.seminars ?? []);
  const haystack = { results, seminars, now };
  return { ...haystack, settings, isFetched: !given, entries: entriesFor(haystack) };
}
