import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { framesEnd } from './frames-end.ts';
import { screenOf, scrolled, scrollRoot } from './scroll-root.ts';

/** Pages that come by themselves after each press: behind them the button waits, so that the page's footer can be reached. */
const pagesAhead = 5;

/** The element whose list grows. */
export interface NearEndHost extends ReactiveControllerHost, HTMLElement {
  /** How many pages of the list are shown. */
  readonly pages: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Whether the visitor or their device asks for little to be loaded. */
function savesData(): boolean {
  const { connection }: Navigator & { readonly connection?: { readonly saveData?: boolean } } = navigator;
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Once a visitor has pressed "Show more", lets the list go on by itself for some pages as its end comes near. */
export class NearEnd implements ReactiveController {
  readonly #host: NearEndHost;
  readonly #grow: () => Promise<void>;
  /** Pages that may still come by themselves. */
  #left = 0;
  #isGrowing = false;
  /** Whether the button was far since a page came: only what was far comes near. */
  #wasFar = false;
  #observer: IntersectionObserver | undefined;
  /** What the list scrolls in, as it was when a page came: to look for it in an update lays out what is not finished. */
  #root: Element | Document = document;

  /** @param grow - shows a page more, the focus left where it is */
  constructor(host: NearEndHost, grow: () => Promise<void>) {
    this.#host = host;
    this.#grow = grow;
    host.addController(this);
  }

  /** To be called when a press has made the list longer. */
  pressed(): void {
    this.#left = savesData() ? 0 : pagesAhead;
    void this.#begin();
  }

  /** Looks again after each update: another list begins anew. */
  hostUpdated(): void {
    if (this.#host.pages === 1 && !this.#isGrowing) this.#left = 0;
    this.#watch();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get #button(): Element | null {
    return this.#host.renderRoot.querySelector('[part~="more"]');
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Where pages are so short that the button stays near, nothing comes by itself. */
  async #begin(): Promise<void> {
    const root = (this.#root = scrollRoot(this.#host));
    this.#wasFar = false;
    const from = scrolled(root);
    await framesEnd(); // what is new has its height by then, wherever the visitor is
    if (!this.#host.isConnected) return;
    const button = this.#button;
    const { top, bottom } = screenOf(root);
    const way = scrolled(root) - from;
    this.#wasFar ||= !!button && button.getBoundingClientRect().top + way > bottom + (bottom - top);
    this.#watch();
  }

  /** What is observed anew is told of at once. */
  #watch(): void {
    this.#stop();
    const button = this.#left > 0 && !this.#isGrowing ? this.#button : null;
    if (!button) return;
    this.#observer = new IntersectionObserver(this.#handleNear, {
      root: this.#root,
      rootMargin: '100% 0px',
    });
    this.#observer.observe(button);
  }

  // Whoever is at the button presses it, or passes it by: it does not go away under their hands.
  readonly #handleNear = async (entries: readonly IntersectionObserverEntry[]): Promise<void> => {
    const button = this.#button;
    const isNear = entries.some(({ isIntersecting }) => isIntersecting);
    if (!isNear) this.#wasFar = true;
    if (
      !isNear ||
      !this.#wasFar ||
      this.#isGrowing ||
      this.#left === 0 ||
      button === this.#host.shadowRoot?.activeElement
    )
      return;
    const { pages } = this.#host;
    this.#left -= 1;
    this.#isGrowing = true;
    try {
      await this.#grow();
    } finally {
      this.#isGrowing = false;
    }
    if (this.#host.pages === pages) this.#left = 0; // nothing came: it is the visitor's turn to try
    void this.#begin();
  };
}
