import type { ReturnObject } from 'ics';
import { foldLine } from './fold-line.ts';
import type { Steps } from './steps.ts';

/**
 * The lines that `ics` has written.
 *
 * @throws Error where it refused; the cause is its own.
 */
export function readLines({ error, value }: ReturnObject): readonly string[] {
  // the error of `ics` is a plain object that only looks like one
  if (value === null) throw new Error('The calendar entry cannot be written', { cause: error });
  return value.split('\r\n').filter(Boolean);
}

/**
 * Lines folded, each with its line end.
 *
 * @param texts - what to write in place of values that are one of these
 */
export function* writeLines(lines: readonly string[], texts: ReadonlyMap<string, string> = new Map()): Steps<string> {
  let written = '';
  for (const line of lines) {
    const value = line.indexOf(':') + 1;
    const text = texts.get(line.slice(value));
    const whole = text === undefined ? line : line.slice(0, value) + text;
    written += `${yield* foldLine(whole)}\r\n`;
  }
  return written;
}
