import { readTime } from '../read-time.ts';
import type { RawSeminar } from '../raw-seminar.ts';

const day = 86_400_000;

const dateOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/**
 * The days of an all-day entry, of wall-clock times or dates whose end is exclusive or a second before that. Calendars may
 * let their days begin later than at midnight, so the length counts and not the day on which it ends.
 */
export function wholeDays(start: unknown, end: unknown): RawSeminar {
  const first = readTime(start)?.wall;
  if (first === undefined) return { start, allDay: true };
  const days = Math.round(((readTime(end)?.wall ?? first) - first) / day);
  const last = first + (days - 1) * day;
  return { start: dateOf(first), end: days > 1 ? dateOf(last) : undefined, allDay: true };
}
