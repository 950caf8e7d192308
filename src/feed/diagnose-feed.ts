import { bounds } from '../model/bounds.ts';
import { FeedError } from './feed-error.ts';
import { isPage } from './is-page.ts';
import { describeFault } from './json-fault.ts';
import type { FeedFault } from './load-feed.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // asked for, not an accident: the reader below says where it is wrong
  }
}

function diagnoseText(text: string): readonly [FeedError['code'], string] {
  if (isPage(text)) return ['html-page', 'this is a web page, not a feed; open the address to see what it leads to'];
  if (/^\s*</.test(text)) return ['unknown-format', 'this is XML without the event times that are known here'];
  if (/^(?:\s*\/\/[^\n]*\n)?\s*[\w.$]{1,80}\s*\(/.test(text.slice(0, 1000)))
    return ['not-json', 'this is a script (JSONP), and scripts of feeds are not run: ask for .json'];
  if (/^\s*[^\s{["]/.test(text) && /[,;\t]/.test(text.slice(0, 1000)))
    return ['unknown-format', 'this is no JSON; of a table, the first row must name a date and a title or speaker'];
  if (!isJson(text)) return ['not-json', describeFault(text)];
  return [
    'unknown-format',
    'this JSON is of no format that is known here, or not of the one that the format attribute names',
  ];
}

/** Says why a feed could not be read, in words an author understands. */
export function diagnoseFeed({ address, cause, status, isLate, isTooLarge, text }: FeedFault): FeedError {
  const facts = { cause, ...(status !== undefined && { status }) };
  if (isTooLarge)
    return new FeedError(
      'too-large',
      `it holds more than ${bounds.document / 1e6} million characters: cut it into pages`,
      address,
    );
  if (isLate) return new FeedError('timeout', `no whole answer within ${bounds.wait / 1000} seconds`, address, facts);
  if (text !== undefined) return new FeedError(...diagnoseText(text), address, facts);
  if (status !== undefined) return new FeedError('http', `the server answered ${status}`, address, facts);
  const sentence =
    'no answer: the address is wrong, the host is down, or it sends no CORS header and so lets no other page read it; ' +
    `then publish a copy beside the page with: npx seminar-calendar feed ${address} --out DIR`;
  return new FeedError('unreachable', sentence, address, facts);
}
