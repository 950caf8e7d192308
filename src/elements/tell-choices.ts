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
    const { size } = counts[name];
    const many = size < filterBounds.values ? `${size}` : `${size} or more`;
    const sentence = `the filter “${name}” has ${many} values: the ${filterBounds.choices} most frequent are offered`;
    tellAuthor(element, sentence);
  }
}

const toldOfSearch = new WeakSet<Element>();

/** Tells the author, once, of seminars that search looks through in part only. */
export function tellSearch(element: Element, cut: number): void {
  if (cut === 0 || toldOfSearch.has(element)) return;
  toldOfSearch.add(element);
  tellAuthor(element, `search looks through a part of the texts of ${cut} seminars only: the list has very much text`);
}
