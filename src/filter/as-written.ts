import { searchStep } from '../model/search-bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { hasAny, type Term } from './question.ts';
import { groups, shownValues, textOf } from './search-texts.ts';
import { spansOf } from './spans.ts';

/** Seminars that are looked at closely: of one that was cut within the word, the word is not found again. */
const tried = 5;

/** A term as the first of the seminars that have it writes it, with its accents and capitals; in steps. */
export function* asWritten({ text }: Term, seminars: Iterable<Seminar>): Generator<undefined, string | undefined> {
  const terms: readonly Term[] = [{ text, fit: 'whole' }];
  let left = tried;
  let work = 0;
  for (const seminar of seminars) {
    const folded = textOf(seminar).text;
    if ((work += folded.length) > searchStep) {
      work = 0;
      yield;
    }
    if (!hasAny(folded, terms)) continue;
    if ((left -= 1) < 0) break;
    for (const shown of groups.flatMap((group) => shownValues(seminar, group))) {
      const [span] = spansOf(shown, terms);
      if (span) return shown.slice(...span);
    }
    yield;
  }
  return undefined;
}
