import { writeCalendar } from '../../src/export/icalendar.ts';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { englishControls } from '../../src/locale/english-controls.ts';
import { english } from '../../src/locale/english.ts';
import { departmentFeedDocument } from './build-feed.ts';

/** Where such a feed would lie: in a calendar an address has nothing to be relative to. */
const base = 'https://engineering.example.edu/seminars.json';

/** The calendar beside the demo's feed, to subscribe to: what the feed holds at an instant, written as a build step would. */
export async function departmentCalendar(now: Date): Promise<string> {
  const document = departmentFeedDocument(now);
  const { seminars } = await readSeminars(document, { base });
  const words = { ...english, ...englishControls };
  return writeCalendar(seminars, { name: document.title, words, subscription: true }).text;
}
