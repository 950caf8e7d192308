import { columnsOf, hasName, hasTime } from './csv-columns.ts';

/** Lines among which the header is looked for, characters of one, and columns that are named. */
const most = { lines: 10, line: 2000, named: 12 };

const quoted = (words: readonly string[]): string =>
  words
    .slice(0, most.named)
    .map((word) => `“${word.slice(0, 40)}”`)
    .join(', ') + (words.length > most.named ? ', …' : '');

/** The cells of the first lines, by the delimiter that stands there most often. */
function firstRows(text: string): readonly (readonly string[])[] {
  const lines = text
    .slice(0, most.lines * most.line)
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/, most.lines);
  return lines
    .filter((line) => line.trim())
    .map((line) => {
      const cells = [',', ';', '\t', '|'].map((delimiter) => line.slice(0, most.line).split(delimiter));
      const widest = cells.reduce((best, found) => (found.length > best.length ? found : best));
      return widest.map((cell) => cell.trim().replace(/^"|"$/g, '')).filter(Boolean);
    });
}

/** What the header of a table has, and what it lacks to be a feed. */
export function missingColumns(text: string): string {
  const rows = firstRows(text).map((cells) => ({ cells, columns: columnsOf(cells) }));
  const known = (columns: readonly unknown[]): number => columns.filter((column) => column !== undefined).length;
  const [head] = rows.toSorted((one, other) => known(other.columns) - known(one.columns));
  const missing = [
    hasTime(head?.columns ?? []) ? '' : 'one for the date, such as Date, Start or When',
    hasName(head?.columns ?? []) ? '' : 'one for the title or the speaker, such as Title, Topic, Speaker or Who',
  ].filter(Boolean);
  const found = head ? `columns found: ${quoted(head.cells)}; ` : '';
  return missing.length > 0
    ? `${found}what is missing: ${missing.join(', and ')}`
    : `${found}none of the first ${most.lines} rows names a date and a title or speaker with one separator`;
}
