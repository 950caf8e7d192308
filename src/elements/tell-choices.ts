import type { Counts } from '../filter/criteria.ts';
import type { FacetName } from '../filter/facets.ts';
import { filterBounds } from '../model/bounds.ts';
import { tellAuthor } from './tell-author.ts';

const told = new WeakMap<Element, Set<string>>();

/** Tells the author, once each, of filters that have more values than are offered. */
export function tellChoices(element: Element, counts: Counts, facets: readonly FacetName[]): void {
  const once = told.get(element) ?? new Set<string>();
  told.set(element, once);
  for (const name of facets.filter((facet) => counts[facet].size > filterBounds.choices && !once.has(facet))) {
    once.add(name);
    const sentence = `the filter “${name}” has ${counts[name].size} values: the ${filterBounds.choices} most frequent are offered`;
    tellAuthor(element, sentence);
  }
}
