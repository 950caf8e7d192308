import { bounds } from '../../model/bounds.ts';
import { readLabelledText } from '../labelled-text.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { faultIn } from './csv-faults.ts';
import { type Row, readTable, type Table } from './csv-rows.ts';
import { type DayOrder, dayOrderOf } from './csv-time.ts';
import { readTimes } from './csv-times.ts';
import { Entries } from './entries.ts';
import { given } from './json-value.ts';
import { lineCounter } from './line-counter.ts';
import { readPlaceText } from './place-text.ts';
import { textDocument } from './text-document.ts';

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
  const text = textDocument(document, 'A table', context.address).replace(/^\ufeff/, '');
  const { rows, head, has } = readTable(text, bounds.entries + 1);
  const dates = rows.flatMap(({ row }) =>
    [row('date'), row('start'), row('when'), row('end'), row('endDate')].filter(Boolean),
  );
  const order = dayOrderOf(dates, context);
  return {
    seminars: new Entries(function* () {
      const lineAt = lineCounter(text);
      const [at, remark] = [lineAt(head.start), faultIn(head, head, text, lineAt)];
      if (remark !== undefined) yield { remark, at };
      for (const { row, source } of rows) {
        const [at, entry] = [lineAt(source.start), readRow(row, has, order)];
        const fault = faultIn(source, head, text, lineAt);
        yield { entry, at, source: entry, ...(fault !== undefined && { remark: fault }) };
      }
    }),
  };
};
