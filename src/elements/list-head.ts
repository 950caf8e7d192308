import { kindsAsked, type Counts, type Criteria } from '../filter/criteria.ts';
import { periods } from '../filter/facets.ts';
import type { Found } from '../filter/find.ts';
import { fullDay } from '../locale/day-words.ts';
import { chipsView } from '../view/chips-view.ts';
import { filtersView } from '../view/filters-view.ts';
import type { ListLit } from '../view/lit-templates.ts';
import { openTexts } from '../view/open-texts.ts';
import { countText, statusView } from '../view/status-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { orderView, viewsView } from '../view/views-view.ts';
import { CalmVoice } from './calm-voice.ts';
import { FilterPanels, type PanelsHost } from './filter-panels.ts';
import type { ListActions } from './list-actions.ts';
import type { ListDisplay } from './list-display.ts';
import type { ListPlace } from './list-place.ts';
import type { ListState } from './list-state.ts';
import { choice } from './settings.ts';
import { SeminarFilterEvent } from './seminar-filter-event.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list has a head. */
export interface HeadHost extends PanelsHost, HTMLElement {
  readonly criteria: Criteria;
  /** What the author asks for. */
  readonly timeZone: string;
  readonly period: string;
}

/** What the head is made with. */
export interface HeadOptions {
  readonly host: HeadHost;
  readonly tools: VisitorTools;
  readonly lit: ListLit;
  readonly place: ListPlace;
  readonly display: ListDisplay;
  readonly actions: ListActions;
}

/** What the list is at the moment. */
export interface HeadState {
  readonly state: ListState;
  readonly counts: Counts;
  readonly found: Found;
  /** Whether all was read and searched. */
  readonly isWhole: boolean;
}

/** What stands above a list: what narrows it, what it is narrowed by, how many that leaves, and what can be done with them. */
export class ListHead {
  readonly #options: HeadOptions;
  readonly #panels: FilterPanels;
  readonly #voice = new CalmVoice();

  constructor(options: HeadOptions) {
    this.#options = options;
    this.#panels = new FilterPanels(options.host);
  }

  view(head: HeadState, context: ViewContext): readonly unknown[] {
    const { host, tools, lit, display, actions } = this.#options;
    const { filters, period } = head.state;
    const { criteria } = host;
    const options = { lit, messages: tools.words, language: context.language, criteria };
    const { buttons, panel } = actions.above(head.state);
    const handleCriteria = this.#handleCriteria;
    const filtersOptions = {
      ...options,
      filters,
      counts: head.counts,
      period,
      panels: this.#panels,
      day: display.firstDay,
      handleCriteria,
      handleJump: this.#handleJump,
    };
    const handleClear = () => void this.#clear();
    return [
      filters.length > 0 ? filtersView(filtersOptions) : lit.nothing,
      chipsView({
        ...options,
        // where the visitor has no say in the period, a link has none either
        criteria: filters.includes('period') ? criteria : { ...criteria, period: undefined },
        period: choice(host.period, periods),
        handleCriteria,
        handleClear,
        handleGone: (index) => void this.#panels.focusChip(index),
      }),
      this.#statusView(head, context, buttons),
      panel,
    ];
  }

  #statusView({ state, found, isWhole }: HeadState, context: ViewContext, actions: unknown): unknown {
    const { host, tools, lit, display, place } = this.#options;
    const { words: messages, zone } = tools;
    const { criteria, timeZone } = host;
    const all = openTexts(state.visible);
    const { search, order } = criteria;
    const count = countText({
      messages,
      matching: state.matching.length,
      total: state.inScope.length,
      isWhole,
      remarks: [found.instead ? messages.instead(found.instead) : '', this.#beginning(state, isWhole, context)],
    });
    this.#voice.note(count);
    return statusView({
      lit,
      messages,
      count,
      voice: this.#voice.region,
      handleFocus: this.#voice.hush,
      allOpen:
        all.length > 0 && display.view === 'list'
          ? all.every(({ seminar, section }) => tools.isOpen(seminar, section))
          : undefined,
      choices: [
        viewsView({
          lit,
          messages,
          views: display.views,
          shown: display.view,
          handleView: (view) => place.setView(view),
        }),
        search?.trim() && display.view !== 'month'
          ? orderView({ lit, messages, order, handleOrder: (chosen) => this.#handleCriteria({ order: chosen }) })
          : lit.nothing,
        zone.view({ ...context, lit, messages, seminars: state.inScope, timeZone }),
      ],
      actions,
      handleExpand: (open) => {
        for (const { seminar, section } of all) context.handleToggle(seminar, section, open);
      },
    });
  }

  /** Where the list begins, because the visitor went there, or that there is nothing from there on. */
  #beginning({ matching, visible, period }: ListState, isWhole: boolean, { language }: ViewContext): string {
    const { display, tools } = this.#options;
    const { startingAt, noneFrom } = tools.words;
    const day = display.firstDay && fullDay(display.firstDay, language);
    if (!day || matching.length === 0) return '';
    return visible.length > 0 || !isWhole ? startingAt(day) : noneFrom(day, period === 'past');
  }

  /** The day chosen in a month, which filters leave as it is. */
  get #dayOfMonth(): string | undefined {
    const { display, place } = this.#options;
    return display.view === 'month' ? place.day : undefined;
  }

  /** @param day - where the list begins, or the day chosen in the month */
  #ask(criteria: Criteria, day?: string): void {
    const { host, place } = this.#options;
    this.#voice.ask(criteria.search !== host.criteria.search);
    place.setCriteria(criteria, day);
    host.dispatchEvent(new SeminarFilterEvent(criteria));
  }

  readonly #handleCriteria = (change: Criteria): void => {
    const criteria = { ...this.#options.host.criteria, ...change };
    // whoever asks for other days wants to see all of them
    const day = 'period' in change || 'date' in change ? this.#dayOfMonth : this.#options.place.day;
    // an order for a search alone ends with it
    this.#ask(kindsAsked(criteria).includes('search') ? criteria : { ...criteria, order: undefined }, day);
  };

  readonly #handleJump = (day: string): void => {
    this.#voice.ask(false);
    this.#options.place.setDay(day || undefined);
  };

  async #clear(): Promise<void> {
    const { host } = this.#options;
    this.#ask({}, this.#dayOfMonth);
    await host.updateComplete; // the button that was pressed is gone: stay where it was
    host.renderRoot.querySelector<HTMLElement>('[part="status"]')?.focus({ preventScroll: true });
  }
}
