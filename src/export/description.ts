import type { LinkKind, Seminar } from '../model/seminar.ts';
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
export interface DescriptionWords {
  /** BCP 47 tag that dates are written for. */
  readonly language: string;
  /** What stands between a label and its text: ": ". */
  readonly colon: string;
  /** The title of a seminar of which neither title nor speaker is known. */
  readonly seminar: string;
  readonly speaker: string;
  readonly speakers: string;
  readonly series: string;
  readonly host: string;
  readonly hosts: string;
  readonly location: string;
  readonly webcast: string;
  readonly abstract: string;
  readonly biography: string;
  readonly contact: string;
  readonly cancelled: string;
  readonly postponed: string;
  readonly rescheduled: string;
  /** Before the time a moved seminar was first announced for. */
  readonly movedFrom: string;
  /** Before the time it takes place at now. */
  readonly movedTo: string;
  /** Before the time at which a seminar that waits for a new date does not take place. */
  readonly postponedFrom: string;
  /** That there is no new date. */
  readonly noNewDate: string;
  /** Names of links that have none. */
  readonly linkKinds: Readonly<Record<LinkKind, string>>;
}

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
