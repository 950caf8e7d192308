import type { FeedEntry, SeminarFacts } from './feed-entry.ts';
import type { PlannedSeminar, PlannedSeries, Slot } from './planned-seminar.ts';
import type { DayNumber } from './schedule.ts';
import { dayInWeek, isoDate, minutesLater, wallClock, workdaysFrom } from './schedule.ts';

type Placed = Pick<FeedEntry, 'start' | 'end' | 'allDay' | 'previousStart' | 'updated'>;
type Plan = PlannedSeminar & Slot;

/** The seminars of a series, with dates counted from today. */
export function placeSeries({ usual, seminars }: PlannedSeries, today: DayNumber): FeedEntry[] {
  return seminars.map((seminar) => placeSeminar({ ...usual, ...seminar }, today));
}

function placeSeminar(plan: Plan, today: DayNumber): FeedEntry {
  return {
    uid: `${plan.slug}@seminars.example.edu`,
    url: `https://www.example.edu/seminars/${plan.slug}`,
    ...factsOf(plan),
    ...placed(plan, today),
  };
}

function placed(plan: Plan, today: DayNumber): Placed {
  const changes = { ...previous(plan, today), ...changed(plan, today) };
  const day = dayOf(plan, today);
  if (plan.days) return { start: isoDate(day), end: isoDate(day + plan.days - 1), allDay: true, ...changes };
  const start = wallClock(day, plan.time);
  return plan.openEnd ? { start, ...changes } : { start, end: minutesLater(start, plan.minutes), ...changes };
}

function dayOf(plan: Plan, today: DayNumber): DayNumber {
  return plan.workdays ? workdaysFrom(today, plan.workdays) : dayInWeek(today, plan.week ?? 1, plan.day);
}

function previous(plan: Plan, today: DayNumber): Pick<FeedEntry, 'previousStart'> {
  if (plan.weeksLater === undefined) return {};
  return { previousStart: wallClock(dayOf(plan, today) - 7 * plan.weeksLater, plan.time) };
}

function changed(plan: Plan, today: DayNumber): Pick<FeedEntry, 'updated'> {
  if (plan.changedDaysAgo === undefined) return {};
  return { updated: `${wallClock(today - plan.changedDaysAgo, '17:05')}Z` };
}

/** What is left of a plan when its dates are taken away. */
function factsOf(plan: Plan): SeminarFacts {
  const { slug, week, workdays, days, openEnd, weeksLater, changedDaysAgo, day, time, minutes, ...facts } = plan;
  return facts;
}
