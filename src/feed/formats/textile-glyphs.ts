import type { Edit, Range } from './textile-spans.ts';

/** A dash, a note's number, and an acronym that is spelt out behind it: "ABC(Always Be Closing)". */
const glyphs =
  /(?<=[ \p{L}])(?<dash>--)(?=[ \p{L}])|\[(?<note>\d{1,3})\]|(?<![\p{L}\p{N}])(?<acronym>\p{Lu}{3,10})(?=\(\p{Lu}\p{Ll}{1,30} )/gu;

/**
 * Textile's signs that are no marks: dashes, and numbers of notes that are there. What an acronym means stays to be
 * read behind it, after a space.
 */
export function findGlyphs({ mask, start, end }: Range, notes: ReadonlySet<string>): readonly Edit[] {
  return Array.from(mask.slice(start, end).matchAll(glyphs)).flatMap((match) => {
    const { dash, note } = match.groups ?? {};
    const first = start + match.index;
    const last = first + match[0].length;
    if (dash !== undefined) return [{ start: first, end: last, html: '—' }];
    if (note === undefined) return [{ start: last, end: last, html: ' ' }];
    return notes.has(note) ? [{ start: first, end: last, html: `<sup>${note}</sup>` }] : [];
  });
}
