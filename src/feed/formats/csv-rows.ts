import Papa from 'papaparse';
import { tableBounds } from '../../model/bounds.ts';
import { withoutGuards } from '../../model/formula-guard.ts';
import { type Column, columnsOf, hasName, hasTime } from './csv-columns.ts';
import { missingColumns } from './csv-missing.ts';

/** How many rows may stand above the headers: a spreadsheet's title, an empty one. */
const above = 10;
const delimiters = [',', ';', '\t', '|'];

/** What stands in a column of a row; empty where nothing does. */
export type Row = (column: Column) => string;

/** How a row is written, in offsets of the table's text. */
export interface RowSource {
  readonly start: number;
  /** Where what was read of it ends. */
  readonly end: number;
  /** Cells, also those over the bound; up to the last one that is not empty. */
  readonly width: number;
  readonly filled: number;
  /** Behind a quotation mark that is not closed where its cell ends; `open` where it never is. */
  readonly quote?: { readonly at: number; readonly isOpen: boolean };
  /** Whether it is longer than its bound. */
  readonly isCut?: boolean;
}

/** Cells that are not all empty. */
interface Written extends RowSource {
  readonly cells: readonly string[];
}

interface Headers {
  readonly at: number;
  readonly columns: readonly (Column | undefined)[];
  readonly known: number;
}

/** The table below its headers. */
export interface Table {
  readonly rows: readonly { readonly row: Row; readonly source: RowSource }[];
  /** The row that names the columns. */
  readonly head: RowSource;
  readonly has: (column: Column) => boolean;
}

/** The quotation mark of a row that is not closed where its cell ends. */
function quoteIn(errors: readonly Papa.ParseError[], at: number): RowSource['quote'] {
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const found = open ?? errors.find(({ code }) => code === 'InvalidQuotes');
  return found && { at: at + (found.index ?? 0), isOpen: open !== undefined };
}

/** The rows of a piece, also of such as are empty, up to a number. */
function parse(piece: string, delimiter: string, at: number, most: number): readonly Written[] {
  const rows: Written[] = [];
  let start = at;
  Papa.parse<readonly string[]>(piece, {
    delimiter,
    step: ({ data, errors, meta }, parser) => {
      const [end, quote] = [at + meta.cursor, quoteIn(errors, at)];
      const [width, filled] = [data.length, data.findLastIndex((cell) => cell.trim() !== '') + 1];
      rows.push({ cells: data.slice(0, tableBounds.columns), width, filled, start, end, ...(quote && { quote }) });
      start = end;
      if (rows.length > most) parser.abort();
    },
  });
  return rows;
}

/**
 * Rows that are not empty. They are taken apart piece by piece: wrong quotation marks would have the parser look through
 * all that follows, again and again.
 */
function* rowsIn(text: string, delimiter: string, most: number): Generator<Written> {
  let left = most * 2; // empty ones count
  for (let at = 0; at < text.length && left > 0;) {
    const behind = at + tableBounds.row;
    const rows = parse(text.slice(at, behind), delimiter, at, left);
    const isLast = behind >= text.length;
    // the last row may go on behind the piece; one that fills it is cut, and its other lines are left out
    const isCut = rows.length === 1 && !isLast;
    for (const row of isLast || isCut ? rows : rows.slice(0, -1)) {
      if (row.cells.some((cell) => cell.trim() !== '')) yield isCut ? { ...row, isCut } : row;
    }
    left -= rows.length;
    const next = isCut ? text.indexOf('\n', behind) + 1 : rows.at(-1)!.start;
    at = isLast || next === 0 ? text.length : next;
  }
}

function take(rows: Iterable<Written>, most: number): readonly Written[] {
  const taken: Written[] = [];
  for (const row of rows) {
    if (taken.push(row) >= most) break;
  }
  return taken;
}

/** Which row names the columns, and how many of them we know; undefined where none does. */
function headersOf(written: readonly Written[]): Headers | undefined {
  const rows = written.slice(0, above).map(({ cells }) => columnsOf(cells));
  const at = rows.findIndex((columns) => hasName(columns) && hasTime(columns));
  const columns = rows[at];
  return columns && { at, columns, known: columns.filter((column) => column !== undefined).length };
}

/** The delimiter with which the headers make most sense. */
function delimiterOf(text: string): string {
  const found = delimiters.map((delimiter) => headersOf(take(rowsIn(text, delimiter, above), above))?.known ?? 0);
  const most = Math.max(...found);
  if (most === 0) throw new TypeError(missingColumns(text));
  return delimiters[found.indexOf(most)]!;
}

/**
 * Takes a table apart, whatever its delimiter: the rows below the headers.
 *
 * @param most - rows that are read
 * @throws TypeError where no row names columns
 */
export function readTable(text: string, most: number): Table {
  const written = take(rowsIn(text, delimiterOf(text), most + above), most + above);
  const { at, columns } = headersOf(written) ?? { at: 0, columns: [] };
  const places = new Map<Column, number[]>();
  columns.forEach((column, index) => {
    if (column !== undefined) places.set(column, [...(places.get(column) ?? []), index]);
  });
  const rowOf =
    (cells: readonly string[]): Row =>
    (column) =>
      (places.get(column) ?? [])
        .map((index) => withoutGuards((cells[index] ?? '').trim()))
        .filter(Boolean)
        .join('; ');
  return {
    head: written[at]!,
    rows: written.slice(at + 1).map(({ cells, ...source }) => ({ row: rowOf(cells), source })),
    has: (column) => places.has(column),
  };
}
