import { screenOf } from './scroll-root.ts';

/** Holds still what a visitor reads while the list above it changes, where the browser does not do that by itself. */
export class ScrollAnchor {
  readonly #root: Element | Document;
  readonly #element: Element | undefined;
  readonly #top: number = 0;

  /** @param elements - what may be read, from the top */
  constructor(root: Element | Document, elements: readonly Element[]) {
    this.#root = root;
    if (CSS.supports('overflow-anchor', 'auto')) return;
    const { top } = screenOf(root);
    this.#element = elements.find((element) => element.getBoundingClientRect().bottom > top);
    this.#top = this.#element?.getBoundingClientRect().top ?? 0;
  }

  /** Scrolls to where the element is by now; to be called before the page is painted. */
  restore(): void {
    if (!this.#element?.isConnected) return;
    const top = this.#element.getBoundingClientRect().top - this.#top;
    const scroller = this.#root instanceof Document ? window : this.#root;
    if (Math.abs(top) >= 1) scroller.scrollBy({ top, behavior: 'instant' });
  }
}
