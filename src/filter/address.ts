import { addressBounds } from '../model/bounds.ts';
import { modes } from '../model/seminar.ts';
import { isDay } from './calendar-day.ts';
import type { Criteria } from './criteria.ts';
import { criterionWords } from './criterion-words.ts';
import { facetNames } from './facets.ts';

export const viewNames = ['list', 'compact', 'month'] as const;
/** A way to look at the list. */
export type ViewName = (typeof viewNames)[number];

/** Where a visitor is: what a link takes others to. */
export interface Place {
  readonly criteria: Criteria;
  /** Undefined for the author's. */
  readonly view?: ViewName;
  /** `uid` of the one that shows alone. */
  readonly seminar?: string;
  /** `YYYY-MM-DD`: the day chosen in the month view, or where the list begins after "Go to date". */
  readonly day?: string;
}

/** In the order in which they are written. */
const kinds = ['search', ...facetNames, 'period', 'date', 'from', 'to', 'order', 'view', 'day', 'seminar'] as const;
type Kind = (typeof kinds)[number];

/** The kinds that have words of ours. */
const words: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  ...criterionWords,
  mode: modes,
  material: ['slides', 'recording'],
  view: viewNames,
};

const days: readonly Kind[] = ['from', 'to', 'day'];

function isMeant(kind: Kind, value: string): boolean {
  if (!value.trim() || value.length > addressBounds.value) return false;
  // years before 1000 are nobody's
  if (days.includes(kind)) return isDay(value) && value >= '1000';
  return words[kind]?.includes(value) ?? true;
}

/** What can be meant of the values of a kind: all of a facet, else the first. */
function meant(kind: Kind, values: readonly string[]): readonly string[] {
  const known = [...new Set(values)].filter((value) => isMeant(kind, value));
  return known.slice(0, facetNames.some((name) => name === kind) ? addressBounds.values : 1);
}

interface Parameter {
  /** As it is written. */
  readonly text: string;
  /** Where it is one of ours. */
  readonly kind: Kind | undefined;
  readonly value: string;
}

/** What was read last: the links of a long list are all written into one address. */
let last: { readonly search: string; readonly prefix: string; readonly parameters: readonly Parameter[] } | undefined;

function parametersOf(search: string, prefix: string): readonly Parameter[] {
  if (last?.search === search && last.prefix === prefix) return last.parameters;
  const texts = search.replace(/^\?/, '');
  const parameters = (texts ? texts.split('&') : []).map((text) => {
    // one by one, and with a question mark of its own, so that no other is taken off
    const [[name, value] = ['', '']] = new URLSearchParams(`?${text}`);
    return { text, value, kind: kinds.find((kind) => name === `${prefix}-${kind}`) };
  });
  last = { search, prefix, parameters };
  return parameters;
}

/**
 * Reads a visitor's place out of a page's address; what cannot be meant counts as not there.
 *
 * @param search - as `location.search` has it
 * @param prefix - by which the parameters of one calendar are told from all others
 */
export function readPlace(search: string, prefix: string): Place {
  if (search.length > addressBounds.search) return { criteria: {} };
  const values = new Map<Kind, string[]>();
  for (const { kind, value } of parametersOf(search, prefix)) {
    if (!kind) continue;
    const all = values.get(kind) ?? [];
    values.set(kind, all);
    all.push(value);
  }
  const place: Partial<Record<Kind, string | readonly string[]>> = {};
  for (const [kind, all] of values) {
    const known = meant(kind, all);
    if (known.length > 0) place[kind] = facetNames.some((name) => name === kind) ? known : known[0];
  }
  // each kind holds what its words and days allow
  const { view, seminar, day, ...criteria } = place as Omit<Place, 'criteria'> & Criteria;
  return { criteria, ...(view && { view }), ...(seminar && { seminar }), ...(day && { day }) };
}

/**
 * As the standard writes forms, but for what reads better as it is. Where a text with the address in it is searched for
 * links, a sign at the end counts as the sentence's.
 */
function encode(value: string): string {
  return `${new URLSearchParams({ '': value })}`
    .slice(1)
    .replace(/%(?:2C|2F|3A|40)(?!$)/g, decodeURIComponent)
    .replace(/\.$/, '%2E');
}

/**
 * A page's `location.search` with a place in it, `''` where nothing is left. What is not ours stays as it is, to the
 * letter; ours comes last.
 */
export function writePlace(search: string, prefix: string, { criteria, ...rest }: Place): string {
  if (search.length > addressBounds.search) return search;
  const place: Partial<Record<Kind, string | readonly string[]>> = { ...criteria, ...rest };
  const own = kinds.flatMap((kind) =>
    meant(kind, [place[kind] ?? []].flat()).map((value) => `${encode(`${prefix}-${kind}`)}=${encode(value)}`),
  );
  const others = parametersOf(search, prefix).flatMap(({ text, kind }) => (kind ? [] : text));
  const all = [...others, ...own].join('&');
  return all && `?${all}`;
}

/** A place by itself: the same text for the same place, empty for one that asks for nothing. */
export function placeText(place: Place): string {
  return writePlace('', '', place);
}
