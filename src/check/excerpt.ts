import { lineAt, type Stretch } from './locate.ts';

/** A line of a document, cut in three: what is marked, and what stands before and behind it. */
export interface ExcerptLine {
  /** From 1. */
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Some lines of a document around a spot in it. */
export interface Excerpt {
  /** Line and column of the spot, from 1. */
  readonly line: number;
  readonly column: number;
  readonly lines: readonly ExcerptLine[];
}

/** Lines that are shown before and behind the spot. */
const around = 2;
/** Lines of the spot itself. */
const mostMarked = 6;
/** Characters before and behind the spot on its own line, and of other lines. */
const beside = 60;
/** Characters of a line that are marked. */
const longestMark = 160;

// What a reader cannot see, or what turns other text round: https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd]/g; // oxlint-disable-line no-control-regex -- these are what it makes visible

/** A text in which what cannot be seen is written as its number: `⟨U+202E⟩`. */
export function visible(text: string): string {
  return text.replace(
    unseen,
    (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
  );
}

const start = (text: string, most: number): string =>
  text.length > most ? `${visible(text.slice(0, most))} …` : visible(text);
const end = (text: string, most: number): string =>
  text.length > most ? `… ${visible(text.slice(-most))}` : visible(text);

function cut(text: string, number: number, from: number, to: number): ExcerptLine {
  const [before, marked, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  return {
    number,
    before: end(before, beside),
    marked: start(marked, longestMark),
    after: marked.length > longestMark ? '' : start(after, beside),
  };
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The lines around a stretch of a document, with the stretch marked; long lines and long stretches are cut. */
export function excerptOf(text: string, starts: readonly number[], { from, to }: Stretch): Excerpt {
  const first = lineAt(starts, from);
  const last = Math.min(lineAt(starts, Math.max(from, to - 1)), first + mostMarked - 1);
  const lines: ExcerptLine[] = [];
  for (let line = Math.max(0, first - around); line <= Math.min(last + around, starts.length - 1); line++) {
    const offset = starts[line]!;
    const whole = text.slice(offset, starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
    const within = (position: number) => Math.min(Math.max(position - offset, 0), whole.length);
    const isMarked = line >= first && line <= last;
    lines.push(
      isMarked
        ? cut(whole, line + 1, line > first ? indentOf(whole) : within(from), within(to))
        : { number: line + 1, before: start(whole, 2 * beside), marked: '', after: '' },
    );
  }
  return { line: first + 1, column: from - starts[first]! + 1, lines };
}

/** The stretch that is a whole line, from 1, without the space around its text; undefined where there is no such line. */
export function stretchOfLine(text: string, starts: readonly number[], line: number): Stretch | undefined {
  const from = starts[line - 1];
  if (from === undefined) return undefined;
  const whole = text.slice(from, starts[line] ?? text.length);
  const indent = indentOf(whole);
  return { from: from + indent, to: from + Math.max(indent, whole.trimEnd().length) };
}
