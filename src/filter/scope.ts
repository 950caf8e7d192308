import type { Seminar } from '../model/seminar.ts';
import { facetNames, hasValue, inPeriod, type FacetName, type Period } from './facets.ts';
import { withinSpan } from './within-span.ts';

/** What the author limits the list to; the visitor cannot undo it. */
export interface Scope extends Readonly<Partial<Record<FacetName, readonly string[]>>> {
  /** First day, `YYYY-MM-DD`, in each seminar's own zone. */
  readonly from?: string | undefined;
  /** Last day, inclusive. */
  readonly to?: string | undefined;
  /** At most so many, the nearest in `period`. */
  readonly limit?: number | undefined;
}

/** The order a period is read in: what comes next first, of the past what was last. */
export function inReadingOrder(seminars: readonly Seminar[], period: Period): readonly Seminar[] {
  return period === 'past' ? seminars.toReversed() : seminars;
}

/** Those of a list that are in a period, in the order it is read in. */
export function announcedIn(list: readonly Seminar[], period: Period, now: number): readonly Seminar[] {
  return inReadingOrder(
    list.filter((seminar) => inPeriod(seminar, period, now)),
    period,
  );
}

/** The seminars within an author's scope, in the order they came in (soonest first). */
export function withinScope(list: readonly Seminar[], scope: Scope, period: Period, now: number): readonly Seminar[] {
  const limits = facetNames.filter((name) => scope[name]?.length);
  const inDates = withinSpan(
    () => scope,
    ({ timeZone }) => timeZone,
  );
  const inside = list.filter(
    (seminar) => limits.every((name) => hasValue(seminar, name, scope[name])) && inDates(seminar),
  );
  if (scope.limit === undefined) return inside;
  const { limit } = scope;
  const within = inside.filter((seminar) => inPeriod(seminar, period, now));
  if (period === 'past') return within.slice(-limit);
  if (period === 'upcoming' || limit >= within.length) return within.slice(0, limit);
  const away = ({ start }: Seminar): number => Math.abs(start - now);
  const nearest = new Set(within.toSorted((a, b) => away(a) - away(b)).slice(0, limit));
  return within.filter((seminar) => nearest.has(seminar));
}
