import type { Seminar } from '../model/seminar.ts';

const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { hour: 'numeric', minute: '2-digit' } as const;
const zone = { timeZoneName: 'short' } as const;

/** Making a formatter costs a hundred times what using it does; there are as many as zones and languages in use. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * When a seminar takes place, in the room's zone: "Thursday, October 8, 2026 at 3:30 – 4:30 PM PDT", and without a zone's
 * name where only the wall clock is known. Empty where that cannot be said.
 *
 * @param language - BCP 47 tag
 */
export function spanText(seminar: Seminar, language: string): string {
  const { start, end = start, allDay } = seminar;
  // an all-day seminar's end is the midnight after its last day
  const last = Math.max(start, allDay ? end - 1 : end);
  const range = written(seminar, language, (format) => format.formatRange(start, last));
  const [first, second] = [start, last].map((instant) => momentText(instant, seminar, language));
  // at 1:30 AM PDT and again at 1:30 AM PST: `Intl` takes the two for one, whatever zone they name
  return range === first && first !== second ? `${range} – ${clockText(last, seminar, language)}` : range;
}

/** An instant as {@link spanText} writes a seminar's own: a day, and for a timed seminar the hour. */
export function momentText(instant: number | undefined, seminar: Seminar, language: string): string {
  return instant === undefined ? '' : written(seminar, language, (format) => format.format(instant));
}

function clockText(instant: number, { timeZone }: Seminar, language: string): string {
  return new Intl.DateTimeFormat(language, { ...clock, ...zone, timeZone }).format(instant);
}

function written(seminar: Seminar, language: string, write: (format: Intl.DateTimeFormat) => string): string {
  try {
    return write(formatFor(seminar, language));
  } catch {
    return ''; // a zone or an instant that is not known here
  }
}

function formatFor({ timeZone, allDay, floating }: Seminar, language: string): Intl.DateTimeFormat {
  const key = [language, timeZone, allDay, floating].join('|');
  const known = formats.get(key);
  if (known) return known;
  const time = allDay ? {} : { ...clock, ...(!floating && zone) };
  const format = new Intl.DateTimeFormat(language, { ...date, ...time, timeZone });
  formats.set(key, format);
  return format;
}
