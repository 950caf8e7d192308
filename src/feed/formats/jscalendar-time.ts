import { instantOf, isTimeZone } from '../../model/seminar-time.ts';
import type { RawSeminar } from '../raw-seminar.ts';
import { readTime, type WrittenTime } from '../read-time.ts';
import { firstText, member } from './json-value.ts';
import { day } from './recurrence-rule.ts';

const written = /^P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d{1,9})?S)?)?$/i;
/** Longer is a slip of the pen. */
const longest = 3660 * day;

/** How long something takes: days as the calendar counts them, and milliseconds beside them (RFC 8984 §1.4.6). */
interface Duration {
  readonly days: number;
  readonly exact: number;
}

function readDuration(text: string | undefined): Duration | undefined {
  const parts = written
    .exec(text ?? '')
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return undefined;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts;
  const duration = { days: weeks * 7 + days, exact: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  const length = duration.days * day + duration.exact;
  return length > 0 && length <= longest ? duration : undefined;
}

/** A wall-clock time as text; empty where it lies beyond the years that have four digits. */
export function wallText(wall: number): string {
  return wall >= -62_135_596_800_000 && wall < 253_402_300_800_000 ? new Date(wall).toISOString().slice(0, 19) : '';
}

/** The zone of an event: its name, or what its own definition of a zone goes by; undefined for floating times. */
function zoneOf(event: unknown): string | undefined {
  const name = firstText(event, 'timeZone');
  const own = firstText(member(member(event, 'timeZones'), name ?? ''), 'tzId');
  return [name, own].find(isTimeZone) ?? name;
}

function endOf(start: WrittenTime, { days, exact }: Duration, zone: string | undefined): string {
  const wall = start.wall + days * day;
  if (start.offset !== undefined) return `${wallText(wall + exact - start.offset)}Z`;
  if (exact === 0 || !isTimeZone(zone)) return wallText(wall + exact);
  return `${wallText(instantOf(wall, zone) + exact)}Z`; // hours pass also where clocks are put forward in between
}

/**
 * Start and end of an event, in the words of our entries: JSCalendar has a local start, a zone and a duration.
 *
 * @param floating - zone in which a time without zone is read, where that is known
 */
export function readEventTimes(event: unknown, floating: string | undefined): RawSeminar {
  const timeZone = zoneOf(event);
  const text = firstText(event, 'start');
  const [start, duration] = [readTime(text), readDuration(firstText(event, 'duration'))];
  if (!start) return { start: text, timeZone };
  if (member(event, 'showWithoutTime') === true) {
    const first = start.wall - (start.wall % day);
    const days = Math.ceil((duration?.days ?? 0) + (duration?.exact ?? 0) / day);
    const end = days > 1 ? wallText(first + (days - 1) * day).slice(0, 10) : undefined;
    return { start: text?.slice(0, 10), end, allDay: true, timeZone };
  }
  return { start: text, end: duration && endOf(start, duration, timeZone ?? floating), timeZone };
}
