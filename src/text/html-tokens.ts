import { decodeText } from './escaped-html.ts';
import { decodeEntities } from './html-entities.ts';

/** A piece of HTML in the order it was written; texts and `href` are decoded. */
export type Token =
  | { readonly kind: 'text'; readonly text: string; /** As it was written. */ readonly raw?: string }
  | { readonly kind: 'open'; readonly name: string; readonly href: string | undefined; readonly empty: boolean }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is not markup and not for readers. */
export const rawText: readonly string[] = [
  'script',
  'style',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
  'textarea',
  'title',
];
const rawTextEnds = new Map(rawText.map((name) => [name, new RegExp(`</${name}(?=[\\s/>])[^>]*>?`, 'gi')]));

const tagStart = /<(\/?)([a-z][a-z\d]*(?:[:-][a-z\d]+)*)(?=[\s/>])/iy;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|["']?([^\s"'<>]+)))?/g;

function hrefIn(attributes: string): string | undefined {
  for (const [, name, double, single, bare] of attributes.matchAll(attribute)) {
    if (name!.toLowerCase() === 'href') return decodeEntities(double ?? single ?? bare ?? '').trim();
  }
  return undefined;
}

/**
 * Where a tag ends: its `>`, also where a quotation mark was never closed; -1 where another tag begins first.
 * Each character outside quotation marks is looked at for one tag only, so the whole stays linear.
 */
function tagEnd(html: string, from: number): number {
  let quote = '';
  let last = '';
  let fallback = -1;
  for (let index = from; index < html.length; index += 1) {
    const character = html[index]!;
    if (quote === '') {
      if (character === '>') return index;
      if (character === '<') return -1;
      if ((character === '"' || character === "'") && last === '=') quote = character;
    } else if (character === quote) quote = '';
    else if (character === '>' && fallback < 0) fallback = index;
    if (character.trim() !== '') last = character;
  }
  return fallback;
}

/** Where a comment, doctype or processing instruction ends; unclosed ones take the rest, as in browsers. */
function declarationEnd(html: string, start: number): number {
  const mark = html.startsWith('<!--', start) ? '-->' : '>';
  const end = html.indexOf(mark, start + 2);
  return end < 0 ? html.length : end + mark.length;
}

function rawTextEnd(html: string, name: string, from: number): number {
  const pattern = rawTextEnds.get(name);
  if (pattern === undefined) return from;
  pattern.lastIndex = from;
  return pattern.test(html) ? pattern.lastIndex : html.length;
}

/** Takes HTML apart in one pass. Never throws; a `<` that begins no tag is text. */
export function* readTokens(html: string): Generator<Token> {
  let position = 0;
  let raw = '';
  while (position < html.length) {
    const start = html.indexOf('<', position);
    const end = start < 0 ? html.length : start;
    raw += html.slice(position, end);
    if (start < 0) break;
    const tag = readTag(html, start);
    position = tag.end;
    if (tag.isText) raw += '&lt;';
    if (tag.isText || tag.token === undefined) continue;
    if (raw !== '') yield textToken(raw);
    raw = '';
    yield tag.token;
  }
  if (raw !== '') yield textToken(raw);
}

const textToken = (raw: string): Token => ({ kind: 'text', text: decodeText(raw), raw });

/** What begins with a `<`, and where it ends. */
interface Tag {
  readonly end: number;
  /** Nothing, where it is left out. */
  readonly token?: Token;
  readonly isText?: boolean;
}

function readTag(html: string, start: number): Tag {
  if (html[start + 1] === '!' || html[start + 1] === '?') return { end: declarationEnd(html, start) };
  tagStart.lastIndex = start;
  const [, slash, written] = tagStart.exec(html) ?? [];
  const end = written === undefined ? -1 : tagEnd(html, tagStart.lastIndex);
  if (written === undefined || end < 0) return { end: start + 1, isText: true };
  const name = written.toLowerCase();
  if (slash !== '') return { end: end + 1, token: { kind: 'close', name } };
  if (rawTextEnds.has(name)) return { end: rawTextEnd(html, name, end + 1) };
  const inside = html.slice(start + 1 + name.length, end);
  const href = name === 'a' ? hrefIn(inside) : undefined;
  return { end: end + 1, token: { kind: 'open', name, href, empty: inside.endsWith('/') } };
}
