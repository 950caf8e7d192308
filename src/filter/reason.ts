import type { Seminar } from '../model/seminar.ts';
import type { Found, Term } from './find.ts';
import { valuesOf, type Group } from './search-texts.ts';
import { shownText } from './shown-text.ts';
import { spansOf, type Span } from './spans.ts';

/** A piece of a text that the list does not show, and in it what was asked for. */
export interface Reason {
  readonly field: 'abstract' | 'bio' | 'other';
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Characters of the piece around what was asked for. */
const around = 40;

/** Characters of a text that are looked at in one go, and those that the next go looks at once more. */
const window = 2_000;
const overlap = 200;

/** The first place of a term, of a long text without a look at the rest. */
function firstSpan(text: string, terms: readonly Term[]): Span | undefined {
  for (let from = 0; from < text.length; from += window - overlap) {
    // from the space before, so that no word is taken for a whole one that is not
    const start = from === 0 ? 0 : Math.max(text.lastIndexOf(' ', from), from - overlap);
    const [span] = spansOf(text.slice(start, from + window), terms);
    if (span) return [start + span[0], start + span[1]];
  }
  return undefined;
}

function excerpt(text: string, [start, end]: Span): Omit<Reason, 'field'> {
  const from = start <= around ? 0 : text.indexOf(' ', start - around) + 1;
  const last = text.length - end <= around ? text.length : text.lastIndexOf(' ', end + around);
  const before = from > start || from === 0 ? text.slice(Math.max(0, start - around), start) : text.slice(from, start);
  const after = last < end ? text.slice(end, end + around) : text.slice(end, last);
  return {
    before: (start - before.length > 0 ? '…' : '') + before,
    match: text.slice(start, end),
    after: after + (end + after.length < text.length ? '…' : ''),
  };
}

/** What of a seminar the list does not show while its texts are closed. */
function hidden(seminar: Seminar): Readonly<Record<Reason['field'], readonly (string | undefined)[]>> {
  const { abstract, bio } = valuesOf(seminar);
  return { abstract, bio, other: seminar.contact?.name ? [seminar.contact.email] : [] };
}

const heads: readonly Group[] = ['title', 'speakers', 'subject', 'place', 'other'];

function shownOf(seminar: Seminar, isShown: (field: 'abstract' | 'bio') => boolean): readonly string[] {
  const values = valuesOf(seminar);
  const unseen = hidden(seminar).other;
  const open = (['abstract', 'bio'] as const).filter(isShown);
  return [...heads, ...open]
    .flatMap((group) => values[group])
    .flatMap((value) => (value && !unseen.includes(value) ? shownText(value) : []));
}

/**
 * Why a seminar was found, where what the list shows of it does not say it: the first word of the question that stands in a
 * closed text only, or in what is never shown.
 *
 * @param isShown - whether a text is open
 */
export function reasonFor(
  seminar: Seminar,
  found: Found,
  isShown: (field: 'abstract' | 'bio') => boolean,
): Reason | undefined {
  const shown = shownOf(seminar, isShown);
  const unseen = found.terms.filter((term) => !shown.some((text) => firstSpan(text, [term])));
  if (unseen.length === 0) return undefined;
  for (const [field, values] of Object.entries(hidden(seminar)) as [Reason['field'], readonly string[]][]) {
    if (field !== 'other' && isShown(field)) continue;
    for (const value of values) {
      const text = shownText(value ?? '')
        .replace(/\s+/g, ' ')
        .normalize('NFC')
        .trim();
      const span = firstSpan(text, unseen);
      if (span) return { field, ...excerpt(text, span) };
    }
  }
  return undefined;
}
