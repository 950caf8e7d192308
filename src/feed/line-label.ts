import { inlineText } from '../text/plain-text.ts';
import type { Inline } from '../text/text-tree.ts';
import { type LabelField, type LabelMeaning, meaningOf } from './label-words.ts';
import { dropText, type Line } from './text-lines.ts';

/** A label at the beginning of a line. */
export interface LineLabel {
  readonly field: LabelField;
  /** As it was written, without separator and marks. */
  readonly word: string;
  /** Whether the word has other uses too. */
  readonly ordinary: boolean;
  /** Whether it is a line of its own and nothing but its capital sets it off. */
  readonly bare: boolean;
  /** What follows it on the line. */
  readonly rest: readonly Inline[];
}

/** How far from its beginning a label's separator may be, in characters. */
const reach = 40;

const opening = /^[\s#*_>•·-]*/;
const separators = [/[:：]/, /\s[–—|-](?=\s|$)/];

interface Candidate {
  readonly end: number;
  readonly separator: string;
  readonly fits: (meaning: LabelMeaning, capital: boolean) => boolean;
}

/** Length of the bold run that a line begins with; 0 where it begins with none. */
function boldLength({ inlines }: Line): number {
  const [first] = inlines;
  return first?.kind === 'strong' ? inlineText(first.children).trimEnd().length : 0;
}

/** Where a label could end, by separator: colon, dash, end of the bold beginning, end of the line. */
function candidatesOf(line: Line, start: number, marks: string): readonly Candidate[] {
  const head = line.text.slice(start, start + reach + 1);
  const after = separators.flatMap((separator): Candidate[] => {
    const found = separator.exec(head);
    if (!found) return [];
    const colon = found[0].length === 1;
    const fits = ({ ordinary }: LabelMeaning, capital: boolean) =>
      colon ? capital || !ordinary : capital && !ordinary;
    return [{ end: start + found.index, separator: found[0], fits }];
  });
  const bold = boldLength(line);
  const emphasis = /[*_]/.exec(marks)?.[0];
  const closing = emphasis === undefined ? -1 : head.indexOf(emphasis);
  const alone = line.text.length - start <= reach;
  const setOff = marks.trim() !== '' || bold >= line.text.length;
  return [
    ...after.sort((one, other) => one.end - other.end).slice(0, 1),
    ...(bold > start && bold - start <= reach
      ? [{ end: bold, separator: '', fits: ({ ordinary }: LabelMeaning) => !ordinary }]
      : []),
    ...(closing > 0 ? [{ end: start + closing, separator: '', fits: ({ ordinary }: LabelMeaning) => !ordinary }] : []),
    ...(alone
      ? [
          {
            end: line.text.length,
            separator: '',
            fits: ({ ordinary }: LabelMeaning, capital: boolean) => capital && (setOff || !ordinary),
          },
        ]
      : []),
  ];
}

/** Without the marks that close what was opened before the label: "*Title:* X", "**Title: X**". */
function withoutClosing(rest: readonly Inline[], marks: string): readonly Inline[] {
  if (!/[*_]/.test(marks)) return rest;
  const text = inlineText(rest);
  const closing = /^[*_]+/.exec(text)?.[0].length ?? 0;
  if (closing > 0) return dropText(rest, closing);
  const last = rest.at(-1);
  return last?.kind === 'text'
    ? [...rest.slice(0, -1), { kind: 'text', text: last.text.replace(/[*_]{1,3}$/, '') }]
    : rest;
}

/** What stands behind the label; a line that was bold as a whole is so no more. */
function restOf(line: Line, { end, separator }: Candidate, marks: string): readonly Inline[] {
  const rest = withoutClosing(dropText(line.inlines, end + separator.length), marks);
  const [only] = rest;
  return rest.length === 1 && only?.kind === 'strong' && line.inlines.length === 1 ? only.children : rest;
}

const beginsWithCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase();

/** Finds the label of the closed list that a line begins with, if it does; a link's words are a value. */
export function findLabel(line: Line): LineLabel | undefined {
  if (line.inlines[0]?.kind === 'link') return undefined;
  const marks = opening.exec(line.text)?.[0] ?? '';
  for (const candidate of candidatesOf(line, marks.length, marks)) {
    const word = line.text
      .slice(marks.length, candidate.end)
      .replace(/[\s*_]+$/, '')
      .replace(/:$/, '');
    const meaning = meaningOf(word);
    if (!meaning || !candidate.fits(meaning, beginsWithCapital(word))) continue;
    const alone = candidate.separator === '' && candidate.end === line.text.length;
    const bare = alone && marks.trim() === '' && boldLength(line) === 0;
    return { ...meaning, word, bare, rest: restOf(line, candidate, marks) };
  }
  return undefined;
}
