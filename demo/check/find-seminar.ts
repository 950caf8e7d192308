import type { CheckedFeed, FoundProblem } from '../../src/feed/check-feed.ts';
import { hasSameSpeakers, isNear } from '../../src/feed/merge-seminars.ts';
import { inPeriod } from '../../src/filter/facets.ts';
import { fold, hasWords, searchWords } from '../../src/filter/search.ts';
import { endOf } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { lineAt } from '../../src/feed/locate.ts';
import { startWords } from './time-words.ts';

/** What becomes of one entry that somebody looks for. */
export interface Answer {
  readonly title: string;
  /** `shows` where the element shows it by itself, `hidden` where it does so when it is asked to, else `lost`. */
  readonly outcome: 'shows' | 'hidden' | 'lost';
  readonly sentence: string;
  /** Line in its document, from 1. */
  readonly line?: number | undefined;
}

/** What was checked, in which something is looked for. */
export interface Haystack {
  readonly results: readonly CheckedFeed[];
  /** What is shown of all of them, soonest first. */
  readonly seminars: readonly Seminar[];
  readonly now: number;
}

/** What was found, of which only the first answers are worked out. */
export interface Found {
  readonly total: number;
  readonly answers: readonly Answer[];
}

/** How many seminars a list holds before "Show more", unless its author says otherwise. */
const pageSize = 20;
/** Characters of an entry, and of a document, that are searched; answers that are given. */
const most = { entry: 20_000, document: 5_000_000, answers: 20 };

/** The seminars of a list by their `uid`, and their places among those to come. */
interface Places {
  readonly byUid: ReadonlyMap<string, Seminar>;
  readonly upcoming: ReadonlyMap<Seminar, number>;
}

const places = new WeakMap<readonly Seminar[], Places>();

function placesIn({ seminars, now }: Haystack): Places {
  const known = places.get(seminars);
  if (known) return known;
  const upcoming = seminars.filter((seminar) => inPeriod(seminar, 'upcoming', now));
  const made = {
    byUid: new Map(seminars.map((seminar) => [seminar.uid, seminar])),
    upcoming: new Map(upcoming.map((seminar, index) => [seminar, index + 1])),
  };
  places.set(seminars, made);
  return made;
}

function statusWords({ status }: Seminar): string {
  return status === 'confirmed' ? '' : `, marked as ${status}`;
}

/** The seminar of the whole list that one of a feed has become a part of. */
function mergedInto(seminar: Seminar, seminars: readonly Seminar[]): Seminar | undefined {
  return seminars.find(
    (other) => other.start === seminar.start && (isNear(other, seminar) || hasSameSpeakers(other, seminar)),
  );
}

function answerFor(seminar: Seminar, haystack: Haystack): Answer {
  const { seminars, now } = haystack;
  const { byUid, upcoming } = placesIn(haystack);
  const title = seminar.title ?? seminar.speakers.map(({ name }) => name).join(', ');
  const shown = byUid.get(seminar.uid) ?? mergedInto(seminar, seminars);
  if (!shown)
    return {
      title,
      outcome: 'hidden',
      sentence: 'It shows as one with an entry of another feed that names the same uid.',
    };
  const together =
    shown.uid === seminar.uid
      ? ''
      : ` as one with “${shown.title ?? shown.uid}” of another feed, which is the same seminar`;
  const when = startWords(shown);
  if (inPeriod(shown, 'past', now)) {
    const over =
      endOf(shown) - shown.start === 3_600_000 && shown.end === undefined ? ' (an hour is taken for its length)' : '';
    return {
      title,
      outcome: 'hidden',
      sentence: `It was read${together}, and is over${over}: it began on ${when}. A calendar shows what is to come, unless period is "all" or "past".`,
    };
  }
  const place = upcoming.get(shown) ?? 0;
  const behind = place > pageSize ? ` It is number ${place} of what is to come, so it stands behind “Show more”.` : '';
  return {
    title,
    outcome: behind ? 'hidden' : 'shows',
    sentence: `It shows${together}, on ${when}${statusWords(shown)}.${behind}`,
  };
}

// "Garc\u00eda" is looked for as it is read.
const unescaped = (json: string): string =>
  json.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const sources = new WeakMap<FoundProblem, string>();

/** The text of an entry as words are looked for in it, as far as it is known where it stands. */
function sourceOf(problem: FoundProblem, text: string): string {
  const known = sources.get(problem);
  if (known !== undefined) return known;
  const { from, to } = problem.entry ?? problem.stretch ?? { from: 0, to: 0 };
  const source = fold(`${problem.place} ${unescaped(text.slice(from, Math.min(to, from + most.entry)))}`);
  sources.set(problem, source);
  return source;
}

const lostIn = ({ text, problems }: CheckedFeed, words: readonly string[]): readonly FoundProblem[] =>
  problems
    .flatMap((kind) => (kind.severity === 'lost' ? kind.problems : []))
    .filter((problem) => {
      const source = sourceOf(problem, text);
      return words.every((word) => source.includes(word));
    });

const lostAnswer = ({ place, reason, stretch }: FoundProblem, { starts }: CheckedFeed): Answer => ({
  title: /“(.*)”$/s.exec(place)?.[1] ?? place,
  outcome: 'lost',
  sentence: `It cannot be shown: ${reason}.`,
  line: stretch && lineAt(starts, stretch.from) + 1,
});

/** The first line of a document that holds the first of some words, from 1. */
function lineWith({ text, starts }: CheckedFeed, [first = '']: readonly string[]): number | undefined {
  if (text.length > most.document) return undefined;
  const found = starts.findIndex((start, index) => fold(text.slice(start, starts[index + 1])).includes(first));
  return found < 0 ? undefined : found + 1;
}

/** What becomes of the entries that hold all words, those that are lost first; none where nobody asks. */
export function findSeminar(question: string, haystack: Haystack): Found {
  const words = searchWords(question);
  if (words.length === 0) return { total: 0, answers: [] };
  const found = haystack.results.flatMap((result): readonly (() => Answer)[] => [
    ...lostIn(result, words).map((problem) => () => lostAnswer(problem, result)),
    ...(result.feed?.seminars ?? [])
      .filter((seminar) => hasWords(seminar, words))
      .map((seminar) => () => answerFor(seminar, haystack)),
  ]);
  return { total: found.length, answers: found.slice(0, most.answers).map((answer) => answer()) };
}

/** What to say where no entry holds the words. */
export function notFound(question: string, { results }: Haystack): string {
  const words = searchWords(question);
  const line = results.map((result) => lineWith(result, words)).find((number) => number !== undefined);
  if (line !== undefined)
    return `No entry has all these words. “${words[0]}” stands in the document at line ${line}, in nothing that was read as a seminar.`;
  return results.some(({ feed }) => feed?.nextUrls.length)
    ? 'No entry of this page of the feed has these words. The feed goes on: check its next page too.'
    : 'The document does not hold these words: the seminar is missing in the feed itself.';
}
