import { addMonths, isDay, monthName } from '../filter/calendar-day.ts';
import { daysOfMonth, monthOf, nearestDay, openingDay, todayOf } from '../filter/month.ts';
import { monthText } from '../locale/day-words.ts';
import { firstWeekday } from '../locale/week.ts';
import type { Seminar } from '../model/seminar.ts';
import { viewBounds } from '../model/view-bounds.ts';
import { monthView, type MonthOptions } from '../view/month-view.ts';
import { CalmVoice } from './calm-voice.ts';
import { dayForKey } from './month-keys.ts';

/** The element that shows the month. */
export interface MonthHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** What a month is shown of, and who hears which day the visitor chooses. */
export interface MonthGridOptions extends Pick<MonthOptions, 'lit' | 'messages' | 'context' | 'isWhole'> {
  /** Soonest first. */
  readonly seminars: readonly Seminar[];
  /** `YYYY-MM-DD`; undefined until a day is chosen. */
  readonly day: string | undefined;
  readonly handleDay: (day: string) => void;
}

/** What is shown at the moment. */
type Shown = MonthGridOptions & Pick<MonthOptions, 'month' | 'firstWeekday' | 'today' | 'chosen' | 'focused'>;

/** Seminars of a day that stand below the grid at first, and that come when more are wanted. */
const dayRoom: number = viewBounds.day;

const cellOf = (day: string): string => `[data-day="${day}"]`;
const headingOf = (day: string): string => `[part="month"] [id$="day-${day}"]`;
const titleOf = (day: string, index: string): string => `[part="month"] [id$="title-${day}-${index}"]`;

function show(options: MonthGridOptions, at: string | undefined): Shown {
  const { seminars, day, context } = options;
  const { language, now, timeZone, viewerTimeZone } = context;
  const today = todayOf(seminars, now, viewerTimeZone, timeZone);
  const asked = isDay(day) ? day : undefined;
  const weekday = firstWeekday(language);
  const month = monthOf(seminars, monthName(at ?? asked ?? today), timeZone, weekday);
  const chosen = asked && monthName(asked) === month.name ? asked : openingDay(month, today);
  return { ...options, month, firstWeekday: weekday, today, chosen, focused: at ?? chosen };
}

/** The month that is shown, the day of it that the focus is on, and what keys and presses do to both. */
export class MonthGrid {
  readonly #host: MonthHost;
  readonly #voice = new CalmVoice();
  #shown: Shown | undefined;
  /** Where in the grid the visitor is; undefined where that is the day chosen. */
  #at: string | undefined;
  /** The day that we told of last. */
  #told: string | undefined;
  /** Of which day more was wanted, and how much of it shows. */
  #roomy: string | undefined;
  #room = dayRoom;

  constructor(host: MonthHost) {
    this.#host = host;
  }

  /** The month of the day chosen, or the one that the visitor has turned to. */
  view(options: MonthGridOptions): unknown {
    const { day, seminars, context, messages } = options;
    // a day that came another way, such as by the browser's back button, is where the visitor is
    const isMoved = day !== this.#shown?.day && day !== this.#told;
    if (isMoved) this.#at = undefined;
    const shown = (this.#shown = show(options, this.#at));
    const { month, today, chosen, focused } = shown;
    if (isMoved && this.#host.renderRoot.querySelector('[data-day]:focus')) void this.#focus(cellOf(focused));
    this.#voice.note(messages.month.seminarsOn(monthText(month.name, context.language), month.count));
    const isBusy = daysOfMonth(month).some(({ date, seminars: list }) => date === chosen && list.length > 0);
    const other = isBusy ? undefined : nearestDay(seminars, chosen, context.timeZone);
    return monthView({
      ...shown,
      other,
      voice: this.#voice.region,
      handleTurn: (months) => this.#turn(addMonths(`${month.name}-01`, months)),
      handleToday: () => this.#choose(today, cellOf(today)),
      handleOther: () => other && this.#choose(other, headingOf(other)),
      room: this.#roomOf(chosen),
      handleMore: () => this.#showMore(chosen),
      handleClick: this.#handleClick,
      handleKeydown: this.#handleKeydown,
    });
  }

  readonly #handleClick = ({ target }: Event): void => {
    if (!(target instanceof Element)) return;
    const day = target.closest<HTMLElement>('[data-day]')?.dataset.day;
    const line = target.closest<HTMLElement>('[data-line]')?.dataset.line;
    if (day) this.#choose(day, line ? titleOf(day, line) : cellOf(day));
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const { target, key, altKey, ctrlKey, metaKey } = event;
    const { chosen, firstWeekday: weekday } = this.#shown!;
    const day = target instanceof HTMLElement ? target.dataset.day : undefined;
    if (!(target instanceof HTMLElement) || !day || altKey || ctrlKey || metaKey) return;
    const isPress = key === 'Enter' || key === ' ';
    const next = isPress ? day : dayForKey(day, event, weekday, getComputedStyle(target).direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    // pressed once more, it leads on to what is on the day
    if (isPress) this.#choose(day, day === chosen ? headingOf(day) : cellOf(day));
    else this.#goTo(next);
  };

  /** Goes to another day of the grid, which chooses none, unless it turns the month. */
  #goTo(day: string): void {
    if (monthName(day) !== this.#shown!.month.name) this.#turn(day, day);
    this.#at = day;
    this.#host.requestUpdate();
    void this.#focus(cellOf(day));
  }

  /** Turns to the month of a day. */
  #turn(day: string, at?: string): void {
    this.#at = at;
    const { month, today } = show({ ...this.#shown!, day: undefined }, day);
    this.#tell(openingDay(month, today));
  }

  #choose(day: string, then: string): void {
    this.#at = day;
    if (day !== this.#shown!.day) this.#tell(day);
    this.#host.requestUpdate();
    void this.#focus(then);
  }

  #roomOf(day: string): number {
    return day === this.#roomy ? this.#room : dayRoom;
  }

  #showMore(day: string): void {
    const shown = this.#roomOf(day);
    this.#roomy = day;
    this.#room = shown + dayRoom;
    this.#host.requestUpdate();
    void this.#focus(titleOf(day, String(shown)));
  }

  #tell(day: string): void {
    this.#told = day;
    if (monthName(day) !== this.#shown!.month.name) this.#voice.ask(false);
    this.#shown!.handleDay(day);
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
    if (found && !found.hasAttribute('tabindex')) found.tabIndex = -1; // a heading takes none by itself
    found?.focus();
  }
}
