import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { zoneShown } from './agenda.ts';
import { addDays, daysIn, isDay, monthName, weekdayOf } from './calendar-day.ts';
import { withinSpan, type Days } from './within-span.ts';

export const datePresets = ['today', 'week', 'month'] as const;
/** Today, or the week or month that today is in. */
export type DatePreset = (typeof datePresets)[number];

/** Days that may be asked for by a word. */
export interface DaysAsked extends Days {
  /** Where it is there, the days beside it count for nothing. */
  readonly date?: DatePreset | undefined;
}

const day = (text: string | undefined) => (isDay(text) ? text : undefined);

/** The first and the last day asked for, whichever of them was named first; undefined where none is. */
export function rangeOf(days: Days): Days | undefined {
  const [from, to] = [day(days.from), day(days.to)];
  if (from && to && from > to) return { from: to, to: from };
  return from || to ? { from, to } : undefined;
}

/**
 * The days that a word means.
 *
 * @param weekStart - the day that weeks begin with, 1 for Monday to 7 for Sunday
 */
export function presetDays(preset: DatePreset, today: string, weekStart: number): Days {
  if (preset === 'today') return { from: today, to: today };
  if (preset === 'week') {
    const first = addDays(today, -((weekdayOf(today) + 7 - weekStart) % 7));
    return { from: first, to: addDays(first, 6) };
  }
  const month = monthName(today);
  return { from: `${month}-01`, to: `${month}-${daysIn(month)}` };
}

/** What decides when a day begins. */
export interface DayOptions {
  /** Zone that times are shown in; undefined for each seminar's own. */
  readonly timeZone?: string | undefined;
  /** The day that weeks begin with, 1 for Monday to 7 for Sunday; Monday where it is not said. */
  readonly weekStart?: number | undefined;
}

/** Whether a seminar's time is, in part at least, within the days asked for. */
export function withinDays(
  { date, ...days }: DaysAsked,
  now: number,
  { timeZone, weekStart = 1 }: DayOptions = {},
): (seminar: Seminar) => boolean {
  const range = rangeOf(days);
  if (!date && !range) return () => true;
  return withinSpan(
    (zone) => (date ? presetDays(date, dayIn(zone, now), weekStart) : { ...range }),
    (seminar) => zoneShown(seminar, timeZone),
  );
}
