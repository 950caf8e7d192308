import type { Counts } from '../filter/criteria.ts';
import { facetNames } from '../filter/facets.ts';
import { filterBounds } from '../model/bounds.ts';
import { tellAuthor } from './tell-author.ts';

const told = new WeakMap<Element, Set<string>>();

function tellOnce(element: Element, sentence: string): void {
  const once = told.get(element) ?? new Set<string>();
  told.set(element, once);
  if (!once.has(sentence)) tellAuthor(element, sentence);
  once.add(sentence);
}

/** Tells the author, once each, of filters that have more values than are counted: those behind are not offered. */
export function tellChoices(element: Element, counts: Counts): void {
  const most = filterBounds.values;
  for (const name of facetNames.filter((facet) => counts[facet].size >= most))
    tellOnce(element, `the filter “${name}” has ${most} values or more: those behind are not offered`);
}

const toldOfSearch = new WeakSet<Element>();

/** Tells the author, once, of seminars that search looks through in part only. */
export function tellSearch(element: Element, cut: number): void {
  if (cut === 0 || toldOfSearch.has(element)) return;
  toldOfSearch.add(element);
  tellAuthor(element, `search looks through a part of the texts of ${cut} seminars only: the list has very much text`);
}
