import type { Seminar } from '../model/seminar.ts';
import type { FeedPager } from './feed-pager.ts';
import { NearEnd, type NearEndHost } from './near-end.ts';

/** The element whose list grows. */
export interface GrowingHost extends NearEndHost {
  pages: number;
  readonly renderRoot: HTMLElement | DocumentFragment;
  requestUpdate(name?: string): void;
}

/** What "Show more" does: the list grows by a page, and the focus goes to what came. Behind that it grows by itself for a while. */
export class ShowMore {
  /** What shows at the moment, how many fit in all, and how many of them are still to come. */
  visible: readonly Seminar[] = [];
  matching = 0;
  left = 0;
  readonly #near: NearEnd;
  readonly #host: GrowingHost;
  readonly #pager: FeedPager;

  constructor(host: GrowingHost, pager: FeedPager) {
    this.#host = host;
    this.#pager = pager;
    // what must be read for it waits for a press
    this.#near = new NearEnd(host, async () => void (this.left > 0 && (await this.#grow())));
  }

  readonly handle = async (): Promise<void> => {
    const shown = new Set(this.visible.map(({ uid }) => uid));
    if (!(await this.#grow())) return;
    this.#near.pressed();
    this.#focusOn(this.visible.findIndex(({ uid }) => !shown.has(uid)));
  };

  /** Shows a page more, read for it where that must be; false where that is under way, or another feed shows by then. */
  async #grow(): Promise<boolean> {
    if (this.#pager.isReading) return false;
    const { matching, left } = this;
    if (left <= 0 && !(await this.#readOn(matching))) return false;
    this.#host.pages += 1;
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
    await this.#host.updateComplete;
    return true;
  }

  /** Reads until more than so many fit, or to the end; false where the element shows another feed by then. */
  async #readOn(matching: number): Promise<boolean> {
    while (this.matching <= matching && this.#pager.hasMore) {
      if (!(await this.#pager.next())) return false;
      await this.#host.updateComplete;
    }
    return true;
  }

  // Where nothing came, and the button that was pressed is gone with its focus: on what says so, else on the last title.
  #focusOn(index: number): void {
    const { renderRoot } = this.#host;
    const titles = [...renderRoot.querySelectorAll<HTMLElement>('[part~="title"]')];
    if (index < 0 && renderRoot.querySelector('[part~="more"]')) return;
    // from the end, for days that are far have left the page
    const target =
      (index < 0 ? undefined : titles.at(index - this.visible.length)) ??
      renderRoot.querySelector<HTMLElement>('[part="error"]') ??
      titles.at(-1);
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }
}
