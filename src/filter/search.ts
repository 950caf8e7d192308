// Letters that Unicode takes for letters of their own, as they are written without them.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
  ʼ: "'",
  ʻ: "'",
  ـ: '',
};

const foldSigns = (signs: string): string =>
  signs
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıςʼʻـ]/g, (letter) => plain[letter] ?? letter);

/** Text without case, accents, width and what is not seen: what words are compared in. Each sign is folded by itself. */
export const fold = (text: string): string => text.replace(/[^\0-\x7f]+/g, foldSigns).toLowerCase();

/**
 * Stands for an apostrophe or a hyphen within a word, or a full stop between letters ("Ph.D."), which may be written as one or
 * as two: folded text has none of its own.
 */
export const joint = '\u00ad';

// Scripts without spaces between words, where each letter is one, as is each sign of mathematics.
const lone =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]|[\p{Sm}\p{So}#]/u;
const everyLone = new RegExp(lone, 'gu');

/** What a folded sign is in a word. */
export function kindOf(sign: string): 'letter' | 'lone' | 'joint' | 'stop' | 'gap' {
  if (sign === '.') return 'stop';
  if (/^['’‘\-‐–\u00ad]$/.test(sign)) return 'joint';
  if (lone.test(sign)) return 'lone';
  return /^[\p{L}\p{N}]/u.test(sign) ? 'letter' : 'gap';
}

// the sign first: most places have none, and looking around takes longer
const plainJoint = /(?:['-](?<=[a-z\d].)(?=[a-z\d])|\.(?<=[a-z].)(?=[a-z]))/g;
const anyJoint = /(?:['’‘\-‐–](?<=[\p{L}\p{N}].)(?=[\p{L}\p{N}])|\.(?<=\p{L}.)(?=\p{L}))/gu;

/** Folded text as words with one space before and behind each. */
export function spaced(folded: string): string {
  const isPlain = /^[\t\n -"$-*,-;?-{}]*$/.test(folded); // nothing but ASCII, and no lone sign
  const text = isPlain ? folded : folded.replace(everyLone, ' $& ');
  const joined = text.replace(isPlain ? plainJoint : anyJoint, joint);
  const words = joined.replace(isPlain ? /[^a-z\d\u00ad]+/g : /[^\p{L}\p{N}\p{Sm}\p{So}#\u00ad]+/gu, ' ');
  return ` ${words.trim()} `;
}

/** Spaced words with those that have a joint as several: "o neil". */
export const apart = (words: string): string => words.replaceAll(joint, ' ');

/** Spaced words with those that have a joint as one: "oneil". */
export const together = (words: string): string => words.replaceAll(joint, '');

/** The words of a question, folded, as they are written. */
export function searchWords(question: string): readonly string[] {
  return fold(question).split(/\s+/).filter(Boolean);
}
