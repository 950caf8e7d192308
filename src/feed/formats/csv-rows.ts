import Papa from 'papaparse';
import { tableBounds } from '../../model/bounds.ts';
import { type Column, columnsOf } from './csv-columns.ts';

/** How many rows may stand above the headers: a spreadsheet's title, an empty one. */
const above = 10;
const delimiters = [',', ';', '\t', '|'];

/** What stands in a column of a row; empty where nothing does. */
export type Row = (column: Column) => string;

/** Cells that are not all empty, and the offset at which they begin. */
interface Written {
  readonly cells: readonly string[];
  readonly start: number;
}

interface Headers {
  readonly at: number;
  readonly columns: readonly (Column | undefined)[];
  readonly known: number;
}

/** The table below its headers. */
export interface Table {
  readonly rows: readonly { readonly row: Row; readonly start: number }[];
  readonly has: (column: Column) => boolean;
}

const isHeader = (columns: readonly (Column | undefined)[]): boolean =>
  columns.some((column) => column === 'title' || column === 'speaker') &&
  columns.some((column) => column === 'date' || column === 'start' || column === 'when');

function parse(text: string, delimiter: string, preview: number): readonly Written[] {
  const rows: Written[] = [];
  let start = 0;
  Papa.parse<readonly string[]>(text, {
    delimiter,
    preview,
    step: ({ data: cells, meta }) => {
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ cells, start });
      start = meta.cursor;
    },
  });
  return rows;
}

/** Which row names the columns, and how many of them we know; undefined where none does. */
function headersOf(written: readonly Written[]): Headers | undefined {
  const rows = written.slice(0, above).map(({ cells }) => columnsOf(cells.slice(0, tableBounds.columns)));
  const at = rows.findIndex(isHeader);
  const columns = rows[at];
  return columns && { at, columns, known: columns.filter((column) => column !== undefined).length };
}

/** The delimiter with which the headers make most sense. */
function delimiterOf(text: string): string {
  const found = delimiters.map((delimiter) => headersOf(parse(text, delimiter, above * 2))?.known ?? 0);
  const most = Math.max(...found);
  if (most === 0) throw new TypeError('The first row of a table names its columns, a date and a title among them.');
  return delimiters[found.indexOf(most)]!;
}

/**
 * Takes a table apart, whatever its delimiter: the rows below the headers.
 *
 * @param most - rows that are read
 * @throws TypeError where no row names columns
 */
export function readTable(text: string, most: number): Table {
  const written = parse(text, delimiterOf(text), most + above);
  const { at, columns } = headersOf(written) ?? { at: -1, columns: [] };
  const places = new Map<Column, number[]>();
  columns.forEach((column, index) => {
    if (column !== undefined) places.set(column, [...(places.get(column) ?? []), index]);
  });
  const rowOf =
    (cells: readonly string[]): Row =>
    (column) =>
      (places.get(column) ?? [])
        .map((index) => (cells[index] ?? '').trim())
        .filter(Boolean)
        .join('; ');
  return {
    rows: written.slice(at + 1).map(({ cells, start }) => ({ row: rowOf(cells), start })),
    has: (column) => places.has(column),
  };
}
