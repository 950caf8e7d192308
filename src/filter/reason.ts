import type { Seminar } from '../model/seminar.ts';
import type { Found, Term } from './find.ts';
import { shownValues, type Group } from './search-texts.ts';
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

/** What of a seminar the list does not show, though its texts are open. */
const unseenOf = ({ contact }: Seminar): readonly string[] => (contact?.name && contact.email ? [contact.email] : []);

const heads: readonly Group[] = ['title', 'speakers', 'subject', 'place', 'other'];

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
  if (found.terms.length === 0) return undefined;
  const texts = ['abstract', 'bio'] as const;
  const other = unseenOf(seminar);
  const seen = [...heads, ...texts.filter(isShown)].flatMap((group) => shownValues(seminar, group));
  const shown = seen.filter((value) => !other.includes(value));
  const unseen = found.terms.filter((term) => !shown.some((value) => firstSpan(value, [term])));
  const closed = texts.filter((field) => !isShown(field));
  const places = closed.map((field) => [field, shownValues(seminar, field)] as const);
  for (const [field, values] of unseen.length > 0 ? [...places, ['other', other] as const] : []) {
    for (const value of values) {
      const text = value.replace(/\s+/g, ' ').normalize('NFC').trim();
      const span = firstSpan(text, unseen);
      if (span) return { field, ...excerpt(text, span) };
    }
  }
  return undefined;
}
