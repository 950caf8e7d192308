import { millisecondsInDay } from 'date-fns/constants';
import { dayIn, endOf } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { zoneShown, type Day } from './agenda.ts';
import { addDays, daysIn, monthName, weekdayOf } from './calendar-day.ts';

/** A month as a wall calendar has it. */
export interface Month {
  /** `YYYY-MM`. */
  readonly name: string;
  /** Rows of seven, each from the first day of a week on; undefined where a day is one of another month. */
  readonly weeks: readonly (readonly (Day | undefined)[])[];
  /** How many seminars it has, those of several days counted once. */
  readonly count: number;
}

/** Whether it goes on for days, rather than into a night; an all-day one may have 25 hours. */
const isLong = (seminar: Seminar): boolean => endOf(seminar) - seminar.start > 90_000_000;

/** Where in a list, sorted by start, those begin that start at an instant or later. */
function startingFrom(seminars: readonly Seminar[], instant: number): number {
  let [low, high] = [0, seminars.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (seminars[middle]!.start < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Instants beyond which nobody asks for the day. */
interface Reach {
  readonly opening: number;
  readonly closing: number;
}

/** Instants that are on none of the days from the first to the last, whatever the zone: none is a day away from UTC. */
const reachOf = (first: string, last: string): Reach => ({
  opening: Date.parse(first) - millisecondsInDay,
  closing: Date.parse(last) + 2 * millisecondsInDay,
});

/** Before and behind all days. */
const [before, behind] = ['', '~'];

/**
 * The first and the last day on which a seminar is shown. Asking a zone takes its time: once for all that begin together, and not
 * for what is out of reach.
 */
function daysReader(timeZone: string | undefined, reach?: Reach) {
  const zones = new Map<string, readonly [instant: number, day: string]>();
  const dayOf = (zone: string, instant: number): string => {
    if (reach && instant < reach.opening) return before;
    if (reach && instant >= reach.closing) return behind;
    const last = zones.get(zone);
    if (last?.[0] === instant) return last[1];
    const day = dayIn(zone, instant);
    zones.set(zone, [instant, day]);
    return day;
  };
  return (seminar: Seminar): readonly [first: string, last: string] => {
    const zone = zoneShown(seminar, timeZone);
    const first = dayOf(zone, seminar.start);
    return [first, isLong(seminar) ? dayOf(zone, endOf(seminar) - 1) : first];
  };
}

/** Those that may be on a day within reach. */
function around(seminars: readonly Seminar[], { opening, closing }: Reach): readonly Seminar[] {
  const begin = startingFrom(seminars, opening);
  const end = startingFrom(seminars, closing);
  const running = seminars.slice(0, begin).filter((seminar) => isLong(seminar) && endOf(seminar) > opening);
  return [...running, ...seminars.slice(begin, end)];
}

/**
 * A month with the seminars of each of its days; those of several days are on each of these. Only what is near the month is
 * looked at closely.
 *
 * @param seminars - soonest first
 * @param name - `YYYY-MM`
 * @param timeZone - whose days; undefined for each seminar's own zone
 * @param firstWeekday - 1 for Monday to 7 for Sunday
 */
export function monthOf(
  seminars: readonly Seminar[],
  name: string,
  timeZone: string | undefined,
  firstWeekday: number,
): Month {
  const first = `${name}-01`;
  const dates = Array.from({ length: daysIn(name) }, (_, index) => addDays(first, index));
  const last = dates.at(-1)!;
  const days = dates.map((date) => ({ date, seminars: [] as Seminar[] }));
  let count = 0;
  const reach = reachOf(first, last);
  const daysOf = daysReader(timeZone, reach);
  for (const seminar of around(seminars, reach)) {
    const [begins, ends] = daysOf(seminar);
    if (begins > last || ends < first) continue;
    count += 1;
    const end = ends > last ? days.length : Number(ends.slice(8));
    for (let at = begins < first ? 0 : Number(begins.slice(8)) - 1; at < end; at += 1) days[at]!.seminars.push(seminar);
  }
  const blank = (weekdayOf(first) - firstWeekday + 7) % 7;
  const weeks = Array.from({ length: Math.ceil((blank + dates.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_day, index): Day | undefined => days[week * 7 + index - blank]),
  );
  return { name, weeks, count };
}

/** The days of a month, in order. */
export function daysOfMonth({ weeks }: Month): readonly Day[] {
  return weeks.flat().filter((day) => day !== undefined);
}

/** The day that a month is opened with: today or the next one with seminars; in another month the first with some. */
export function openingDay(month: Month, today: string): string {
  const isNow = monthName(today) === month.name;
  const days = daysOfMonth(month);
  const busy = days.find(({ date, seminars }) => seminars.length > 0 && !(isNow && date < today));
  return busy?.date ?? (isNow ? today : days[0]!.date);
}

/** Those that start within two days of one of them, itself among them: whose day comes first their zones decide. */
function beside(seminars: readonly Seminar[], index: number): readonly Seminar[] {
  const start = seminars[index]?.start;
  if (start === undefined) return [];
  const span = 2 * millisecondsInDay;
  return seminars.slice(startingFrom(seminars, start - span), startingFrom(seminars, start + span));
}

const smaller = (a: string, b: string): string => (a < b ? a : b);
const larger = (a: string, b: string): string => (a < b ? b : a);

/** The next day with seminars, else the last one before; undefined where there is no other. */
export function nearestDay(
  seminars: readonly Seminar[],
  day: string,
  timeZone: string | undefined,
): string | undefined {
  const reach = reachOf(day, day);
  const near = around(seminars, reach);
  const following = startingFrom(seminars, Date.parse(day) + 2 * millisecondsInDay);
  const later = [...near.map(daysReader(timeZone, reach)), ...beside(seminars, following).map(daysReader(timeZone))]
    .filter(([, last]) => last > day)
    .map(([first]) => larger(first, addDays(day, 1)));
  if (later.length > 0) return later.reduce(smaller);
  const preceding = startingFrom(seminars, Date.parse(day) - millisecondsInDay) - 1;
  const earlier = [...near, ...beside(seminars, preceding)]
    .map(daysReader(timeZone))
    .map(([first]) => first)
    .filter((first) => first < day);
  return earlier.length > 0 ? earlier.reduce(larger) : undefined;
}

/** Today where the seminars are; where these are in several zones, where the visitor is. */
export function todayOf(seminars: readonly Seminar[], now: number, viewerTimeZone: string, timeZone?: string): string {
  const rooms = seminars[0]?.timeZone ?? viewerTimeZone;
  const isOne = timeZone === undefined && seminars.every((seminar) => seminar.timeZone === rooms);
  return dayIn(timeZone ?? (isOne ? rooms : viewerTimeZone), now);
}
