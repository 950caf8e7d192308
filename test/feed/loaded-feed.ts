import type { LoadedFeed } from '../../src/feed/load-feed.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const hour = 3_600_000;

/** 10 July 2026, 16:00 UTC, and so many hours. */
export const at = (hours: number): number => Date.UTC(2026, 6, 10, 16) + hours * hour;

/** A seminar of an hour, so many hours after the factory's. */
export const talk = (uid: string, title: string, hours = 0, more: Partial<Seminar> = {}): Seminar =>
  seminar({ uid, title, start: at(hours), end: at(hours + 1), speakers: [], ...more });

/** A feed as it is loaded. */
export const loaded = (address: string, seminars: readonly Seminar[], more: Partial<LoadedFeed> = {}): LoadedFeed => ({
  seminars,
  rejected: [],
  remarks: [],
  nextUrls: [],
  format: 'seminar-feed',
  address,
  ...more,
});
