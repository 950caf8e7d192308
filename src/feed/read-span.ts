import { millisecondsInDay } from 'date-fns/constants';
import { instantOf, isTimeZone, wallClock } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { EntryContext } from './entry-context.ts';
import type { Raw } from './field-readers.ts';
import { readTime, toInstant, type WrittenTime } from './read-time.ts';

type Span = Pick<Seminar, 'start' | 'end' | 'timeZone' | 'allDay'>;

// The days as they are written. An end date is the last day; an end at midnight is the end of the day before.
function wholeDays(raw: Raw, start: WrittenTime, end: WrittenTime | undefined, timeZone: string) {
  const dayOf = (time: WrittenTime, value: unknown, earlier = 0) =>
    Math.floor(((typeof value === 'number' ? +wallClock(timeZone, value) : time.wall) - earlier) / millisecondsInDay);
  const first = dayOf(start, raw.start);
  const last = end?.dateOnly ? dayOf(end, raw.end) : end ? Math.max(first, dayOf(end, raw.end, 1)) : first;
  return [first, last + 1].map((number) => instantOf(number * millisecondsInDay, timeZone));
}

/** When an entry takes place; undefined where its start is no date or nobody knows in which zone it is. */
export function readSpan(raw: Raw, { timeZone, odd }: EntryContext): Span | undefined {
  const zone = [raw.timeZone, timeZone].find(isTimeZone);
  if (raw.timeZone && zone !== raw.timeZone) odd('zone', raw.timeZone);
  const start = readTime(raw.start);
  if (!start || !zone) {
    odd(start ? 'zoneless' : 'start', raw.start);
    return undefined;
  }
  const allDay = start.dateOnly || raw.allDay === true;
  const last = readTime(raw.end);
  const end = allDay || !last?.dateOnly ? last : undefined;
  if (raw.end && !end) odd('end', raw.end);
  const [from, to] = allDay
    ? wholeDays(raw, start, end, zone)
    : [start, end ?? start].map((time) => toInstant(time, zone));
  if (end && to <= from) odd('order', raw.end);
  return { start: from, ...(to > from && { end: to }), timeZone: zone, allDay };
}
