import { isDay } from './calendar-day.ts';
import type { Criteria } from './criteria.ts';
import { criterionWords } from './criterion-words.ts';
import { facetNames } from './facets.ts';

const words = new Map<string, readonly string[]>(Object.entries(criterionWords));

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a text of a kind can be meant; an empty day asks for none, as an empty field does. */
function isMeant(kind: string, text: string): boolean {
  if (kind === 'from' || kind === 'to') return !text || isDay(text);
  return words.get(kind)?.includes(text) ?? true;
}

/** What can be meant by a value: the same one where it can be as it is. */
function meant(kind: string, value: unknown): unknown {
  if (value !== undefined && facetNames.some((name) => name === kind)) {
    const values: readonly unknown[] = [value].flat();
    return Array.isArray(value) && values.every(isText) ? value : values.filter(isText);
  }
  return isText(value) && isMeant(kind, value) ? value : undefined;
}

/**
 * Criteria as a script gave them, without what nobody can mean: the same object where all of it can be.
 *
 * @param tell - is told the names of what was left out or read otherwise
 */
export function tidyCriteria(given: unknown, tell: (names: string) => void): Criteria {
  if (typeof given !== 'object' || given === null) return {};
  const read = Object.entries(given).map(([kind, value]) => ({ kind, value, meant: meant(kind, value) }));
  const odd = read.filter((each) => each.value !== each.meant);
  // each kind holds what can be meant by it
  if (odd.length === 0) return given as Criteria;
  tell(odd.map(({ kind }) => kind).join(', '));
  return Object.fromEntries(read.map((each) => [each.kind, each.meant])) as Criteria;
}
