import { readICalendar } from '../../../src/feed/formats/icalendar.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { type Feed, readSeminars } from '../../../src/feed/read-seminars.ts';

export const base = 'https://lake.example.edu/seminars.ics';
/** 1 July 2026, 12:00 UTC. */
export const now = Date.UTC(2026, 6, 1, 12);

/** A calendar of lines. */
export const calendar = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

/** An event of lines. */
export const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

/** What a reader makes of a document. */
export const read = (document: unknown): readonly RawSeminar[] =>
  [...readICalendar(document, { address: base, now }).seminars] as readonly RawSeminar[];

/** An event with a time and whatever else, read. */
export const readEvent = (...lines: readonly string[]): RawSeminar =>
  read(calendar(event('UID:1', 'SUMMARY:Silt', 'DTSTART:20260707T133000Z', ...lines)))[0]!;

/** A document as it is shown, in a page that may name a zone. */
export const readFeed = (document: unknown, timeZone?: string): Promise<Feed> =>
  readSeminars(readICalendar(document, { address: base, timeZone, now }), { base, timeZone });

const shown = (time: number | undefined): string =>
  time === undefined ? '-' : new Date(time).toISOString().slice(0, 16);

/** The instants of all seminars, `start end`, in order. */
export async function instants(document: unknown, timeZone?: string): Promise<readonly string[]> {
  const { seminars } = await readFeed(document, timeZone);
  return seminars.map(({ start, end }) => `${shown(start)} ${shown(end)}`);
}

/** The starts of all seminars, in order. */
export const starts = async (document: unknown): Promise<readonly string[]> =>
  (await instants(document)).map((times) => times.slice(0, 16));
