import { filterBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { facetNames, facetValues, hasValue, inPeriod, periods, type FacetName, type Period } from './facets.ts';
import { foldTexts, hasWords, isFolded, type FoldedTexts } from './search-texts.ts';
import { searchWords } from './search.ts';

/** What the visitor asks for: every kind must fit, of several values of a kind any one. */
export interface Criteria extends Readonly<Partial<Record<FacetName, readonly string[]>>> {
  /** Words that must all stand in a seminar's texts. */
  readonly search?: string;
  readonly period?: Period;
}

/** How many seminars each value would leave, the other criteria kept. */
export type Counts = Readonly<Record<FacetName | 'period', ReadonlyMap<string, number>>>;

/** What criteria leave of a list. */
export interface Narrowed {
  /** In the order they came in. */
  readonly seminars: readonly Seminar[];
  readonly counts: Counts;
  /** How far the list was searched: what was not is left out. */
  readonly searched: FoldedTexts;
}

const asked = (criteria: Criteria) => facetNames.filter((name) => criteria[name]?.length);

/** Whether criteria ask for anything beyond a period. */
export function isNarrowing(criteria: Criteria): boolean {
  return asked(criteria).length > 0 || !!criteria.search?.trim();
}

/**
 * Applies criteria and counts, in one pass over the list.
 *
 * A seminar that fails at one kind alone counts for the values of that kind: it would show if they were chosen.
 *
 * @param deadline - when to stop making texts ready for a search, by `performance.now()`; the next call goes on from there
 */
export function narrow(
  list: readonly Seminar[],
  criteria: Criteria,
  counted: readonly FacetName[],
  now: number,
  deadline?: number,
): Narrowed {
  const words = searchWords(criteria.search ?? '');
  const searched = words.length > 0 ? foldTexts(list, deadline) : { isWhole: true, cut: 0 };
  const { period = 'all' } = criteria;
  const limits = asked(criteria);
  const counts = Object.fromEntries(
    [...facetNames, 'period'].map((name) => [name, new Map<string, number>()]),
  ) as Record<FacetName | 'period', Map<string, number>>;
  const add = (map: Map<string, number>, value: string) => {
    const count = map.get(value) ?? 0;
    if (count > 0 || map.size < filterBounds.values) map.set(value, count + 1);
  };
  const seminars = list.filter((seminar) => {
    if ((!searched.isWhole && !isFolded(seminar)) || !hasWords(seminar, words)) return false;
    const failing: (FacetName | 'period')[] = limits.filter((name) => !hasValue(seminar, name, criteria[name]));
    if (!inPeriod(seminar, period, now)) failing.push('period');
    if (failing.length > 1) return false;
    const [only] = failing;
    for (const name of counted) {
      if (!only || only === name) for (const value of new Set(facetValues(seminar, name))) add(counts[name], value);
    }
    if (!only || only === 'period') {
      for (const value of periods) if (inPeriod(seminar, value, now)) add(counts.period, value);
    }
    return !only;
  });
  return { seminars, counts, searched };
}
