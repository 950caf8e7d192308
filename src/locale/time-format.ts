import { millisecondsInDay } from 'date-fns/constants';
import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

type Timed = Pick<Seminar, 'allDay' | 'floating'>;
type ZoneName = 'short' | 'shortGeneric';

const formats = new Map<string, Intl.DateTimeFormat>();

const date: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' };
const shortDate: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

// A floating time names no zone: nobody has stated one.
const clock = ({ floating }: Timed, zoneName: ZoneName = 'short'): Intl.DateTimeFormatOptions => ({
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: floating ? undefined : zoneName,
});

/** A formatter of dates: making one costs a hundred times what using it does. */
export function format(language: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language, { ...options, timeZone })));
  return made;
}

/** A language tag that `Intl` takes: the first of those given, else the browser's own choice. */
export function usableLanguage(...tags: readonly (string | undefined | null)[]): string | undefined {
  for (const tag of tags) {
    try {
      if (tag && Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0) return tag;
    } catch {
      // not a tag at all, such as "C": the next one
    }
  }
  return undefined;
}

/** A text that begins a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** A day as a heading: "Friday, 16 February 2024", today's and tomorrow's with that word before it. */
export function dayText(day: string, today: string, language: string): string {
  const text = capital(format(language, 'UTC', date).format(Date.parse(day)));
  const away = (Date.parse(day) - Date.parse(today)) / millisecondsInDay;
  if (!(Math.abs(away) <= 1)) return text;
  const word = new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(away, 'day');
  return `${capital(word)} · ${text}`;
}

function timeTextAnew(
  seminar: Seminar,
  timeZone: string,
  language: string,
  known: string,
  zoneName?: ZoneName,
): string {
  const { start, end = start, allDay } = seminar;
  if (allDay) return format(language, timeZone, shortDate).formatRange(start, Math.max(start, end - 1));
  const days = new Set([dayIn(known, start), dayIn(timeZone, start), dayIn(timeZone, end)]);
  const options = { ...(days.size > 1 && shortDate), ...clock(seminar, zoneName) };
  return format(language, timeZone, options).formatRange(start, end);
}

// Two a seminar were most of what a rendering cost.
const times = new WeakMap<Seminar, Map<string, string>>();

/**
 * When on its day: "3:30 – 4:30 PM PST"; with the day where that is not clear.
 *
 * @param known - the zone whose day stands beside the time
 * @param zoneName - whether the zone is named by what its clocks show ("PST") or by where they hang ("Germany Time")
 */
export function timeText(
  seminar: Seminar,
  timeZone: string,
  language: string,
  known = timeZone,
  zoneName?: ZoneName,
): string {
  const key = [timeZone, language, known, zoneName].join();
  const texts = times.get(seminar) ?? new Map<string, string>();
  times.set(seminar, texts);
  const text = texts.get(key) ?? timeTextAnew(seminar, timeZone, language, known, zoneName);
  texts.set(key, text);
  return text;
}

/** A day and time out of the list's order: "Fri, Feb 16, 3:30 PM PST". */
export function momentText(instant: number, timeZone: string, seminar: Timed, language: string): string {
  return format(language, timeZone, { ...shortDate, ...(!seminar.allDay && clock(seminar)) }).format(instant);
}
