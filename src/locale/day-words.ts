import type { Seminar } from '../model/seminar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

// Days and months are counted as in the feed, also where a language has a calendar of its own.
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = [language, ...Object.values(options)].join();
  let made = formats.get(key);
  if (!made)
    formats.set(key, (made = new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options })));
  return made;
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** "February 2027", of `2027-02`. */
export function monthText(month: string, language: string): string {
  return capital(format(language, { month: 'long', year: 'numeric' }).format(Date.parse(month)));
}

/** "Tuesday, 16 February 2027". */
export function fullDay(day: string, language: string): string {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(language, options).format(Date.parse(day));
}

/** "Tue, 16 Feb"; with the year where it is not that of today. */
export function shortDay(day: string, today: string, language: string): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return format(language, { weekday: 'short', day: 'numeric', month: 'short', year }).format(Date.parse(day));
}

/** The number of a day in its month, in the digits of the language. */
export function dayNumber(day: string, language: string): string {
  return Number(day.slice(8)).toLocaleString(language);
}

/** The names of a weekday in full, short, and as short as can be; 1 for Monday to 7 for Sunday. */
export function weekdayTexts(weekday: number, language: string): Readonly<Record<'long' | 'short' | 'narrow', string>> {
  const monday = Date.UTC(2024, 0, 1);
  const text = (style: 'long' | 'short' | 'narrow') =>
    format(language, { weekday: style }).format(monday + (weekday - 1) * 86_400_000);
  return { long: text('long'), short: text('short'), narrow: text('narrow') };
}

/** When it begins, on a clock, without the name of its zone: "15:30"; nothing for an all-day one. */
export function startText({ start, allDay }: Seminar, timeZone: string, language: string): string {
  return allDay ? '' : format(language, { hour: 'numeric', minute: '2-digit', timeZone }).format(start);
}

/** The day that weeks begin with in a language: 1 for Monday to 7 for Sunday. */
export function firstWeekday(language: string): number {
  const locale: Intl.Locale & { weekInfo?: { firstDay: number }; getWeekInfo?(): { firstDay: number } } =
    new Intl.Locale(language);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1; // Firefox has neither
}
