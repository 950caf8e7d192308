import type { Seminar } from '../model/seminar.ts';
import type { FeedPager } from './feed-pager.ts';

/** The element whose list grows. */
export interface GrowingHost {
  /** How many pages of the list are shown. */
  pages: number;
  requestUpdate(name?: string): void;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What "Show more" does: the list grows by a page, and the focus goes to what came. */
export class ShowMore {
  /** What shows at the moment, and how many fit in all. */
  visible: readonly Seminar[] = [];
  matching = 0;
  readonly #host: GrowingHost;
  readonly #pager: FeedPager;

  constructor(host: GrowingHost, pager: FeedPager) {
    this.#host = host;
    this.#pager = pager;
  }

  /** Shows a page more, read for it where that must be. */
  readonly handle = async (): Promise<void> => {
    if (this.#pager.isReading) return;
    const shown = new Set(this.visible.map(({ uid }) => uid));
    const { matching } = this;
    if (shown.size >= matching && !(await this.#readOn(matching))) return;
    this.#host.pages += 1;
    this.#host.requestUpdate('pages'); // by name: what the visitor asked for is not held back
    await this.#host.updateComplete;
    this.#focusOn(this.visible.findIndex(({ uid }) => !shown.has(uid)));
  };

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
    const target = titles[index] ?? renderRoot.querySelector<HTMLElement>('[part="error"]') ?? titles.at(-1);
    target?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'nearest' });
  }
}
