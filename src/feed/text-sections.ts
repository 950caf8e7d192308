import type { Block } from '../text/text-tree.ts';
import type { LabelField } from './label-words.ts';
import { findLabel, type LineLabel } from './line-label.ts';
import { lineOf, type Line, type Piece, piecesOf } from './text-lines.ts';

/** A label with what belongs to it; without one, what is said beside all labels. */
export interface Section {
  readonly field: LabelField;
  /** The label as written; empty where there is none. */
  readonly word: string;
  readonly ordinary: boolean;
  /** The value. */
  readonly content: readonly Piece[];
  /** The same with the label before it. */
  readonly pieces: readonly Piece[];
}

interface OpenSection extends Section {
  readonly content: Piece[];
  readonly pieces: Piece[];
}

/** Fields whose value goes on until the next label. */
const long: readonly LabelField[] = ['abstract', 'bio'];
/** Fields whose value may go on in the next line. */
const several: readonly LabelField[] = [
  'speaker',
  'where',
  'host',
  'contact',
  'audience',
  'online',
  'more',
  'affiliation',
];
/** Characters: the longest value that stands below its label, the longest line that goes on with one, a full line. */
const lengths = { value: 300, further: 80, full: 60 };
const maximumLines = 12;

/** An e-mail address, telephone number or web address and nothing else. */
const address = /^(?:[^\s@]{1,64}@[^\s@]{1,255}|\+?[\d\s().-]{7,25}(?:(?:ext|x)\.?\s?\d{1,6})?|https?:\/\/\S+)$/i;

/** Whether a line goes on with the value above it: short, and no sentence. */
function goesOn({ field, content }: Section, line: Line): boolean {
  const last = content.at(-1);
  if (line.fresh) return field === 'contact' && address.test(line.text.trim());
  if (line.text.length > lengths.further || /[.!?]$/.test(line.text) || last?.kind !== 'line') return false;
  if (field === 'title') return content.length === 1 && last.text.length >= lengths.full;
  return several.includes(field) && content.length < maximumLines;
}

function accepts(section: Section, piece: Piece): boolean {
  if (long.includes(section.field)) return true;
  if (section.content.length > 0) return piece.kind === 'line' && goesOn(section, piece);
  return piece.kind === 'list'
    ? several.includes(section.field)
    : piece.kind === 'line' && piece.text.length <= lengths.value;
}

function unlabelled(piece: Piece): OpenSection {
  return { field: 'abstract', word: '', ordinary: false, content: [piece], pieces: [piece] };
}

function labelled({ field, word, ordinary, rest }: LineLabel, line: Line): OpenSection {
  return { field, word, ordinary, content: rest.length > 0 ? [lineOf(rest, true)] : [], pieces: [line] };
}

/** "Where:" above "Zoom": the second is the value of the first, though it is a label's word. */
const isValue = (section: Section | undefined, label: LineLabel, line: Line): boolean =>
  label.bare && !line.fresh && section?.content.length === 0;

/** Takes a text apart at its labels; what belongs to none comes as `abstract` without a word. */
export function readSections(blocks: readonly Block[]): readonly Section[] {
  const sections: OpenSection[] = [];
  for (const piece of piecesOf(blocks, (line) => findLabel(line) !== undefined)) {
    const current = sections.at(-1);
    const label = piece.kind === 'line' ? findLabel(piece) : undefined;
    if (piece.kind === 'line' && label && !isValue(current, label, piece)) sections.push(labelled(label, piece));
    else if (current && accepts(current, piece)) {
      current.content.push(piece);
      current.pieces.push(piece);
    } else sections.push(unlabelled(piece));
  }
  return sections;
}
