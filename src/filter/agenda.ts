import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

/** A day and what begins on it. */
export interface Day {
  /** `YYYY-MM-DD` in the zone shown. */
  readonly date: string;
  readonly seminars: readonly Seminar[];
}

/** The zone a seminar is shown in: all-day ones are the room's days wherever they are read. */
export function zoneShown(seminar: Seminar, timeZone: string | undefined): string {
  return timeZone && !seminar.allDay ? timeZone : seminar.timeZone;
}

/**
 * Seminars by day, in the order they came in.
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
  return [...days].map(([date, ofDay]) => ({ date, seminars: ofDay }));
}
