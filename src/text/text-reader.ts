import { hasEntity } from './html-entities.ts';
import { readHtml } from './html-reader.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { Block } from './text-tree.ts';

const knownTag = new RegExp(
  '<(?:!--|/?(?:a|abbr|address|article|b|big|blockquote|body|br|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|' +
    'footer|h[1-6]|header|hr|html|i|iframe|img|ins|kbd|li|main|mark|object|ol|p|pre|q|s|samp|script|section|small|span|' +
    'strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|tfoot|th|thead|tr|tt|u|ul|var|video)' +
    '(?:\\s*/?>|\\s+[a-z-]{1,30}\\s*=))',
  'i',
);

/** Whether a known tag or a character reference stands in the text: "x < y", "a <b" and "AT&T;" are plain. */
export function isHtml(text: string): boolean {
  return knownTag.test(text) || hasEntity(text);
}

/** Reads plain text or HTML: in plain text an empty line ends a paragraph, and `<` and `&` mean themselves. */
export function readText(text: string): readonly Block[] {
  if (isHtml(text)) return readHtml(text);
  return paragraphsOf([{ text: text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '), formats: [] }]);
}
