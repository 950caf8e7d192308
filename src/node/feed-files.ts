import { writeCsv } from '../export/csv.ts';
import { writeCalendar } from '../export/icalendar.ts';
import { writeRss } from '../export/rss.ts';
import { writeSeminarFeed } from '../export/seminar-feed.ts';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { englishControls } from '../locale/english-controls.ts';
import { english } from '../locale/english.ts';
import type { Seminar } from '../model/seminar.ts';
import type { FeedCommand } from './parse-arguments.ts';

/** A file to write. */
export interface FeedFile {
  readonly name: string;
  readonly text: string;
}

const words = { ...english, ...englishControls };
const calendarName = 'seminars.ics';
const rssName = 'seminars.rss';

/** The files that a command asks for, the same for the same seminars. */
export function feedFiles(
  seminars: readonly Seminar[],
  { title: ownTitle, url }: LoadedFeed,
  command: FeedCommand,
): readonly FeedFile[] {
  const { base, addresses, rss, csv } = command;
  const title = command.title ?? ownTitle;
  const timeZone = command.timeZone ?? commonZone(seminars);
  const name = title ?? 'Seminars';
  const files = [
    { name: 'seminars.json', text: writeSeminarFeed(seminars, { title, timeZone, url, icsUrl: calendarName }) },
    { name: calendarName, text: writeCalendar(seminars, { name, words, subscription: true }).text },
  ];
  const page = url ?? base ?? new URL('/', addresses[0]).href;
  const feedUrl = base && new URL(rssName, base).href;
  if (rss) files.push({ name: rssName, text: writeRss(seminars, { title: name, url: page, feedUrl, words }) });
  if (csv) files.push({ name: 'seminars.csv', text: writeCsv(seminars) });
  return files;
}

/** The zone of all seminars whose zone is known, where they have one; a floating time's is this machine's. */
function commonZone(seminars: readonly Seminar[]): string | undefined {
  const [zone, ...others] = new Set(seminars.filter(({ floating }) => !floating).map(({ timeZone }) => timeZone));
  return others.length > 0 ? undefined : zone;
}
