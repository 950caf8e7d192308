import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { layOut, waitingItems } from './lay-out.ts';

/** Milliseconds for which a list must have stayed as it is: whoever types or scrolls to its end goes first. */
const pause = 500;

/** Seminars laid out at a time: the page answers in between. */
const few = 8;

/** The element whose list is laid out. */
export type HeightsHost = ReactiveControllerHost & HTMLElement;

/**
 * Has the browser learn, while nothing else is to do, how high each seminar is that waits until it is near the screen. A jump
 * over many of them, as from heading to heading or to "Show more", would else end where its aim is pushed off the screen.
 */
export class KnownHeights implements ReactiveController {
  readonly #host: HeightsHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts how often there was something to learn anew. */
  #turn = 0;
  #known = new WeakSet<Element>();
  #isDone = false;
  #width = 0;
  readonly #observer = new ResizeObserver(() => {
    const { clientWidth } = this.#host;
    if (clientWidth !== this.#width) this.hostUpdated();
    this.#width = clientWidth;
  });

  constructor(host: HeightsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    window.addEventListener('scroll', this.#handleScroll, { capture: true, passive: true });
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#known = new WeakSet();
    this.#rest();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    window.removeEventListener('scroll', this.#handleScroll, { capture: true });
    this.#stop();
  }

  #rest(): void {
    this.#stop();
    this.#isDone = false;
    this.#timer = setTimeout(() => void this.#learn(), pause);
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  // What gets its height while the page moves may move under the eye. It moves by that too: what is known stays so.
  readonly #handleScroll = (): void => {
    if (!this.#isDone) this.#rest();
  };

  async #learn(): Promise<void> {
    const turn = this.#turn;
    const { shadowRoot } = this.#host;
    const items = shadowRoot ? waitingItems(shadowRoot).filter((item) => !this.#known.has(item)) : [];
    for (let at = 0; at < items.length; at += few) {
      const slice = items.slice(at, at + few);
      await layOut(slice);
      for (const item of slice) this.#known.add(item);
      if (turn !== this.#turn) return;
    }
    this.#isDone = true;
  }
}
