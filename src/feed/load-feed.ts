import { bounds } from '../model/bounds.ts';
import { readDocument } from './read-document.ts';
import type { Feed } from './read-seminars.ts';
import { shareRequests, type Ask } from './share-request.ts';

/** How a feed is loaded. */
export interface LoadOptions {
  /** Name of a reader, or `auto`. */
  readonly format?: string;
  /** Zone of times that carry none. */
  readonly timeZone?: string | undefined;
  /** The current instant, in milliseconds: repeated seminars are written out around it. */
  readonly now?: number;
  /** Ends the request; the promise then rejects. */
  readonly signal?: AbortSignal;
  /** @internal Whether the address was derived from a page's: then nothing is derived from it again. */
  readonly isDerived?: boolean;
  /** @internal Whether it was tried before: then it is not tried again. */
  readonly isRetry?: boolean;
  /** @internal What asks, where requests are to be shared with what was loaded before this module's copy. */
  readonly ask?: Ask<FeedAnswer>;
}

/** A feed that was read, and what it was read as. */
export interface LoadedFeed extends Feed {
  readonly format: string;
  /** The feed's absolute address; of several feeds theirs, separated by spaces. */
  readonly address: string;
  /** Why some of several feeds could not be read. */
  readonly failures?: readonly Error[];
}

/** What came from an address. */
export interface FeedAnswer {
  readonly ok: boolean;
  /** HTTP status; 0 for an answer that may not be read. */
  readonly status: number;
  /** Where it came from in the end. */
  readonly base: string;
  /** `Content-Type`. */
  readonly type: string | null;
  /** The document, cut where it is over its bound; rejected where it broke off. Settled when the answer is there. */
  readonly bytes: Promise<ArrayBuffer>;
}

/** How far a feed was read before that failed. */
export interface FeedFault {
  readonly address: string;
  readonly cause?: unknown;
  readonly answer?: FeedAnswer | undefined;
}

/** Reads a document to just above its bound, and ends the request there. What is packed counts unpacked. */
async function readBounded(body: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<ArrayBuffer> {
  const reader = body.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    pieces.push(next.value);
    if ((size += next.value.length) > bounds.document) await reader.cancel();
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole.buffer;
}

/**
 * Asks for a document, once for all who want it at a time. The defaults are what we want: CORS, cookies for our own origin
 * only, redirects followed; and no header of our own, which would force a preflight that few feeds answer.
 */
export const ask = shareRequests(async (address, signal): Promise<FeedAnswer> => {
  const { ok, status, url, headers, body } = await fetch(address, { signal, referrerPolicy: 'strict-origin' });
  const bytes = body ? readBounded(body) : Promise.resolve(new ArrayBuffer());
  await bytes.catch(() => undefined); // who reads it will hear of it
  return { ok, status, base: url || address, type: headers.get('content-type'), bytes };
}, bounds.wait);

/**
 * Reads the feed at an address.
 *
 * @param address - absolute
 * @throws FeedError where it cannot be read, or was not before the signal was aborted; single bad entries are in
 *   `rejected` instead.
 */
export async function loadFeed(address: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  let answer: FeedAnswer | undefined;
  let cause: unknown;
  try {
    options.signal?.throwIfAborted();
    answer = await (options.ask ?? ask)(address, options.signal);
    const bytes = await answer.bytes;
    if (answer.ok && bytes.byteLength <= bounds.document)
      return await readDocument({ ...answer, address, bytes }, options);
  } catch (error) {
    cause = error;
  }
  // only now is loaded what can try again, find another way to the feed, or tell what is wrong
  const { recoverFeed } = await import('./recover-feed.ts');
  return recoverFeed({ address, cause, answer }, options);
}
