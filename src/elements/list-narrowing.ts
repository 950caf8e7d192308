import { narrow, type Counts, type Criteria } from '../filter/criteria.ts';
import type { FacetName } from '../filter/facets.ts';
import { breathe } from '../model/breathe.ts';
import type { Seminar } from '../model/seminar.ts';
import { tellChoices, tellSearch } from './tell-choices.ts';

/** Milliseconds for which a search may hold up the page at a time. */
const slice = 50;

/** The element whose list is narrowed. */
export interface NarrowingHost extends HTMLElement {
  requestUpdate(name?: string): void;
}

/** What the visitor's criteria leave of a list. A search through very much text goes on while the page answers. */
export class ListNarrowing {
  /** How many seminars each value of the filters would leave. */
  counts: Counts = narrow([], {}, [], 0).counts;
  /** Whether all of the list was searched: until then what fits may grow. */
  isWhole = true;
  readonly #host: NarrowingHost;
  #isWaiting = false;

  constructor(host: NarrowingHost) {
    this.#host = host;
  }

  /** The seminars that fit, in their order; counts for the filters offered. */
  narrow(list: readonly Seminar[], criteria: Criteria, facets: readonly FacetName[], now: number): readonly Seminar[] {
    const { seminars, counts, searched } = narrow(list, criteria, facets, now, performance.now() + slice);
    this.counts = counts;
    this.isWhole = searched.isWhole;
    tellChoices(this.#host, counts, facets);
    if (searched.isWhole) tellSearch(this.#host, searched.cut);
    else if (!this.#isWaiting) void this.#goOn();
    return seminars;
  }

  async #goOn(): Promise<void> {
    this.#isWaiting = true;
    await breathe();
    this.#isWaiting = false;
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
  }
}
