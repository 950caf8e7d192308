import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { agenda } from '../filter/agenda.ts';
import type { Criteria } from '../filter/criteria.ts';
import { facetNames, hasChoice, inPeriod, periods } from '../filter/facets.ts';
import { inReadingOrder, withinScope, type Scope } from '../filter/scope.ts';
import { agendaView } from '../view/agenda-view.ts';
import type { FilterName, ViewContext } from '../view/view-context.ts';
import { controlsGhostView, emptyView } from '../view/waiting-view.ts';
import type { ListControls, ListState } from './list-controls.ts';
import { SeminarBaseElement } from './seminar-base-element.ts';
import { calendarStyles } from './seminar-calendar.styles.ts';
import { seminarStyles } from './seminar.styles.ts';
import { choice, day, tokens, values, wholeNumber } from './settings.ts';
import type { VisitorTools } from './visitor-tools.ts';

const filterNames: readonly FilterName[] = ['search', 'period', ...facetNames];

/**
 * A department's seminars, from its own feed: by day, to search, to narrow, to open in place and to take into a calendar.
 *
 * @tag seminar-calendar
 *
 * @slot - what shows until the feed is read, and where it cannot be read
 * @slot heading - above the list
 * @slot empty - in place of the sentence that says that nothing is announced
 * @slot footer - below the list
 *
 * @fires {SeminarFeedLoadEvent} seminar-feed-load - a feed was read and shows
 * @fires {SeminarFeedErrorEvent} seminar-feed-error - a feed could not be read
 * @fires {SeminarFilterEvent} seminar-filter - the visitor narrowed the list
 * @fires {SeminarToggleEvent} seminar-toggle - the visitor opened or closed an abstract or a biography
 * @fires {SeminarExportEvent} seminar-export - the visitor takes seminars into a calendar; cancelable
 */
export class SeminarCalendarElement extends SeminarBaseElement {
  static override styles = [seminarStyles, calendarStyles];
  static override properties: PropertyDeclarations = {
    series: {},
    category: {},
    department: {},
    topic: {},
    audience: {},
    speaker: {},
    location: {},
    mode: {},
    period: {},
    from: {},
    to: {},
    limit: { type: Number },
    filters: {},
    pageSize: { attribute: 'page-size', type: Number },
    seminars: { attribute: false },
    criteria: { attribute: false },
    pages: { state: true },
  };

  /** Scope: only these series; several values are separated by `|`, here and below. */
  series: string | undefined;
  /** Scope: only these categories. */
  category: string | undefined;
  /** Scope: only these departments. */
  department: string | undefined;
  /** Scope: only these topics. */
  topic: string | undefined;
  /** Scope: only these audiences. */
  audience: string | undefined;
  /** Scope: only these speakers. */
  speaker: string | undefined;
  /** Scope: only these places, by name. */
  location: string | undefined;
  /** Scope: only `in-person`, `online` or `hybrid` ones. */
  mode: string | undefined;
  /** Which seminars show first: `upcoming`, `past` or `all`; the visitor may change it where `filters` names `period`. */
  period = 'upcoming';
  /** Scope: the first day, `YYYY-MM-DD`. */
  from: string | undefined;
  /** Scope: the last day, inclusive. */
  to: string | undefined;
  /** Scope: at most so many, the nearest. */
  limit: number | undefined;
  /** Controls offered to the visitor, in this order; empty for none. */
  filters = 'search series category period';
  /** How many seminars show before "Show more". */
  pageSize = 20;
  /** Entries in the words of the feed format, in place of a feed. */
  seminars: readonly unknown[] | undefined;
  /** What the visitor asks for. */
  criteria: Criteria = {};

  /** @internal How many pages of the list are shown. */
  pages = 1;

  #controls: ListControls | undefined;
  #feed: LoadedFeed | undefined;
  #list: ListState = { inScope: [], matching: [], visible: [], filters: [], period: 'upcoming', name: undefined };

  /** Registers the element, once, however often it is asked for. */
  static define(tag = 'seminar-calendar', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, SeminarCalendarElement);
  }

  protected override equip({ ListControls }: typeof import('./visitor-tools.ts'), tools: VisitorTools): void {
    this.#controls = new ListControls(this, tools, { html, nothing });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { feed } = this.feedController;
    const { criteria } = this;
    const now = this.now();
    const authors = choice(this.period, periods);
    const scope = this.#scope();
    const inScope = withinScope(feed?.seminars ?? [], scope, authors, now);
    const filters = tokens(this.filters, filterNames).filter((name) =>
      name === 'search' ? true : name === 'period' ? !scope.limit : hasChoice(inScope, name),
    );
    const period = (filters.includes('period') && criteria.period) || authors;
    const matching =
      this.#controls?.narrow(inScope, period, filters, now) ??
      inScope.filter((seminar) => inPeriod(seminar, period, now));
    const page = inReadingOrder(matching, period).slice(0, (wholeNumber(this.pageSize) ?? 20) * this.pages);
    // What ends while a visitor is at it stays until they leave: nothing moves under their hands.
    const isHeld = !changed.size && feed === this.#feed && this.shadowRoot?.activeElement?.closest('[part="item"]');
    this.#feed = feed;
    this.#list = { inScope, matching, filters, period, visible: isHeld ? this.#list.visible : page, name: feed?.title };
  }

  #scope(): Scope {
    const facets = facetNames.map((name) => [name, values(this[name])]);
    return { ...Object.fromEntries(facets), from: day(this.from), to: day(this.to), limit: wholeNumber(this.limit) };
  }

  protected override render(): TemplateResult {
    const context = this.viewContext();
    const isEmpty = this.#feed !== undefined && this.#list.inScope.length === 0;
    // A list that the page has narrowed waits for what narrows it.
    const isReady = this.#feed && (this.#controls || Object.keys(this.criteria).length === 0);
    const list = isEmpty ? emptyView(context) : this.#listView(context);
    return this.frame(isEmpty, isReady ? list : undefined, context);
  }

  #listView(context: ViewContext): TemplateResult {
    const { visible, filters } = this.#list;
    return html`${this.#controls?.above(this.#list, context) ?? controlsGhostView(filters.length)}
    ${agendaView(agenda(visible, context.timeZone), context)} ${this.#controls?.below(this.#list)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-calendar': SeminarCalendarElement;
  }
}
