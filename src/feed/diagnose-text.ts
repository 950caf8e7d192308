import { jsonBounds } from '../model/bounds.ts';
import type { FeedError } from './feed-error.ts';
import { fileKind } from './file-kind.ts';
import { missingColumns } from './formats/csv-missing.ts';
import { isPage } from './is-page.ts';
import { isDeeper } from './json-depth.ts';
import { isTooMuch } from './json-size.ts';
import { describeFault } from './json-fault.ts';
import { nearlyFeed } from './nearly-feed.ts';
import { parseJson } from './parse-json.ts';

/** Why something is no feed, for programs and for people. */
export type Diagnosis = readonly [FeedError['code'], string];

/** Where a document came from. */
export interface TextSource {
  readonly address: string;
  /** Where the answer came from in the end. */
  readonly base?: string | undefined;
  /** What it holds as JSON, where that was read. */
  readonly parsed?: unknown;
}

function diagnosePage(text: string, { address, base }: TextSource): Diagnosis {
  const led = base && base !== address ? `the address leads to ${base}, and ` : '';
  const sentence = /<input\s[^<>]{0,300}type\s?=\s?["']?password/i.test(text.slice(0, 1_000_000))
    ? 'this is a page to sign in, not a feed; a feed must be open to everybody'
    : 'this is a web page, not a feed; open the address to see what it leads to';
  return ['html-page', led + sentence];
}

/** What a script says to be one: a name that is given JSON, or called with it. */
function scriptKind(text: string): string | undefined {
  const start = text.slice(0, 1000);
  if (/^(?:\s*\/\/[^\n]*\n|\s*\/\*.{0,40}\*\/)?\s*[\w.$]{1,80}\s*\(\s*[[{]/.test(start))
    return 'this is a script (JSONP), and scripts of feeds are not run: ask for .json';
  return /^\s*(?:export\s+default|(?:(?:var|let|const)\s+)?[\w.$]{1,80}\s*=)\s*[[{]/.test(start)
    ? 'this is a script, and scripts of feeds are not run: delete what stands before the first { or [, and a ; at the end'
    : undefined;
}

/** What stands above JSON, such as a comment or a warning of the server; undefined where it is not JSON below. */
function lineAbove(text: string): string | undefined {
  const found = /\n[ \t]*(?=[[{])/.exec(text.slice(0, 10_000));
  const above = found && text.slice(0, found.index).trim();
  if (!above || /^[[{]/.test(above)) return undefined;
  const below = text.slice(found.index);
  if (isTooMuch(below) || parseJson(below) === undefined) return undefined;
  return `a line stands above the JSON: delete it, so that [ or { comes first; it begins with “${above.slice(0, 40)}”`;
}

const isTable = (text: string): boolean => /^\s*[^\s{}[\]<][^{}[\]\n]{0,1000}[,;\t|]/.test(text.slice(0, 2000));

const unknown = 'this JSON is of no format that is known here, or not of the one that the format attribute names';

/** Says why a document is no feed. */
export function diagnoseText(text: string, source: TextSource): Diagnosis {
  if (isPage(text)) return diagnosePage(text, source);
  const file = fileKind(text);
  if (file !== undefined) return ['unknown-format', file];
  const other = scriptKind(text) ?? lineAbove(text);
  if (other !== undefined) return ['not-json', other];
  if (/^\s*</.test(text)) return ['unknown-format', 'this is XML without the event times that are known here'];
  if (isTable(text)) return ['unknown-format', `this is no JSON; if it is a table: ${missingColumns(text)}`];
  if (isTooMuch(text))
    return [
      'too-large',
      `it holds more than ${jsonBounds.values / 1e6} million lists, objects and values: cut it into pages`,
    ];
  if (isDeeper(text, jsonBounds.depth))
    return ['too-large', `lists and objects stand more than ${jsonBounds.depth} deep inside each other`];
  const { parsed: document = parseJson(text) } = source;
  return document === undefined
    ? ['not-json', describeFault(text)]
    : ['unknown-format', nearlyFeed(document) ?? unknown];
}
