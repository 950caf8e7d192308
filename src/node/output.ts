import { cleanLine } from '../export/calendar-text.ts';

/** Where the program speaks. */
export interface Output {
  /** What went well: standard output, unless it is to be quiet. */
  readonly note: (line: string) => void;
  /** What failed: standard error. */
  readonly warn: (line: string) => void;
  /** Shows what is being done until the returned function is called; only to somebody who watches. */
  readonly begin: (line: string) => () => void;
}

const CLEAR_LINE = '\r\u001B[K';

/** Feeds' texts stand in what is said, so nothing in it may steer a terminal. */
const plain = (line: string): string => (line.startsWith('  ') ? `  ${cleanLine(line)}` : cleanLine(line));

/** The program's own output. */
export function processOutput(quiet: boolean): Output {
  const { stdout, stderr } = process;
  return {
    note: (line) => void (quiet || stdout.write(`${plain(line)}\n`)),
    warn: (line) => void stderr.write(`${plain(line)}\n`),
    begin: (line) => {
      if (quiet || !stderr.isTTY) return () => undefined;
      stderr.write(plain(line));
      return () => void stderr.write(CLEAR_LINE);
    },
  };
}
