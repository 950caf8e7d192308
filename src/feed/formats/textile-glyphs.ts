import type { Edit, Range } from './textile-spans.ts';

/** A dash, a note's number, and an acronym that is spelt out behind it: "ABC(Always Be Closing)". */
const glyphs =
  /(?<=[ \p{L}])(?<dash>--)(?=[ \p{L}])|\[(?<note>\d{1,3})\]|(?<![\p{L}\p{N}])(?<acronym>\p{Lu}{3,10})(?=\(\p{Lu}\p{Ll}{1,30} )/gu;

/**
 * Textile's signs that are no marks: dashes, and numbers of notes that are there. What an acronym means stays to be
 * read behind it, after a space.
 */
export function findGlyphs({ mask, start, end }: Range, notes: ReadonlySet<string>): readonly Edit[] {
  const edits: Edit[] = [];
  glyphs.lastIndex = start;
  for (let match = glyphs.exec(mask); match && match.index < end; match = glyphs.exec(mask)) {
    const last = match.index + match[0].length;
    const { dash, note } = match.groups ?? {};
    if (dash !== undefined) edits.push({ start: match.index, end: last, html: '—' });
    else if (note === undefined) edits.push({ start: last, end: last, html: ' ' });
    else if (notes.has(note)) edits.push({ start: match.index, end: last, html: `<sup>${note}</sup>` });
  }
  return edits;
}
