import type { Messages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';
import { readableMath } from '../text/math-text.ts';
import { plainBlocks } from '../text/plain-text.ts';
import { readText } from '../text/text-reader.ts';
import type { Block } from '../text/text-tree.ts';
import { writtenAddress } from './calendar-address.ts';
import { cleanText } from './calendar-text.ts';
import { type HtmlSection, writeEntryHtml } from './entry-html.ts';
import { entrySections, type EntrySection } from './entry-sections.ts';
import { isFormatted } from './readable-blocks.ts';
import { atOnce, type Steps } from './steps.ts';

/** What a calendar entry says of its own: labels without their colon, in one language. */
export type DescriptionWords = Pick<
  Messages,
  | 'abstract'
  | 'biography'
  | 'cancelled'
  | 'colon'
  | 'contact'
  | 'host'
  | 'hosts'
  | 'language'
  | 'linkKinds'
  | 'location'
  | 'movedFrom'
  | 'movedTo'
  | 'noNewDate'
  | 'postponed'
  | 'postponedFrom'
  | 'rescheduled'
  | 'seminar'
  | 'series'
  | 'speaker'
  | 'speakers'
  | 'webcast'
>;

/** The text of a calendar entry. */
export interface Description {
  readonly text: string;
  /** The same as a document of HTML, where a text has formatting. */
  readonly html: string | undefined;
}

type ReadSection = HtmlSection & { readonly text: string };

/** The text a calendar entry carries, whole: HTML taken out, mathematics as it is read. */
export function* describe(seminar: Seminar, words: DescriptionWords): Steps<Description> {
  const sections = yield* readSections(seminar, words);
  const isPlain = sections.every(({ blocks }) => !isFormatted(blocks ?? []));
  return { text: joined(sections), html: isPlain ? undefined : yield* writeEntryHtml(sections, words.language) };
}

/** The plain text alone. */
export function describeSeminar(seminar: Seminar, words: DescriptionWords): string {
  return joined(atOnce(readSections(seminar, words)));
}

function joined(sections: readonly ReadSection[]): string {
  return sections.map(({ heading, text }) => (heading ? `${heading}\n${text}` : text)).join('\n\n');
}

/** The sections that say something. */
function* readSections(seminar: Seminar, words: DescriptionWords): Steps<readonly ReadSection[]> {
  const sections: ReadSection[] = [];
  for (const section of entrySections(seminar, words)) {
    const read = yield* readSection(section);
    if (read.text) sections.push(read);
  }
  return sections;
}

function* readSection(section: EntrySection): Steps<ReadSection> {
  if ('lines' in section) {
    const lines = section.lines.filter(({ text, address }) => text || address);
    return { lines, text: lines.map(({ text, address = '' }) => text + writtenAddress(address)).join('\n') };
  }
  const { heading, source } = section;
  const blocks: readonly Block[] = source ? readText(source) : [];
  yield;
  const plain = plainBlocks(blocks);
  yield;
  const text = cleanText(readableMath(plain));
  yield;
  return { heading, blocks, text };
}
