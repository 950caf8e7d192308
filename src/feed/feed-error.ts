/**
 * Why a feed could not be read.
 *
 * - `unreachable`: no answer, or half of one; of none the browser does not say whether the network, the host or a missing
 *   CORS header is to blame
 * - `timeout`: no answer within the time limit
 * - `http`: an answer with an error status
 * - `too-large`: more bytes, deeper JSON, or more values in it, than `model/bounds.ts` has it
 * - `html-page`: a page for people where the feed should be
 * - `not-json`: a document that is not JSON; the message says where
 * - `unknown-format`: JSON of no known shape or not of the named one, or a document that a reader gave up on
 */
export type FeedErrorCode =
  'unreachable' | 'timeout' | 'http' | 'too-large' | 'html-page' | 'not-json' | 'unknown-format';

/** A feed that could not be read. Its message is written for the author of the page. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly code: FeedErrorCode;
  /** The feed's address as it was asked for, without a name or password in it. */
  readonly address: string;
  /** HTTP status, where there was an answer. */
  readonly status: number | undefined;

  constructor(
    code: FeedErrorCode,
    sentence: string,
    address: string,
    options: { readonly cause?: unknown; readonly status?: number } = {},
  ) {
    super(`${address}: ${sentence}`, { cause: options.cause });
    this.code = code;
    this.address = address;
    this.status = options.status;
  }
}
