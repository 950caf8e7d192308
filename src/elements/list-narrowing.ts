import { narrow, type Counts, type Criteria, type NarrowOptions } from '../filter/criteria.ts';
import type { FacetName } from '../filter/facets.ts';
import { find, prepare, type Found } from '../filter/find.ts';
import { reasonFor, type Reason, type ShownPart } from '../filter/reason.ts';
import { breathe } from '../model/breathe.ts';
import type { Seminar } from '../model/seminar.ts';
import type { FilterName } from '../view/view-context.ts';
import { tellChoices, tellSearch } from './tell-choices.ts';

/** Milliseconds for which a search may hold up the page: before the list is rendered, and then at a time. */
const first = 8;
const slice = 12;

/** Milliseconds until a search that takes longer shows what it has: rendering the list takes time from it. */
const pause = 600;

const isCounted = (name: FilterName): name is FacetName | 'date' =>
  name !== 'search' && name !== 'period' && name !== 'jump';

/** The element whose list is narrowed. */
export interface NarrowingHost extends HTMLElement {
  requestUpdate(name?: string): void;
}

/** What was left of a list, and with which criteria but the search. */
interface Left {
  readonly of: string;
  readonly list: readonly Seminar[];
  readonly seminars: readonly Seminar[];
}

/** Whether what was left of a list is all there in the one in its place; where nothing was left, whether that is the same. */
function isStill({ list: before, seminars }: Left, list: readonly Seminar[]): boolean {
  if (seminars.length === 0) return list.length === before.length && list[0] === before[0];
  const there = new Set(list);
  return seminars.every((seminar) => there.has(seminar));
}

/** What the visitor's criteria leave of a list. A search through very much text goes on while the page answers. */
export class ListNarrowing {
  /** How many seminars each value of the filters would leave. */
  counts: Counts;
  /** What was searched for. */
  found: Found;
  readonly #host: NarrowingHost;
  #isWaiting = false;
  /** Whether what is found is to be shown, though it is not all. */
  #isDue = false;
  /** What was left last: it stays until there is something to show in its place. */
  #last: Left | undefined;
  #isPreparing = false;
  #list: readonly Seminar[] = [];
  #question = '';

  constructor(host: NarrowingHost) {
    this.#host = host;
    host.addEventListener('focusin', this.#handleFocus);
    ({ counts: this.counts, found: this.found } = narrow([], {}, [], 0));
  }

  /** Whether all of the list was searched: until then what fits may grow. */
  get isWhole(): boolean {
    return this.found.isWhole && this.#last?.list.length === this.#list.length;
  }

  /** The seminars that fit, in their order; counts for the filters offered. */
  narrow(
    list: readonly Seminar[],
    criteria: Criteria,
    filters: readonly FilterName[],
    now: number,
    options: NarrowOptions = {},
  ): readonly Seminar[] {
    const { search = '', ...others } = criteria;
    const { isWhole } = find(list, search, performance.now() + first);
    this.#list = list;
    this.#question = search;
    if (!isWhole && !this.#isWaiting) void this.#goOn();
    const of = JSON.stringify(others);
    const isDue = isWhole || this.#isDue;
    this.#isDue = false;
    if (!isDue && this.#last?.of === of && isStill(this.#last, list)) return this.#last.seminars;
    const { seminars, counts, found } = narrow(list, criteria, filters.filter(isCounted), now, {
      ...options,
      deadline: 0, // as far as it is known
    });
    this.counts = counts;
    this.found = found;
    this.#last = { of, list, seminars };
    tellChoices(this.#host, counts);
    if (found.isWhole) tellSearch(this.#host, found.cut);
    return seminars;
  }

  /** Why a seminar was found, where what the list shows of it does not say it. */
  reason(seminar: Seminar, isShown: (part: ShownPart) => boolean): Reason | undefined {
    return this.found.terms.length > 0 ? reasonFor(seminar, this.found, isShown) : undefined;
  }

  /** Makes the texts ready while the visitor comes to the search field, so that the first letter is answered at once. */
  async prepare(): Promise<void> {
    if (this.#isPreparing) return;
    this.#isPreparing = true;
    while (!prepare(this.#list, performance.now() + slice)) await breathe();
    this.#isPreparing = false;
  }

  // Whoever is in the field types in a moment.
  readonly #handleFocus = (event: FocusEvent): void => {
    const [field] = event.composedPath();
    if (field instanceof Element && field.closest('[part~="filter-search"]')) void this.prepare();
  };

  async #goOn(): Promise<void> {
    this.#isWaiting = true;
    const until = performance.now() + pause;
    do await breathe();
    while (!find(this.#list, this.#question, performance.now() + slice).isWhole && performance.now() < until);
    this.#isWaiting = false;
    this.#isDue = true;
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
  }
}
