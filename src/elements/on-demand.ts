import { tellAuthor } from './tell-author.ts';

/** The element that something is loaded for. */
export interface DemandHost extends HTMLElement {
  requestUpdate(): void;
}

/** What is loaded when it is first asked for, and shows with a later update. Where it cannot be, the author is told. */
export class OnDemand<T> {
  /** Undefined until it is there. */
  value: T | undefined;
  hasFailed = false;
  readonly #host: DemandHost;
  readonly #load: () => Promise<T>;
  readonly #loss: string;
  #isAsked = false;

  /** @param loss - what there is not without it */
  constructor(host: DemandHost, load: () => Promise<T>, loss: string) {
    this.#host = host;
    this.#load = load;
    this.#loss = loss;
  }

  /** What is there of it by now. */
  ask(): T | undefined {
    if (!this.#isAsked) void this.#get();
    return this.value;
  }

  async #get(): Promise<void> {
    this.#isAsked = true;
    try {
      this.value = await this.#load();
    } catch (error) {
      this.hasFailed = true;
      tellAuthor(this.#host, `${this.#loss}: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }
}
