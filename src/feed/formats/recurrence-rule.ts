import { readTime } from '../read-time.ts';
import { firstText, listOf, member, textOf } from './json-value.ts';

export const day = 86_400_000;

/** Which occurrences are wanted, as wall-clock times in milliseconds as if they were UTC; both ends belong to it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What may still be done for all events of a document: days looked at, and single occurrences rewritten. */
export interface Budget {
  days: number;
  changes: number;
}

const frequencies = ['daily', 'weekly', 'monthly', 'yearly'] as const;
const weekdays: readonly string[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];

const whole = (value: unknown): number | undefined => (Number.isInteger(value) ? (value as number) : undefined);
const numbersOf = (rule: unknown, name: string): ReadonlySet<number> =>
  new Set(
    listOf(member(rule, name))
      .slice(0, 400)
      .flatMap((value) => whole(value) ?? []),
  );

const monthIndex = (date: Date): number => date.getUTCFullYear() * 12 + date.getUTCMonth();
const firstOfMonth = (index: number): number =>
  Date.UTC(Math.floor(index / 12), index - Math.floor(index / 12) * 12) / day;
const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7; // 1 January 1970 was a Thursday

/** How a rule cuts time into periods: days since 1970 at which each begins. */
interface Periods {
  /** The first day of a period, counted from that of the start. */
  readonly begin: (period: number) => number;
  readonly end: (period: number) => number;
  /** The period that holds a day, or the last one before it. */
  readonly of: (number: number) => number;
}

function periodsOf(
  frequency: (typeof frequencies)[number],
  interval: number,
  start: number,
  weekStart: number,
): Periods {
  if (frequency === 'daily' || frequency === 'weekly') {
    const length = frequency === 'daily' ? 1 : 7;
    const first = frequency === 'daily' ? start : start - ((weekdayOf(start) - weekStart + 7) % 7);
    const begin = (period: number): number => first + period * interval * length;
    return {
      begin,
      end: (period) => begin(period) + length,
      of: (number) => Math.floor((number - first) / (interval * length)),
    };
  }
  const length = frequency === 'monthly' ? 1 : 12;
  const index = monthIndex(new Date(start * day));
  const first = frequency === 'monthly' ? index : index - (((index % 12) + 12) % 12);
  const begin = (period: number): number => firstOfMonth(first + period * interval * length);
  return {
    begin,
    end: (period) => firstOfMonth(first + period * interval * length + length),
    of: (number) => Math.floor((monthIndex(new Date(number * day)) - first) / (interval * length)),
  };
}

/** Whether a day is the one of that number, counted from the front or, if negative, from behind. */
const isNth = (numbers: ReadonlySet<number>, position: number, length: number): boolean =>
  numbers.has(position) || numbers.has(position - length - 1);

type Test = (number: number, date: Date) => boolean;

const monthLength = (date: Date): number => firstOfMonth(monthIndex(date) + 1) - firstOfMonth(monthIndex(date));
const yearStart = (date: Date): number => firstOfMonth(monthIndex(date) - date.getUTCMonth());

/** `nthOfPeriod` counts within the year only where a yearly rule names no months (RFC 5545 §3.3.10). */
function weekdayTest(rule: unknown, frequency: string, hasMonths: boolean): Test {
  const counts = frequency === 'monthly' || frequency === 'yearly';
  const named = (weekday: number, nth?: number): string => `${weekday} ${nth ?? ''}`;
  const wanted = new Set(
    listOf(member(rule, 'byDay'))
      .slice(0, 400)
      .map((item) => {
        const weekday = weekdays.indexOf(firstText(item, 'day')?.toLowerCase() ?? '');
        return named(weekday, counts ? whole(member(item, 'nthOfPeriod')) : undefined);
      }),
  );
  const inYear = frequency === 'yearly' && !hasMonths;
  return (number, date) => {
    const first = inYear ? yearStart(date) : firstOfMonth(monthIndex(date));
    const last = inYear ? firstOfMonth(monthIndex(date) - date.getUTCMonth() + 12) - 1 : first + monthLength(date) - 1;
    const [front, behind] = [Math.floor((number - first) / 7) + 1, -Math.floor((last - number) / 7) - 1];
    const weekday = weekdayOf(number);
    return [undefined, front, behind].some((nth) => wanted.has(named(weekday, nth)));
  };
}

