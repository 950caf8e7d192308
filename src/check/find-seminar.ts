import type { CheckedFeed, FoundProblem } from './check-feed.ts';
import type { Limits } from '../elements/checker-address.ts';
import { inPeriod } from '../filter/facets.ts';
import { inReadingOrder } from '../filter/scope.ts';
import { hasWords } from '../filter/search-texts.ts';
import { searchWords } from '../filter/search.ts';
import { endOf } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { lineAt } from './locate.ts';
import { leftOutBy, periodOf, shownOf } from './left-out.ts';
import { notFound, quoted, searchable, wordsIn } from './not-found.ts';
import { startWords } from './time-words.ts';

/** What becomes of one entry that somebody looks for. */
export interface Answer {
  readonly title: string;
  /**
   * `shows` where the element shows it by itself, `hidden` where it does so when it is asked to, `limited` where the author's
   * attributes leave it out, else `lost`.
   */
  readonly outcome: 'shows' | 'hidden' | 'limited' | 'lost';
  readonly sentence: string;
  /** Language of its title, where the feed says so. */
  readonly language?: string | undefined;
  /** Line in its document, from 1. */
  readonly line?: number | undefined;
}

/** What was checked, in which something is looked for. */
export interface Haystack {
  readonly results: readonly CheckedFeed[];
  /** What is shown of all of them, soonest first. */
  readonly seminars: readonly Seminar[];
  /** What the seminars of several feeds have become in that list. */
  readonly became?: ReadonlyMap<Seminar, Seminar> | undefined;
  readonly now: number;
  /** What the element that is asked about limits its list to. */
  readonly limits: Limits;
}

/** What was found, of which only the first answers are worked out. */
export interface Found {
  readonly total: number;
  readonly answers: readonly Answer[];
  /** What to say where no entry holds all words; else empty. */
  readonly note: string;
}

/** How many seminars a list holds before "Show more", unless its author says otherwise. */
const pageSize = 20;
/** Characters of an entry that are searched. */
const longestEntry = 20_000;
/** Answers that are given. */
const mostAnswers = 20;

const places = new WeakMap<readonly Seminar[], ReadonlyMap<Seminar, number>>();

/** The places of seminars in the list that shows, from 1. */
function placesIn({ seminars, now, limits }: Haystack): ReadonlyMap<Seminar, number> {
  const known = places.get(seminars);
  if (known) return known;
  const listed = inReadingOrder(shownOf(seminars, limits, now), periodOf(limits));
  const made = new Map(listed.map((seminar, index) => [seminar, index + 1]));
  places.set(seminars, made);
  return made;
}

function statusWords({ status }: Seminar): string {
  return status === 'confirmed' ? '' : `, marked as ${status}`;
}

/** With which entry of another feed a seminar shows as one. */
function together(seminar: Seminar, shown: Seminar, { became = new Map() }: Haystack): string {
  const [other] = [...became].find(([each, merged]) => merged === shown && each !== seminar) ?? [];
  return other ? ` as one with “${other.title ?? other.uid}” of another feed, which is the same seminar` : '';
}

/** Why an element does not show a seminar by itself; undefined where it does. */
function hiddenBy(seminar: Seminar, haystack: Haystack): Pick<Answer, 'outcome' | 'sentence'> | undefined {
  const { limits, now } = haystack;
  const scope = leftOutBy(seminar, haystack);
  if (scope) return { outcome: 'limited', sentence: scope };
  const period = periodOf(limits);
  if (inPeriod(seminar, period, now)) return undefined;
  if (period === 'past') return { outcome: 'hidden', sentence: 'It is not over yet, and period="past" leaves it out.' };
  const isGuessed = endOf(seminar) - seminar.start === 3_600_000 && seminar.end === undefined;
  const over = isGuessed ? ' (an hour is taken for its length)' : '';
  const sentence = `It is over${over}: a calendar shows what is to come, unless period is "all" or "past".`;
  return { outcome: 'hidden', sentence };
}

