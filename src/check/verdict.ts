import type { CheckedFeed, ProblemKind } from './check-feed.ts';
import { inPeriod } from '../filter/facets.ts';
import type { Seminar } from '../model/seminar.ts';

/** What a check comes to, in sentences. */
export interface Verdict {
  /** The first thing to know. */
  readonly heading: string;
  readonly sentences: readonly string[];
  readonly isPerfect: boolean;
}

/** A number as people write it: "12,000". */
export const numeral = (count: number): string => count.toLocaleString('en');

/** "1 seminar", "12 seminars". */
export const counted = (count: number, one: string, several = `${one}s`): string =>
  `${numeral(count)} ${count === 1 ? one : several}`;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const countOf = (results: readonly CheckedFeed[], severity: ProblemKind['severity']): number =>
  sum(
    results.flatMap(({ problems }) =>
      problems.filter((kind) => kind.severity === severity).map((kind) => kind.problems.length),
    ),
  );

function periodsOf(seminars: readonly Seminar[], now: number): readonly string[] {
  const past = seminars.filter((seminar) => inPeriod(seminar, 'past', now)).length;
  const upcoming = seminars.length - past;
  if (seminars.length === 0) return [];
  if (past === 0) return [upcoming === 1 ? 'It is still to come.' : 'All are still to come.'];
  const over = 'A calendar shows what is over only with period="all" or "past", or when a visitor asks for it.';
  if (upcoming === 0) return [past === 1 ? 'It is over.' : 'All are over.', over];
  return [`${numeral(upcoming)} still to come, ${numeral(past)} over.`, over];
}

/**
 * What several documents come to.
 *
 * @param seminars - what is shown of all of them
 */
export function verdictOf(results: readonly CheckedFeed[], seminars: readonly Seminar[], now: number): Verdict {
  const [fatal, lost, doubtful] = (['fatal', 'lost', 'doubtful'] as const).map((severity) =>
    countOf(results, severity),
  ) as [number, number, number];
  if (fatal === results.length)
    return { heading: 'Nothing will show', sentences: ['This cannot be read as a feed.'], isPerfect: false };
  const entries = sum(results.map(({ feed }) => feed?.seminars.length ?? 0)) + lost;
  const isPerfect = fatal + lost + doubtful === 0;
  const nothing = entries > 0 ? 'Nothing will show' : 'The feed is empty';
  return {
    heading: seminars.length > 0 ? `${counted(seminars.length, 'seminar')} will show` : nothing,
    isPerfect,
    sentences: [
      ...(isPerfect
        ? [entries > 0 ? 'Nothing is wrong with this feed.' : 'It can be read, and holds no seminar.']
        : []),
      ...periodsOf(seminars, now),
      ...(fatal > 0 ? [`${fatal} of ${results.length} feeds cannot be read.`] : []),
      ...(lost > 0 ? [`${numeral(lost)} of ${counted(entries, 'entry', 'entries')} cannot be shown.`] : []),
      ...(doubtful > 0 ? [`${counted(doubtful, 'thing looks', 'things look')} wrong.`] : []),
    ],
  };
}
