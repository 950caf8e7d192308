import type { Term } from '../filter/find.ts';

/** Marks what was searched for in what an element shows, without a change of its nodes. */
export class SearchMarks {
  readonly #root: ShadowRoot;
  #terms: readonly Term[] = [];

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Marks terms in what is shown now; none takes the marks away. */
  show(terms: readonly Term[]): void {
    this.#terms = this.#root.isConnected ? terms : [];
  }

  clear(): void {
    if (this.#terms.length > 0) this.show([]);
  }
}
