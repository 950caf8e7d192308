import type { Messages } from '../locale/messages.ts';
import type { ListLit } from '../view/lit-templates.ts';

/** The element whose list begins at a day. */
export interface EarlierHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(name?: PropertyKey): void;
}

/** What stands before the day that a visitor went to: a button, and a page more of it with each press. */
export class EarlierSeminars {
  readonly #host: EarlierHost;
  #day: string | undefined;
  /** How many the visitor wants to see all the same. */
  #wanted = 0;
  #left = 0;
  #page = 0;

  constructor(host: EarlierHost) {
    this.#host = host;
  }

  /**
   * The place in the list of the first seminar that shows.
   *
   * @param day - where the visitor went; with another one nothing is wanted of what stands before it
   * @param before - how many stand before the day
   * @param page - how many a press shows
   */
  first(day: string | undefined, before: number, page: number): number {
    if (day !== this.#day) this.#wanted = 0;
    this.#day = day;
    this.#page = page;
    this.#left = Math.max(0, before - this.#wanted);
    return this.#left;
  }

  /** @param isTurned - whether the list begins with the latest, so that what stands before is later */
  view({ html, nothing }: ListLit, words: Messages, isTurned: boolean): unknown {
    if (this.#left === 0) return nothing;
    return html`<button part="button earlier" type="button" @click=${this.#handle}>
      ${words.earlier(this.#left, isTurned)}
    </button>`;
  }

  /** What comes stands above what showed: there the focus goes, on the last of it. */
  readonly #handle = async (): Promise<void> => {
    const coming = Math.min(this.#page, this.#left);
    this.#wanted += coming;
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
    await this.#host.updateComplete;
    const title = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part~="title"]')[coming - 1];
    title?.setAttribute('tabindex', '-1');
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: 'nearest' });
  };
}
