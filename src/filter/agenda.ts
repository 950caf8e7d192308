import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

/** A day and what begins on it. */
export interface Day {
  /** `YYYY-MM-DD` in the zone shown. */
  readonly date: string;
  readonly seminars: readonly Seminar[];
}

/** The zone a seminar is shown in: all-day ones are the room's days wherever they are read, floating times are as they are. */
export function zoneShown(seminar: Seminar, timeZone: string | undefined): string {
  return timeZone && !seminar.allDay && !seminar.floating ? timeZone : seminar.timeZone;
}

/**
 * Seminars by day, soonest first or last as they came in: what begins later may be on an earlier day of its own zone.
 *
 * @param timeZone - whose days; undefined for each seminar's own zone
 */
export function agenda(seminars: readonly Seminar[], timeZone: string | undefined): readonly Day[] {
  const days = new Map<string, Seminar[]>();
  for (const seminar of seminars) {
    const date = dayIn(zoneShown(seminar, timeZone), seminar.start);
    const day = days.get(date);
    if (day) day.push(seminar);
    else days.set(date, [seminar]);
  }
  const isTurned = seminars.length > 0 && seminars[0].start > seminars[seminars.length - 1].start;
  return [...days]
    .map(([date, ofDay]) => ({ date, seminars: ofDay }))
    .sort((a, b) => (a.date < b.date === isTurned ? 1 : -1));
}
