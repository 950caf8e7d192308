import type { Seminar } from '../model/seminar.ts';
import { hasAny, type Term } from './question.ts';
import { groups, shownValues, textOf } from './search-texts.ts';
import { spansOf } from './spans.ts';

/** A term as the first of the seminars that have it writes it, with its accents and capitals. */
export function asWritten({ text }: Term, seminars: Iterable<Seminar>): string | undefined {
  const terms: readonly Term[] = [{ text, fit: 'whole' }];
  for (const seminar of seminars) {
    if (!hasAny(textOf(seminar).text, terms)) continue;
    for (const shown of groups.flatMap((group) => shownValues(seminar, group))) {
      const [span] = spansOf(shown, terms);
      if (span) return shown.slice(...span);
    }
  }
  return undefined;
}
