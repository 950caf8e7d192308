import type { RawSeminar } from '../raw-seminar.ts';
import { type DayOrder, isInstant, readClocks, readDate } from './csv-time.ts';

/** What a row says about when it is, as written; empty where it says nothing. */
export interface WrittenTimes {
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly startTime: string;
  readonly endDate: string;
  readonly endTime: string;
}

/** A day with times behind it, as far as they are known. */
interface Point {
  readonly date?: string | undefined;
  readonly clocks: readonly string[];
  /** Whether there is more than could be read. */
  readonly isOdd: boolean;
}

/** A cell with a date, a time of day, or both. */
function pointOf(text: string, order: DayOrder): Point {
  const written = readDate(text, order);
  const rest = written ? written.rest : text;
  const clocks = readClocks(rest);
  return { date: written?.date, clocks, isOdd: clocks.length === 0 && /\d/.test(rest) };
}

const joined = (date: string, clock: string | undefined): string => (clock === undefined ? date : `${date}T${clock}`);

/** The end, in the same detail as the start: a time alone is on the start's day, a day alone says nothing beside a time. */
function endOf({ end, endDate, endTime }: WrittenTimes, start: string, further: string | undefined, order: DayOrder) {
  if (isInstant(end)) return end;
  const [cell, day] = [pointOf(end, order), pointOf(endDate, order)];
  const [own, clock] = start.split('T');
  const date = day.date ?? cell.date ?? own!;
  const time = readClocks(endTime)[0] ?? day.clocks[0] ?? cell.clocks[0] ?? further;
  if (clock !== undefined && time === undefined) return undefined;
  const last = joined(date, clock === undefined ? undefined : time);
  return last > start ? last : undefined;
}

/**
 * When a row takes place, whatever cells say so: a date and times apart or in one cell, a range in a cell. What cannot be
 * read stays as it is written, so that the row is rejected with the reason.
 */
export function readTimes(written: WrittenTimes, order: DayOrder): RawSeminar {
  const { end, endTime } = written;
  const instant = [written.start, written.date].find(isInstant);
  if (instant !== undefined) return { start: instant, end: isInstant(end) ? end : readClocks(endTime || end)[0] };
  const [cell, day, time] = [written.start, written.date, written.startTime].map((text) => pointOf(text, order));
  const date = day?.date ?? cell?.date;
  const clocks = [time, cell, day].map((point) => point?.clocks ?? []).find((found) => found.length > 0) ?? [];
  const isUnread = clocks.length === 0 && [time, cell, day].some((point) => point?.isOdd);
  if (date === undefined || isUnread) {
    const said = [written.date, written.start, written.startTime].filter(Boolean).join(' ');
    return { start: said || undefined };
  }
  const start = joined(date, clocks[0]);
  return { start, end: endOf(written, start, clocks[1], order) };
}
