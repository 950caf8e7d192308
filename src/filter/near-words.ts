import { searchBounds } from '../model/search-bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { textOf } from './search-texts.ts';

/** Letters beyond which a word is none that somebody types. */
const longest = 40;

/** Letters from which on what is still being typed may be a word with an error: of fewer every other word begins so. */
const begun = 5;

/** How many typing errors a word may have: none in a short one or a number. */
export function errorsIn(word: string): number {
  if (word.length > longest || /[\p{N} ]/u.test(word)) return 0;
  return word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0;
}

/**
 * How many letters were left out, added, changed or swapped with the next (Damerau and Levenshtein, optimal string alignment)
 * between what was typed and a word, or where it is still being typed, the beginning of a word. More than `most` is Infinity.
 */
export function errorsBetween(typed: string, word: string, most: number, isOpen = false): number {
  if (typed.length - word.length > most || (!isOpen && word.length - typed.length > most)) return Infinity;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let above = Array.from({ length: width + 1 }, (_, at) => at);
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed[row - 1];
    const line = [row];
    let least = row;
    for (let at = 1; at <= width; at += 1) {
      const isSame = letter === word[at - 1];
      let errors = Math.min((above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + (isSame ? 0 : 1));
      if (at > 1 && row > 1 && letter === word[at - 2] && typed[row - 2] === word[at - 1])
        errors = Math.min(errors, (before[at - 2] ?? 0) + 1);
      line.push(errors);
      least = Math.min(least, errors);
    }
    if (least > most) return Infinity;
    before = above;
    above = line;
  }
  const errors = isOpen ? Math.min(...above) : (above[width] ?? Infinity);
  return errors > most ? Infinity : errors;
}

/** The words of a list, and how often each stands there. They are gathered once, for the first question that nothing answers. */
export class Vocabulary {
  readonly list: readonly Seminar[];
  readonly #counts = new Map<string, number>();
  #gathered = 0;

  constructor(list: readonly Seminar[]) {
    this.list = list;
  }

  /** Goes on where it was left. */
  *gather(): Generator<undefined, undefined> {
    for (let seminar = this.list[this.#gathered]; seminar; seminar = this.list[this.#gathered]) {
      this.#add(textOf(seminar).text);
      this.#gathered += 1;
      yield;
    }
  }

  #add(text: string): void {
    for (const word of text.split(/[\t\n ]+/)) {
      if (word.length > longest) continue;
      const count = this.#counts.get(word);
      if (count) this.#counts.set(word, count + 1);
      else if (word.length >= 3 && this.#counts.size < searchBounds.words) this.#counts.set(word, 1);
    }
  }

  /**
   * The words nearest to what was typed, the most frequent first: at most three. Words that begin as what was typed nearly
   * does are asked only where no whole word is near.
   */
  *nearest(typed: string): Generator<undefined, readonly string[]> {
    for (const isOpen of [false, true]) {
      let most = isOpen && typed.length < begun ? 0 : errorsIn(typed);
      let near: string[] = [];
      let turn = 0;
      for (const word of most > 0 ? this.#counts.keys() : []) {
        if ((turn += 1) % 1_000 === 0) yield;
        const errors = isOpen && word[0] !== typed[0] ? Infinity : errorsBetween(typed, word, most, isOpen);
        if (errors > most) continue;
        if (errors < most) near = [];
        most = errors;
        near = [...near, word].sort((a, b) => this.#countOf(b) - this.#countOf(a)).slice(0, 3);
      }
      if (near.length > 0) return near;
    }
    return [];
  }

  #countOf(word: string): number {
    return this.#counts.get(word) ?? 0;
  }
}
