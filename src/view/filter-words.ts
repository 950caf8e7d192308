import type { CriterionName, Criteria } from '../filter/criteria.ts';
import { rangeOf } from '../filter/dates.ts';
import type { FacetName } from '../filter/facets.ts';
import type { Messages } from '../locale/messages.ts';

/** The words of a page, and the language that names and days are written in. */
export interface WordsOptions {
  readonly messages: Messages;
  /** BCP 47 tag. */
  readonly language: string;
}

/** What a filter is called. */
export function filterLabel(name: CriterionName | 'jump', messages: Messages): string {
  // of these four, "language" is the tag that our words are written for
  if (name === 'language' || name === 'material' || name === 'date' || name === 'jump')
    return messages.filterNames[name];
  return messages[name];
}

const capital = (text: string, language: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);

const languageNames = new Map<string, Intl.DisplayNames>();

// Making one costs much more than using it.
function namesIn(language: string): Intl.DisplayNames {
  const made = languageNames.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  languageNames.set(language, made);
  return made;
}

function languageName(tag: string, language: string): string {
  try {
    return capital(namesIn(language).of(tag) ?? tag, language);
  } catch {
    return tag; // no tag of a language at all
  }
}

/** A value of a facet in words. */
export function valueText(name: FacetName, value: string, { messages, language }: WordsOptions): string {
  if (name === 'language') return languageName(value, language);
  const words: Readonly<Record<string, string>> =
    name === 'mode' ? messages.modes : name === 'material' ? messages.linkKinds : {};
  return Object.hasOwn(words, value) ? words[value]! : value;
}

/** The days asked for, in words; undefined where any day will do. */
export function daysText(criteria: Criteria, { messages, language }: WordsOptions): string | undefined {
  if (criteria.date) return messages.dates[criteria.date];
  const range = rangeOf(criteria);
  if (!range) return undefined;
  const { from, to } = range;
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  if (from && to) return format.formatRange(Date.parse(from), Date.parse(to));
  const { filterNames } = messages;
  return `${from ? filterNames.from : filterNames.to} ${format.format(Date.parse(from ?? to ?? ''))}`;
}
