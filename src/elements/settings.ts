import { facetNames, type FacetName } from '../filter/facets.ts';
import type { Scope } from '../filter/scope.ts';
import { modes } from '../model/seminar.ts';

/** One of several words, else the first of them. */
export function choice<T extends string>(value: string | null | undefined, known: readonly [T, ...T[]]): T {
  return known.find((word) => word === value?.trim()) ?? known[0];
}

/** Several words, separated by spaces, without those nobody knows. */
export function tokens<T extends string>(value: string | null | undefined, known: readonly T[]): readonly T[] {
  const asked = value?.split(/\s+/) ?? [];
  return [...new Set(asked)].flatMap((word) => known.find((name) => name === word) ?? []);
}

/** A whole number from one to a bound, else undefined. */
export function wholeNumber(value: number | null | undefined, most = 1e5): number | undefined {
  return value && Number.isInteger(value) && value > 0 && value <= most ? value : undefined;
}

/** A day that there is: browsers take 31 February for 3 March, and know years with a sign and the year 0. */
function day(value: string | null | undefined): string | undefined {
  return value && value > '0001' && new Date(value).toJSON()?.slice(0, 10) === value ? value : undefined;
}

function values(value: string | null | undefined): readonly string[] {
  return value?.split('|').flatMap((part) => part.trim() || []) ?? [];
}

const isMode = (value: string): boolean => modes.some((mode) => mode === value);

/** What an author's attributes limit a list to. */
export interface ScopeAttributes extends Readonly<Partial<Record<FacetName | 'from' | 'to', string | undefined>>> {
  readonly filters: string;
  readonly limit: number | undefined;
}

/** The scope that attributes set; what cannot be meant counts as not there. */
export function readScope(attributes: ScopeAttributes): Scope {
  const { from, to, filters } = attributes;
  // A period that the visitor cannot change limits the list, as a number does.
  const limit = wholeNumber(attributes.limit) ?? (/period/.test(filters) ? undefined : Infinity);
  const facets = facetNames.map((name) => [
    name,
    values(attributes[name]).filter((value) => name !== 'mode' || isMode(value)),
  ]);
  return { ...Object.fromEntries(facets), from: day(from), to: day(to), limit };
}
