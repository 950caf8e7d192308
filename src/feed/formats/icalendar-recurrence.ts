import { repeatBounds } from '../../model/bounds.ts';
import ICAL from 'ical.js';
import { readTime } from '../read-time.ts';
import type { Zone } from './icalendar-zones.ts';

/** Milliseconds, as if clocks were in UTC, between which occurrences are written out. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What a document may still spend on its rules. */
export interface Budget {
  steps: number;
}

/** An event that is repeated; times are those of its own clocks, in milliseconds as if they were UTC. */
export interface Series {
  readonly start: number;
  readonly isDate: boolean;
  readonly zone: Zone | undefined;
  /** `RRULE`s as written. */
  readonly rules: readonly string[];
}

const day = 86_400_000;
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

function timeAt(wall: number, isDate: boolean): ICAL.Time {
  const date = new Date(wall);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [hour, minute, second] = isDate ? [0, 0, 0] : [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  return ICAL.Time.fromData({ year, month, day: dayOfMonth, hour, minute, second, isDate });
}

const wallOf = ({ year, month, day: date, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, date, hour, minute, second);

/** ical.js looks for the next occurrence until there is one; here it stops, by an error, once it has looked long enough. */
function iteratorOf(rule: ICAL.Recur, dtstart: ICAL.Time, spend: (steps: number) => void): ICAL.RecurIterator {
  class BoundedIterator extends ICAL.RecurIterator {
    override check_contracting_rules(): boolean {
      spend(1);
      return super.check_contracting_rules();
    }
    override increment_monthday(count: number): void {
      spend(count / 10);
      super.increment_monthday(count);
    }
    override increment_month(): void {
      spend(rule.parts.BYSETPOS ? 60 : 1); // all its days are made, to count among them
      super.increment_month();
    }
    override increment_year(count: number): void {
      spend(5);
      super.increment_year(count);
    }
  }
  return new BoundedIterator({ rule, dtstart });
}

/** That a rule is not followed to its end; the message goes on from "its rule". */
class RuleFault extends Error {}

/** The last time a rule may give; a day counts to its end, an instant is what the clocks show then. */
function untilOf(rule: string, { isDate, zone }: Series): number {
  const until = readTime(/(?:^|;)UNTIL=([^;]*)/i.exec(rule)?.[1]);
  if (!until) return Infinity;
  if (until.dateOnly || isDate) return Math.floor(until.wall / day) * day + day - 1;
  return until.offset === undefined || !zone ? until.wall : zone.wall(until.wall - until.offset);
}

function parseRule(text: string): ICAL.Recur | undefined {
  const parts = text.toUpperCase().split(';');
  const rule = ICAL.Recur.fromString(parts.filter((part) => part !== '' && !/^(?:UNTIL|X-)/.test(part)).join(';'));
  const isKnown = frequencies.includes(rule.freq) && rule.interval <= repeatBounds.interval;
  return isKnown && !parts.some((part) => /^(?:RSCALE=(?!GREGORIAN)|BYSECOND|BYMINUTE)/.test(part)) ? rule : undefined;
}

/** The first day of a month near the period to which the interval leads. */
function monthNear(from: number, start: number, interval: number): number {
  const [first, wanted] = [new Date(start), new Date(from)];
  const months = (wanted.getUTCFullYear() - first.getUTCFullYear()) * 12 + wanted.getUTCMonth() - first.getUTCMonth();
  const passed = (Math.floor(months / interval) - 1) * interval;
  return passed > 0 ? Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + passed, 1) + (start % day) : start;
}

/** Where to begin counting: what lies before the period is left out, where its number does not matter. */
function startNear({ from }: Period, start: number, { freq, interval, count, parts }: ICAL.Recur): number {
  if (count || start >= from) return start;
  if (freq === 'MONTHLY' && (parts.BYDAY ?? parts.BYMONTHDAY)) return monthNear(from, start, interval);
  const unit = { DAILY: day, WEEKLY: 7 * day }[freq as string];
  if (unit === undefined) return start;
  const length = unit * interval;
  return start + Math.max(0, Math.floor((from - start) / length) - 1) * length;
}

function walk(text: string, series: Series, period: Period, budget: Budget, take: (wall: number) => void): void {
  const rule = text.length > repeatBounds.rule ? undefined : parseRule(text);
  if (!rule) throw new RuleFault('is of a kind that is not followed');
  const limit = Math.max(0, budget.steps - repeatBounds.ruleSteps);
  const spend = (steps: number): void => {
    budget.steps -= steps;
    if (budget.steps < limit || budget.steps <= 0) throw new RuleFault('takes too long to follow');
  };
  const end = Math.min(period.to, untilOf(text, series));
  const iterator = iteratorOf(rule, timeAt(startNear(period, series.start, rule), series.isDate), spend);
  for (let count = 0; count < repeatBounds.occurrences;) {
    const next = iterator.next() as ICAL.Time | null;
    const wall = next ? wallOf(next) : NaN;
    if (!(wall <= end)) return;
    spend(1);
    if (wall < period.from) continue;
    take(wall);
    count += 1;
  }
  throw new RuleFault(`has more than ${repeatBounds.occurrences} occurrences around now`);
}

/** What the author should know of a rule, and do. */
export function ruleRemark(rule: string, fault = 'means nothing'): string {
  return `its rule ${JSON.stringify(rule.slice(0, 80))} ${fault}, so not all its dates show: write each as RDATE or as an event of its own`;
}

/**
 * The occurrences of rules within a period (RFC 5545 §3.3.10), a thousand for each rule at most. A rule that ical.js cannot
 * read, of hours or smaller units, or that takes too long to follow gives the start and those found until then.
 *
 * @param tell - takes what the author should know
 */
export function expandRules(
  series: Series,
  period: Period,
  budget: Budget,
  tell: (remark: string) => void,
): ReadonlySet<number> {
  const walls = new Set<number>();
  const { start } = series;
  for (const rule of series.rules.slice(0, repeatBounds.rules)) {
    try {
      walk(rule, series, period, budget, (wall) => walls.add(wall));
    } catch (cause) {
      if (walls.size < repeatBounds.occurrences) walls.add(start);
      tell(ruleRemark(rule, cause instanceof RuleFault ? cause.message : undefined)); // ical.js throws over what means nothing
    }
  }
  const isLost = walls.size === 0 && start >= period.from && start <= period.to;
  if (isLost && series.rules.some((rule) => untilOf(rule, series) >= start)) walls.add(start);
  return walls;
}
