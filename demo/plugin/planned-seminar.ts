import type { SeminarFacts } from './feed-entry.ts';

/** A working day. */
export type Weekday = 'Mon' | 'Tue' | 'Wed' | 'Thu' | 'Fri';

/** A usual hour: day of the week, wall-clock time (`16:00`) and length. */
export interface Slot {
  readonly day: Weekday;
  readonly time: string;
  readonly minutes: number;
}

/** A seminar whose date is counted from the day on which the feed is made. */
export interface PlannedSeminar extends SeminarFacts, Partial<Slot> {
  /** The part of the `uid` before the `@`; the same whatever the day. */
  readonly slug: string;
  /** Weeks from the current one; never 0, so that only one seminar can be running. */
  readonly week?: number;
  /** In place of `week`: working days from today; never 0. */
  readonly workdays?: number;
  /** Length in days, which makes it all-day. */
  readonly days?: number;
  /** The feed does not say when it ends. */
  readonly openEnd?: boolean;
  /** Weeks by which it was moved since it was announced first. */
  readonly weeksLater?: number;
  /** Whole days since the entry was last changed. */
  readonly changedDaysAgo?: number;
}

/** A series: what its seminars share, and the seminars, which may say otherwise. */
export interface PlannedSeries {
  readonly usual: SeminarFacts & Slot;
  readonly seminars: readonly PlannedSeminar[];
}
