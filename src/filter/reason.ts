import { searchBounds } from '../model/search-bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import type { Found, Term } from './find.ts';
import { hasAny } from './question.ts';
import { groups, shownValues, textOf, type Group } from './search-texts.ts';
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

/** Characters of a text at least that the next go looks at once more, which are a third of one. */
const least = 200;

/** The first place of a term, of a long text without a look at the rest. */
function firstSpan(text: string, terms: readonly Term[]): Span | undefined {
  // a sentence in quotes may be long, and has more signs than are compared
  const overlap = Math.max(least, ...terms.map((term) => 2 * term.text.length));
  for (let from = 0; from < text.length; from += 2 * overlap) {
    // from the space before, so that no word is taken for a whole one that is not
    const start = from === 0 ? 0 : Math.max(text.lastIndexOf(' ', from), from - overlap);
    const [span] = spansOf(text.slice(start, from + 3 * overlap), terms);
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

/** What may not be shown of a seminar: a text, or all but what a table has room for. */
export type ShownPart = 'abstract' | 'bio' | 'facts';

/** What of a seminar is not seen, though its texts are open: in a list, and in a table. */
function unseenOf(seminar: Seminar, hasFacts: boolean): readonly string[] {
  const { series, category, department, topics, audiences, hosts, location, webcast, contact, links } = seminar;
  if (hasFacts) return contact?.name && contact.email ? [contact.email] : [];
  const address = location?.name || location?.room ? location.address : undefined;
  const facts = [
    series,
    category,
    department,
    ...topics,
    ...hosts,
    ...audiences,
    address,
    contact?.name,
    contact?.email,
  ];
  return [...facts, webcast?.label, ...links.map(({ label }) => label)].filter((value) => value !== undefined);
}

/** Whether a term stands among what is shown of a group, of which `text` is the line that search looks through. */
function isSeen(seminar: Seminar, group: Group, text: string, term: Term, hidden: readonly string[]): boolean {
  if (!hasAny(text, [term])) return false;
  const isHidden = ['subject', 'place', 'other'].includes(group);
  if (!isHidden || !hidden.some((value) => spansOf(value, [term]).length > 0)) return true;
  const others = shownValues(seminar, group).filter((value) => !hidden.includes(value));
  return !!firstSpan(others.join('\t').slice(0, searchBounds.paragraph), [term]);
}

/** What is asked for of a seminar and not seen, and where that stands. */
function look(seminar: Seminar, terms: readonly Term[], closed: readonly ShownPart[]): Reason | undefined {
  const lines = textOf(seminar).text.split('\n');
  const lineOf = (group: Group) => lines[groups.indexOf(group)] ?? '';
  const shown = groups.filter((group) => !closed.some((field) => field === group));
  const hidden = unseenOf(seminar, !closed.includes('facts'));
  const unseen = terms.filter((term) => !shown.some((group) => isSeen(seminar, group, lineOf(group), term, hidden)));
  const texts = closed.flatMap((field) => (field === 'facts' ? [] : field));
  const places = [
    ['other', hidden] as const,
    ...texts.map((field) => [field, hasAny(lineOf(field), unseen) ? shownValues(seminar, field) : []] as const),
  ];
  let left: number = searchBounds.closed;
  for (const [field, values] of unseen.length > 0 ? places : []) {
    for (const value of values) {
      const text = value.slice(0, Math.max(0, left)).replace(/\s+/g, ' ').normalize('NFC').trim();
      left -= text.length;
      const span = firstSpan(text, unseen);
      if (span) return { field, ...excerpt(text, span) };
    }
  }
  return undefined;
}

/** What was found, by the terms of an answer and which texts were open: each rendering asks once more. */
const known = new WeakMap<
  readonly Term[],
  WeakMap<Seminar, { readonly closed: string; readonly reason: Reason | undefined }>
>();

/**
 * Why a seminar was found, where what the list shows of it does not say it: the first word of the question that stands in a
 * closed text only, or in what is never shown.
 *
 * @param isShown - whether a text is open, and whether all facts are there
 */
export function reasonFor(
  seminar: Seminar,
  { terms }: Pick<Found, 'terms'>,
  isShown: (part: ShownPart) => boolean,
): Reason | undefined {
  if (terms.length === 0) return undefined;
  const closed = (['facts', 'abstract', 'bio'] as const).filter((field) => !isShown(field));
  const reasons = known.get(terms) ?? new WeakMap<Seminar, { closed: string; reason: Reason | undefined }>();
  known.set(terms, reasons);
  const last = reasons.get(seminar);
  if (last?.closed === closed.join()) return last.reason;
  const reason = look(seminar, terms, closed);
  reasons.set(seminar, { closed: closed.join(), reason });
  return reason;
}
