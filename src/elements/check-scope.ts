import type { LoadedFeed } from '../feed/load-feed.ts';
import { facetNames, facetValues } from '../filter/facets.ts';
import { tellAuthor } from './tell-author.ts';

/** Values that are named where the author's is not among them. */
const named = 8;

const told = new WeakMap<Element, Set<string>>();

/**
 * Tells the author, once each, of limits that no seminar of the feed meets, and what the feed has instead; a letter that
 * differs would else leave an empty list without a word.
 */
export function checkScope(element: Element, { seminars, nextUrls }: LoadedFeed): void {
  if (seminars.length === 0 || nextUrls.length > 0) return; // what was not read may meet them
  const once = told.get(element) ?? new Set<string>();
  told.set(element, once);
  for (const name of facetNames.filter((facet) => facet !== 'mode')) {
    const asked = element.getAttribute(name)?.split('|') ?? [];
    if (asked.length === 0) continue;
    const has = new Set(seminars.flatMap((seminar) => facetValues(seminar, name)));
    for (const value of asked.map((part) => part.trim()).filter((part) => part && !has.has(part))) {
      const known = [...has].slice(0, named).map((each) => `“${each}”`);
      const more = has.size > named ? ` and ${has.size - named} more` : '';
      const sentence = `${name}="${value}" is that of no seminar; the feed has ${known.join(', ') || 'none'}${more}`;
      if (!once.has(sentence)) tellAuthor(element, sentence);
      once.add(sentence);
    }
  }
}
