import { unescapeHtml } from './escaped-html.ts';
import { hasEntity } from './html-entities.ts';
import { readHtml } from './html-reader.ts';
import { hasTag } from './known-tags.ts';
import { paragraphsOf } from './paragraphs.ts';
import { shieldMath } from './shield-math.ts';
import type { Block } from './text-tree.ts';

/** Whether a known tag or a character reference stands in the text: "x < y", "a <b" and "AT&T;" are plain. */
export function isHtml(text: string): boolean {
  return hasTag(text) || hasEntity(text);
}

/**
 * Reads plain text or HTML: in plain text an empty line ends a paragraph, and `<` and `&` mean themselves.
 *
 * @param read - takes HTML apart
 */
export function readText(text: string, read: (html: string) => readonly Block[] = readHtml): readonly Block[] {
  if (isHtml(text)) return read(shieldMath(unescapeHtml(text)));
  return paragraphsOf([{ text: text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '), formats: [] }]);
}
