import { findAddresses } from '../text/bare-addresses.ts';
import { readableMath } from '../text/math-text.ts';
import { inlineText, plainBlocks } from '../text/plain-text.ts';
import type { Block, Inline } from '../text/text-tree.ts';
import { linkAddress } from './calendar-address.ts';

/** Whether blocks look like more than their plain text: paragraphs, line ends and bare addresses do not. */
export function isFormatted(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind !== 'paragraph' || block.children.some(hasLook));
}

function hasLook(inline: Inline): boolean {
  if (inline.kind !== 'link') return inline.kind !== 'text' && inline.kind !== 'break';
  // the plain text of a link has its address beside a label that says something else
  return plainBlocks([{ kind: 'paragraph', children: [inline] }]) !== inlineText([inline]);
}

/** Blocks for readers outside of a page: formulas as text, bare addresses as links, and no link past the allow-list. */
export function readableBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(readableBlock);
}

function readableBlock(block: Block): Block {
  if (block.kind === 'preformatted') return block;
  if (block.kind === 'paragraph') return { kind: 'paragraph', children: [...readableInlines(block.children)] };
  if (block.kind === 'quote') return { kind: 'quote', children: readableBlocks(block.children) };
  return { ...block, items: block.items.map(readableBlocks) };
}

/** Lines of one run together, as a formula may go over several. */
function* readableInlines(inlines: readonly Inline[], isLinked = false): Generator<Inline> {
  let text = '';
  for (const inline of inlines) {
    if (inline.kind === 'text') text += inline.text;
    else if (inline.kind === 'break') text += '\n';
    else {
      yield* readableText(text, isLinked);
      text = '';
      yield* readableInline(inline, isLinked);
    }
  }
  yield* readableText(text, isLinked);
}

type Around = Exclude<Inline, { readonly kind: 'text' | 'break' }>;

function* readableInline(inline: Around, isLinked: boolean): Generator<Inline> {
  if (inline.kind !== 'link') {
    yield { kind: inline.kind, children: [...readableInlines(inline.children, isLinked)] };
    return;
  }
  const children = [...readableInlines(inline.children, true)];
  const href = linkAddress(inline.href);
  if (href === undefined) yield* children;
  else yield { kind: 'link', href, children: children.length > 0 ? children : [{ kind: 'text', text: href }] };
}

function readableText(text: string, isLinked: boolean): Generator<Inline> {
  const readable = readableMath(text);
  return isLinked ? lines(readable) : linkedText(readable);
}

/** Signs without which no bare address is one: looking for them costs a fiftieth of looking for addresses. */
const ADDRESS_SIGN = /[@/]|www\./i;

/** Text as runs, with links where bare addresses stand. */
export function* linkedText(text: string): Generator<Inline> {
  let position = 0;
  for (const { start, end, href } of ADDRESS_SIGN.test(text) ? findAddresses(text) : []) {
    const address = linkAddress(href);
    if (address === undefined) continue;
    yield* lines(text.slice(position, start));
    yield { kind: 'link', href: address, children: [{ kind: 'text', text: text.slice(start, end) }] };
    position = end;
  }
  yield* lines(text.slice(position));
}

function* lines(text: string): Generator<Inline> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) yield { kind: 'break' };
    if (line !== '') yield { kind: 'text', text: line };
  }
}
