import type { Seminar } from '../model/seminar.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor({ timeZone, allDay, floating }: Seminar): Intl.DateTimeFormat {
  const key = `${timeZone} ${allDay} ${floating}`;
  const known = formats.get(key);
  if (known) return known;
  const date: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' };
  const clock: Intl.DateTimeFormatOptions = { hour: 'numeric', minute: '2-digit' };
  const zone: Intl.DateTimeFormatOptions = floating ? {} : { timeZoneName: 'short' };
  const made = new Intl.DateTimeFormat('en', { ...date, ...(!allDay && { ...clock, ...zone }), timeZone });
  formats.set(key, made);
  return made;
}

/** When a seminar begins on the room's clock: "Thu, Mar 6, 2031, 4:00 PM PST"; without "PST" where no zone is known. */
export function startWords(seminar: Seminar): string {
  return formatFor(seminar).format(seminar.start);
}

/** When it ends, in the same words; the last day of one that takes whole days; empty where its feed does not say. */
export function endWords(seminar: Seminar): string {
  const { end, allDay } = seminar;
  return end === undefined ? '' : formatFor(seminar).format(allDay ? end - 1 : end);
}

/** The zone of the room, as its IANA name; of a floating time that there is none, and not the zone of whoever checks. */
export function zoneWords({ timeZone, floating }: Seminar): string {
  return floating ? 'no zone' : timeZone;
}
