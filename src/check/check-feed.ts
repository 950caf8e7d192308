import { doubtsAbout } from '../feed/doubts-about.ts';
import { stretchOfLine } from './excerpt.ts';
import type { FeedError } from '../feed/feed-error.ts';
import { findFault } from '../feed/json-fault.ts';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { findValues, isPath, lineStarts, type FoundValue, type Stretch } from './locate.ts';
import { mendJson } from './mend-json.ts';
import { overlooked } from './overlooked.ts';
import type { FeedProblem } from '../feed/read-seminars.ts';
import { suggest } from './suggest.ts';
import { isTexEscape, texEscapes, withTexEscapes } from './tex-escapes.ts';

/** Something that is wrong, and where in the document's text. */
export interface FoundProblem extends FeedProblem {
  /** What is to blame: a field, an entry, or what holds it; absent where it cannot be told. */
  readonly stretch?: Stretch | undefined;
  /** The entry that it is in. */
  readonly entry?: Stretch | undefined;
  /** What to write in its place, as far as that can be told: none, one, or several to choose from. */
  readonly instead: readonly string[];
}

/**
 * Problems of one kind.
 *
 * - `fatal`: nothing of the feed shows
 * - `lost`: the entry cannot be shown
 * - `doubtful`: it shows, and something of it is left out, cut or guessed
 */
export interface ProblemKind {
  readonly severity: 'fatal' | 'lost' | 'doubtful';
  readonly problems: readonly [FoundProblem, ...FoundProblem[]];
}

/** A document and what the element makes of it. */
export interface CheckedFeed {
  readonly text: string;
  /** Where the lines of the text begin. */
  readonly starts: readonly number[];
  /** Undefined where it is no feed. */
  readonly feed: LoadedFeed | undefined;
  /** Why it is none, which `problems` say too. */
  readonly error: FeedError | undefined;
  /** What is lost comes first. */
  readonly problems: readonly ProblemKind[];
  /** Where its address led to, where that is another one. */
  readonly ledTo?: string | undefined;
}

/** Problems of which it is worked out what to write instead; of more, nobody reads that. */
const mostAdvised = 500;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told from what JSON can hold: it knows no undefined
  }
}

/** The path of the entry that a place is in: what it has up to its first index. */
const entryPath = (path: readonly (string | number)[]) =>
  path.slice(0, path.findIndex((key) => typeof key === 'number') + 1);

/** Lines of an entry in a text in which a value is looked for. */
const mostLines = 60;

/** An entry that begins at a line: a block of iCalendar or XML up to the next one, else the line. */
function blockAt(text: string, starts: readonly number[], line: number): string {
  const lines = text.slice(starts[line - 1], starts[line - 1 + mostLines]);
  const isBlock = /^\s*(?:BEGIN:|<)/i.test(lines);
  return lines.split(isBlock ? /(?<=\n)(?=BEGIN:VEVENT|\s*<(?:talk|item|entry)\b)/i : /[\r\n]/)[0] ?? '';
}

/** What of an entry that begins at a line is to blame: the value that the reason names, where it stands there; else the line. */
function stretchFrom(reason: string, line: number, text: string, starts: readonly number[]): Stretch | undefined {
  const from = starts[line - 1];
  const [, value] = /"((?:[^"\\]|\\.)+)"/.exec(reason) ?? [];
  const found = from === undefined || value === undefined ? -1 : blockAt(text, starts, line).indexOf(value);
  if (from === undefined || value === undefined || found < 0) return stretchOfLine(text, starts, line);
  return { from: from + found, to: from + found + value.length };
}

