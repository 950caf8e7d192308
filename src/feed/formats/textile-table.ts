import type { Taken } from './textile-list.ts';
import { lineText, type Line, type TextileSource } from './textile-source.ts';

const row = /^\|.*\|\s*$/;
/** What a cell says about itself: that it heads, spans or is aligned. */
const manner = /^(?:[_<>=^~]|[\\/]\d{1,2}|\{[^{}]{1,100}\}|\([\w# -]{1,60}\)){1,4}\. ?/;

interface Cell extends Line {
  readonly name: 'td' | 'th';
}

function cellsOf(source: TextileSource, line: Line): readonly Cell[] {
  const parts = lineText(source, line).trimEnd().split('|').slice(1, -1);
  let start = line.start + 1;
  return parts.map((part) => {
    const said = manner.exec(part)?.[0] ?? '';
    const cell = {
      name: said.includes('_') ? 'th' : 'td',
      start: start + said.length,
      end: start + part.length,
    } as const;
    start += part.length + 1;
    return cell;
  });
}

/** A table that begins at a line: rows `|a|b|` with as many cells each. A row alone is none: "|x| + |y|" begins with a bar, too. */
export function readTable(
  source: TextileSource,
  lines: readonly Line[],
  from: number,
  write: (lines: readonly Line[]) => string,
): Taken | undefined {
  const rows: (readonly Cell[])[] = [];
  for (let line = lines[from]; line && row.test(lineText(source, line)); line = lines[from + rows.length]) {
    const cells = cellsOf(source, line);
    if (cells.length < 2 || cells.length !== (rows[0] ?? cells).length) break;
    rows.push(cells);
  }
  if (rows.length < 2) return undefined;
  const html = rows.map((cells) => cells.map((cell) => `<${cell.name}>${write([cell])}</${cell.name}>`).join(''));
  return { html: `<table><tr>${html.join('</tr><tr>')}</tr></table>`, lines: rows.length };
}
