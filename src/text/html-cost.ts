import { htmlBounds } from '../model/bounds.ts';
import { readTokens } from './html-tokens.ts';

/** Elements that end by themselves: where they are not closed nothing nests. */
const shallow = new Set(
  'br hr img input wbr meta link base col area p li dt dd td th tr thead tbody tfoot option'.split(' '),
);

/** What a browser opens anew in each block that follows, as long as it is not closed. */
const reopened = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * Whether a browser can take HTML apart at once. It is not so with marks that are never closed, which it opens anew in each
 * paragraph, and with thousands of elements inside each other: some such texts of 100 kB hold a page for minutes.
 */
export function isModest(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let marks = 0;
  let work = 0;
  const change = (name: string, by: 1 | -1): void => {
    const count = (open.get(name) ?? 0) + by;
    if (count < 0) return;
    open.set(name, count);
    depth += by;
    if (reopened.has(name)) marks += by;
  };
  for (const token of readTokens(html)) {
    work += 1 + marks;
    if (token.kind !== 'text' && !shallow.has(token.name)) change(token.name, token.kind === 'open' ? 1 : -1);
    if (depth > htmlBounds.blocks || work > htmlBounds.work) return false;
  }
  return true;
}
