import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { agenda } from '../filter/agenda.ts';
import type { Criteria } from '../filter/criteria.ts';
import type { Seminar } from '../model/seminar.ts';
import { agendaView } from '../view/agenda-view.ts';
import { headingView } from '../view/heading-view.ts';
import { seminarView } from '../view/seminar-view.ts';
import { timeView } from '../view/time-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { controlsGhostView, emptyView } from '../view/waiting-view.ts';
import type { ListControls } from './list-controls.ts';
import { readList, type ListState } from './list-state.ts';
import { calendarStyles } from './seminar-calendar.styles.ts';
import { SeminarScopeElement } from './seminar-scope-element.ts';
import { seminarStyles } from './seminar.styles.ts';
import type { VisitorTools } from './visitor-tools.ts';

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
 *
 * @csspart toolbar - the filters
 * @csspart filter - one filter; also `filter-search`, `filter-period`, `filter-series` and so on
 * @csspart filter-label - its label
 * @csspart input - its control
 * @csspart panel - what a filter opens, after its `panel-title`; also `panel-series` and so on; in it `values`, `days`
 * @csspart chips - what is asked for at the moment, each a `chip`
 * @csspart views - the switch between views; also `order`, the choice of an order
 * @csspart status-line - the line above the list
 * @csspart status - how many seminars there are
 * @csspart list-actions - what can be done with all of them
 * @csspart zone - the choice of the clock that times are shown on, after its `zone-label`
 * @csspart section - what is to come or what was, after its `section-heading`; also `section-upcoming`, `section-past`
 * @csspart month - a month: `month-bar`, then `month-grid` with its `weekday` and `cell`, then what is on the day chosen
 * @csspart table - the compact table, with a `row` each
 * @csspart day - a day
 * @csspart day-heading - its heading
 * @csspart list - its seminars
 * @csspart item - one of them
 * @csspart base - everything within the element
 * @csspart seminar - one seminar
 * @csspart when - its time, other time and badges
 * @csspart date - its day, where it stands alone
 * @csspart time - its time on the clock shown
 * @csspart other-time - its time on the other clock
 * @csspart badge - what must be seen first; also `badge-live`, `badge-note` or one with its status
 * @csspart body - everything but the time
 * @csspart title - its heading
 * @csspart title-link - the link to its own page
 * @csspart later - what is to be announced
 * @csspart speakers - the list of speakers
 * @csspart speaker - one speaker
 * @csspart speaker-name - a speaker's name
 * @csspart affiliation - a speaker's affiliation
 * @csspart facts - the list of facts
 * @csspart fact - one fact; also `fact-` with its name, as `fact-location`
 * @csspart address - a postal address
 * @csspart map - the link to a map
 * @csspart details - abstract or biography; also `details-abstract`, `details-bio`
 * @csspart summary - what opens them
 * @csspart text - their text
 * @csspart actions - links and calendars
 * @csspart link - a link; also `link-` with its kind, as `link-flyer`
 * @csspart webcast - how to join where there is no address
 * @csspart calendars - the ways into a calendar
 * @csspart menu-button - a button that opens a menu; also `calendars-button`, `share-button`, `list-button`
 * @csspart menu - what it opens, with `choices` and a `hint`; also `menu-calendars`, `menu-share`, `menu-list`
 * @csspart action - one action; also `action-webcast`, or with its calendar, as `action-ics`
 * @csspart button - a button; also `retry`, `clear`, `expand`, `select-several`, `more`
 * @csspart offer - a way of the whole list with its `hint`; ways to subscribe have `subscribe-title` and `calendar-address`
 * @csspart select - the box that selects a seminar, `tick`, with its word
 * @csspart selection - what can be done with what is selected, after how many that is: `selected`
 * @csspart dock - what stays in view at the end: `notice`, what is said of what was taken; in it `by-hand`, a text to copy
 * @csspart placeholder - what stands where the list will be
 * @csspart error - what went wrong
 * @csspart empty - that there is nothing
 *
 * @cssprop [--seminar-accent=currentcolor] - titles with links, buttons, focus
 * @cssprop [--seminar-border=color-mix(in srgb, currentcolor 22%, transparent)] - lines
 * @cssprop [--seminar-muted=color-mix(in srgb, currentcolor 88%, transparent)] - labels and what is less important
 * @cssprop [--seminar-surface=none] - background of a seminar
 * @cssprop [--seminar-radius=0.375rem] - corners
 * @cssprop [--seminar-gap=1rem] - space around a seminar
 * @cssprop [--seminar-live=#b3261e] - background of "Live now"; its text is white
 * @cssprop [--seminar-font-size-title=1.2em] - size of titles
 *
 * @cssstate loading - a feed is being read
 * @cssstate empty - there is nothing to show
 * @cssstate failed - the feed could not be read
 */
export class SeminarCalendarElement extends SeminarScopeElement {
  static readonly tag = 'seminar-calendar';
  static override styles = [seminarStyles, calendarStyles];
  static override properties: PropertyDeclarations = {
    filters: { useDefault: true },
    pageSize: { attribute: 'page-size', type: Number },
    subscribe: {},
    view: {},
    views: {},
    syncUrl: { attribute: 'sync-url' },
    markChanges: { attribute: 'mark-changes', type: Boolean },
    seminars: { attribute: false },
    criteria: { attribute: false },
  };

  /** Controls offered to the visitor, in this order; empty for none. */
  filters = 'search series category period';
  /** How many seminars show before "Show more". */
  pageSize = 20;
  /** Address of a calendar that can be subscribed to; by default the feed's `icsUrl`. */
  subscribe: string | undefined;
  /** How the list shows first: `list`, `compact` or `month`. */
  view = 'list';
  /** What the visitor may switch between, several of `list`, `compact` and `month`; by default there is no switch. */
  views: string | undefined;
  /** Keeps criteria, view and the seminar shown alone in the page's address, in parameters that begin with this word. */
  syncUrl: string | undefined;
  /** Whether seminars that are new or were changed since the visitor's last visit are marked; kept on their device only. */
  markChanges = false;
  /** Entries in the words of the feed format, in place of a feed. */
  seminars: readonly unknown[] | undefined;
  /** What the visitor asks for. */
  criteria: Criteria = {};

  /** @internal How many pages of the list are shown. */
  pages = 1;

  #controls: ListControls | undefined;
  #feed: LoadedFeed | undefined;
  #context: ViewContext | undefined;
  #list: ListState = { inScope: [], matching: [], visible: [], filters: [], period: 'upcoming', name: undefined };

  protected override equip({ ListControls }: typeof import('./visitor-tools.ts'), tools: VisitorTools): void {
    const lit = {
      html,
      nothing,
      days: agendaView,
      seminar: seminarView,
      heading: headingView,
      when: timeView,
    } as const;
    this.#controls = new ListControls(this, tools, lit, this.feedController);
  }

  protected override announced(): readonly Seminar[] {
    return this.#controls?.announced() ?? [];
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.pages = 1;
    const { feed } = this.feedController;
    this.#context = this.viewContext();
    const list = readList(this, feed, this.#controls, this.#context);
    // What ends while a visitor is at it stays until they leave: nothing moves under their hands.
    const isHeld = !changed.size && feed === this.#feed && this.shadowRoot?.activeElement?.closest('[part="item"]');
    this.#feed = feed;
    this.#list = isHeld ? { ...list, visible: this.#list.visible } : list;
  }

  protected override render(): TemplateResult {
    const context = this.#context!; // made for this update
    const isEmpty = !!this.#feed && !this.#list.inScope.length && !this.#controls?.isPartial;
    const list = isEmpty ? emptyView(context) : this.#listView(context);
    return this.frame(isEmpty, this.#feed && (this.#controls ?? this.isPlain) ? list : undefined, context);
  }

  /** Whether the list is the one that can be shown at once: what narrows it or shows it otherwise is waited for. */
  protected override get isPlain(): boolean {
    const { criteria, period, view, syncUrl } = this;
    if (Object.keys({ ...criteria }).length > 0 || period === 'all' || view !== 'list') return false;
    return typeof syncUrl !== 'string' || !location.search.includes(syncUrl || 'seminars');
  }

  #listView(context: ViewContext): TemplateResult {
    const { visible, filters } = this.#list;
    return html`${this.#controls?.above(this.#list, context) ?? controlsGhostView(filters.length)}
    ${this.#controls?.content(this.#list, context) ?? agendaView(agenda(visible, context.timeZone), context)}
    ${this.#controls?.below(this.#list)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-calendar': SeminarCalendarElement;
  }
}
