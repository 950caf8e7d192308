import { decodeEntities } from './html-entities.ts';
import { readHtml } from './html-reader.ts';
import { hasMarkup } from './known-tags.ts';
import { inlineText } from './plain-text.ts';
import type { Block, Inline } from './text-tree.ts';

/** How often a name may have been escaped or wrapped. */
const rounds = 3;

const written = '0123456789+-−=()ni';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ';
const lowered = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ';

/** "10⁶" is not 106; where a character has no such form, as in "1st", all stay on the line. */
function shifted(text: string, forms: string): string {
  const moved = Array.from(text).map((character) => forms[written.indexOf(character)] ?? '');
  return moved.includes('') ? text : moved.join('');
}

function wordsOfInline(inline: Inline): string {
  if (inline.kind === 'text' || inline.kind === 'break') return inlineText([inline]);
  const text = inline.children.map(wordsOfInline).join('');
  if (inline.kind === 'sup') return shifted(text, raised);
  return inline.kind === 'sub' ? shifted(text, lowered) : text;
}

function wordsOf(block: Block): string {
  if (block.kind === 'paragraph') return block.children.map(wordsOfInline).join('');
  if (block.kind === 'preformatted') return block.text;
  const blocks = block.kind === 'list' ? block.items.flat() : block.children;
  return blocks.map(wordsOf).join('\n');
}

/**
 * The words of a name or a title that may have been written as HTML or escaped: links by their labels, a line end where
 * one was. Brackets and ampersands that mean themselves stay: "x < y", "a<b and c>d", "AT&T". Never throws.
 */
export function plainWords(text: string): string {
  let words = text;
  for (let round = 0; round < rounds && /[<&]/.test(words); round += 1) {
    const before = words;
    words = hasMarkup(words) ? readHtml(words).map(wordsOf).join('\n') : decodeEntities(words);
    if (words === before) break;
  }
  return words;
}
