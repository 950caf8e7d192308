import { instantOf, isTimeZone, wallClock } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { EntryContext } from './entry-context.ts';
import type { Raw } from './field-readers.ts';
import { readTime, toInstant, type WrittenTime } from './read-time.ts';

const day = 86_400_000;

type Span = Pick<Seminar, 'start' | 'end' | 'timeZone' | 'allDay'>;

// The days as they are written. An end date is the last day; an end at midnight is the end of the day before.
function wholeDays(raw: Raw, start: WrittenTime, end: WrittenTime | undefined, timeZone: string): Span {
  const dayOf = (time: WrittenTime, value: unknown, earlier = 0) =>
    Math.floor(((typeof value === 'number' ? +wallClock(timeZone, value) : time.wall) - earlier) / day);
  const first = dayOf(start, raw.start);
  const last = end ? dayOf(end, raw.end, end.dateOnly ? 0 : 1) : first;
  const midnight = (number: number) => instantOf(number * day, timeZone);
  return { start: midnight(first), end: midnight(Math.max(first, last) + 1), timeZone, allDay: true };
}

/** When an entry takes place; undefined where its start is no date or nobody knows in which zone it is. */
export function readSpan(raw: Raw, { timeZone, odd }: EntryContext): Span | undefined {
  const { timeZone: own = timeZone } = raw;
  const zone = typeof own === 'string' && isTimeZone(own) ? own : timeZone;
  if (zone !== own) odd('zone', own);
  const start = readTime(raw.start);
  const end = readTime(raw.end);
  if (!start || !zone) {
    odd(start ? 'zoneless' : 'start', raw.start);
    return undefined;
  }
  if (raw.end && !end) odd('end', raw.end);
  if (end && end.wall < start.wall) odd('order', raw.end);
  if (start.dateOnly || raw.allDay === true) return wholeDays(raw, start, end, zone);
  const begins = toInstant(start, zone);
  const ends = end && !end.dateOnly ? toInstant(end, zone) : begins;
  return { start: begins, ...(ends > begins && { end: ends }), timeZone: zone, allDay: false };
}
