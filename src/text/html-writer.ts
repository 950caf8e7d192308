import type { Block, Inline } from './text-tree.ts';

/** Text as HTML has it, in elements and in attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function writeInline(inline: Inline): string {
  if (inline.kind === 'text') return escapeHtml(inline.text);
  if (inline.kind === 'break') return '<br>';
  const content = inline.children.map(writeInline).join('');
  if (inline.kind === 'link') return `<a href="${escapeHtml(inline.href)}">${content}</a>`;
  return `<${inline.kind}>${content}</${inline.kind}>`;
}

function writeBlock(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${block.children.map(writeInline).join('')}</p>`;
  if (block.kind === 'preformatted') return `<pre>${escapeHtml(block.text)}</pre>`;
  if (block.kind === 'quote') return `<blockquote>${writeHtml(block.children)}</blockquote>`;
  const name = block.ordered ? 'ol' : 'ul';
  return `<${name}>${block.items.map((item) => `<li>${writeHtml(item)}</li>`).join('')}</${name}>`;
}

/** Blocks as the least HTML that reads back the same. Untrusted still: addresses are as the feed wrote them. */
export function writeHtml(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('');
}
