import type { Seminar } from '../model/seminar.ts';
import { foldTexts, hasWords, isFolded } from './search-texts.ts';
import { searchWords } from './search.ts';

/** What a question asks for: folded words with one space between. */
export interface Term {
  readonly text: string;
  /** Whether it must be whole words, the last of them may go on, or it may lie within a word. */
  readonly fit: 'whole' | 'start' | 'part';
}

/** Which seminars of a list a question finds. */
export interface Found {
  readonly has: (seminar: Seminar) => boolean;
  /** Whether the list was searched to its end: until then what fits may grow. */
  readonly isWhole: boolean;
  /** How many seminars were searched in a part of their text only. */
  readonly cut: number;
  /** What to mark. */
  readonly terms: readonly Term[];
  /** Words taken for those that nothing has. */
  readonly instead?: readonly string[];
}

const all: Found = { has: () => true, isWhole: true, cut: 0, terms: [] };

/**
 * Searches a list.
 *
 * @param deadline - when to stop making texts ready, by `performance.now()`; the next call goes on from there
 */
export function find(list: readonly Seminar[], question: string, deadline = Infinity): Found {
  const words = searchWords(question);
  if (words.length === 0) return all;
  const { isWhole, cut } = foldTexts(list, deadline);
  const has = (seminar: Seminar) => (isWhole || isFolded(seminar)) && hasWords(seminar, words);
  return { has, isWhole, cut, terms: words.map((text) => ({ text, fit: 'part' })) };
}

/** Makes a list ready to be searched, before a question is there; says whether all of it is. */
export const prepare = (list: readonly Seminar[], deadline = Infinity): boolean => foldTexts(list, deadline).isWhole;
