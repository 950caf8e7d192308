import { viewNames, type ViewName } from '../filter/address.ts';
import { zoneShown } from '../filter/agenda.ts';
import { closestFirst } from '../filter/closeness.ts';
import type { Criteria } from '../filter/criteria.ts';
import { rangeOf } from '../filter/dates.ts';
import type { Period } from '../filter/facets.ts';
import type { Found } from '../filter/find.ts';
import { todayOf } from '../filter/month.ts';
import { inReadingOrder } from '../filter/scope.ts';
import { inSectionOrder, sectionsOf, type ListSection } from '../filter/sections.ts';
import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { aloneView } from '../view/alone-view.ts';
import type { ListLit } from '../view/lit-templates.ts';
import { matchView } from '../view/match-view.ts';
import { sectionsView } from '../view/sections-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { adoptStyles } from './adopt-styles.ts';
import type { ListPlace } from './list-place.ts';
import type { ListState } from './list-state.ts';
import type { MonthGrid, MonthHost } from './month-grid.ts';
import { OnDemand } from './on-demand.ts';
import { choice, tokens } from './settings.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list is shown. */
export interface DisplayHost extends MonthHost, HTMLElement {
  criteria: Criteria;
  /** The author's view. */
  readonly view: string;
  /** What the visitor may switch between, separated by spaces. */
  readonly views: string | undefined;
}

/** What is shown, and of what. */
export interface DisplayOptions {
  readonly period: Period;
  readonly found: Found;
  readonly context: ViewContext;
}

/** What decides how much is shown. */
export interface ContentOptions {
  /** Whether not all of the feed is read. */
  readonly isReading: boolean;
  readonly isPrinting: boolean;
}

/** What shows a list otherwise. */
interface OtherViews {
  readonly month: MonthGrid;
  readonly compactView: typeof import('./other-views.ts').compactView;
}

/** Seminars in the order they are read. */
export interface Ordered {
  readonly ordered: readonly Seminar[];
  /** How many of them stand before the first one that shows. */
  readonly earlier: number;
}

/** Shows what fits the visitor's criteria in the way that the author or the visitor chose. */
export class ListDisplay {
  readonly #host: DisplayHost;
  readonly #tools: VisitorTools;
  readonly #lit: ListLit;
  readonly #place: ListPlace;
  readonly #views: OnDemand<OtherViews>;

  constructor(host: DisplayHost, tools: VisitorTools, lit: ListLit, place: ListPlace) {
    this.#host = host;
    this.#tools = tools;
    this.#lit = lit;
    this.#place = place;
    const load = async () => {
      const { viewStyles, MonthGrid, compactView } = await import('./other-views.ts');
      if (host.shadowRoot) adoptStyles(host.shadowRoot, viewStyles);
      return { month: new MonthGrid(host), compactView };
    };
    this.#views = new OnDemand(host, load, 'there is no other view than the list');
  }

  /** What the visitor may switch between: the author's view too, which would else be left for good. */
  get views(): readonly ViewName[] {
    const offered = this.#views.hasFailed ? [] : tokens(this.#host.views, viewNames);
    return !offered.length || offered.includes(this.#authors) ? offered : [this.#authors, ...offered];
  }

  get view(): ViewName {
    const { view } = this.#place;
    const shown = view && this.views.includes(view) ? view : this.#authors;
    return this.#views.hasFailed ? 'list' : shown;
  }

  get #authors(): ViewName {
    return choice(this.#host.view, viewNames);
  }

  /** Whether little of each seminar shows. */
  get isBrief(): boolean {
    return this.view === 'compact' && this.#place.seminar === undefined;
  }

  /** The day that the list begins at, because the visitor went there. */
  get firstDay(): string | undefined {
    return this.view === 'month' ? undefined : this.#place.day;
  }

  /** Whether days that are asked for show what is over on them too. */
  get opensPast(): boolean {
    return this.firstDay === undefined && this.#host.criteria.period === undefined;
  }

  /**
   * The period of a list: where the visitor has chosen none, it follows from the days they look at.
   *
   * @param isOpen - whether the visitor may choose it
   * @param seminars - those within the author's scope
   */
  period(authors: Period, isOpen: boolean, seminars: readonly Seminar[], context: ViewContext): Period {
    const { date, period, ...days } = this.#host.criteria;
    const { now, timeZone, viewerTimeZone } = context;
    const { firstDay } = this;
    if (firstDay && (isOpen || authors === 'all'))
      return firstDay < todayOf(seminars, now, viewerTimeZone, timeZone) ? 'past' : 'upcoming';
    if (!isOpen) return authors;
    return period ?? (date || rangeOf(days) || this.view === 'month' ? 'all' : authors);
  }

  /** Whether the best match stands first; a month has its days. */
  get #isByMatch(): boolean {
    const { order, search } = this.#host.criteria;
    return order === 'match' && !!search?.trim() && this.view !== 'month';
  }