/** Finds each problem in the text; only a document that is JSON has paths. */
function locate(problems: readonly FeedProblem[], text: string, starts: readonly number[], format: string) {
  const paths = problems.flatMap(({ at }) => (isPath(at) ? [at, entryPath(at)] : []));
  const found = findValues(text, paths).values();
  return problems.map((problem, index): FoundProblem => {
    const { at } = problem;
    if (typeof at === 'number')
      return { ...problem, stretch: stretchFrom(problem.reason, at, text, starts), instead: [] };
    if (!at) return { ...problem, instead: [] };
    const [value, entry] = [found.next().value, found.next().value];
    const isAdvised = index < mostAdvised && (format === 'seminar-feed' || isTexEscape(problem));
    return {
      ...problem,
      ...(value && value.depth > 0 && { stretch: value }),
      ...(entry && entry.depth > 0 && { entry }),
      instead: isAdvised && value && entry ? adviceOn(text, { ...problem, at }, value, entry) : [],
    };
  });
}

/** Characters of a text that is written again. */
const longestText = 400;

const shortTexts = (json: string): readonly string[] => (json.length > longestText ? [] : [json]);

function adviceOn(
  text: string,
  { at, reason }: FeedProblem & { readonly at: readonly (string | number)[] },
  value: FoundValue,
  entry: FoundValue,
) {
  if (isTexEscape({ reason })) return shortTexts(withTexEscapes(text.slice(value.from, value.to)));
  const last = at.at(-1);
  const isThere = value.depth === at.length;
  return suggest({
    field: typeof last === 'string' && isThere ? last : undefined,
    value: parse(text.slice(value.value, value.to)),
    entry: parse(text.slice(entry.value, entry.to)),
    reason,
  });
}

// What is quoted in a reason, and its numbers, differ from entry to entry.
const kindOf = ({ reason }: FeedProblem): string => reason.replace(/"(?:[^"\\]|\\.)*"|“[^”]*”|\d[\d,.]*/g, '…');

function group(severity: ProblemKind['severity'], problems: readonly FoundProblem[]): readonly ProblemKind[] {
  const kinds = new Map<string, [FoundProblem, ...FoundProblem[]]>();
  for (const problem of problems) {
    const known = kinds.get(kindOf(problem));
    if (known) known.push(problem);
    else kinds.set(kindOf(problem), [problem]);
  }
  return [...kinds.values()].map((ofKind) => ({ severity, problems: ofKind }));
}

/** Where a sentence says that a document stops being JSON: the excerpt shows it better. */
const spotWords = / at line \d+, column \d+(?:, near “.*”)?$/s;

/** Why a document is no feed, in the words of the error, and where it stops being JSON if that is why. */
function fatal(text: string, { code, message, address }: FeedError): ProblemKind {
  const reason = message.startsWith(`${address}: `) ? message.slice(address.length + 2) : message;
  const fault = code === 'not-json' && spotWords.test(reason) ? findFault(text) : undefined;
  if (!fault) return { severity: 'fatal', problems: [{ place: 'document', reason, instead: [] }] };
  const { spot, line } = mendJson(text, fault);
  const instead = line === undefined ? [] : [line];
  const problem = { place: 'document', reason: reason.replace(spotWords, ''), stretch: spot, instead };
  return { severity: 'fatal', problems: [problem] };
}

/** What is wrong with a feed that could not be read, and where in its text, as far as there was any. */
export function failedFeed(error: FeedError, text = ''): CheckedFeed {
  return { text, starts: lineStarts(text), feed: undefined, error, problems: [fatal(text, error)] };
}

/** What is wrong with a feed that was read, and where in its text. */
export function readFeed(feed: LoadedFeed, text: string): CheckedFeed {
  const starts = lineStarts(text);
  const { rejected, remarks, format } = feed;
  const further = [...texEscapes(text), ...(format === 'seminar-feed' ? overlooked(parse(text)) : [])];
  const found = locate([...rejected, ...doubtsAbout(feed.seminars), ...further, ...remarks], text, starts, format);
  const [lost, doubtful] = [found.slice(0, rejected.length), found.slice(rejected.length)];
  return { text, starts, feed, error: undefined, problems: [...group('lost', lost), ...group('doubtful', doubtful)] };
}
