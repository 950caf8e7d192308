import { tableBounds } from '../../model/bounds.ts';
import type { RowSource } from './csv-rows.ts';

/** What a quotation mark that is not closed where its cell ends has done. */
function quoteFault(
  { quote, start, end }: RowSource,
  text: string,
  lineAt: (offset: number) => number,
): string | undefined {
  if (!quote) return undefined;
  const first = lineAt(quote.at);
  const last = lineAt(start + text.slice(start, end).trimEnd().length);
  const marked = `the quotation mark in line ${first}`;
  if (quote.isOpen && first === last) return `${marked} is never closed: what follows it was read as one cell`;
  if (quote.isOpen) return `${marked} is never closed: what follows until line ${last} was read as one cell`;
  if (first === last)
    return 'a quotation mark within a cell stands alone, so that cells may be lost: write two of them';
  return `${marked} is closed only later: what follows until line ${last} was read as one row`;
}

/**
 * What is wrong with how a row is written; undefined where nothing is.
 *
 * @param head - the row that names the columns
 * @param lineAt - asked for one row after the other
 */
export function faultIn(
  row: RowSource,
  head: RowSource,
  text: string,
  lineAt: (offset: number) => number,
): string | undefined {
  const quote = quoteFault(row, text, lineAt);
  if (quote !== undefined) return quote;
  if (row.isCut) return `the row is longer than ${tableBounds.row.toLocaleString('en')} characters: it is cut`;
  if (row === head && row.width > tableBounds.columns)
    return `the table has ${row.width} columns: those behind the first ${tableBounds.columns} are left out`;
  return row.filled > head.width
    ? `the row has ${row.filled} cells, and the table ${head.width} columns: put what holds a comma or the like between quotation marks`
    : undefined;
}
