import type { Inline, Mark, Paragraph } from './text-tree.ts';

/** An element that is open around a run; one without `kind` leaves no trace. */
export interface Format {
  readonly tag: string;
  readonly kind?: Mark | 'link' | undefined;
  readonly href?: string | undefined;
}

/** Text as it stands, `\n` where a line ends, and what is open around it, outermost first. */
export interface Run {
  readonly text: string;
  readonly formats: readonly Format[];
}

function splitLines(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const { text, formats } of runs) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)!.push({ text: part, formats });
    });
  }
  return lines;
}

/** Without white space at both ends, and with one space where two runs meet in two. */
function tidyLine(line: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  for (const { text, formats } of line) {
    const before = tidy.at(-1)?.text;
    const kept = before === undefined ? text.trimStart() : before.endsWith(' ') ? text.replace(/^ +/, '') : text;
    if (kept !== '') tidy.push({ text: kept, formats });
  }
  while (tidy.length > 0) {
    const { text, formats } = tidy.pop()!;
    const kept = text.trimEnd();
    if (kept === '') continue;
    tidy.push({ text: kept, formats });
    break;
  }
  return tidy;
}

function wrap({ kind, href }: Format, children: readonly Inline[]): readonly Inline[] {
  if (kind === undefined) return children;
  return [kind === 'link' ? { kind, href: href ?? '', children } : { kind, children }];
}

function append(inlines: Inline[], added: readonly Inline[]): void {
  for (const inline of added) {
    const last = inlines.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text') {
      inlines[inlines.length - 1] = { kind: 'text', text: last.text + inline.text };
    } else inlines.push(inline);
  }
}

function nest(runs: readonly Run[], depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (let start = 0; start < runs.length;) {
    const { text, formats } = runs[start]!;
    const format = formats[depth];
    let end = start + 1;
    if (format === undefined) append(inlines, [text === '\n' ? { kind: 'break' } : { kind: 'text', text }]);
    else {
      while (runs[end]?.formats[depth] === format) end += 1;
      append(inlines, wrap(format, nest(runs.slice(start, end), depth + 1)));
    }
    start = end;
  }
  return inlines;
}

/** What is open at the end of one line and at the beginning of the next. */
function between(before: Run, after: Run): readonly Format[] {
  let depth = 0;
  while (before.formats[depth] !== undefined && before.formats[depth] === after.formats[depth]) depth += 1;
  return before.formats.slice(0, depth);
}

function joinLines(lines: readonly (readonly Run[])[]): Run[] {
  const joined: Run[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined) joined.push({ text: '\n', formats: between(last, line[0]!) });
    joined.push(...line);
  }
  return joined;
}

/** Runs become paragraphs: an empty line ends one, a single line end stays as a break. */
export function paragraphsOf(runs: readonly Run[]): Paragraph[] {
  const groups: Run[][][] = [[]];
  for (const line of splitLines(runs).map(tidyLine)) {
    if (line.length > 0) groups.at(-1)!.push(line);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({ kind: 'paragraph', children: nest(joinLines(group), 0) }));
}
