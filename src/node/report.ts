import { doubtsAbout } from '../feed/doubts-about.ts';
import { FeedError } from '../feed/feed-error.ts';
import type { LoadedFeed } from '../feed/load-feed.ts';
import type { FeedProblem } from '../feed/read-seminars.ts';

/** Lines of one list; a feed that is wrong throughout would fill the log. */
const LONGEST = 50;

/** "1 seminar", "12 seminars". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** What was read, and of what not all could be. */
export function readingLines({ seminars, format, rejected, remarks }: LoadedFeed): readonly string[] {
  const noted = [...remarks, ...doubtsAbout(seminars)];
  return [
    `read ${counted(seminars.length, 'seminar')} (${format})`,
    ...problemLines(`rejected ${counted(rejected.length, 'entry', 'entries')}:`, rejected),
    ...problemLines(`noted in entries that are shown: ${noted.length}`, noted),
  ];
}

/** Why a feed could not be read. In Node it is known what was wrong with the connection. */
export function failureLine(error: unknown): string {
  if (!(error instanceof FeedError)) return String(error);
  if (error.code !== 'unreachable') return error.message;
  return `${error.address}: no answer${detail(error.cause)}`;
}

function problemLines(heading: string, problems: readonly FeedProblem[]): readonly string[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, LONGEST).map(({ place, reason }) => `  ${place}: ${reason}`);
  const left = problems.length - lines.length;
  return [heading, ...lines, ...(left > 0 ? [`  and ${left} more`] : [])];
}

/** `fetch` says "fetch failed", and why in what caused that. */
function detail(cause: unknown): string {
  const deepest = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return deepest instanceof Error ? ` (${deepest.message || deepest.name})` : '';
}
