import { around } from './scroll-root.ts';

/** Remembers how far the page and whatever scrolls around an element are scrolled. What it returns scrolls them there again. */
export function rememberScroll(element: Element): () => void {
  const places: (readonly [Element, number])[] = [];
  for (let node = around(element); node; node = around(node))
    if (node instanceof Element) places.push([node, node.scrollTop]);
  return () => {
    for (const [place, top] of places) if (place.scrollTop !== top) place.scrollTo({ top, behavior: 'instant' });
  };
}
