import type { FeedDocument, FeedEntry } from './feed-entry.ts';
import { liveSeminar } from './live-seminar.ts';
import { placeSeries } from './place-seminar.ts';
import { referenceSeminar } from './reference-seminar.ts';
import { campusDay, campusZone } from './schedule.ts';
import { inSchemaWords } from './schema-words.ts';
import { bioengineering } from './series/bioengineering.ts';
import { distinguishedLectures } from './series/distinguished-lectures.ts';
import { doctoralDefenses } from './series/doctoral-defenses.ts';
import { fluidsAndSolids } from './series/fluids-and-solids.ts';
import { learningMachines } from './series/learning-machines.ts';
import { mathematics } from './series/mathematics.ts';
import { relay } from './series/relay.ts';
import { roboticsLunch } from './series/robotics-lunch.ts';
import { signals } from './series/signals.ts';
import { workshops } from './series/workshops.ts';

const series = [
  learningMachines,
  signals,
  fluidsAndSolids,
  roboticsLunch,
  mathematics,
  bioengineering,
  distinguishedLectures,
  doctoralDefenses,
  workshops,
  relay,
];

/**
 * The demo's feed as it stands at an instant: past and coming seminars counted from that day, one that is running, and
 * the reference seminar of 2024. Newest first, as such feeds often are.
 */
export function departmentFeedDocument(now: Date): FeedDocument {
  const today = campusDay(now);
  const planned = series.flatMap((one) => placeSeries(one, today));
  const seminars = [...planned, liveSeminar(now), referenceSeminar].map(inSchemaWords).sort(newestFirst);
  return {
    version: 1,
    title: 'School of Engineering Seminars',
    timeZone: campusZone,
    url: './',
    icsUrl: 'seminars.ics',
    seminars,
  };
}

/** Dates of any precision compare as text as far as the day, which is all the order needs. */
function newestFirst(a: FeedEntry, b: FeedEntry): number {
  return a.start < b.start ? 1 : -1;
}
