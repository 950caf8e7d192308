import { millisecondsInDay, millisecondsInHour, millisecondsInMinute } from 'date-fns/constants';
import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Seminar } from './seminar.ts';

/** Where a seminar stands at an instant. */
export type Phase = 'upcoming' | 'live' | 'ended';

const zones = new Map<string, boolean>();

// `tzOffset` cannot tell: it takes "Nowhere+05" for an offset, which Intl then does not format.
function isKnown(timeZone: string): boolean {
  try {
    return !!new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    return false; // asked for: that is how Intl says it knows no such zone
  }
}

/** Whether a value is the name of a zone that this browser knows. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  // asking costs a hundred times what looking up does; there are some six hundred names, whatever a feed makes up
  if (!zones.has(name)) zones.set(name, zones.size < 999 && isKnown(name));
  return !!zones.get(name);
}

/** The visitor's zone, an IANA name. */
export function viewerTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Milliseconds by which the zone's clocks are ahead of UTC at an instant. */
export function offsetAt(timeZone: string, instant: number): number {
  return tzOffset(timeZone, new Date(instant)) * millisecondsInMinute;
}

/** What the clocks of a zone show at an instant, as if it were UTC: read it with the `getUTC…` methods only. */
export function wallClock(timeZone: string, instant: number): Date {
  return new Date(instant + offsetAt(timeZone, instant));
}

/** The day in a zone, as `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: number): string {
  return wallClock(timeZone, instant).toISOString().slice(0, -14);
}

/**
 * The instant at which the clocks of a zone show a time, given as if it were UTC.
 *
 * A time that clocks skip is read with the offset before the gap, one they show twice is the first of the two
 * (RFC 5545 §3.3.5).
 */
export function instantOf(wall: number, timeZone: string): number {
  const before = wall - offsetAt(timeZone, wall - millisecondsInDay);
  const after = wall - offsetAt(timeZone, wall + millisecondsInDay);
  const shows = (instant: number) => instant + offsetAt(timeZone, instant) === wall;
  return !shows(before) && shows(after) ? after : before;
}

/** When a seminar ends. One without an end is taken to last an hour, an all-day one a day. */
export function endOf(seminar: Seminar): number {
  return seminar.end ?? seminar.start + (seminar.allDay ? millisecondsInDay : millisecondsInHour);
}

/** Whether a seminar is held at its time, as far as is known. */
export function takesPlace({ status }: Seminar): boolean {
  return status !== 'cancelled' && status !== 'postponed';
}

/** A running seminar is live until it ends; one that does not take place never is. */
export function phaseOf(seminar: Seminar, now: number): Phase {
  if (endOf(seminar) <= now) return 'ended';
  return seminar.start <= now && takesPlace(seminar) ? 'live' : 'upcoming';
}

/** Soonest first; the same order every time where two start together. */
export function byStart(a: Seminar, b: Seminar): number {
  return a.start - b.start || (a.uid < b.uid ? -1 : 1);
}
