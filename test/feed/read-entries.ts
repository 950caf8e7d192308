import { readSeminars, type Feed, type FeedProblem } from '../../src/feed/read-seminars.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import type { Entry } from '../feed-entries.ts';

/** Where the feeds of these tests lie. */
export const base = 'https://www.example.edu/physics/seminars.json';

/** Reads entries as a feed would hold them. */
export const readEntries = (seminars: readonly unknown[], feedZone?: unknown, attributeZone?: string): Promise<Feed> =>
  readSeminars({ seminars, timeZone: feedZone }, { base, timeZone: attributeZone });

/** Reads one entry, with what it needs where the test does not say: a title and a start in Los Angeles. */
export async function readOne(entry: Entry): Promise<Seminar> {
  const own = { title: 'Spin glasses', start: '2026-10-08T15:30', timeZone: 'America/Los_Angeles', ...entry };
  const { seminars, rejected } = await readEntries([own]);
  if (!seminars[0]) throw new Error(rejected[0]?.reason ?? 'lost without a reason');
  return seminars[0];
}

/** What the author is told, without where. */
export const reasons = (problems: readonly FeedProblem[]): readonly string[] => problems.map(({ reason }) => reason);
