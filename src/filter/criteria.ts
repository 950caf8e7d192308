import { filterBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { datePresets, rangeOf, withinDays, type DayOptions, type DaysAsked } from './dates.ts';
import { facetNames, facetValues, hasValue, inPeriod, periods, type FacetName, type Period } from './facets.ts';
import { find, type Found } from './find.ts';

/** What the visitor asks for: every kind must fit, of several values of a kind any one. */
export interface Criteria extends Readonly<Partial<Record<FacetName, readonly string[]>>>, DaysAsked {
  /** Words that must all stand in a seminar's texts. */
  readonly search?: string | undefined;
  readonly period?: Period | undefined;
  /** What fits the search best comes first, in place of what is soonest. */
  readonly order?: 'match' | undefined;
}

/** What can be asked for, days of any sort as one. */
export type CriterionName = 'search' | 'period' | 'date' | FacetName;

/** A kind whose choices are counted. */
export type CountedName = Exclude<CriterionName, 'search'>;

/** How many seminars each value would leave, the other criteria kept. */
export type Counts = Readonly<Record<CountedName, ReadonlyMap<string, number>>>;

/** What criteria leave of a list. */
export interface Narrowed {
  /** In the order they came in. */
  readonly seminars: readonly Seminar[];
  readonly counts: Counts;
  /** What was searched for: as long as that goes on, what was not searched is left out. */
  readonly found: Found;
}

/** How a list is narrowed. */
export interface NarrowOptions extends DayOptions {
  /** When to stop making texts ready for a search, by `performance.now()`; the next call goes on from there. */
  readonly deadline?: number | undefined;
  /** Whether who asks for days sees what is over on them too: so a day counts the past, though the period leaves it out. */
  readonly opensPast?: boolean | undefined;
}

/** The kinds of which criteria ask for something. */
export function kindsAsked(criteria: Criteria): readonly CriterionName[] {
  return [
    ...(criteria.search?.trim() ? (['search'] as const) : []),
    ...(criteria.period ? (['period'] as const) : []),
    ...(criteria.date || rangeOf(criteria) ? (['date'] as const) : []),
    ...facetNames.filter((name) => criteria[name]?.length),
  ];
}

/** Whether criteria ask for anything beyond a period. */
export function isNarrowing(criteria: Criteria): boolean {
  return kindsAsked({ ...criteria, period: undefined }).length > 0;
}

type Test = (seminar: Seminar) => boolean;

/** How many seminars have each value; of so many values only. */
class Tally {
  readonly #numbers = new Map<string, { seminars: number; last: Seminar }>();

  /** Counts a seminar once, however often it says the same. */
  add(value: string, seminar: Seminar): void {
    const known = this.#numbers.get(value);
    if (!known) {
      if (this.#numbers.size < filterBounds.values) this.#numbers.set(value, { seminars: 1, last: seminar });
    } else if (known.last !== seminar) {
      known.seminars += 1;
      known.last = seminar;
    }
  }

  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.#numbers].map(([value, { seminars }]) => [value, seminars]));
  }
}

type Tallies = Readonly<Record<CountedName, Tally>>;

/** What counts a seminar, of every kind that is counted. */
function countersOf(
  tallies: Tallies,
  counted: readonly (FacetName | 'date')[],
  now: number,
  options: DayOptions,
): readonly (readonly [CountedName, (seminar: Seminar) => void])[] {
  const presets = datePresets.map((date) => [date, withinDays({ date }, now, options)] as const);
  return [
    [
      'period',
      (seminar) => {
        for (const period of periods) if (inPeriod(seminar, period, now)) tallies.period.add(period, seminar);
      },
    ],
    ...counted.map((name): readonly [CountedName, (seminar: Seminar) => void] => [
      name,
      name === 'date'
        ? (seminar) => {
            for (const [date, fits] of presets) if (fits(seminar)) tallies.date.add(date, seminar);
          }
        : (seminar) => {
            for (const value of facetValues(seminar, name)) tallies[name].add(value, seminar);
          },
    ]),
  ];
}

/**
 * Applies criteria and counts, in one pass over the list.
 *
 * A seminar that fails at one kind alone counts for the values of that kind: it would show if they were chosen.
 *
 * @param counted - the kinds whose values are counted; periods always are
 * @param now - the current instant, in milliseconds
 */
export function narrow(
  list: readonly Seminar[],
  criteria: Criteria,
  counted: readonly (FacetName | 'date')[],
  now: number,
  options: NarrowOptions = {},
): Narrowed {
  const found = find(list, criteria.search ?? '', options.deadline);
  const { period = 'all' } = criteria;
  const facets = facetNames.filter((name) => criteria[name]?.length);
  const tests: readonly (readonly [CountedName, Test])[] = [
    ['period', (seminar) => inPeriod(seminar, period, now)],
    ['date', withinDays(criteria, now, options)],
    ...facets.map((name) => [name, (seminar: Seminar) => hasValue(seminar, name, criteria[name])] as const),
  ];
  const names: readonly CountedName[] = [...facetNames, 'period', 'date'];
  const tallies = Object.fromEntries(names.map((name) => [name, new Tally()])) as unknown as Tallies;
  const counters = countersOf(tallies, counted, now, options);
  const opensPast = options.opensPast && !kindsAsked(criteria).includes('date');
  const seminars = list.filter((seminar) => {
    if (!found.has(seminar)) return false;
    let failed: CountedName | undefined;
    for (const [name, fits] of tests) {
      if (fits(seminar)) continue;
      if (failed) return false;
      failed = name;
    }
    const isOpened = opensPast && failed === 'period';
    for (const [name, count] of counters)
      if (!failed || failed === name || (isOpened && name === 'date')) count(seminar);
    return !failed;
  });
  const counts = Object.fromEntries(names.map((name) => [name, tallies[name].counts])) as unknown as Counts;
  return { seminars, counts, found };
}