  /** The seminars that fit, in the order they are read, and how many stand before the day that the visitor went to. */
  order(matching: readonly Seminar[], { period, found, context }: DisplayOptions): Ordered {
    const { now, timeZone } = context;
    if (this.view === 'month') return { ordered: matching, earlier: 0 };
    if (this.#isByMatch) return { ordered: closestFirst(matching, found), earlier: 0 };
    const ordered = period === 'all' ? inSectionOrder(matching, now) : inReadingOrder(matching, period);
    const { firstDay } = this;
    if (!firstDay) return { ordered, earlier: 0 };
    // by the day that it stands under: what goes on for weeks began before
    const first = ordered.findIndex((seminar) => {
      const day = dayIn(zoneShown(seminar, timeZone), seminar.start);
      return period === 'past' ? day <= firstDay : day >= firstDay;
    });
    return { ordered, earlier: first < 0 ? ordered.length : first };
  }

  /** The list where it is not shown by day. */
  content(state: ListState, context: ViewContext, { isReading, isPrinting }: ContentOptions): unknown {
    const { visible, matching, period } = state;
    const lit = this.#lit;
    const { words: messages } = this.#tools;
    if (this.#place.seminar !== undefined)
      return aloneView({ lit, messages, seminar: visible[0], isReading, context, href: this.#place.listHref() });
    if (this.view === 'month') return this.#monthView(matching, context, isPrinting);
    const isApart = period === 'all' && !this.#isByMatch;
    const sections = isApart ? sectionsOf(visible, context.now, context.timeZone) : undefined;
    if (this.view === 'compact') return this.#compactView(visible, sections, context);
    if (this.#isByMatch) return matchView({ lit, context, seminars: visible });
    return sections && sectionsView({ lit, messages, context, sections });
  }

  #monthView(seminars: readonly Seminar[], context: ViewContext, isWhole: boolean): unknown {
    const views = this.#views.ask();
    if (!views) return this.#loadingView();
    const place = this.#place;
    const handleDay = (day: string) => place.setDay(day);
    const options = { lit: this.#lit, messages: this.#tools.words, context, seminars };
    return views.month.view({ ...options, isWhole, day: place.day, handleDay });
  }

  #compactView(
    seminars: readonly Seminar[],
    sections: readonly ListSection[] | undefined,
    context: ViewContext,
  ): unknown {
    const views = this.#views.ask();
    if (!views) return this.#loadingView();
    const { words: messages, selection } = this.#tools;
    const options = { lit: this.#lit, messages, context, seminars, sections, isByMatch: this.#isByMatch };
    const href = ({ uid }: Seminar) => this.#place.seminarHref(uid);
    return views.compactView({ ...options, href, tick: selection.isOn ? context.calendars : undefined });
  }

  #loadingView(): unknown {
    return this.#lit.html`<p part="loading" role="status">${this.#tools.words.loading}</p>`;
  }
}
