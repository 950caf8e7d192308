/** A text that was too long, as far as it is kept. */
export interface CutText {
  readonly text: string;
  /** Characters of the whole. */
  readonly count: number;
  /** Whether pictures or other files were written out in it: they are left out. */
  readonly hadFiles: boolean;
  /** Whether it was too long without them too. */
  readonly isCut: boolean;
}

/** Characters of a tag, and of an entity or what else is one letter: more of the end is not looked at. */
const most = { tag: 5000, letter: 40 };

// RFC 2397, with what it is quoted in: a link to a picture there, or what stands in its place, may hold blanks.
const type = String.raw`data:[a-z]{1,20}\/[\w.+-]{1,100}[;,]`;
const files = new RegExp(`(?<=")${type}[^"]*|(?<=')${type}[^']*|${type}[^\\s"'<>()\\\\]*`, 'gi');

/** The start of a text, without a tag, an entity or a letter that would be cut through. */
function wholeUpTo(text: string, length: number): string {
  const cut = text.slice(0, length);
  const tag = cut.lastIndexOf('<');
  const isInTag = tag > cut.lastIndexOf('>') && tag > length - most.tag && /^<[a-z/!]/i.test(text.slice(tag, tag + 2));
  if (isInTag) return cut.slice(0, tag);
  const from = Math.max(0, length - most.letter);
  const letters = text.slice(from, length + most.letter).matchAll(/&#?\w{1,31};|\P{M}[\p{M}\u200d]*/gu);
  const split = [...letters].find(
    ({ 0: letter, index }) => index < length - from && index + letter.length > length - from,
  );
  return split ? cut.slice(0, from + split.index) : cut;
}

/** A text up to its bound: first goes what nobody reads, files that are written out as `data:` addresses. */
export function cutText(given: string, bound: number): CutText {
  const text = given.replace(files, 'data:,'); // an address that nothing opens, so that it is none of the page's own
  const isCut = text.length > bound;
  const kept = isCut ? wholeUpTo(text, bound) : text;
  return { text: kept, count: given.length, hadFiles: text.length < given.length, isCut };
}
