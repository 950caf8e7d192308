import { isNarrowing, type Criteria } from '../filter/criteria.ts';
import { inPeriod, periods, type FacetName, type Period } from '../filter/facets.ts';
import { inReadingOrder } from '../filter/scope.ts';
import { printBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { filtersView } from '../view/filters-view.ts';
import { openTexts } from '../view/open-texts.ts';
import type { ListLit } from '../view/lit-templates.ts';
import { statusView } from '../view/status-view.ts';
import type { FilterName, ViewContext } from '../view/view-context.ts';
import type { FeedController, FeedHost } from './feed-controller.ts';
import { FeedPager } from './feed-pager.ts';
import { FilterPanels } from './filter-panels.ts';
import { ListActions, type ActionsHost } from './list-actions.ts';
import { ListNarrowing } from './list-narrowing.ts';
import type { ListState, Shown } from './list-state.ts';
import { PrintList } from './print-list.ts';
import { SeminarFilterEvent } from './seminar-filter-event.ts';
import { choice } from './settings.ts';
import { ShowMore, type GrowingHost } from './show-more.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list is controlled. */
export interface ListHost extends FeedHost, GrowingHost, ActionsHost {
  criteria: Criteria;
  /** What the author asks for. */
  readonly timeZone: string;
  /** The author's period. */
  readonly period: string;
  requestUpdate(name?: string): void;
  readonly updateComplete: Promise<boolean>;
}

/** The controls around a list: what narrows it, counts it, opens it and takes it away. Loaded behind the first list. */
export class ListControls {
  readonly #host: ListHost;
  readonly #tools: VisitorTools;
  readonly #lit: ListLit;
  readonly #feeds: FeedController;
  readonly #pager: FeedPager;
  readonly #more: ShowMore;
  readonly #actions: ListActions;
  readonly #print: PrintList;
  readonly #narrowing: ListNarrowing;
  readonly #panels: FilterPanels;
  /** Changes with each question, so that the same count is said again. */
  #turn = false;
  #isSpeaking = false;

  constructor(host: ListHost, tools: VisitorTools, lit: ListLit, feeds: FeedController) {
    this.#host = host;
    this.#tools = tools;
    this.#lit = lit;
    this.#feeds = feeds;
    this.#pager = new FeedPager(host, feeds);
    this.#print = new PrintList(host, tools);
    this.#actions = new ListActions(host, tools, lit, feeds);
    tools.list = { bar: () => this.#print.list && this.#actions.bar(this.#print.list) };
    this.#more = new ShowMore(host, this.#pager);
    this.#narrowing = new ListNarrowing(host);
    this.#panels = new FilterPanels(host);
  }

  /** Whether there may be seminars beyond those that were read. */
  get isPartial(): boolean {
    return this.#pager.hasMore || this.#hasFailed;
  }

  get #hasFailed(): boolean {
    return !!this.#feeds.feed?.failures?.length;
  }

  /**
   * What the visitor leaves of a list, and what of it is on the page; counts for the filters offered.
   *
   * @param authors - the period that the author asks for
   * @param room - how many seminars are on the page at most
   */
  narrow(list: readonly Seminar[], filters: readonly FilterName[], authors: Period, room: number): Shown {
    const { criteria } = this.#host;
    const now = this.#host.now();
    const period = (filters.includes('period') && criteria.period) || authors;
    const counted = filters.filter(
      (name): name is FacetName | 'date' => name !== 'search' && name !== 'period' && name !== 'jump',
    );
    const matching = this.#narrowing.narrow(list, { ...criteria, period }, counted, now);
    this.#more.matching = matching.length;
    // what was not read may fit too
    const isWanting = this.#narrowing.isWhole && (this.#isNarrowed || !matching.length);
    if (isWanting && this.#pager.hasMore && this.#host.isConnected) void this.#pager.next();
    const shown = this.#print.isPrinting ? printBounds.seminars : room;
    return { matching, visible: inReadingOrder(matching, period).slice(0, shown), period };
  }

  /** The list where it is not shown by day. */
  content(_state: ListState, _context: ViewContext): unknown {
    return undefined;
  }

  /** What the author announces: the scope in the author's period. */
  announced(): readonly Seminar[] {
    const { inScope = [] } = this.#print.list ?? {};
    const period = choice(this.#host.period, periods);
    const now = this.#host.now();
    return inReadingOrder(
      inScope.filter((seminar) => inPeriod(seminar, period, now)),
      period,
    );
  }

  /** Filters and the line above the list. */
  above(state: ListState, context: ViewContext): readonly unknown[] {
    const { language, handleToggle } = context;
    const { criteria } = this.#host;
    const lit = this.#lit;
    const { words: messages } = this.#tools;
    const { filters, period, visible, matching } = state;
    const all = openTexts(visible);
    this.#print.list = state;
    const { buttons, panel } = this.#actions.above(state);
    const options = { lit, messages, language, filters, criteria, counts: this.#narrowing.counts, period };
    return [
      filters.length > 0
        ? filtersView({
            ...options,
            panels: this.#panels,
            handleCriteria: this.#handleCriteria,
            handleJump: () => undefined,
          })
        : lit.nothing,
      statusView({
        lit,
        messages,
        matching: matching.length,
        total: state.inScope.length,
        isNarrowed: this.#isNarrowed,
        isWhole: this.#narrowing.isWhole && !this.#pager.hasMore,
        isSpeaking: this.#speaks(),
        turn: this.#turn,
        allOpen: all.length > 0 ? all.every(({ seminar, section }) => this.#tools.isOpen(seminar, section)) : undefined,
        actions: buttons,
        zone: this.#tools.zone.view({
          ...context,
          lit,
          messages,
          seminars: state.inScope,
          timeZone: this.#host.timeZone,
        }),
        handleClear: this.#handleClear,
        handleExpand: (open) => {
          for (const { seminar, section } of all) handleToggle(seminar, section, open);
        },
      }),
      panel,
    ];
  }

  /** What stands below the list, or in its place where nothing fits. */
  below({ matching, visible }: ListState): unknown {
    const { html, nothing } = this.#lit;
    const { words } = this.#tools;
    const left = matching.length - visible.length;
    this.#more.visible = visible;
    const text = this.#pager.isReading ? words.reading : left > 0 ? words.more(left) : words.moreUnread;
    const more = html`<button part="button more" type="button" @click=${this.#more.handle}>${text}</button>`;
    const failed = this.#hasFailed ? html`<p part="error">${words.incomplete}</p>` : nothing;
    const none = this.#isNarrowed ? html`<p part="empty">${words.noMatch}</p>` : this.#noneView();
    return [
      matching.length > 0 || this.#pager.hasMore || !this.#narrowing.isWhole ? nothing : none,
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

  // What a live region holds when it appears is not said: it is filled a moment later.
  #speaks(): boolean {
    if (!this.#isSpeaking) setTimeout(() => ((this.#isSpeaking = true), this.#host.requestUpdate()), 150);
    return this.#isSpeaking;
  }

  #ask(criteria: Criteria): void {
    this.#turn = !this.#turn;
    this.#host.criteria = criteria;
    this.#host.pages = 1;
    this.#host.dispatchEvent(new SeminarFilterEvent(criteria));
  }

  readonly #handleCriteria = (change: Criteria): void => this.#ask({ ...this.#host.criteria, ...change });

  readonly #handleClear = async (): Promise<void> => {
    this.#ask({});
    await this.#host.updateComplete; // the button that was pressed is gone: stay where it was
    this.#host.renderRoot.querySelector<HTMLElement>('[part="status"]')?.focus({ preventScroll: true });
  };
}
