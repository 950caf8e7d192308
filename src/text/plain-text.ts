import { readText } from './text-reader.ts';
import type { Block, Inline } from './text-tree.ts';

/** What a link adds for somebody who cannot press it; nothing for addresses that mean something on the page only. */
function spokenAddress(href: string): string {
  if (/^https?:/i.test(href)) return href;
  return /^mailto:/i.test(href) ? href.slice('mailto:'.length).split('?')[0]! : '';
}

function bare(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

function plainLink(href: string, label: string): string {
  const address = spokenAddress(href);
  if (address === '' || bare(address) === bare(label)) return label;
  return label === '' ? address : `${label} (${address})`;
}

/** The letters of inline runs, links by their labels alone, breaks as `\n`. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? '\n' : inlineText(inline.children);
    })
    .join('');
}

function plainInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'break') return '\n';
      const label = plainInlines(inline.children);
      return inline.kind === 'link' ? plainLink(inline.href, label) : label;
    })
    .join('');
}

function plainItem(item: readonly Block[], mark: string): string {
  const lines = item.map(plainBlock).join('\n').split('\n');
  return lines.map((line, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + line).join('\n');
}

/** As in a mail. */
function plainQuote(children: readonly Block[]): string {
  return plainBlocks(children)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function plainBlock(block: Block): string {
  if (block.kind === 'paragraph') return plainInlines(block.children);
  if (block.kind === 'preformatted') return block.text;
  if (block.kind === 'quote') return plainQuote(block.children);
  return block.items.map((item, index) => plainItem(item, block.ordered ? `${index + 1}. ` : '- ')).join('\n');
}

/** Blocks as text: an empty line between paragraphs, "- " before items, "> " before quoted lines. */
export function plainBlocks(blocks: readonly Block[]): string {
  return blocks.map(plainBlock).join('\n\n');
}

/** HTML or plain text as text to read: links as "label (address)", unless both say the same. Never throws. */
export function plainText(text: string): string {
  return plainBlocks(readText(text));
}
