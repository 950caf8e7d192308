import { byStart } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { agenda, type Day } from './agenda.ts';
import { inPeriod } from './facets.ts';

/** What is to come, or what was. */
export interface ListSection {
  readonly name: 'upcoming' | 'past';
  /** What is to come soonest first, what was latest first. */
  readonly days: readonly Day[];
}

const names = ['upcoming', 'past'] as const;

/** The seminars of a section, in the order it is read in. */
function seminarsOf(name: ListSection['name'], seminars: readonly Seminar[], now: number): readonly Seminar[] {
  const sorted = seminars.filter((seminar) => inPeriod(seminar, name, now)).sort(byStart);
  return name === 'past' ? sorted.reverse() : sorted;
}

/** Seminars in the order in which sections show them: so a list that shows some at a time begins with what is to come. */
export function inSectionOrder(seminars: readonly Seminar[], now: number): readonly Seminar[] {
  return names.flatMap((name) => seminarsOf(name, seminars, now));
}

/**
 * What is to come and what was, each by day; without the one that has nothing. A day on which something is over and something
 * is to come stands in both.
 *
 * @param seminars - in any order
 * @param timeZone - whose days; undefined for each seminar's own zone
 */
export function sectionsOf(
  seminars: readonly Seminar[],
  now: number,
  timeZone: string | undefined,
): readonly ListSection[] {
  return names
    .map((name) => ({ name, days: agenda(seminarsOf(name, seminars, now), timeZone) }))
    .filter(({ days }) => days.length > 0);
}