/** What a day must fulfil; where the rule does not say which day, that of the start. */
function testsOf(rule: unknown, frequency: string, start: Date): readonly Test[] {
  const months = new Set(
    listOf(member(rule, 'byMonth'))
      .slice(0, 400)
      .map((month) => Number.parseInt(textOf(month) ?? '', 10)),
  );
  const [monthDays, yearDays] = [numbersOf(rule, 'byMonthDay'), numbersOf(rule, 'byYearDay')];
  const tests: Test[] = [];
  if (monthDays.size > 0) tests.push((_, date) => isNth(monthDays, date.getUTCDate(), monthLength(date)));
  if (yearDays.size > 0)
    tests.push((number, date) => {
      const length = firstOfMonth(monthIndex(date) - date.getUTCMonth() + 12) - yearStart(date);
      return isNth(yearDays, number - yearStart(date) + 1, length);
    });
  if (listOf(member(rule, 'byDay')).length > 0) tests.push(weekdayTest(rule, frequency, months.size > 0));
  const says = tests.length > 0;
  if (!says && frequency === 'weekly') tests.push((_, date) => date.getUTCDay() === start.getUTCDay());
  if (!says && (frequency === 'monthly' || frequency === 'yearly'))
    tests.push((_, date) => date.getUTCDate() === start.getUTCDate());
  if (!says && frequency === 'yearly' && months.size === 0) months.add(start.getUTCMonth() + 1);
  if (months.size > 0) tests.push((_, date) => months.has(date.getUTCMonth() + 1));
  return tests;
}

function untilOf(rule: unknown): number {
  const until = readTime(firstText(rule, 'until'));
  return until === undefined ? Infinity : until.wall + (until.dateOnly ? day - 1 : 0);
}

/** The days of a period that pass, of these the positions that the rule wants. */
function daysOf(begin: number, end: number, tests: readonly Test[], positions: ReadonlySet<number>): readonly number[] {
  const days: number[] = [];
  for (let number = begin; number < end; number++) {
    const date = new Date(number * day);
    if (tests.every((test) => test(number, date))) days.push(number);
  }
  return positions.size > 0 ? days.filter((_, index) => isNth(positions, index + 1, days.length)) : days;
}

/**
 * When a rule has something take place again inside a span, in order and without the start itself, which is always the
 * first occurrence and counted (RFC 8984 §4.3.3). Daily, weekly, monthly and yearly rules of the Gregorian calendar by
 * month, day of the month, day of the year, weekday and position; nothing for other rules.
 *
 * @param start - wall clock of the first occurrence, in milliseconds as if it were UTC
 */
export function expandRule(rule: unknown, start: number, { from, to }: Span, budget: Budget): readonly number[] {
  const frequency = frequencies.find((name) => name === firstText(rule, 'frequency')?.toLowerCase());
  const isForeign = !['gregorian', undefined].includes(firstText(rule, 'rscale')?.toLowerCase());
  if (frequency === undefined || isForeign || listOf(member(rule, 'byWeekNo')).length > 0) return [];
  const named = weekdays.indexOf(firstText(rule, 'firstDayOfWeek')?.toLowerCase() ?? '');
  const weekStart = named < 0 ? 1 : named;
  const first = Math.floor(start / day);
  const periods = periodsOf(frequency, Math.max(1, whole(member(rule, 'interval')) ?? 1), first, weekStart);
  const tests = testsOf(rule, frequency, new Date(start));
  const [positions, count] = [numbersOf(rule, 'bySetPosition'), whole(member(rule, 'count'))];
  const last = Math.min(to, untilOf(rule));
  const found: number[] = [];
  let left = (count ?? Infinity) - 1;
  let period = count === undefined ? Math.max(0, periods.of(Math.floor(from / day))) : 0;
  for (; budget.days > 0 && left > 0 && periods.begin(period) * day <= last; period++) {
    const [begin, end] = [periods.begin(period), periods.end(period)];
    budget.days -= Math.max(1, end - begin);
    for (const number of daysOf(begin, end, tests, positions)) {
      const wall = start + (number - first) * day;
      if (wall <= start || wall > last || left-- <= 0) continue;
      if (wall >= from) found.push(wall);
    }
  }
  return found;
}
