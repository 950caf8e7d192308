import { millisecondsInDay } from 'date-fns/constants';
import { endOf, instantOf } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

/** Days as `YYYY-MM-DD`, the last one inclusive; open where one is not there. */
export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const midnight = (date: string, timeZone: string, days = 0) =>
  instantOf(Date.parse(`${date}T00:00Z`) + days * millisecondsInDay, timeZone);

/**
 * Whether a seminar's time is, in part at least, within days; each zone's midnights are reckoned once.
 *
 * @param daysIn - the days that are meant in a zone
 * @param zoneOf - the zone whose days those of a seminar are
 */
export function withinSpan(
  daysIn: (timeZone: string) => Days,
  zoneOf: (seminar: Seminar) => string,
): (seminar: Seminar) => boolean {
  const spans = new Map<string, readonly [number, number]>();
  return (seminar) => {
    const zone = zoneOf(seminar);
    let span = spans.get(zone);
    if (!span) {
      const { from, to } = daysIn(zone);
      spans.set(zone, (span = [from ? midnight(from, zone) : -Infinity, to ? midnight(to, zone, 1) : Infinity]));
    }
    return endOf(seminar) > span[0] && seminar.start < span[1];
  };
}
