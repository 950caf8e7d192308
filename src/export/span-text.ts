import type { Seminar } from '../model/seminar.ts';

const date = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const clock = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' } as const;

/**
 * When a seminar takes place, in the room's zone: "Thursday, October 8, 2026 at 3:30 – 4:30 PM PDT". Empty where that
 * cannot be said.
 *
 * @param language - BCP 47 tag
 */
export function spanText(seminar: Seminar, language: string): string {
  const { start, end = start, timeZone, allDay } = seminar;
  try {
    const format = new Intl.DateTimeFormat(language, { ...date, ...(!allDay && clock), timeZone });
    // an all-day seminar's end is the midnight after its last day
    return format.formatRange(start, Math.max(start, allDay ? end - 1 : end));
  } catch {
    return ''; // a zone or an instant that is not known here
  }
}
