import type { Seminar } from '../model/seminar.ts';
import type { FeedProblem } from './read-seminars.ts';

/** Seminars that are looked at: a fault of the whole feed shows in the first ones. */
const most = 2000;

// How the bytes of UTF-8 look in windows-1252: "Ã¶" for ö, "Ã–" for Ö, "â€™" for an apostrophe, "Å¡" for š. No language writes
// that; but Portuguese has words that end with "Ã" before a quotation mark or a dash.
const savedTwice =
  /\u00c3(?:[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u20ac\u2122]|[\u00ab\u00bb\u2013-\u203a](?=\p{L}))|[\u00c2\u00c4\u00c5][\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|\u00e2\u20ac/u;

/** Abbreviations and old names that browsers take for zones, and a city's zone that may be meant. */
const cities: Readonly<Record<string, string>> = {
  EST: 'America/New_York',
  EST5EDT: 'America/New_York',
  CST: 'America/Chicago',
  CST6CDT: 'America/Chicago',
  MST: 'America/Denver',
  MST7MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PST8PDT: 'America/Los_Angeles',
  AST: 'America/Halifax',
  HST: 'Pacific/Honolulu',
  BST: 'Europe/London',
  IST: 'Asia/Kolkata or Europe/Dublin',
  ACT: 'Australia/Adelaide',
  AET: 'Australia/Sydney',
  JST: 'Asia/Tokyo',
};

const winterOnly: readonly string[] = ['EST', 'MST', 'HST'];

function zoneReason(zone: string): string {
  const fault = winterOnly.includes(zone)
    ? 'never has summer time'
    : 'is an abbreviation or an old name, which browsers may take for another place’s';
  return `timeZone “${zone}” ${fault}: name a city’s zone, such as ${cities[zone]}`;
}

const namesOf = ({ title, speakers, series, location }: Seminar): readonly (string | undefined)[] => [
  title,
  series,
  location?.name,
  ...speakers.flatMap(({ name, affiliation }) => [name, affiliation]),
];

/**
 * What of a whole feed looks wrong, though each of its entries is well written: texts that were saved in a wrong encoding,
 * zones that are not what they seem. Each is told once.
 */
export function doubtsAbout(seminars: readonly Seminar[]): readonly FeedProblem[] {
  const looked = seminars.slice(0, most);
  const [garbled] = looked.flatMap((seminar) => namesOf(seminar).find((name) => name && savedTwice.test(name)) ?? []);
  const zones = new Set(looked.map(({ timeZone }) => timeZone).filter((zone) => Object.hasOwn(cities, zone)));
  const reasons = [...zones].map((zone) => ({ place: 'document', reason: zoneReason(zone) }));
  if (garbled === undefined) return reasons;
  const reason =
    'UTF-8 was taken for another encoding and saved again, so that other letters stand there: take the text from where it was right, and save that as UTF-8';
  return [{ place: `document “${garbled.slice(0, 60)}”`, reason }, ...reasons];
}
