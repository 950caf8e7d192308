import Papa from 'papaparse';
import { bounds, tableBounds } from '../../model/bounds.ts';
import { readLabelledText } from '../labelled-text.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { type Column, columnsOf } from './csv-columns.ts';
import { type DayOrder, dayOrderOf } from './csv-time.ts';
import { readTimes } from './csv-times.ts';
import { given } from './json-value.ts';
import { readPlaceText } from './place-text.ts';

/** How many rows may stand above the headers: a spreadsheet's title, an empty one. */
const above = 10;
const delimiters = [',', ';', '\t', '|'];

type Row = (column: Column) => string;

interface Headers {
  readonly at: number;
  readonly columns: readonly (Column | undefined)[];
  readonly known: number;
}

/** The table below its headers. */
interface Table {
  readonly rows: readonly Row[];
  readonly has: (column: Column) => boolean;
}

const isHeader = (columns: readonly (Column | undefined)[]): boolean =>
  columns.some((column) => column === 'title' || column === 'speaker') &&
  columns.some((column) => column === 'date' || column === 'start' || column === 'when');

function parse(text: string, delimiter: string, preview: number): readonly (readonly string[])[] {
  return Papa.parse<readonly string[]>(text, { delimiter, preview, skipEmptyLines: 'greedy' }).data;
}

/** Which row names the columns, and how many of them we know; undefined where none does. */
function headersOf(cells: readonly (readonly string[])[]): Headers | undefined {
  const rows = cells.slice(0, above).map((row) => columnsOf(row.slice(0, tableBounds.columns)));
  const at = rows.findIndex(isHeader);
  const columns = rows[at];
  return columns && { at, columns, known: columns.filter((column) => column !== undefined).length };
}

/** The delimiter with which the headers make most sense. */
function delimiterOf(text: string): string {
  const found = delimiters.map((delimiter) => headersOf(parse(text, delimiter, above))?.known ?? 0);
  const most = Math.max(...found);
  if (most === 0) throw new TypeError('The first row of a table names its columns, a date and a title among them.');
  return delimiters[found.indexOf(most)]!;
}

function tableOf(cells: readonly (readonly string[])[]): Table {
  const { at, columns } = headersOf(cells) ?? { at: -1, columns: [] };
  const places = new Map<Column, number[]>();
  columns.forEach((column, index) => {
    if (column !== undefined) places.set(column, [...(places.get(column) ?? []), index]);
  });
  const rowOf =
    (row: readonly string[]): Row =>
    (column) =>
      (places.get(column) ?? [])
        .map((index) => (row[index] ?? '').trim())
        .filter(Boolean)
        .join('; ');
  return { rows: cells.slice(at + 1).map(rowOf), has: (column) => places.has(column) };
}

const listOf = (text: string, separator = /[;\n]/): readonly string[] =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** Several in one cell: by semicolons or lines, or else by commas. */
const wordsOf = (text: string): readonly string[] => listOf(text, /[;\n]/.test(text) ? /[;\n]/ : /,/);

/** Addresses of files and pages; a header that is a kind of file gives its kind. */
function linksOf(row: Row): readonly unknown[] {
  const kinds = ['flyer', 'slides', 'recording', 'paper', 'registration'] as const;
  const files = kinds.flatMap((kind) => listOf(row(kind), /[\s;]/).map((url) => ({ url, kind })));
  const others = (['more', 'address'] as const).flatMap((column) =>
    listOf(row(column), /[\s;]/).map((url) => ({ url })),
  );
  return [...files, ...others].filter(({ url }) => /^https?:\/\/|^[\w./-]{1,300}\.\w{2,5}$/i.test(url));
}

function placeOf(row: Row): RawSeminar {
  const { location, webcast } = readPlaceText(row('where'));
  const address = row('postal') || undefined;
  return {
    location: address ? given({ name: location, address }) : location,
    room: row('room') || undefined,
    webcast: row('online') || webcast,
  };
}

function timesOf(row: Row, order: DayOrder): RawSeminar {
  const cells = {
    start: row('start') || row('when'),
    end: row('end'),
    date: row('date'),
    startTime: row('startTime') || row('time'),
    endDate: row('endDate'),
    endTime: row('endTime'),
  };
  const isAllDay = /^(?:true|yes|y|1|x|ja|oui|wahr)$/i.test(row('allDay'));
  return {
    ...readTimes(isAllDay ? { ...cells, startTime: '', endTime: '' } : cells, order),
    timeZone: row('timeZone') || undefined,
    ...(isAllDay && { allDay: true }),
  };
}

/** A description is taken apart only where the table has no columns for what it may hold. */
function describe(row: Row, has: Table['has']): RawSeminar {
  const text = row('description');
  if (text === '' || has('speaker')) return { abstract: row('abstract') || text || undefined };
  const { when, time, ...said } = readLabelledText(text);
  return row('abstract') ? { ...said, abstract: row('abstract') } : said;
}

function readRow(row: Row, has: Table['has'], order: DayOrder): RawSeminar {
  const [name, email, phone] = [row('contact'), row('email'), row('phone')];
  const contact =
    email || phone ? given({ name: name || undefined, email: email || undefined, phone: phone || undefined }) : name;
  const said: RawSeminar = {
    ...placeOf(row),
    ...timesOf(row, order),
    uid: row('uid'),
    title: row('title'),
    speaker: row('speaker'),
    affiliation: row('affiliation'),
    bio: row('bio'),
    series: row('series'),
    category: row('category'),
    department: row('department'),
    topics: wordsOf(row('topics')),
    audiences: wordsOf(row('audience')),
    hosts: listOf(row('host')),
    contact,
    mode: row('mode'),
    links: linksOf(row),
    status: row('status'),
    note: row('note'),
    language: row('language'),
    url: row('website'),
    image: row('image'),
  };
  const isGiven = (value: unknown): boolean =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return { ...describe(row, has), ...Object.fromEntries(Object.entries(said).filter(([, value]) => isGiven(value))) };
}

/**
 * A table as CSV, such as a published spreadsheet: its columns are known by their headers, in the words of labels and of
 * calendars, whatever the delimiter. Dates may be written in many ways. Where 8/10/2026 could be either, all dates of the
 * table decide together; where they leave it open, the page's zone does, and without one the month goes first for a host in
 * the United States; else such a row is rejected, with the reason. Throws a `TypeError` where no row names columns.
 */
export const readCsv = (document: unknown, context: FeedContext): RawFeed => {
  if (typeof document !== 'string') throw new TypeError('A table is text.');
  const text = document.replace(/^\ufeff/, '');
  const { rows, has } = tableOf(parse(text, delimiterOf(text), bounds.entries + above));
  const dates = rows.flatMap((row) =>
    [row('date'), row('start'), row('when'), row('end'), row('endDate')].filter(Boolean),
  );
  const order = dayOrderOf(dates, context);
  return { seminars: rows.map((row) => readRow(row, has, order)) };
};
