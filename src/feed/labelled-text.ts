import { writeHtml } from '../text/html-writer.ts';
import { inlineText, plainBlocks } from '../text/plain-text.ts';
import { isHtml, readText } from '../text/text-reader.ts';
import type { Block, Inline } from '../text/text-tree.ts';
import { type Draft, takers } from './labelled-takers.ts';
import type { LabelledContact, LabelledLink, LinkedSpeaker } from './labelled-values.ts';
import { addressesIn } from './text-addresses.ts';
import { blocksOf, type Piece } from './text-lines.ts';
import { readSections, type Section } from './text-sections.ts';

/**
 * What an announcement says, in the words of `RawSeminar`. Values are as written: "TBA" stays, times stay text, addresses
 * may be relative. What is not said has no key.
 */
export interface LabelledText {
  readonly title?: string;
  /** Texts as written, each of one speaker or several ("A (X), B (Y)"), or speakers whose names are links. */
  readonly speakers?: readonly (string | LinkedSpeaker)[];
  readonly affiliation?: string;
  readonly series?: string;
  /** Plain text, or HTML where there is more than paragraphs in it; with it all that no label claims. */
  readonly abstract?: string;
  /** As `abstract`. */
  readonly bio?: string;
  readonly hosts?: readonly string[];
  readonly department?: string;
  readonly webcast?: { readonly url?: string; readonly label?: string };
  readonly links?: readonly LabelledLink[];
  readonly contact?: LabelledContact;
  readonly audiences?: readonly string[];
  readonly location?: string;
  readonly room?: string;
  readonly category?: string;
  readonly topics?: readonly string[];
  /** The seminar's own page. */
  readonly url?: string;
  readonly when?: string;
  readonly time?: string;
}

/** Whether plain text says the same: bare addresses become links again. */
function isPlainInline(inline: Inline): boolean {
  if (inline.kind !== 'link') return inline.kind === 'text' || inline.kind === 'break';
  return inlineText(inline.children) === inline.href.replace(/^mailto:/i, '');
}

function isPlainBlock(block: Block): boolean {
  return block.kind === 'paragraph' && block.children.every(isPlainInline);
}

/** Paragraphs as plain text, anything else as HTML; also text that would be taken for HTML. */
function textOf(pieces: readonly Piece[]): string {
  const blocks = blocksOf(pieces);
  const plain = blocks.every(isPlainBlock) ? plainBlocks(blocks) : undefined;
  return plain === undefined || isHtml(plain) ? writeHtml(blocks) : plain;
}

/** Pieces of a section on their own: the first begins a paragraph. */
function apart(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  return first?.kind === 'line' ? [{ ...first, fresh: true }, ...rest] : pieces;
}

/** The abstract: what no field took, with its labels but for the first that says "Abstract". */
function abstractPieces(left: readonly Section[]): readonly Piece[] {
  const sections = left.filter(({ field }) => field !== 'bio');
  const main = sections.find(({ field, word }) => field === 'abstract' && word !== '');
  return sections.flatMap((section) => apart(section === main ? section.content : section.pieces));
}

/** The order of taking: clear labels before ambiguous ones, and what needs another value last. */
const rank = ({ field, ordinary }: Section): number => (field === 'access' ? 2 : Number(ordinary));

/** The sections whose values found no field. */
function takeAll(sections: readonly Section[], draft: Draft): ReadonlySet<Section> {
  const left = new Set(sections);
  for (const section of sections.toSorted((one, other) => rank(one) - rank(other))) {
    if (takers[section.field]?.(section, draft)) left.delete(section);
  }
  return left;
}

/** An address alone in the last paragraph, beside all labels, is the seminar's page. */
function closingAddress(sections: readonly Section[]): string | undefined {
  const { word, content } = sections.at(-1) ?? { word: '', content: [] };
  const last = content.at(-1);
  if (word !== '' || sections.length < 2 || last?.kind !== 'line' || !(last.fresh || content.length === 1))
    return undefined;
  const { addresses, words } = addressesIn([last]);
  const [address] = addresses;
  return addresses.length === 1 && words === '' && /^https?:/i.test(address!.href) ? address!.href : undefined;
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== '' && (typeof value !== 'object' || Object.keys(value ?? {}).length > 0);

/**
 * Takes an announcement apart, plain text or HTML: "Speaker: … Abstract: …". Only the labels of a closed list count, at
 * the beginning of a line and close to their separator; all else is the abstract. Never throws.
 */
export function readLabelledText(text: string): LabelledText {
  const sections = readSections(readText(text));
  const draft: Draft = {};
  const left = takeAll(sections, draft);
  const closing = draft.url === undefined ? closingAddress(sections) : undefined;
  if (closing !== undefined) draft.url = closing;
  const pieces = abstractPieces(sections.filter((section) => left.has(section)));
  draft.abstract = textOf(closing === undefined ? pieces : pieces.slice(0, -1));
  draft.bio = textOf(sections.filter(({ field }) => field === 'bio').flatMap(({ content }) => apart(content)));
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => isGiven(value)));
}
