import { searchBounds } from '../model/search-bounds.ts';
import { apart, fold, joint, spaced, together } from './search.ts';

/** Folded words with one space between that are looked for together. */
export interface Term {
  readonly text: string;
  /** Whether it must be whole words, the last of them may go on, or it may lie within a word. */
  readonly fit: 'whole' | 'start' | 'part';
}

/** A word or a quoted phrase of a question: one of its terms must stand in a text. */
export interface Wanted {
  readonly terms: readonly Term[];
  readonly isQuoted: boolean;
}

/** How a term stands in text of spaced words. */
export const pattern = ({ text, fit }: Term): string =>
  fit === 'whole' ? ` ${text} ` : fit === 'start' ? ` ${text}` : text;

/** Whether text of spaced words has one of the terms. */
export const hasAny = (text: string, terms: readonly Term[]): boolean =>
  terms.some((term) => text.includes(pattern(term)));

/**
 * What a question asks for: words, and phrases in quotes of any kind. What is still being typed may go on: the last word, and
 * a phrase without its second quote.
 */
export function readQuestion(question: string): readonly Wanted[] {
  const parts = question.slice(0, searchBounds.question).split(/["“”„‟«»＂]/);
  const pieces = parts.flatMap((part, at) => {
    const isQuoted = at % 2 === 1;
    const isOpen = at === parts.length - 1;
    return (isQuoted ? [part] : part.split(/\s+/)).map((piece) => ({
      words: spaced(fold(piece)).trim(),
      isQuoted,
      isOpen,
    }));
  });
  const known = pieces.filter(({ words }) => words).slice(0, searchBounds.terms);
  const wanted = known.map(({ words, isQuoted, isOpen }, at): [string, Wanted] => {
    const fit = at === known.length - 1 && (isOpen || !isQuoted) ? 'start' : 'whole';
    const texts = words.includes(joint) ? [apart(words), together(words)] : [words];
    return [`${fit} ${words}`, { terms: texts.map((text) => ({ text, fit })), isQuoted }];
  });
  return [...new Map(wanted).values()];
}

/** Where "math101" may be written as two. */
const beforeNumber = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

/** The same words wherever they stand within others, with spaces around their numbers too; quoted phrases as they are. */
export const loosened = (wanted: readonly Wanted[]): readonly Wanted[] =>
  wanted.map((each) => {
    if (each.isQuoted) return each;
    const texts = each.terms.flatMap(({ text }) => [text, text.replace(beforeNumber, ' ')]);
    return { ...each, terms: [...new Set(texts)].map((text) => ({ text, fit: 'part' })) };
  });
