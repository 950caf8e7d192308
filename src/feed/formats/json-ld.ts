import { jsonBounds, jsonLdBounds } from '../../model/bounds.ts';
import type { DocumentPlace } from '../raw-seminar.ts';
import { lineCounter } from './line-counter.ts';

/** A JSON-LD node: an object whose values nobody has looked at yet. */
export type Node = Readonly<Record<string, unknown>>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const containers = [
  '@graph',
  'itemListElement',
  'item',
  'mainEntity',
  'mainEntityOfPage',
  'event',
  'events',
  'subEvent',
  'subEvents',
];

/** A value as a list; what is missing is an empty one. */
export function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Something in a document, and where it stands. */
export interface Placed<T = unknown> {
  readonly value: T;
  readonly at: DocumentPlace;
}

/** The place of a part; in a page it is that of the script. */
const placeIn = (at: DocumentPlace, key: string | number): DocumentPlace =>
  typeof at === 'number' ? at : [...at, key];

const depthOf = (at: DocumentPlace): number => (typeof at === 'number' ? 0 : at.length);

/** Everything the lists and graphs of documents hold, the containers before what is in them. */
export function nodesOf(documents: readonly Placed[]): readonly Placed<Node>[] {
  const found = new Map<Node, DocumentPlace>();
  const waiting = [...documents];
  for (let next = 0; next < waiting.length && next < jsonLdBounds.nodes; next += 1) {
    const { value, at } = waiting[next]!;
    if (depthOf(at) > jsonBounds.depth) continue;
    if (Array.isArray(value)) {
      for (const [index, item] of value.slice(0, jsonLdBounds.nodes).entries())
        waiting.push({ value: item as unknown, at: placeIn(at, index) });
    }
    if (!isNode(value) || found.has(value)) continue;
    found.set(value, at);
    for (const name of containers)
      if (value[name] !== undefined) waiting.push({ value: value[name], at: placeIn(at, name) });
  }
  return [...found].map(([value, at]) => ({ value, at }));
}

/** The last words of a node's types: `EducationEvent` of `https://schema.org/EducationEvent`. */
export function typesOf(node: Node): readonly string[] {
  return valuesOf(node['@type'])
    .slice(0, 20)
    .flatMap((type) => (typeof type === 'string' ? type.slice(-100).replace(/^.*[/#:]/, '') : []));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // asked for: the next attempt, or no data at all
  }
}

/** JSON in a script may be wrapped in a comment and hold line ends within texts. */
function parseScript(text: string): unknown {
  const content = text
    .trim()
    .replace(/^(?:<!--|(?:\/\/)?<!\[CDATA\[)/, '')
    .replace(/(?:\/\/)?(?:-->|\]\]>)$/, '');
  // oxlint-disable-next-line no-control-regex -- raw control characters are what breaks such blocks
  return parse(content) ?? parse(content.replace(/[\0-\x1f]/g, ' '));
}

/** What a page's `<script type="application/ld+json">` hold, but for those in comments. One pass; nothing is run. */
export function readScripts(html: string): readonly Placed[] {
  const found: Placed[] = [];
  const lineAt = lineCounter(html);
  const start = /<script(?=[\s>])|<!--/gi;
  const end = /<\/script/gi;
  for (let next = start.exec(html); next && found.length < jsonLdBounds.scripts; next = start.exec(html)) {
    if (next[0] === '<!--') {
      const after = html.indexOf('-->', next.index + 2); // "<!-->" is a comment, too
      if (after < 0) break;
      start.lastIndex = after;
      continue;
    }
    const open = html.indexOf('>', start.lastIndex);
    end.lastIndex = open;
    const close = open < 0 ? null : end.exec(html);
    if (!close) break;
    const isData = /\btype\s*=\s*["']?application\/ld\+json/i.test(html.slice(start.lastIndex, open).slice(0, 2000));
    if (isData) found.push({ value: parseScript(html.slice(open + 1, close.index)), at: lineAt(open) });
    start.lastIndex = end.lastIndex;
  }
  return found;
}