function answerFor(seminar: Seminar, haystack: Haystack): Answer {
  const { language } = seminar;
  const title = seminar.title ?? seminar.speakers.map(({ name }) => name).join(', ');
  const shown = haystack.became?.get(seminar) ?? seminar;
  const joined = together(seminar, shown, haystack);
  const when = startWords(shown);
  const hidden = hiddenBy(shown, haystack);
  if (hidden) return { ...hidden, title, language, sentence: `It was read${joined}, for ${when}. ${hidden.sentence}` };
  const place = placesIn(haystack).get(shown) ?? 0;
  const behind = place > pageSize ? ` It is number ${place} of the list, so it stands behind “Show more”.` : '';
  return {
    title,
    language,
    outcome: behind ? 'hidden' : 'shows',
    sentence: `It shows${joined}, on ${when}${statusWords(shown)}.${behind}`,
  };
}

const sources = new WeakMap<FoundProblem, string>();

/** The text of an entry as words are looked for in it, as far as it is known where it stands. */
function sourceOf(problem: FoundProblem, text: string): string {
  const known = sources.get(problem);
  if (known !== undefined) return known;
  const { from, to } = problem.entry ?? problem.stretch ?? { from: 0, to: 0 };
  const source = searchable(`${problem.place} ${text.slice(from, Math.min(to, from + longestEntry))}`);
  sources.set(problem, source);
  return source;
}

const lostAnswer = ({ place, reason, stretch }: FoundProblem, { starts }: CheckedFeed): Answer => ({
  title: /“(.*)”$/s.exec(place)?.[1] ?? place,
  outcome: 'lost',
  sentence: `It cannot be shown: ${reason}.`,
  line: stretch && lineAt(starts, stretch.from) + 1,
});

/** An entry that may be the one, with the words of the question that it holds. */
interface Candidate {
  readonly held: readonly string[];
  readonly answer: () => Answer;
}

/** The entries of a document that hold at least one of the words, those that are lost first. */
function candidatesIn(result: CheckedFeed, words: readonly string[], haystack: Haystack): readonly Candidate[] {
  const lost = result.problems.flatMap((kind) => (kind.severity === 'lost' ? kind.problems : []));
  return [
    ...lost.map((problem) => ({
      held: wordsIn(sourceOf(problem, result.text), words),
      answer: () => lostAnswer(problem, result),
    })),
    ...(result.feed?.seminars ?? []).map((seminar) => ({
      held: words.filter((word) => hasWords(seminar, [word])),
      answer: () => answerFor(seminar, haystack),
    })),
  ].filter(({ held }) => held.length > 0);
}

/** What to say where not all of the words were found. */
function noteOn(words: readonly string[], best: readonly Candidate[], { results }: Haystack): string {
  const [first] = best;
  const isOpen = results.some(({ feed }) => feed?.nextUrls.length);
  const further = isOpen ? ' The feed goes on: check its next page too.' : '';
  if (!first) return notFound(words, results) + further;
  if (first.held.length === words.length) return '';
  const isSame = best.every(({ held }) => held.join(' ') === first.held.join(' '));
  return `No entry has all of these words; these have ${isSame ? quoted(first.held) : 'most of them'}.${further}`;
}

/**
 * What becomes of the entries that hold all words, or most of them where none has all; those that are lost come first. None
 * where nobody asks.
 */
export function findSeminar(question: string, haystack: Haystack): Found {
  const words = [...new Set(searchWords(question))];
  if (words.length === 0) return { total: 0, answers: [], note: '' };
  const found = haystack.results.flatMap((result) => candidatesIn(result, words, haystack));
  const most = found.reduce((longest, { held }) => Math.max(longest, held.length), 0);
  const best = found.filter(({ held }) => held.length === most);
  return {
    total: best.length,
    answers: best.slice(0, mostAnswers).map(({ answer }) => answer()),
    note: noteOn(words, best, haystack),
  };
}
