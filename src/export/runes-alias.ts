/**
 * Stands in for `runes2` inside a bundled `ics`, a third of it, which counts the signs of a line so that it is folded between
 * them: what `calendar-component.ts` hands `ics` is short, and the texts that take its place are folded by `fold-line.ts`.
 */
export const runes = (line: string): readonly string[] => Array.from(line);

/** What stands between two places of a line. */
export const substring = (line: string, start: number, end?: number): string =>
  Array.from(line).slice(start, end).join('');
