import type { RawSeminar } from '../raw-seminar.ts';
import { type DayOrder, isTimed, readClocks, readDate } from './csv-time.ts';

/** What a row says about when it is, as written; empty where it says nothing. */
export interface WrittenTimes {
  readonly start: string;
  readonly end: string;
  readonly date: string;
  readonly startTime: string;
  readonly endDate: string;
  readonly endTime: string;
}

/** A day with a time behind it, as far as either is known. */
interface Point {
  readonly date?: string | undefined;
  readonly clocks: readonly string[];
}

/** A cell with a date, a time of day, or both. */
function pointOf(text: string, order: DayOrder): Point {
  const written = readDate(text, order);
  return { date: written?.date, clocks: readClocks(written ? written.rest : text) };
}

const joined = (date: string, clock: string | undefined): string => (clock === undefined ? date : `${date}T${clock}`);

/** The end, in the same detail as the start: a time alone is on the start's day, a day alone says nothing beside a time. */
function endOf(written: WrittenTimes, start: Point, order: DayOrder): string | undefined {
  if (isTimed(written.end)) return written.end;
  const [cell, day] = [pointOf(written.end, order), pointOf(written.endDate, order)];
  const date = day.date ?? cell.date ?? start.date;
  const clock = readClocks(written.endTime)[0] ?? day.clocks[0] ?? cell.clocks[0] ?? start.clocks[1];
  if (date === undefined || (start.clocks[0] !== undefined && clock === undefined)) return undefined;
  const end = joined(date, start.clocks[0] === undefined ? undefined : clock);
  return end > joined(start.date ?? '', start.clocks[0]) ? end : undefined;
}

/**
 * When a row takes place, whatever cells say so: a date and times apart or in one cell, a range in a cell. What cannot be
 * read stays as it is written, so that the row is rejected with the reason.
 */
export function readTimes(written: WrittenTimes, order: DayOrder): RawSeminar {
  if (isTimed(written.start)) return { start: written.start, end: endOf(written, { clocks: [written.start] }, order) };
  const [cell, day] = [pointOf(written.start, order), pointOf(written.date, order)];
  const date = day.date ?? cell.date;
  if (isTimed(written.date)) return { start: written.date, end: endOf(written, { clocks: [written.date] }, order) };
  if (date === undefined) {
    const said = [written.date, written.start, written.startTime].filter(Boolean).join(' ');
    return { start: said || undefined };
  }
  const clocks = [readClocks(written.startTime), cell.clocks, day.clocks].find((found) => found.length > 0) ?? [];
  const isUnread =
    clocks.length === 0 && [written.startTime, cell.date ? '' : written.start].some((text) => /\d/.test(text));
  if (isUnread) return { start: `${date} ${written.startTime || written.start}` };
  return { start: joined(date, clocks[0]), end: endOf(written, { date, clocks }, order) };
}
