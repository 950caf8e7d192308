import { millisecondsInHour } from 'date-fns/constants';
import { takesPlace } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

/** Hours ahead of which nothing is next: the heading of its day says it. */
const ahead = 12;

/**
 * What begins next, within half a day: one seminar, or all that begin together. A whole day begins at no hour that anybody waits
 * for, and of a floating time nobody knows how far away it is.
 *
 * @param seminars - soonest first
 */
export function nextSeminars(seminars: readonly Seminar[], now: number): readonly Seminar[] {
  const isAhead = (seminar: Seminar) =>
    seminar.start > now && !seminar.allDay && !seminar.floating && takesPlace(seminar);
  const first = seminars.find(isAhead);
  if (!first || first.start - now > ahead * millisecondsInHour) return [];
  return seminars.filter((seminar) => seminar.start === first.start && isAhead(seminar));
}
