import { bounds } from '../model/bounds.ts';
import { detectFormat } from './detect-format.ts';
import { readSeminars, type Feed } from './read-seminars.ts';

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
  /** Whether the address was derived from a page's: then nothing is derived from it again. */
  readonly isDerived?: boolean;
}

/** A feed that was read, and what it was read as. */
export interface LoadedFeed extends Feed {
  readonly format: string;
  /** The feed's absolute address; of several feeds theirs, separated by spaces. */
  readonly address: string;
  /** Why some of several feeds could not be read. */
  readonly failures?: readonly Error[];
}

/** How far a feed was read before that failed. */
export interface FeedFault {
  readonly address: string;
  readonly cause?: unknown;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  readonly isLate?: boolean;
  readonly isTooLarge?: boolean;
  /** The document, where it was read and is no feed. */
  readonly text?: string;
}

/** Milliseconds before the one further try. */
const pause = 700;

/** Finds another way to the feed, or throws the FeedError that says what is wrong; only then is loaded what can tell. */
async function recover(fault: FeedFault, options: LoadOptions): Promise<LoadedFeed> {
  const { recoverFeed } = await import('./recover-feed.ts');
  return recoverFeed(fault, options);
}

// No header of our own: one would force a preflight that few feeds answer.
const request = (address: string, signal: AbortSignal): Promise<Response> =>
  fetch(address, { signal, credentials: 'same-origin', referrerPolicy: 'strict-origin' });

// One more try where the failure may pass by itself.
async function requestTwice(address: string, signal: AbortSignal): Promise<Response> {
  const response = await request(address, signal).catch(() => undefined);
  if (response && response.status < 500 && response.status !== 429) return response;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return request(address, signal);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told from what JSON can hold: it knows no undefined
  }
}

async function read(address: string, options: LoadOptions, signal: AbortSignal): Promise<LoadedFeed> {
  const { format, timeZone, now = Date.now() } = options;
  const response = await requestTwice(address, signal);
  const { ok, status, url } = response;
  if (!ok) return recover({ address, status }, options);
  const bytes = await response.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  if (text.length > bounds.document) return recover({ address, isTooLarge: true }, options);
  const document = parse(text);
  const found = await detectFormat(document, text, format);
  if (!found) return recover({ address, status, text }, options);
  const base = url || address;
  const raw = await found.read(document ?? text, { address: base, timeZone, now, bytes });
  return { ...(await readSeminars(raw, { base, timeZone })), format: found.name, address };
}

/**
 * Reads the feed at an address.
 *
 * @param address - absolute
 * @throws FeedError where it cannot be read, or was not before the signal was aborted; single bad entries are in
 *   `rejected` instead.
 */
export async function loadFeed(address: string, options: LoadOptions = {}): Promise<LoadedFeed> {
  const { signal } = options;
  const limited = new AbortController();
  const stop = () => limited.abort();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, bounds.wait);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  try {
    return await read(address, options, limited.signal);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'FeedError') throw cause;
    return await recover({ address, cause, isLate }, options);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}
