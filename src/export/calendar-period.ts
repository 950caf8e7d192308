import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { offsetAt } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

/** When a calendar entry lasts, in the basic format of ISO 8601 that iCalendar uses; `end` is exclusive. */
export interface CalendarPeriod {
  readonly allDay: boolean;
  /**
   * `20260710T160000Z`; without the `Z` a wall clock's time, where nobody knows of which zone (RFC 5545 §3.3.5, form 1); for
   * an all-day entry the day in the seminar's own zone, `20260710`.
   */
  readonly start: string;
  readonly end: string;
}

/** Years 1 to 9999: RFC 5545 §3.3.4 has four digits for a year. */
const FIRST = -62_135_596_800_000;
const LAST = 253_402_300_799_999;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** `20260710T160000Z`, or undefined where the instant (milliseconds) cannot be written. */
export function utcTime(instant: number | undefined): string | undefined {
  return isWritable(instant) ? basic(new Date(instant)).slice(0, 15) + 'Z' : undefined;
}

/**
 * A seminar's time as calendars take it, or undefined where it cannot be written in years 1 to 9999.
 *
 * A seminar without a usable end gets one hour, an all-day one a day: RFC 5545 §3.6.1 gives an entry without an end no
 * length, and calendar programs then show a line, or nothing.
 */
export function calendarPeriod(seminar: Seminar): CalendarPeriod | undefined {
  return seminar.allDay ? days(seminar) : times(seminar);
}

function times(seminar: Seminar): CalendarPeriod | undefined {
  const [start, end] = seminar.floating ? wallClocks(seminar) : [seminar.start, seminar.end];
  const from = utcTime(start);
  const given = utcTime(end);
  // whole seconds are compared, as the file has no smaller ones; a year has four digits, so order is order of text
  const to = from && given && given > from ? given : utcTime(start + millisecondsInHour);
  if (!from || !to) return undefined;
  const written = (time: string) => (seminar.floating ? time.slice(0, -1) : time);
  return { allDay: false, start: written(from), end: written(to) };
}

/** What the clocks show when a seminar begins and ends, as if it were UTC, in which an unknown zone is read too. */
function wallClocks({ start, end, timeZone }: Seminar): readonly [number, number | undefined] {
  const wall = (instant: number) => instant + (offsetAt(timeZone, instant) || 0); // NaN where it is unknown
  return [wall(start), end === undefined ? undefined : wall(end)];
}

function days({ start, end, timeZone }: Seminar): CalendarPeriod | undefined {
  const from = dayIn(timeZone, start);
  const given = dayIn(timeZone, end);
  if (from === undefined) return undefined;
  const to = given !== undefined && given > from ? given : from + millisecondsInDay;
  return isWritable(to) ? { allDay: true, start: basicDay(from), end: basicDay(to) } : undefined;
}

/** Midnight UTC of the day that a zone has at an instant, as a number of milliseconds to reckon with. */
function dayIn(timeZone: string, instant: number | undefined): number | undefined {
  if (!isWritable(instant)) return undefined;
  // an hour later, so that midnights of zones with odd seconds (before 1900) or in a gap fall on their own day
  const parts = dayFormat(timeZone).formatToParts(instant + millisecondsInHour);
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  if (part('era')?.startsWith('B')) return undefined; // before Christ
  const day = new Date(0).setUTCFullYear(Number(part('year')), Number(part('month')) - 1, Number(part('day')));
  return isWritable(day) ? day : undefined;
}

function dayFormat(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone);
  if (known) return known;
  const format = newDayFormat(timeZone);
  dayFormats.set(timeZone, format);
  return format;
}

function newDayFormat(timeZone: string): Intl.DateTimeFormat {
  const fields = { calendar: 'gregory', era: 'short', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone });
  } catch {
    return new Intl.DateTimeFormat('en-US', { ...fields, timeZone: 'UTC' }); // a zone this browser does not know
  }
}

function isWritable(instant: number | undefined): instant is number {
  return instant !== undefined && instant >= FIRST && instant <= LAST;
}

function basic(date: Date): string {
  return date.toISOString().replace(/[-:]/g, '');
}

function basicDay(day: number): string {
  return basic(new Date(day)).slice(0, 8);
}
