import { guardFormulas } from '../model/formula-guard.ts';
import { instantOf } from '../model/seminar-time.ts';
import type { LinkKind, Seminar } from '../model/seminar.ts';
import { plainText } from '../text/plain-text.ts';
import { contactLine } from './calendar-entry.ts';
import { cleanText } from './calendar-text.ts';
import { isoSpan } from './iso-time.ts';

/** Excel takes a file without it for one in the system's old character set. */
const BYTE_ORDER_MARK = '\uFEFF';
const TO_QUOTE = /[",\r\n]/;

type Cell = string | undefined;

const texts = (list: readonly string[]): Cell => list.join('; ');

const linksOf = ({ links }: Seminar, kind: LinkKind): Cell =>
  links.flatMap((link) => (link.kind === kind ? [link.url] : [])).join(' ');

/** Column → what a seminar has there. */
const columns: Readonly<Record<string, (seminar: Seminar) => Cell>> = {
  UID: ({ uid }) => uid,
  Title: ({ title }) => title,
  Speaker: ({ speakers }) =>
    texts(speakers.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name)).filter(Boolean)),
  Start: (seminar) => wallTime(isoSpan(seminar)?.start, seminar),
  End: (seminar) => wallTime(isoSpan(seminar)?.end, seminar),
  'Time zone': ({ timeZone, floating }) => (floating ? undefined : timeZone),
  Location: ({ location }) => location?.name,
  Room: ({ location }) => location?.room,
  'Postal address': ({ location }) => location?.address,
  Webcast: ({ webcast }) => [webcast?.label, webcast?.url].filter(Boolean).join(': '),
  Mode: ({ mode }) => mode,
  Status: ({ status }) => status,
  Note: ({ note }) => note,
  Series: ({ series }) => series,
  Category: ({ category }) => category,
  Department: ({ department }) => department,
  Topics: ({ topics }) => texts(topics),
  Audience: ({ audiences }) => texts(audiences),
  Host: ({ hosts }) => texts(hosts),
  Contact: ({ contact }) => contactLine(contact),
  Language: ({ language }) => language,
  Website: ({ url }) => url,
  Flyer: (seminar) => linksOf(seminar, 'flyer'),
  Slides: (seminar) => linksOf(seminar, 'slides'),
  Recording: (seminar) => linksOf(seminar, 'recording'),
  Paper: (seminar) => linksOf(seminar, 'paper'),
  Registration: (seminar) => linksOf(seminar, 'registration'),
  'More information': (seminar) => linksOf(seminar, 'other'),
  Abstract: ({ abstract }) => plainText(abstract ?? ''),
  Biography: ({ speakers }) => speakers.flatMap(({ bio }) => (bio ? [plainText(bio)] : [])).join('\n\n'),
};

/**
 * Writes seminars as a table (RFC 4180, with a byte order mark), in the order given: a header line, then one row each.
 * Times are what the clock in the room shows. A text that a spreadsheet would run as a formula gets an apostrophe before it,
 * also where that stands behind a semicolon, a tab or a line end: for many a spreadsheet a cell begins there.
 */
export function writeCsv(seminars: readonly Seminar[]): string {
  const rows = seminars.map((seminar) => Object.values(columns).map((cellOf) => cellOf(seminar) ?? ''));
  const lines = [Object.keys(columns), ...rows].map((cells) => cells.map(cell).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = guardFormulas(cleanText(text));
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** "2026-10-08 15:30", as spreadsheets know times; as it is where that could be meant for another instant. */
function wallTime(written: string | undefined, { timeZone, allDay, floating }: Seminar): Cell {
  if (!written || allDay) return written;
  const wall = written.slice(0, 16);
  const meant = floating || instantOf(Date.parse(`${wall}Z`), timeZone) === Date.parse(written);
  return meant ? wall.replace('T', ' ') : written;
}
