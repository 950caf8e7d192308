import { findAddresses } from '../text/bare-addresses.ts';
import { inlineText } from '../text/plain-text.ts';
import type { Block, Inline } from '../text/text-tree.ts';
import type { Piece } from './text-lines.ts';

/** An address in a value, with the words that carry it where they are not the address itself. */
export interface FoundAddress {
  readonly href: string;
  readonly label?: string;
}

/** The addresses of a value, and what it says beside them. */
export interface Addresses {
  readonly addresses: readonly FoundAddress[];
  /** What stands outside links and addresses. */
  readonly rest: string;
  /** The same with the words of links. */
  readonly words: string;
}

/** A value that is the name of a file, as old calendars write links. */
const fileName = /^[^\s/\\:]{1,120}\.(?:pdf|docx?|pptx?|jpe?g|png|html?)$/i;
const brackets = /[([<{]\s*[)\]>}]/g;
const edges = /^[\s,;:|–-]+|[\s,;:|–-]{1,20}$/g;

const bare = (text: string): string =>
  text
    .replace(/^mailto:/i, '')
    .replace(/\/$/, '')
    .toLowerCase();

function linked(href: string, text: string): FoundAddress {
  const label = text.trim();
  return label === '' || bare(label) === bare(href) ? { href } : { href, label };
}

function addressesInText(text: string): Addresses {
  const found = findAddresses(text);
  const parts = found.map(({ start }, index) => text.slice(index === 0 ? 0 : found[index - 1]!.end, start));
  const rest = [...parts, text.slice(found.at(-1)?.end ?? 0)].join(' ');
  return { addresses: found.map(({ href }) => ({ href })), rest, words: rest };
}

function addressesInInline(inline: Inline): Addresses {
  if (inline.kind === 'text') return addressesInText(inline.text);
  if (inline.kind === 'break') return { addresses: [], rest: '\n', words: '\n' };
  if (inline.kind !== 'link') return addressesInInlines(inline.children);
  const address = linked(inline.href, inlineText(inline.children));
  return { addresses: [address], rest: ' ', words: address.label ?? ' ' };
}

function addressesInInlines(inlines: readonly Inline[]): Addresses {
  const parts = inlines.map(addressesInInline);
  return {
    addresses: parts.flatMap(({ addresses }) => addresses),
    rest: parts.map(({ rest }) => rest).join(''),
    words: parts.map(({ words }) => words).join(''),
  };
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph') return block.children;
  if (block.kind === 'preformatted') return [{ kind: 'text', text: block.text }];
  if (block.kind === 'quote') return block.children.flatMap(inlinesOf);
  return block.items.flatMap((item) => [...item.flatMap(inlinesOf), { kind: 'break' } as const]);
}

/** The runs of a value; a list's items lie apart by breaks, as lines do. */
export function inlinesIn(pieces: readonly Piece[]): readonly Inline[] {
  return pieces.flatMap((piece, index) => {
    const inlines = piece.kind === 'line' ? piece.inlines : inlinesOf(piece);
    return index === 0 ? inlines : [{ kind: 'break' } as const, ...inlines];
  });
}

function tidy(text: string): string {
  const lines = text.replace(brackets, ' ').split('\n');
  return lines
    .map((line) => line.replace(/\s+/g, ' ').replace(edges, ''))
    .filter(Boolean)
    .join('\n');
}

/** Finds links, bare addresses, and a file's name where it stands alone; brackets left empty go. */
export function addressesIn(pieces: readonly Piece[]): Addresses {
  const { addresses, ...said } = addressesInInlines(inlinesIn(pieces));
  const rest = tidy(said.rest);
  if (fileName.test(rest)) return { addresses: [...addresses, { href: rest, label: rest }], rest: '', words: '' };
  return { addresses, rest, words: tidy(said.words) };
}
