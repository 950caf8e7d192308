import { findAddresses } from './bare-addresses.ts';
import { bounded, mathNodes, type RichMath } from './math-runs.ts';
import { readText } from './text-reader.ts';
import type { Block, Inline } from './text-tree.ts';

export type { RichMath } from './math-runs.ts';
export { isHtml } from './text-reader.ts';

export interface RichTextOptions {
  /** The allow-list: gives the absolute address a link may have, or `undefined` where it may have none. */
  readonly address: (href: string) => string | undefined;
  /** Takes HTML apart; without it, the reader that asks no browser does. */
  readonly readHtml?: ((html: string) => readonly Block[]) | undefined;
  /** Makes mathematics; without it, TeX stands as it is written. */
  readonly math?: RichMath | undefined;
}

function element(name: string, children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  for (const child of children) made.append(child); // one by one: a call takes only so many arguments
  return made;
}

/** A block whose direction is that of its own text. */
function block(name: string, children: readonly Node[]): HTMLElement {
  const made = element(name, children);
  made.dir = 'auto';
  return made;
}

function link(href: string, children: readonly Node[], { address }: RichTextOptions): readonly Node[] {
  const accepted = address(href);
  if (accepted === undefined) return children;
  const made = element('a', children);
  made.setAttribute('href', accepted);
  made.setAttribute('rel', 'noopener noreferrer');
  return [made];
}

/** Text with its line ends. */
function lineNodes(text: string): readonly Node[] {
  return text.split('\n').flatMap((line, index) => {
    const nodes = line === '' ? [] : [new Text(line)];
    return index === 0 ? nodes : [element('br', []), ...nodes];
  });
}

/** Text with what was found in it in place of where it stands. */
function replaced<T extends { readonly start: number; readonly end: number }>(
  text: string,
  found: readonly T[],
  make: (each: T) => readonly Node[],
  rest: (text: string) => readonly Node[],
): readonly Node[] {
  const nodes: Node[] = [];
  let position = 0;
  for (const each of found) {
    nodes.push(...rest(text.slice(position, each.start)), ...make(each));
    position = each.end;
  }
  return [...nodes, ...rest(text.slice(position))];
}

function linkedText(text: string, options: RichTextOptions): readonly Node[] {
  const make = ({ start, end, href }: { start: number; end: number; href: string }) =>
    link(href, [new Text(text.slice(start, end))], options);
  return replaced(text, findAddresses(text), make, lineNodes);
}

/** Runs of text, line ends among them: a formula may go over several lines. */
function textNodes(text: string, options: RichTextOptions, linked: boolean): readonly Node[] {
  const rest = (part: string) => (linked ? lineNodes(part) : linkedText(part, options));
  return options.math ? mathNodes(text, options.math, { isName: linked, rest }) : rest(text);
}

function inlineNodes(inlines: readonly Inline[], options: RichTextOptions, linked = false): readonly Node[] {
  const nodes: Node[] = [];
  let text = '';
  const flush = () => {
    if (text !== '') nodes.push(...textNodes(text, options, linked));
    text = '';
  };
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'break') text += '\n';
    else {
      flush();
      const children = inlineNodes(inline.children, options, linked || inline.kind === 'link');
      nodes.push(...(inline.kind === 'link' ? link(inline.href, children, options) : [element(inline.kind, children)]));
    }
  }
  flush();
  return nodes;
}

function itemNodes(item: readonly Block[], options: RichTextOptions): readonly Node[] {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return blockNodes(item, options);
  return [...inlineNodes(first.children, options), ...blockNodes(rest, options)];
}

function blockNode(written: Block, options: RichTextOptions): Node {
  if (written.kind === 'paragraph') return block('p', inlineNodes(written.children, options));
  if (written.kind === 'preformatted') return block('pre', [new Text(written.text)]);
  if (written.kind === 'quote') return block('blockquote', blockNodes(written.children, options));
  const items = written.items.map((item) => element('li', itemNodes(item, options)));
  return block(written.ordered ? 'ol' : 'ul', items);
}

const blockNodes = (blocks: readonly Block[], options: RichTextOptions): readonly Node[] =>
  blocks.map((each) => blockNode(each, options));

/**
 * Plain text or HTML from a feed becomes nodes; nothing else in the project makes nodes of such text. Only elements
 * named here are made, and their one attribute that a feed decides is an `href` that `address` has accepted. Bare addresses
 * become links.
 */
export function renderRichText(text: string, options: RichTextOptions): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const within = { ...options, math: options.math && bounded(options.math) };
  for (const node of blockNodes(readText(text, options.readHtml), within)) fragment.append(node);
  return fragment;
}

/** A text of one line, such as a title, becomes nodes: mathematics in it and nothing else. */
export function renderLine(text: string, math?: RichMath): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const rest = (part: string) => [new Text(part)];
  const inline = math && {
    ...math,
    node: (tex: string, _: boolean, written: string) => math.node(tex, false, written),
  };
  for (const node of inline ? mathNodes(text, inline, { isName: true, rest }) : rest(text)) fragment.append(node);
  return fragment;
}
