import { searchBounds } from '../model/search-bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import type { Found, Term } from './find.ts';
import { groups, textOf } from './search-texts.ts';

/** Weights by the terms of an answer, which stay the same while a search goes on. */
const known = new WeakMap<readonly Term[], WeakMap<Seminar, number>>();

/** What a place in a seminar's text weighs: the title twice as much as the speakers, these twice as much as the series ... */
function weightAt(text: string, at: number): number {
  let weight = 2 ** groups.length;
  for (let line = text.indexOf('\n'); line >= 0 && line < at; line = text.indexOf('\n', line + 1)) weight /= 2;
  return weight;
}

/** What a term weighs: as a whole word more than as the beginning of one, that more than within one. */
function weightOf(text: string, { text: asked }: Term): number {
  const begun = text.indexOf(` ${asked}`);
  if (begun < 0) {
    const within = text.indexOf(asked);
    return within < 0 ? 0 : weightAt(text, within) / 2;
  }
  // a whole word weighs more than the beginning of one within the same line only
  const line = text.slice(begun, (text.indexOf('\n', begun) + 1 || text.length + 1) - 1);
  return weightAt(text, begun) * (line.includes(` ${asked} `) ? 1 : 0.75);
}

/** What the terms weigh in a text. */
function weigh(text: string, terms: readonly Term[]): number {
  let weight = 0;
  for (const [at, term] of terms.entries()) {
    const next = terms[at + 1];
    const together = next ? text.indexOf(` ${term.text} ${next.text}`) : -1;
    weight += weightOf(text, term) + (together < 0 ? 0 : 2 * weightAt(text, together));
  }
  return weight;
}

/**
 * How well a seminar that was found fits the question, for "best match": the more, the better. A word in the title is worth
 * more than one of a speaker, that more than one of the series, the place, the abstract, the biography; words that stand
 * together are worth more than words apart.
 */
function closeness(seminar: Seminar, terms: readonly Term[], reach: number): number {
  const weights = known.get(terms) ?? new WeakMap<Seminar, number>();
  known.set(terms, weights);
  const weight = weights.get(seminar) ?? weigh(textOf(seminar).text.slice(0, reach), terms);
  weights.set(seminar, weight);
  return weight;
}

/**
 * Seminars that were found with those that fit best first; those that fit as well stay in their order. Of very much text the
 * beginnings decide, where the title is.
 */
export function closestFirst(seminars: readonly Seminar[], { terms }: Pick<Found, 'terms'>): readonly Seminar[] {
  const reach = searchBounds.ranked / (seminars.length * terms.length);
  return seminars
    .map((seminar) => ({ seminar, weight: closeness(seminar, terms, reach) }))
    .sort((one, other) => other.weight - one.weight)
    .map(({ seminar }) => seminar);
}
