import { millisecondsInDay } from 'date-fns/constants';

const firstOfAll = Date.parse('0001-01-01');
const lastOfAll = Date.parse('9999-12-31');

/** Days are `YYYY-MM-DD`: beyond the years of four digits the calendar ends. */
const written = (instant: number): string =>
  new Date(Math.min(Math.max(instant, firstOfAll), lastOfAll)).toISOString().slice(0, 10);

/** Whether a text is a day that there is. */
export function isDay(text: string | undefined): text is string {
  const instant = text === undefined ? NaN : Date.parse(text);
  return !Number.isNaN(instant) && written(instant) === text;
}

/** The month of a day, `YYYY-MM`. */
export function monthName(day: string): string {
  return day.slice(0, 7);
}

/** The day so many days later, or earlier. */
export function addDays(day: string, days: number): string {
  return written(Date.parse(day) + days * millisecondsInDay);
}

/** How many days a month has. */
export function daysIn(month: string): number {
  const last = new Date(month);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.getUTCDate();
}

/** The same day so many months later, or earlier; the last one of a month that is too short for it. */
export function addMonths(day: string, months: number): string {
  const first = new Date(monthName(day));
  first.setUTCMonth(first.getUTCMonth() + months);
  const month = monthName(written(first.getTime()));
  return addDays(`${month}-01`, Math.min(Number(day.slice(8)), daysIn(month)) - 1);
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay() || 7;
}
