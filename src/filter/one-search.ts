import { searchStep } from '../model/search-bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import type { Found } from './find.ts';
import { errorsIn, Vocabulary } from './near-words.ts';
import { loosened, pattern, type Term, type Wanted } from './question.ts';
import { foldEach } from './search-texts.ts';
import { asWritten } from './as-written.ts';

/** The words of a list, by its first seminar. */
const vocabularies = new WeakMap<Seminar, Vocabulary>();

const isSame = (one: readonly Seminar[], other: readonly Seminar[]): boolean =>
  one === other || (one.length === other.length && one.every((seminar, at) => seminar === other[at]));

const termsOf = (wanted: readonly Wanted[]): readonly Term[] => wanted.flatMap(({ terms }) => terms);

/** Whether each text that has what is wanted has also what was: a letter or a word was added. */
const isNarrower = (wanted: readonly Wanted[], before: readonly Wanted[]): boolean =>
  before.every((old) =>
    wanted.some(({ terms }) =>
      terms.every((term) => old.terms.some((oldTerm) => pattern(term).includes(pattern(oldTerm)))),
    ),
  );

/** What is enough to be looked through, and how many of the whole list were searched in a part of their text only. */
interface Bound {
  readonly seminars: readonly Seminar[];
  readonly cut: number;
}

/** One question to one list, answered in steps. */
export class Search {
  #list: readonly Seminar[];
  readonly #question: string;
  readonly #wanted: readonly Wanted[];
  readonly #steps: Generator<undefined, undefined>;
  readonly #fitting = new Set<Seminar>();
  #terms: readonly Term[];
  #instead: readonly string[] | undefined;
  #cut = 0;
  #whole: Found | undefined;
  /** Whether all was found as it was asked for. */
  #isExact = false;

  /** @param before - the search before this one, to look only through what it found where that is enough */
  constructor(list: readonly Seminar[], question: string, wanted: readonly Wanted[], before?: Search) {
    this.#list = list;
    this.#question = question;
    this.#wanted = wanted;
    this.#terms = termsOf(wanted);
    this.#steps = this.#answer(before?.within(list, wanted));
  }

  isOf(list: readonly Seminar[], question: string): boolean {
    if (question !== this.#question || !isSame(list, this.#list)) return false;
    this.#list = list; // compared at a glance the next time
    return true;
  }

  /** What a narrower question to the same list can find at the most; undefined where that is not known. */
  within(list: readonly Seminar[], wanted: readonly Wanted[]): Bound | undefined {
    const isKnown = this.#whole && this.#isExact && isSame(list, this.#list) && isNarrower(wanted, this.#wanted);
    return isKnown ? { seminars: list.filter((seminar) => this.#fitting.has(seminar)), cut: this.#cut } : undefined;
  }

  /** The answer as far as it is known at the deadline. */
  goOn(deadline: number): Found {
    if (this.#whole) return this.#whole;
    let isWhole = false;
    do isWhole = !!this.#steps.next().done;
    while (!isWhole && performance.now() <= deadline);
    const found: Found = {
      has: (seminar) => this.#fitting.has(seminar),
      isWhole,
      cut: this.#cut,
      terms: this.#terms,
      ...(this.#instead && { instead: this.#instead }),
    };
    if (isWhole) this.#whole = found;
    return found;
  }

  /** First what was asked, then its words within others, then words that are written nearly so. */
  *#answer(bound: Bound | undefined): Generator<undefined, undefined> {
    const wanted = this.#wanted;
    yield* this.#scan(wanted, bound?.seminars);
    this.#cut = bound?.cut ?? this.#cut;
    this.#isExact = this.#fitting.size > 0;
    if (this.#isExact) return;
    const loose = loosened(wanted);
    const missing = yield* this.#scan(loose);
    if (this.#fitting.size > 0 || missing.size === 0) return;
    const near = yield* this.#nearest(wanted, missing);
    if (!near) return;
    for (const others of [wanted, loose]) {
      yield* this.#scan(others.map((each, at) => near.get(at) ?? each));
      if (this.#fitting.size > 0) break;
    }
    if (this.#fitting.size === 0) return;
    const taken = new Set<string>();
    for (const term of termsOf([...near.values()])) {
      const word = yield* asWritten(term, this.#fitting);
      if (word !== undefined) taken.add(word);
    }
    this.#instead = [...taken];
  }

  /** Finds what fits; which of what is wanted stands nowhere. */
  *#scan(wanted: readonly Wanted[], list = this.#list): Generator<undefined, Set<number>> {
    const patterns = wanted.map(({ terms }) => terms.map(pattern));
    const missing = new Set(wanted.keys());
    let work = 0;
    this.#terms = termsOf(wanted);
    this.#cut = 0;
    for (const { seminar, text, isCut, isNew } of foldEach(list)) {
      let isFitting = true;
      for (let at = 0; at < patterns.length; at += 1) {
        if (!isFitting && !missing.has(at)) continue;
        if (patterns[at]?.some((each) => text.includes(each))) missing.delete(at);
        else isFitting = false;
      }
      if (isFitting) this.#fitting.add(seminar);
      if (isCut) this.#cut += 1;
      if (!isNew && (work += text.length * patterns.length) < searchStep) continue;
      work = 0;
      yield;
    }
    return missing;
  }

  /** What stands in the list in place of what is missing; nothing where for one of it nothing does. */
  *#nearest(
    wanted: readonly Wanted[],
    missing: ReadonlySet<number>,
  ): Generator<undefined, Map<number, Wanted> | undefined> {
    const near = new Map<number, Wanted>();
    const vocabulary = this.#vocabulary();
    for (const at of missing) {
      // of a word with a hyphen the one that is written as one
      const typed = wanted[at]?.isQuoted ? undefined : wanted[at]?.terms.at(-1);
      if (!typed || errorsIn(typed.text) === 0) return undefined;
      yield* vocabulary.gather();
      const words = yield* vocabulary.nearest(typed.text);
      if (words.length === 0) return undefined;
      near.set(at, { terms: words.map((text) => ({ text, fit: typed.fit })), isQuoted: false });
    }
    return near;
  }

  #vocabulary(): Vocabulary {
    const [first] = this.#list;
    const known = first && vocabularies.get(first);
    if (known && isSame(known.list, this.#list)) return known;
    const made = new Vocabulary(this.#list);
    if (first) vocabularies.set(first, made);
    return made;
  }
}
