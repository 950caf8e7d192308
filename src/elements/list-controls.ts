import { isNarrowing, narrow, type Counts, type Criteria } from '../filter/criteria.ts';
import type { FacetName, Period } from '../filter/facets.ts';
import type { Seminar } from '../model/seminar.ts';
import { calendarNames } from '../view/calendars-view.ts';
import { filtersView } from '../view/filters-view.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import { statusView } from '../view/status-view.ts';
import { hasSection } from '../view/has-section.ts';
import { sections, type FilterName, type ViewContext } from '../view/view-context.ts';
import type { FeedController, FeedHost } from './feed-controller.ts';
import { FeedPager } from './feed-pager.ts';
import { SeminarFilterEvent } from './seminar-filter-event.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list is controlled. */
export interface ListHost extends FeedHost {
  criteria: Criteria;
  /** How many pages of the list are shown. */
  pages: number;
  requestUpdate(name?: string): void;
  readonly calendarLinks: string;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the element's list is made of at the moment. */
export interface ListState {
  /** Seminars within the author's scope. */
  readonly inScope: readonly Seminar[];
  /** Those of them that the visitor's criteria leave. */
  readonly matching: readonly Seminar[];
  /** Those of them that are on the page. */
  readonly visible: readonly Seminar[];
  readonly filters: readonly FilterName[];
  readonly period: Period;
  /** What a file of the list is called. */
  readonly name: string | undefined;
}

/** The controls around a list: what narrows it, counts it, opens it and takes it away. Loaded behind the first list. */
export class ListControls {
  readonly #host: ListHost;
  readonly #tools: VisitorTools;
  readonly #lit: LitTemplates;
  readonly #feeds: FeedController;
  readonly #pager: FeedPager;
  #matching = 0;
  #counts: Counts = narrow([], {}, [], 0).counts;

  constructor(host: ListHost, tools: VisitorTools, lit: LitTemplates, feeds: FeedController) {
    this.#host = host;
    this.#tools = tools;
    this.#lit = lit;
    this.#feeds = feeds;
    this.#pager = new FeedPager(host, feeds);
  }

  /** What the visitor's criteria leave of a list, in its order; counts for the filters offered. */
  narrow(list: readonly Seminar[], period: Period, filters: readonly FilterName[], now: number): readonly Seminar[] {
    const { criteria } = this.#host;
    const facets = filters.filter((name): name is FacetName => name !== 'search' && name !== 'period');
    const { seminars, counts } = narrow(list, { ...criteria, period }, facets, now);
    this.#counts = counts;
    this.#matching = seminars.length;
    return seminars;
  }

  /** Filters and the line above the list. */
  above(state: ListState, { language, isOpen, handleToggle }: ViewContext): readonly unknown[] {
    const { criteria } = this.#host;
    const lit = this.#lit;
    const { words: messages } = this.#tools;
    const { filters, period, visible, matching } = state;
    const all = visible.flatMap((seminar) =>
      sections.filter((section) => hasSection(seminar, section)).map((section) => ({ seminar, section })),
    );
    const canExport = calendarNames(this.#host.calendarLinks, messages).includes('ics');
    const exportable = matching.filter(({ status }) => status !== 'cancelled'); // what a file of several holds
    const options = { lit, messages, language, filters, criteria, counts: this.#counts, period };
    return [
      filters.length > 0 ? filtersView({ ...options, handleCriteria: this.#handleCriteria }) : lit.nothing,
      statusView({
        lit,
        messages,
        matching: matching.length,
        total: state.inScope.length,
        isNarrowed: this.#isNarrowed,
        isWhole: !this.#pager.hasMore,
        allOpen: all.length > 0 ? all.every(({ seminar, section }) => isOpen(seminar, section)) : undefined,
        exportable: canExport ? exportable.length : 0,
        handleClear: this.#handleClear,
        handleExpand: (open) => {
          for (const { seminar, section } of all) handleToggle(seminar, section, open);
        },
        handleExport: () => void this.#tools.save(exportable, state.name),
      }),
    ];
  }

  /** What stands below the list, or in its place where nothing fits. */
  below({ matching, visible }: ListState): unknown {
    const { html, nothing } = this.#lit;
    const { words } = this.#tools;
    const left = matching.length - visible.length;
    const handle = () => this.#handleMore(visible.length);
    const text = this.#pager.isReading ? words.reading : left > 0 ? words.more(left) : words.moreUnread;
    const more = html`<button part="button more" type="button" @click=${handle}>${text}</button>`;
    const failed = this.#feeds.feed?.failures?.length ? html`<p part="error">${words.incomplete}</p>` : nothing;
    const none = this.#isNarrowed ? html`<p part="empty">${words.noMatch}</p>` : this.#noneView();
    return [
      matching.length > 0 || this.#pager.hasMore ? nothing : none,
      failed,
      left > 0 || this.#pager.hasMore ? more : nothing,
    ];
  }

  // With nothing asked for, nothing is announced: the filters stay, for they may offer the past.
  #noneView(): unknown {
    return this.#lit.html`<slot name="empty"><p part="empty">${this.#tools.words.empty}</p></slot>`;
  }

  get #isNarrowed(): boolean {
    const { criteria } = this.#host;
    return isNarrowing(criteria) || criteria.period !== undefined;
  }

  #ask(criteria: Criteria): void {
    this.#host.criteria = criteria;
    this.#host.pages = 1;
    this.#host.dispatchEvent(new SeminarFilterEvent(criteria));
    if (this.#isNarrowed) void this.#pager.rest(); // what was not read may fit too
  }

  readonly #handleCriteria = (change: Criteria): void => this.#ask({ ...this.#host.criteria, ...change });

  readonly #handleClear = async (): Promise<void> => {
    this.#ask({});
    await this.#host.updateComplete; // the button that was pressed is gone: stay where it was
    this.#host.renderRoot.querySelector<HTMLElement>('[part~="input"]')?.focus();
  };

  async #handleMore(shown: number): Promise<void> {
    const { renderRoot } = this.#host;
    const isLast = renderRoot.querySelectorAll('[part~="title"]').length >= this.#matching;
    if (isLast && this.#pager.hasMore) await this.#pager.next();
    this.#host.pages += 1;
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
    await this.#host.updateComplete;
    const heading = renderRoot.querySelectorAll<HTMLElement>('[part~="title"]')[shown];
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }
}
