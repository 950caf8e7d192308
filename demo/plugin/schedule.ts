import { TZDate } from '@date-fns/tz';
import type { Weekday } from './planned-seminar.ts';

/** Zone of the rooms, and of times that carry none. */
export const campusZone = 'America/Los_Angeles';

const weekdays: readonly Weekday[] = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const dayLength = 86_400_000;

/** A calendar day, as the number of days since 1 January 1970. Has no zone, so that no clock change can shift it. */
export type DayNumber = number;

/** The day it is on campus at an instant. */
export function campusDay(now: Date): DayNumber {
  const local = new TZDate(now.getTime(), campusZone);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / dayLength;
}

/** ISO 8601 date of a day. */
export function isoDate(day: DayNumber): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

/** A working day of the week that lies `week` weeks from today's; weeks begin on Monday. */
export function dayInWeek(today: DayNumber, week: number, weekday: Weekday): DayNumber {
  const monday = today - ((today + 3) % 7); // day 0, 1 January 1970, was a Thursday
  return outsideRecess(monday + 7 * week + weekdays.indexOf(weekday), Math.sign(week));
}

/** The working day `count` working days after today, or before it where `count` is negative. */
export function workdaysFrom(today: DayNumber, count: number): DayNumber {
  const direction = Math.sign(count);
  let day = today;
  for (let left = Math.abs(count); left > 0;) {
    day += direction;
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** `2026-10-08T16:00:00` for a day and a time of day. */
export function wallClock(day: DayNumber, time: string): string {
  return `${isoDate(day)}T${time}:00`;
}

/** Wall-clock time some minutes later on the clock face, past midnight if need be. */
export function minutesLater(wall: string, minutes: number): string {
  return new Date(Date.parse(`${wall}Z`) + minutes * 60_000).toISOString().slice(0, 19);
}

/** The same time of day with the offset of a zone: `2026-10-08T16:00:00-07:00`. */
export function withOffset(wall: string, zone: string): string {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = wall.split(/\D/).map(Number);
  return offsetText(new TZDate(year, month - 1, day, hour, minute, 0, zone));
}

/** An instant in campus time, with its offset. */
export function campusInstant(time: number): string {
  return offsetText(new TZDate(time, campusZone));
}

function offsetText(date: TZDate): string {
  return date.toISOString().replace('.000', '');
}

function isWeekend(day: DayNumber): boolean {
  return (day + 3) % 7 > 4;
}

/** Nobody speaks from 23 December to 2 January: such a day moves two weeks further from today. */
function outsideRecess(day: DayNumber, direction: number): DayNumber {
  const date = isoDate(day).slice(5);
  return date >= '12-23' || date <= '01-02' ? day + 14 * direction : day;
}
