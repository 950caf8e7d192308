import type { Seminar } from '../model/seminar.ts';
import type { Found, Term } from './find.ts';
import { pattern } from './question.ts';
import { groups, textOf } from './search-texts.ts';

const known = new WeakMap<Found, WeakMap<Seminar, number>>();

const fits = ['whole', 'start', 'part'] as const;

/** What a place in a seminar's text weighs: the title twice as much as the speakers, these twice as much as the series ... */
const weightAt = (text: string, at: number): number =>
  2 ** (groups.length - (text.slice(0, at).split('\n').length - 1));

/** What a term weighs where it stands best: as a whole word more than as the beginning of one, that more than within one. */
function weightOf(text: string, { text: asked }: Term): number {
  let best = 0;
  for (const [worse, fit] of fits.entries()) {
    const at = text.indexOf(pattern({ text: asked, fit }));
    if (at >= 0) best = Math.max(best, weightAt(text, at) * (1 - worse / 4));
  }
  return best;
}

function weigh(seminar: Seminar, terms: readonly Term[]): number {
  const { text } = textOf(seminar);
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
export function closeness(seminar: Seminar, found: Found): number {
  let weights = known.get(found);
  if (!weights) known.set(found, (weights = new WeakMap()));
  let weight = weights.get(seminar);
  if (weight === undefined) weights.set(seminar, (weight = weigh(seminar, found.terms)));
  return weight;
}
