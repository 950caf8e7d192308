import type { Seminar } from '../model/seminar.ts';
import { capital, format } from './time-format.ts';

// Days and months are counted as in the feed, also where a language has a calendar of its own.
const gregorian = (language: string, { timeZone = 'UTC', ...options }: Intl.DateTimeFormatOptions) =>
  format(language, timeZone, { calendar: 'gregory', ...options });

/** "February 2027", of `2027-02`. */
export function monthText(month: string, language: string): string {
  return capital(gregorian(language, { month: 'long', year: 'numeric' }).format(Date.parse(month)));
}

/** "Tuesday, 16 February 2027". */
export function fullDay(day: string, language: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return gregorian(language, options).format(Date.parse(day));
}

/** "Tue, 16 Feb"; with the year where it is not that of today. */
export function shortDay(day: string, today: string, language: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return gregorian(language, { weekday: 'short', day: 'numeric', month: 'short', year }).format(Date.parse(day));
}

/** The number of a day in its month, in the digits of the language. */
export function dayNumber(day: string, language: string): string {
  return Number(day.slice(8)).toLocaleString(language);
}

/** The names of a weekday in full, short, and as short as can be; 1 for Monday to 7 for Sunday. */
export function weekdayTexts(weekday: number, language: string): Readonly<Record<'long' | 'short' | 'narrow', string>> {
  const monday = Date.UTC(2024, 0, 1);
  const text = (style: 'long' | 'short' | 'narrow') =>
    gregorian(language, { weekday: style }).format(monday + (weekday - 1) * 86_400_000);
  return { long: text('long'), short: text('short'), narrow: text('narrow') };
}

/** When it begins, on a clock, without the name of its zone: "15:30"; nothing for an all-day one. */
export function startText({ start, allDay }: Seminar, timeZone: string, language: string): string {
  return allDay ? '' : gregorian(language, { hour: 'numeric', minute: '2-digit', timeZone }).format(start);
}
