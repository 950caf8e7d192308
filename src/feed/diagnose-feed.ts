import { bounds, pageBounds } from '../model/bounds.ts';
import { diagnoseText, type Diagnosis } from './diagnose-text.ts';
import { FeedError } from './feed-error.ts';

/** What is known of a feed that cannot be read. */
export interface FeedSymptoms {
  readonly address: string;
  /** Where the answer came from in the end. */
  readonly base?: string | undefined;
  readonly cause?: unknown;
  /** HTTP status, where there was an answer; 0 where that may not be read. */
  readonly status?: number;
  readonly isLate?: boolean;
  readonly isTooLarge?: boolean;
  /** Whether the answer began and did not end. */
  readonly isBroken?: boolean;
  /** Whether the document came, and reading it failed. */
  readonly isUnread?: boolean;
  /** The document, where it was read and is no feed. */
  readonly text?: string;
  /** What it holds as JSON, where that was read. */
  readonly parsed?: unknown;
}

function diagnoseSilence({ address }: FeedSymptoms): Diagnosis {
  const scheme = /^[a-z][a-z\d+.-]*:/i.exec(address)?.[0].toLowerCase() ?? '';
  if (scheme === 'file:')
    return ['unreachable', 'a page may not read files of the visitor’s computer: put the feed on a web server'];
  if (/^webcals?:$/.test(scheme))
    return ['unreachable', 'no page may ask for webcal: write https:// in place of webcal://'];
  if (!/^(?:https?|data|blob):$/.test(scheme))
    return ['unreachable', 'a feed has an address that begins with https: or http:'];
  if (scheme === 'http:' && globalThis.location?.protocol === 'https:')
    return ['unreachable', 'a page that came by https: may read nothing by http: begin the address with https:'];
  return [
    'unreachable',
    'no answer: the address is wrong, the host is down, it asks to sign in, it leads on more than ' +
      `${pageBounds.redirects} times, or this page’s Content-Security-Policy does not name the feed’s host in connect-src; ` +
      'or it sends no CORS header and so lets no other page read it: ' +
      `then publish a copy beside the page with: npx seminar-calendar feed ${address} --out DIR`,
  ];
}

/** What an HTTP status asks the author to do; empty where it says enough. */
function adviceOn(status: number): string {
  if (status === 401 || status === 403)
    return ': it asks to sign in, or lets nobody in; a feed must be open to everybody';
  if (status === 404 || status === 410)
    return ': there is no such file; look at the address, its capitals and its spelling';
  if (status === 429) return ': it was asked too often; try again later';
  return status >= 500
    ? ': the server has a fault of its own; try again later, and where that stays, ask the host'
    : '';
}

function diagnoseAnswer({ status, isBroken, isTooLarge, isUnread, cause }: FeedSymptoms): Diagnosis | undefined {
  if (isTooLarge) return ['too-large', `it holds more than ${bounds.document / 1e6} million bytes: cut it into pages`];
  if (isBroken)
    return ['unreachable', 'the answer broke off before its end; try again, and where that stays, ask the host'];
  if (status === 0)
    return ['unreachable', 'the answer may not be read: something in this page asked without CORS for it'];
  if (isUnread) return ['unknown-format', `it came, and reading it failed: ${String(cause)}`];
  return status === undefined ? undefined : ['http', `the server answered ${status}${adviceOn(status)}`];
}

/** An address without its name and password, for which a message is no place; undefined where it has none. */
function withoutPassword(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url?.username && !url?.password) return undefined;
  [url.username, url.password] = ['', ''];
  return url.href;
}

/** Says why a feed could not be read, in words an author understands. */
export function diagnoseFeed(symptoms: FeedSymptoms): FeedError {
  const { address, cause, status, isLate, text } = symptoms;
  const open = withoutPassword(address);
  // what the browser says of it repeats the password
  if (open) return new FeedError('unreachable', 'no browser asks for an address with a name or a password in it', open);
  const facts = { cause, ...(status !== undefined && { status }) };
  if (isLate) return new FeedError('timeout', `no whole answer within ${bounds.wait / 1000} seconds`, address, facts);
  const diagnosis =
    text === undefined ? (diagnoseAnswer(symptoms) ?? diagnoseSilence(symptoms)) : diagnoseText(text, symptoms);
  return new FeedError(...diagnosis, address, facts);
}
