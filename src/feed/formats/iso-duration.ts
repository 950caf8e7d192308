import { readTime } from '../read-time.ts';

const written =
  /^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})(?:[.,]\d{1,9})?S)?)?$/i;
const units = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000] as const;

/** Milliseconds of an ISO 8601 duration of weeks, days and smaller units, `PT1H30M`; undefined for anything else. */
export function durationOf(text: unknown): number | undefined {
  const [, sign, ...parts] = (typeof text === 'string' && written.exec(text.trim())) || [];
  if (sign === undefined || parts.every((part) => part === undefined)) return undefined;
  const length = units.reduce((sum, unit, index) => sum + Number(parts[index] ?? 0) * unit, 0);
  return sign === '-' ? -length : length;
}

/** What a clock shows, given in milliseconds as if it were UTC, as `YYYY-MM-DDTHH:MM:SS`. */
export function wallText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 19);
}

/** A day, given in milliseconds as if it were UTC, as `YYYY-MM-DD`. */
export function dayText(wall: number): string {
  return new Date(wall).toISOString().slice(0, 10);
}

/** The time that lies a duration behind another, written with the same offset; undefined where either is none. */
export function endAfter(start: unknown, duration: unknown): string | undefined {
  const [time, length] = [readTime(start), durationOf(duration)];
  if (!time || length === undefined || length < 0) return undefined;
  if (time.dateOnly) return dayText(time.wall + Math.max(0, length - 1));
  if (time.offset === undefined) return wallText(time.wall + length);
  return `${wallText(time.wall - time.offset + length)}Z`;
}
