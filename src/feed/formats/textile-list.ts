import { isBlank, lineText, type Line, type TextileSource } from './textile-source.ts';

interface Item {
  readonly depth: number;
  readonly isOrdered: boolean;
  readonly lines: readonly Line[];
}

/** What was read, and how many lines it took. */
export interface Taken {
  readonly html: string;
  readonly lines: number;
}

const mark = /^ {0,3}([*#]{1,6}) +(?=\S)/;
const maximumDepth = 6;

/** Lines that go on with an item: indented ones, and any before the next item. */
function goingOn(source: TextileSource, lines: readonly Line[], from: number): readonly Line[] {
  let end = from;
  while (lines[end] && !isBlank(source, lines[end]!) && !mark.test(lineText(source, lines[end]!))) end += 1;
  const isBetween = lines[end] !== undefined && !isBlank(source, lines[end]!);
  if (isBetween) return lines.slice(from, end);
  const far = lines.slice(from, end).findIndex((line) => !/^\s{2}/.test(lineText(source, line)));
  return lines.slice(from, far < 0 ? end : from + far);
}

/** Where the next item stands behind empty lines; -1 where something else does. */
function afterBlank(source: TextileSource, lines: readonly Line[], from: number, first: string): number {
  let index = from;
  while (lines[index] && isBlank(source, lines[index]!)) index += 1;
  const next = lines[index];
  return next && mark.exec(lineText(source, next))?.[1]!.startsWith(first) ? index : -1;
}

function readItems(source: TextileSource, lines: readonly Line[], from: number) {
  const items: Item[] = [];
  const first = mark.exec(lineText(source, lines[from]!))?.[1]![0] ?? '';
  let index = from;
  let end = from;
  while (index >= 0 && lines[index]) {
    const line = lines[index]!;
    const [all, signs] = mark.exec(lineText(source, line)) ?? [];
    if (all === undefined || signs === undefined) break;
    const further = goingOn(source, lines, index + 1);
    const depth = Math.min(signs.length, (items.at(-1)?.depth ?? 0) + 1, maximumDepth);
    items.push({
      depth,
      isOrdered: signs.endsWith('#'),
      lines: [{ ...line, start: line.start + all.length }, ...further],
    });
    end = index + 1 + further.length;
    index = lines[end] && isBlank(source, lines[end]!) ? afterBlank(source, lines, end, first) : end;
  }
  return { items, lines: end - from };
}

/** Items as lists inside lists. */
function writeItems(items: readonly Item[], write: (lines: readonly Line[]) => string): string {
  const open: string[] = [];
  let html = '';
  const close = (): void => {
    html += `</li></${open.pop()!}>`;
  };
  for (const { depth, isOrdered, lines } of items) {
    const name = isOrdered ? 'ol' : 'ul';
    while (open.length > depth) close();
    if (open.length === depth && open.at(-1) !== name) close();
    if (open.length === depth) html += '</li>';
    else {
      open.push(name);
      html += `<${name}>`;
    }
    html += `<li>${write(lines)}`;
  }
  while (open.length > 0) close();
  return html;
}

/** A list that begins at a line: `* item`, `** item of an item`, `# numbered`. One line alone is none, but a note. */
export function readList(
  source: TextileSource,
  lines: readonly Line[],
  from: number,
  write: (lines: readonly Line[]) => string,
): Taken | undefined {
  if (!mark.test(lineText(source, lines[from]!))) return undefined;
  const read = readItems(source, lines, from);
  return read.items.length > 1 ? { html: writeItems(read.items, write), lines: read.lines } : undefined;
}
