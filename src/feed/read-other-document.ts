import { jsonBounds } from '../model/bounds.ts';
import { decodeDocument } from './decode-document.ts';
import { detectFormat } from './detect-format.ts';
import { FeedError } from './feed-error.ts';
import { isDeeper } from './json-depth.ts';
import { isTooMuch } from './json-size.ts';
import type { LoadedFeed, LoadOptions } from './load-feed.ts';
import { parseJson } from './parse-json.ts';
import type { FeedDocument } from './read-document.ts';
import { readSeminars } from './read-seminars.ts';

/** What came and is no feed. */
interface Unread {
  readonly text: string;
  /** What the text holds as JSON. */
  readonly parsed?: unknown;
}

async function read(document: FeedDocument, options: LoadOptions): Promise<LoadedFeed | Unread> {
  const { address, base = address } = document;
  const { format = 'auto', timeZone, now = Date.now() } = options;
  const { text, bytes, remarks } = decodeDocument(document);
  if (isTooMuch(text)) return { text };
  // by its signs, since Firefox takes seconds to parse what nests a million deep
  const isUnsafe = /^\s*[[{]/.test(text) && isDeeper(text, jsonBounds.depth);
  const parsed = isUnsafe ? undefined : parseJson(text);
  const found = isUnsafe ? undefined : await detectFormat(parsed, text, format);
  if (!found) return { text, parsed };
  const raw = await found.read(parsed ?? text, { address: base, timeZone, now, bytes });
  const feed = await readSeminars(raw, { base, timeZone });
  return { ...feed, remarks: [...remarks, ...feed.remarks], format: found.name, address };
}

/**
 * Reads a document that is not our own format in plain UTF-8, or is long: in whatever encoding, of whatever format known here.
 *
 * @throws FeedError where it is of none
 */
export async function readOtherDocument(document: FeedDocument, options: LoadOptions): Promise<LoadedFeed> {
  let fault;
  try {
    const feed = await read(document, options);
    if ('seminars' in feed) return feed;
    fault = feed;
  } catch (cause) {
    if (cause instanceof FeedError) throw cause;
    fault = { cause, isUnread: true };
  }
  const { diagnoseFeed } = await import('./diagnose-feed.ts');
  throw diagnoseFeed({ ...document, ...fault });
}
