import { readSeminarFeed } from './formats/seminar-feed.ts';
import { isSeminarFeed, ours } from './is-seminar-feed.ts';
import type { LoadedFeed, LoadOptions } from './load-feed.ts';
import { parseJson } from './parse-json.ts';
import { readSeminars } from './read-seminars.ts';

/** A document as it came. */
export interface FeedDocument {
  readonly bytes: ArrayBuffer | Uint8Array<ArrayBuffer>;
  /** Absolute: what it is called by, and what relative addresses in it are relative to unless there is a `base`. */
  readonly address: string;
  /** Where it came from in the end, where the address led elsewhere. */
  readonly base?: string;
  /** `Content-Type`. */
  readonly type?: string | null;
  /** HTTP status. */
  readonly status?: number;
}

/** Bytes of a document that is read at once; what is longer may hold too much, and is decoded with care. */
const atOnce = 2_000_000;

/**
 * Reads a feed from its document. What reads all but our own format in plain UTF-8, or is long, is loaded where it is needed.
 *
 * @throws FeedError where it is of no format known here; single bad entries are in `rejected` instead.
 */
export async function readDocument(document: FeedDocument, options: LoadOptions): Promise<LoadedFeed> {
  const { bytes, address, base = address, type } = document;
  const { format = 'auto', timeZone } = options;
  const text = bytes.byteLength > atOnce ? '\0' : new TextDecoder().decode(bytes);
  const isPlain = !/[\ufffd\0]/.test(text) && !/charset=(?!"?utf-?8)/i.test(type ?? '');
  const parsed = isPlain ? parseJson(text) : undefined;
  if (isSeminarFeed(parsed, format))
    return { ...(await readSeminars(readSeminarFeed(parsed), { base, timeZone })), format: ours, address };
  const { readOtherDocument } = await import('./read-other-document.ts');
  return readOtherDocument(document, options);
}
