import { blocks } from '../../text/html-names.ts';
import { findGlyphs } from './textile-glyphs.ts';
import { takeAliases, type Aliases } from './textile-link.ts';
import { escapeText, findShields, type Shield } from './textile-shields.ts';
import { findSpans, masks, type Edit } from './textile-spans.ts';

/** A line, or a part of one, by its place in the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A text and what is known of it before its lines are looked at. */
export interface TextileSource {
  readonly text: string;
  /** The text, as long, with its shields masked. */
  readonly mask: string;
  readonly shields: readonly Shield[];
  readonly aliases: Aliases;
  /** Numbers of the notes that are there. */
  readonly notes: ReadonlySet<string>;
}

const isLineTag = ({ tag }: Shield): boolean => tag === 'br' || (tag !== undefined && blocks.has(tag));

function maskOf(shield: Shield): string {
  if (isLineTag(shield)) return masks.line;
  return shield.tag === undefined || shield.html !== undefined ? masks.word : masks.tag;
}

/** Looks through a text. */
export function readSource(written: string): TextileSource {
  const { text, aliases } = takeAliases(written);
  const shields = findShields(text);
  let position = 0;
  let mask = '';
  for (const shield of shields) {
    mask += text.slice(position, shield.start) + maskOf(shield).repeat(shield.end - shield.start);
    position = shield.end;
  }
  const notes = new Set(Array.from(text.matchAll(/^fn(\d{1,3})\. /gm), ([, number]) => number!));
  return { text, mask: mask + text.slice(position), shields, aliases, notes };
}

/** Whether nothing stands on a line; tags are something. */
export function isBlank({ mask }: TextileSource, { start, end }: Line): boolean {
  return /^[^\S\u2028]*$/.test(mask.slice(start, end));
}

/** What stands on a line, with its shields masked. */
export function lineText({ mask }: TextileSource, { start, end }: Line): string {
  return mask.slice(start, end);
}

function shieldsIn({ shields }: TextileSource, { start, end }: Line): readonly Shield[] {
  let [low, high] = [0, shields.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shields[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (shields[last] && shields[last]!.end <= end) last += 1;
  return shields.slice(low, last);
}

/** Whether a line holds a tag of an element that is a block. */
export function holdsBlock(source: TextileSource, line: Line): boolean {
  return shieldsIn(source, line).some((shield) => shield.tag !== 'br' && isLineTag(shield));
}

/** A line as HTML, and whether anything in it was marked. */
export function writeLine(source: TextileSource, line: Line): { readonly html: string; readonly isMarked: boolean } {
  const { text } = source;
  const range = { ...source, ...line };
  const marks = [...findSpans(range, source.aliases), ...findGlyphs(range, source.notes)];
  const shields = shieldsIn(source, line);
  const kept = shields.map(({ start, end, tag, html }): Edit => {
    const part = text.slice(start, end);
    return { start, end, html: html ?? (tag === undefined ? escapeText(part) : part) };
  });
  let position = line.start;
  let written = '';
  for (const { start, end, html } of [...marks, ...kept].sort((one, other) => one.start - other.start)) {
    if (start < position) continue;
    written += escapeText(text.slice(position, start)) + html;
    position = end;
  }
  const isMarked = marks.length > 0 || shields.some(({ html }) => html !== undefined);
  return { html: written + escapeText(text.slice(position, line.end)), isMarked };
}
