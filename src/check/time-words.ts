import type { Seminar } from '../model/seminar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string, allDay: boolean): Intl.DateTimeFormat {
  const key = `${timeZone} ${allDay}`;
  const known = formats.get(key);
  if (known) return known;
  const date: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit', timeZoneName: 'short' };
  const made = new Intl.DateTimeFormat('en', { ...date, ...(!allDay && clock), timeZone });
  formats.set(key, made);
  return made;
}

/** When a seminar begins on the room's clock: "Thu, Mar 6, 2031, 4:00 PM PST". */
export function startWords({ start, timeZone, allDay }: Seminar): string {
  return formatFor(timeZone, allDay).format(start);
}

/** When it ends, in the same words; the last day of one that takes whole days; empty where its feed does not say. */
export function endWords({ end, timeZone, allDay }: Seminar): string {
  return end === undefined ? '' : formatFor(timeZone, allDay).format(allDay ? end - 1 : end);
}
