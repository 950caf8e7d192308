import { parseArgs } from 'node:util';
import { formatNames } from '../feed/foreign-formats.ts';
import { isTimeZone } from '../model/seminar-time.ts';

/** What to read and what to write. */
export interface FeedCommand {
  /** Absolute `http` and `https` addresses, at least one. */
  readonly addresses: readonly string[];
  /** Folder to write into. */
  readonly out: string;
  readonly rss: boolean;
  readonly csv: boolean;
  readonly title: string | undefined;
  /** IANA name of the zone of times that carry none. */
  readonly timeZone: string | undefined;
  /** Name of a reader, or `auto`. */
  readonly format: string;
  /** Days after its end for which a seminar stays; undefined for ever. */
  readonly past: number | undefined;
  /** Absolute address that the folder has on the web; ends in a slash. */
  readonly base: string | undefined;
  readonly allowEmpty: boolean;
  readonly quiet: boolean;
}

/** What is asked of the program. */
export type Request = 'help' | 'version' | FeedCommand;

/** Arguments that mean nothing; the message says which. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const options = {
  out: { type: 'string' },
  rss: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
  title: { type: 'string' },
  'time-zone': { type: 'string' },
  format: { type: 'string', default: 'auto' },
  past: { type: 'string' },
  base: { type: 'string' },
  'allow-empty': { type: 'boolean', default: false },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  version: { type: 'boolean', default: false },
} as const;

/**
 * Reads the program's arguments.
 *
 * @param args - without the program's own name
 * @throws UsageError where they mean nothing.
 */
export function parseArguments(args: readonly string[]): Request {
  const { values, positionals } = split(args);
  if (values.help) return 'help';
  if (values.version) return 'version';
  const [command, ...addresses] = positionals;
  check(command === 'feed', command ? `there is no command "${command}"` : 'the command is missing: feed');
  check(addresses.length > 0, 'the address of a feed is missing');
  return feedCommand(addresses, values);
}

function feedCommand(addresses: readonly string[], values: ReturnType<typeof split>['values']): FeedCommand {
  const { out, format, past, 'time-zone': timeZone, base, 'allow-empty': allowEmpty, rss, csv, title, quiet } = values;
  check(out, '--out DIR is missing');
  check(timeZone === undefined || isTimeZone(timeZone), `--time-zone ${timeZone} is no IANA name like Europe/Zurich`);
  check(['auto', ...formatNames].includes(format), `--format is one of: auto, ${formatNames.join(', ')}`);
  return {
    addresses: addresses.map(webAddress),
    out,
    format,
    timeZone,
    past: days(past),
    base: base && folder(webAddress(base)),
    allowEmpty,
    rss,
    csv,
    title,
    quiet,
  };
}

function split(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function check(isRight: unknown, message: string): asserts isRight {
  if (!isRight) throw new UsageError(message);
}

/** An absolute address; `webcal`, under which calendars are handed around, is `https`. */
function webAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text).href.replace(/^webcals?:/, 'https:') : '';
  check(/^https?:/.test(address), `${text} is not an address that begins with https://`);
  return address;
}

const folder = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

function days(text: string | undefined): number | undefined {
  check(text === undefined || /^\d{1,6}$/.test(text), `--past ${text} is no number of days`);
  return text === undefined ? undefined : Number(text);
}
