import { millisecondsInMinute } from 'date-fns/constants';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its element anew at each full minute while the page is visible, so that what is live or over shows. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #now: () => number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, now: () => number) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility);
    this.#wait();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility);
    clearTimeout(this.#timer);
  }

  readonly #handleVisibility = (): void => {
    clearTimeout(this.#timer);
    if (document.visibilityState === 'visible') this.#tick();
  };

  readonly #tick = (): void => {
    this.#host.requestUpdate();
    this.#wait();
  };

  #wait(): void {
    this.#timer = setTimeout(this.#tick, millisecondsInMinute - (this.#now() % millisecondsInMinute));
  }
}
