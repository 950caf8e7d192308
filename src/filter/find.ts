import type { Seminar } from '../model/seminar.ts';
import { Search } from './one-search.ts';
import { readQuestion, type Term } from './question.ts';
import { foldEach } from './search-texts.ts';

export type { Term } from './question.ts';

/** Which seminars of a list a question finds. */
export interface Found {
  readonly has: (seminar: Seminar) => boolean;
  /** Whether the list was searched to its end: until then what fits may grow. */
  readonly isWhole: boolean;
  /** How many seminars were searched in a part of their text only. */
  readonly cut: number;
  /** What to mark. */
  readonly terms: readonly Term[];
  /** Words taken for those that nothing has, as they are written. */
  readonly instead?: readonly string[];
}

const everything: Found = { has: () => true, isWhole: true, cut: 0, terms: [] };

/** The last search through a list, by the list's first seminar: a list is made anew with each rendering. */
const searches = new WeakMap<Seminar, Search>();

/**
 * Searches a list. The same question to the same seminars is answered at once, by the same object where all was searched.
 *
 * @param deadline - when to stop, by `performance.now()`; the next call goes on from there
 */
export function find(list: readonly Seminar[], question: string, deadline = Infinity): Found {
  const wanted = readQuestion(question);
  const [first] = list;
  if (wanted.length === 0 || !first) return everything;
  let search = searches.get(first);
  if (!search?.isOf(list, question)) {
    search = new Search(list, question, wanted, search);
    searches.set(first, search);
  }
  return search.goOn(deadline);
}

/** Makes a list ready to be searched before a question is there, until the deadline; says whether all of it is. */
export function prepare(list: readonly Seminar[], deadline = Infinity): boolean {
  for (const { isNew } of foldEach(list)) if (isNew && performance.now() > deadline) return false;
  return true;
}
