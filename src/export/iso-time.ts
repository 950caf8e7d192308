import { offsetAt } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { calendarPeriod, utcTime } from './calendar-period.ts';

const minute = 60_000;
const day = 86_400_000;

/** When a seminar begins and ends, as ISO 8601 texts. */
export interface IsoSpan {
  readonly start: string;
  readonly end?: string;
}

/**
 * What the clocks of a zone show, with their distance from UTC: "2026-10-08T15:30:00-07:00"; in UTC where that is no
 * whole number of minutes, as before 1900, or the zone is unknown. Undefined outside years 1 to 9999.
 *
 * @param floating - whether nobody knows the zone, so that what its clocks show is all there is to say: "2026-10-08T15:30:00"
 */
export function isoTime(instant: number | undefined, timeZone: string, floating = false): string | undefined {
  if (instant === undefined || !utcTime(instant)) return undefined;
  const offset = offsetAt(timeZone, instant);
  if (floating) return utcTime(instant + (offset || 0)) && isoInstant(instant + (offset || 0)).slice(0, -1);
  if (offset === 0 || offset % minute !== 0) return isoInstant(instant);
  return isoInstant(instant + offset).slice(0, -1) + isoOffset(offset);
}

/** A seminar's time: for whole days their dates, of which the end is the last one. Undefined outside years 1 to 9999. */
export function isoSpan(seminar: Seminar): IsoSpan | undefined {
  if (seminar.allDay) return isoDays(seminar);
  const { timeZone, floating } = seminar;
  const start = isoTime(seminar.start, timeZone, floating);
  const end = isoTime(seminar.end, timeZone, floating);
  return start ? { start, ...(end && { end }) } : undefined;
}

function isoDays(seminar: Seminar): IsoSpan | undefined {
  const period = calendarPeriod(seminar);
  if (!period) return undefined;
  const start = isoDay(period.start);
  const last = new Date(Date.parse(isoDay(period.end)) - day).toISOString().slice(0, 10);
  return last > start ? { start, end: last } : { start };
}

/** "2026-10-08" of "20261008". */
function isoDay(basic: string): string {
  return [basic.slice(0, 4), basic.slice(4, 6), basic.slice(6)].join('-');
}

function isoInstant(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function isoOffset(offset: number): string {
  const minutes = Math.abs(offset) / minute;
  const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return (offset < 0 ? '-' : '+') + parts.join(':');
}
