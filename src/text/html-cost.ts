import { htmlBounds } from '../model/bounds.ts';
import { bareTags } from './bare-tags.ts';
import { read } from './html-names.ts';
import { type Token, readTokens } from './html-tokens.ts';

/** Elements that end by themselves: where they are not closed nothing nests. */
const shallow = new Set('br hr img input wbr meta link base col area p li dt dd option'.split(' '));

/** What a browser opens anew in each block that follows, as long as it is not closed. */
const reopened = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/** Cells keep what is open outside of them, and end what is open inside. */
const cells = new Set(['td', 'th', 'caption']);
const endCells = new Set([...cells, 'tr', 'thead', 'tbody', 'tfoot', 'table']);

/** What a browser would have open, or rather more: a closing tag counts where nothing else is open inside. */
class OpenElements {
  readonly #names: string[] = [];
  marks = 0;

  get depth(): number {
    return this.#names.length;
  }

  take(token: Exclude<Token, { readonly kind: 'text' }>): void {
    const { kind, name } = token;
    if (endCells.has(name) && (kind === 'close' || name !== 'table')) this.#endCell();
    if (shallow.has(name) || (endCells.has(name) && name !== 'table' && !cells.has(name))) return;
    if (kind === 'open') this.#push(name);
    else if (this.#names.at(-1) === name) this.#cut(this.#names.length - 1);
  }

  #endCell(): void {
    const table = this.#names.lastIndexOf('table');
    const cell = this.#names.findIndex((name, index) => index > table && cells.has(name));
    if (table >= 0 && cell >= 0) this.#cut(cell);
  }

  #push(name: string): void {
    this.#names.push(name);
    if (reopened.has(name)) this.marks += 1;
  }

  #cut(length: number): void {
    for (const name of this.#names.splice(length)) if (reopened.has(name)) this.marks -= 1;
  }
}

/**
 * The tags of HTML that are read, bare; undefined where a browser cannot take them apart at once. It is not so with marks
 * that are never closed, which it opens anew in each paragraph, and with thousands of elements inside each other: some such
 * texts of 100 kB hold a page for minutes.
 */
export function modestTags(html: string): string | undefined {
  const bare = bareTags(html, read);
  const open = new OpenElements();
  let work = 0;
  for (const token of readTokens(bare)) {
    work += 1 + open.marks;
    if (token.kind !== 'text') open.take(token);
    if (open.depth > htmlBounds.blocks || work > htmlBounds.work) return undefined;
  }
  return bare;
}
