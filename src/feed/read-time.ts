import { millisecondsInMinute } from 'date-fns/constants';
import { instantOf } from '../model/seminar-time.ts';

/** A date or time as a feed wrote it, taken apart. */
export interface WrittenTime {
  /** What the clock shows, in milliseconds as if it were UTC. */
  readonly wall: number;
  /** Milliseconds ahead of UTC where the text says so; absent for a wall-clock time. */
  readonly offset?: number;
  /** A date without a time. */
  readonly dateOnly: boolean;
}

// ISO 8601 and RFC 3339, with a space for `T`, without seconds, with a short offset
const written =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\s*(\d{1,2}):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)? *(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

const minutes = (text: string): number => {
  const [, sign, hours = '0', rest = '0'] = /^([+-])(\d\d):?(\d\d)?$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(rest));
};

/** Reads a date or time; undefined for what is none. Numbers are milliseconds since 1970 UTC. */
export function readTime(value: unknown): WrittenTime | undefined {
  if (typeof value === 'number') {
    return Math.abs(value) < 8e15 ? { wall: value, offset: 0, dateOnly: false } : undefined;
  }
  const parts = typeof value === 'string' ? written.exec(value.trim()) : undefined;
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hours = 0, mins = 0, seconds = 0] = parts
    .slice(1, 7)
    .map((part) => +(part ?? 0));
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC takes the years 0 to 99 for 1900 to 1999
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1 || hours > 23 || mins > 59) return undefined;
  const wall = date.setUTCHours(hours, mins, Math.min(seconds, 59));
  return {
    wall,
    dateOnly: parts[4] === undefined,
    ...(parts[7] && { offset: minutes(parts[7]) * millisecondsInMinute }),
  };
}

/** The instant that was meant, in milliseconds; a wall-clock time is read in the zone. */
export function toInstant(time: WrittenTime, timeZone: string): number {
  return time.offset === undefined ? instantOf(time.wall, timeZone) : time.wall - time.offset;
}
