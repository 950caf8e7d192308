import { isTimeZone } from '../../model/seminar-time.ts';
import { plainText } from '../../text/plain-text.ts';
import type { RawSeminar } from '../raw-seminar.ts';
import { readTime, type WrittenTime } from '../read-time.ts';
import { zoneOfOffset } from '../tidy-time.ts';
import { firstText, member } from './json-value.ts';
import { wholeDays } from './whole-days.ts';

/** Whether `startDateTime` is what clocks in the room show, or UTC. */
export type TrumbaClock = 'room' | 'utc';

const halfDay = 720;

/** A time of day, or a span of them that says only once whether it is before noon: "4 – 5pm". */
const clock = /\b(\d{1,2})(?::(\d\d))?\s?([ap]\.?m\b)?(?:\s?[–—-]\s?\d{1,2}(?::\d\d)?\s?([ap]\.?m\b))?/gi;

/** When it begins according to the text for people, in minutes from the last twelve o'clock. */
function spokenStart(event: unknown): number | undefined {
  const text = plainText((firstText(event, 'dateTimeFormatted') ?? '').slice(0, 500)).replaceAll('\u00a0', ' ');
  for (const [, hours, minutes, own, shared] of text.matchAll(clock)) {
    if (minutes ?? own ?? shared) return (Number(hours) * 60 + Number(minutes ?? 0)) % halfDay;
  }
  return /\b(?:noon|midnight)\b/i.test(text) ? 0 : undefined;
}

const isWholeDay = (event: unknown): boolean => member(event, 'allDay') === true;

const offsetText = (event: unknown, end: 'start' | 'end'): string =>
  /^[+-]\d\d:?\d\d$/.exec(firstText(event, `${end}TimeZoneOffset`) ?? '')?.[0] ?? '';

/** Milliseconds that the room is ahead of UTC. */
const offsetOf = (event: unknown, end: 'start' | 'end'): number =>
  readTime(`2000-01-01T00:00${offsetText(event, end)}`)?.offset ?? 0;

const sinceTwelve = (wall: number): number => (((wall / 60_000) % halfDay) + halfDay) % halfDay;

/** How one event is to be read: the reading that agrees with its text, where the other does not. */
function clockOf(event: unknown): TrumbaClock | undefined {
  const written = readTime(firstText(event, 'startDateTime'));
  const spoken = isWholeDay(event) ? 0 : spokenStart(event);
  const offset = offsetOf(event, 'start');
  if (!written || written.offset !== undefined || spoken === undefined || offset === 0) return undefined;
  const [isRoom, isUtc] = [written.wall, written.wall + offset].map((wall) => sinceTwelve(wall) === spoken);
  return isRoom === isUtc ? undefined : isRoom ? 'room' : 'utc';
}

/** How the events of a feed are to be read that do not tell themselves: as most of the others. */
export function clockOfAll(events: readonly unknown[]): TrumbaClock {
  const told = events.map(clockOf);
  const count = (clock: TrumbaClock) => told.filter((each) => each === clock).length;
  return count('utc') > count('room') ? 'utc' : 'room';
}

/** What the clocks in the room show, as ISO text without offset. */
function roomTime(time: WrittenTime, offset: number, reading: TrumbaClock): string {
  const shift = time.offset === undefined ? (reading === 'utc' ? offset : 0) : offset - time.offset;
  return new Date(time.wall + shift).toISOString().slice(0, 19);
}

function timeOf(event: unknown, end: 'start' | 'end', reading: TrumbaClock): string | undefined {
  const written = firstText(event, `${end}DateTime`);
  const time = readTime(written);
  const offset = offsetText(event, end);
  if (!time || time.dateOnly || offset === '') return written;
  return roomTime(time, offsetOf(event, end), reading) + (isWholeDay(event) ? '' : offset);
}

/**
 * When an event takes place. Times are given by the clock of the room with its offset beside; some feeds are said to give
 * UTC, so the text for people decides.
 *
 * @param usual - how events are read that do not tell themselves
 * @param pageZone - zone that the page names
 */
export function readTrumbaTimes(event: unknown, usual: TrumbaClock, pageZone: string | undefined): RawSeminar {
  const reading = clockOf(event) ?? usual;
  const [start, end] = [timeOf(event, 'start', reading), timeOf(event, 'end', reading)];
  if (!isWholeDay(event)) return { start, end: end === start ? undefined : end };
  const zone = zoneOfOffset(`T00:00${offsetText(event, 'start')}`);
  return { ...wholeDays(start, end), timeZone: isTimeZone(pageZone) ? undefined : zone };
}
