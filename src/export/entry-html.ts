import { escapeHtml, writeHtml } from '../text/html-writer.ts';
import type { Block, Inline } from '../text/text-tree.ts';
import { writtenAddress } from './calendar-address.ts';
import type { EntryLine } from './entry-sections.ts';
import { linkedText, readableBlocks } from './readable-blocks.ts';
import type { Steps } from './steps.ts';

/** A part of a calendar entry before it is HTML: lines, or a heading and the text below it. */
export interface HtmlSection {
  readonly heading?: string;
  readonly lines?: readonly EntryLine[];
  readonly blocks?: readonly Block[];
}

/**
 * A calendar entry as a small document of HTML: plain elements, nothing to load, and links through the allow-list.
 *
 * @param language - BCP 47 tag of the words between the feed's texts
 */
export function* writeEntryHtml(sections: readonly HtmlSection[], language: string): Steps<string> {
  let body = '';
  for (const { heading = '', lines = [], blocks = [] } of sections) {
    body += `<div dir="auto">${writeHtml([...headed(heading), ...paragraph(lines)])}`;
    for (const block of blocks) {
      body += writeHtml(readableBlocks([block]));
      yield;
    }
    body += '</div>';
    yield;
  }
  return `<!DOCTYPE html><html lang="${escapeHtml(language)}"><body>${body}</body></html>`;
}

function headed(text: string): readonly Block[] {
  return text ? [{ kind: 'paragraph', children: [{ kind: 'strong', children: [{ kind: 'text', text }] }] }] : [];
}

function paragraph(lines: readonly EntryLine[]): readonly Block[] {
  const children = lines.flatMap((line, index): Inline[] => {
    const inlines = lineInlines(line);
    return index === 0 ? inlines : [{ kind: 'break' }, ...inlines];
  });
  return children.length > 0 ? [{ kind: 'paragraph', children }] : [];
}

function lineInlines({ text, address }: EntryLine): Inline[] {
  const before = [...linkedText(text)];
  if (!address) return before;
  return [...before, { kind: 'link', href: address, children: [{ kind: 'text', text: writtenAddress(address) }] }];
}
