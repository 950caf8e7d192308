import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Day } from '../filter/agenda.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import { dayPlaces, roomFor, sharesRoom, type DayPlace, type ListedDay } from './day-places.ts';
import { near, turnover } from './day-turnover.ts';
import { inUse } from './in-use.ts';
import { ScrollAnchor } from './scroll-anchor.ts';
import { screenOf, scrollRoot } from './scroll-root.ts';

/** The element whose list is long. */
export type FarHost = ReactiveControllerHost & HTMLElement;

/**
 * Lets only what a visitor sees, and what is near, stand on the page: of a long list, days that are far leave room of the same
 * height, and come back before they are met. What a visitor is at does not go, and nothing goes while the page is printed.
 */
export class FarDays implements ReactiveController {
  readonly #host: FarHost;
  readonly #lit: LitTemplates;
  readonly #few: number;
  readonly #isPrinting: () => boolean;
  /** The days listed, in their order, with how many seminars and lists there are. */
  #days: ListedDay[] = [];
  #seminars = 0;
  #lists = 0;
  /** How high the days were that have gone. */
  readonly #gone = new Map<string, number>();
  #places: readonly DayPlace[] = [];
  #root: Element | Document = document;
  #observer: IntersectionObserver | undefined;
  #anchor: ScrollAnchor | undefined;

  /**
   * @param few - how many seminars of a list all stand on the page, however far they are
   * @param isPrinting - whether the page is being printed; the host is updated where that changes
   */
  constructor(host: FarHost, lit: LitTemplates, few: number, isPrinting: () => boolean) {
    this.#host = host;
    this.#lit = lit;
    this.#few = few;
    this.#isPrinting = isPrinting;
    host.addController(this);
  }

  hostConnected(): void {
    // within: the element does not hear of a focus that stays in it
    this.#host.shadowRoot?.addEventListener('focusin', this.#look);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#host.shadowRoot?.removeEventListener('focusin', this.#look);
    this.#stop();
  }

  hostUpdate(): void {
    this.#days = [];
    this.#seminars = 0;
    this.#lists = 0;
  }

  hostUpdated(): void {
    if (this.#seminars > this.#few && !this.#isPrinting()) this.#watch();
    else this.#rest();
  }

  /**
   * What stands for a day that is far: with the first of several room for all, nothing with the others.
   *
   * @param index - within its list: with 0 another one begins
   */
  standIn({ date, seminars }: Day, index: number): unknown {
    const isFirst = index === 0;
    if (isFirst) this.#lists += 1;
    const before = this.#days.at(-1);
    const day = { key: `${this.#lists} ${date}`, isFirst };
    this.#days.push(day);
    this.#seminars += seminars.length;
    if (this.#isPrinting() || !this.#gone.has(day.key)) return undefined;
    return sharesRoom(day, before, this.#gone) ? this.#lit.nothing : this.#lit.html`<div part="far"></div>`;
  }

  /** Lets a day stand on the page after the next update, wherever it is. */
  bring(date: string): void {
    for (const key of this.#gone.keys()) if (key.endsWith(date)) this.#gone.delete(key);
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#places = [];
  }

  #rest(): void {
    this.#stop();
    if (this.#isPrinting() || this.#seminars === 0 || this.#gone.size === 0) return;
    this.#gone.clear();
    queueMicrotask(() => this.#host.requestUpdate()); // behind this update, and before it is painted
  }

  #watch(): void {
    const elements = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[part~="day"], [part="far"]') ?? [];
    this.#places = dayPlaces(this.#days, this.#gone, [...elements]);
    for (const { element, days, isRoom } of this.#places)
      if (isRoom) element.style.height = `${roomFor(days, this.#gone)}px`; // no attribute: strict pages forbid it
    this.#anchor?.restore();
    this.#anchor = undefined;
    if (!this.#observer) {
      this.#root = scrollRoot(this.#host);
      this.#observer = new IntersectionObserver(this.#look, { root: this.#root, rootMargin: `${near * 100}% 0px` });
    }
    this.#observer.disconnect();
    // whatever is observed anew is told of at once
    for (const { element } of this.#places) this.#observer.observe(element);
  }

  /** Lets days go and come back, by where they are and what the visitor is at. */
  readonly #look = (): void => {
    const { shadowRoot } = this.#host;
    const { top, bottom } = screenOf(this.#root);
    const screen = bottom - top;
    if (!shadowRoot || screen <= 0) return;
    const { coming, leaving } = turnover(this.#places, this.#gone, {
      away: (from, to) => Math.max(0, from - bottom, top - to) / screen,
      isInUse: inUse(shadowRoot),
      focused: this.#places.findIndex(({ element }) => element.contains(shadowRoot.activeElement)),
    });
    if (coming.length + leaving.size === 0) return;
    const standing = this.#places.filter(({ days, isRoom }) => !isRoom && !leaving.has(days[0].key));
    this.#anchor = new ScrollAnchor(
      this.#root,
      standing.map(({ element }) => element),
    );
    for (const key of coming) this.#gone.delete(key);
    for (const [key, height] of leaving) this.#gone.set(key, height);
    this.#host.requestUpdate();
  };
}
