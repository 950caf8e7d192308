import { findAddresses } from './bare-addresses.ts';
import { readText } from './text-reader.ts';
import type { Block, Inline } from './text-tree.ts';

export { isHtml } from './text-reader.ts';

export interface RichTextOptions {
  /** The allow-list: gives the absolute address a link may have, or `undefined` where it may have none. */
  readonly address: (href: string) => string | undefined;
}

function element(name: string, children: readonly Node[]): HTMLElement {
  const made = document.createElement(name);
  for (const child of children) made.append(child); // one by one: a call takes only so many arguments
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

function linkedText(text: string, options: RichTextOptions): readonly Node[] {
  const nodes: Node[] = [];
  let position = 0;
  for (const { start, end, href } of findAddresses(text)) {
    if (start > position) nodes.push(new Text(text.slice(position, start)));
    nodes.push(...link(href, [new Text(text.slice(start, end))], options));
    position = end;
  }
  if (position < text.length) nodes.push(new Text(text.slice(position)));
  return nodes;
}

function inlineNodes(inlines: readonly Inline[], options: RichTextOptions, linked = false): readonly Node[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'text') return linked ? [new Text(inline.text)] : linkedText(inline.text, options);
    if (inline.kind === 'break') return [element('br', [])];
    const children = inlineNodes(inline.children, options, linked || inline.kind === 'link');
    return inline.kind === 'link' ? link(inline.href, children, options) : [element(inline.kind, children)];
  });
}

function itemNodes(item: readonly Block[], options: RichTextOptions): readonly Node[] {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return item.map((block) => blockNode(block, options));
  return [...inlineNodes(first.children, options), ...rest.map((block) => blockNode(block, options))];
}

function blockNode(block: Block, options: RichTextOptions): Node {
  if (block.kind === 'paragraph') return element('p', inlineNodes(block.children, options));
  if (block.kind === 'preformatted') return element('pre', [new Text(block.text)]);
  const items = block.items.map((item) => element('li', itemNodes(item, options)));
  return element(block.ordered ? 'ol' : 'ul', items);
}

/**
 * Plain text or HTML from a feed becomes nodes; nothing else in the project makes nodes of such text. Only elements
 * named here are made, their one attribute that a feed decides is an `href` that `address` has accepted, and no parser
 * of the browser is asked (`require-trusted-types-for 'script'` holds). Bare addresses become links.
 */
export function renderRichText(text: string, options: RichTextOptions): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of readText(text)) fragment.append(blockNode(block, options));
  return fragment;
}
