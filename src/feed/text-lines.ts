import { inlineText } from '../text/plain-text.ts';
import type { Block, Inline } from '../text/text-tree.ts';

/** One line of a paragraph. */
export interface Line {
  readonly kind: 'line';
  readonly inlines: readonly Inline[];
  /** Its letters. */
  readonly text: string;
  /** Whether it begins a paragraph. */
  readonly fresh: boolean;
}

/** A line, or a list, a quotation or preformatted text as a whole. */
export type Piece = Line | Exclude<Block, { readonly kind: 'paragraph' }>;

/** Makes a line of runs without breaks. */
export function lineOf(inlines: readonly Inline[], fresh: boolean): Line {
  return { kind: 'line', inlines, text: inlineText(inlines), fresh };
}

/** Cuts runs at their breaks; what goes across a break is there on both sides. */
function splitAtBreaks(inlines: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind === 'break') lines.push([]);
    else if (inline.kind === 'text') lines.at(-1)!.push(inline);
    else {
      splitAtBreaks(inline.children).forEach((children, index) => {
        if (index > 0) lines.push([]);
        if (children.length > 0) lines.at(-1)!.push({ ...inline, children });
      });
    }
  }
  return lines;
}

function linesOf(inlines: readonly Inline[]): readonly Line[] {
  return splitAtBreaks(inlines).map((line, index) => lineOf(line, index === 0));
}

function itemLines(item: readonly Block[]): readonly Line[] {
  return item.flatMap((block) => (block.kind === 'paragraph' ? linesOf(block.children) : []));
}

/** Takes blocks apart; a list each of whose items is labelled is no list but lines, and so are quoted lines with labels. */
export function piecesOf(blocks: readonly Block[], isLabelled: (line: Line) => boolean): readonly Piece[] {
  return blocks.flatMap((block): readonly Piece[] => {
    if (block.kind === 'paragraph') return linesOf(block.children);
    if (block.kind === 'quote') {
      const quoted = piecesOf(block.children, isLabelled);
      return quoted.some((piece) => piece.kind === 'line' && isLabelled(piece)) ? quoted : [block];
    }
    if (block.kind !== 'list') return [block];
    const items = block.items.map(itemLines);
    return items.every(([first]) => first && isLabelled(first)) ? items.flat() : [block];
  });
}

/** Puts pieces together again: lines that follow each other are one paragraph until a fresh one comes. */
export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  const blocks: (Exclude<Piece, Line> | { kind: 'paragraph'; children: Inline[] })[] = [];
  for (const piece of pieces) {
    const last = blocks.at(-1);
    if (piece.kind !== 'line') blocks.push(piece);
    else if (piece.fresh || last?.kind !== 'paragraph')
      blocks.push({ kind: 'paragraph', children: [...piece.inlines] });
    else last.children.push({ kind: 'break' }, ...piece.inlines);
  }
  return blocks;
}

/** Runs without their first characters; white space that then stands first goes too. */
export function dropText(inlines: readonly Inline[], count: number): readonly Inline[] {
  let left = count;
  const dropped = (inline: Inline): Inline | undefined => {
    if (inline.kind === 'break') return inline;
    if (inline.kind === 'text') {
      const text = inline.text.slice(left);
      left -= inline.text.length - text.length;
      return text === '' ? undefined : { kind: 'text', text };
    }
    const children = inline.children.map(dropped).filter((child) => child !== undefined);
    return children.length > 0 ? { ...inline, children } : undefined;
  };
  const rest = inlines.map(dropped).filter((inline) => inline !== undefined);
  const text = inlineText(rest);
  const space = text.length - text.trimStart().length;
  return space > 0 ? dropText(rest, space) : rest;
}
