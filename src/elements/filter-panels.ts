import type { CriterionName } from '../filter/criteria.ts';
import type { Panels } from '../view/panel-view.ts';

/** The element that shows filters. */
export interface PanelsHost {
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** What the visitor has open of the filters. It is kept as long as the element: nothing is stored. */
export class FilterPanels implements Panels {
  open: CriterionName | undefined;
  typed = '';
  isUnfolded = false;
  readonly kept = new Set<string>();
  readonly #host: PanelsHost;

  constructor(host: PanelsHost) {
    this.#host = host;
  }

  /** Opens a panel in place of the one that is open, or closes it. */
  readonly toggle = (name: CriterionName): void => {
    this.open = this.open === name ? undefined : name;
    // a page that is zoomed becomes narrow: what the visitor is at stays in view
    this.isUnfolded ||= this.open !== undefined;
    this.typed = '';
    this.kept.clear();
    this.#host.requestUpdate();
  };

  readonly type = (text: string): void => {
    this.typed = text;
    this.#host.requestUpdate();
  };

  /** Whatever the counts become, nothing goes away under the visitor's hand. */
  readonly keep = (value: string): void => void this.kept.add(value);

  readonly fold = (): void => {
    this.isUnfolded = !this.isUnfolded;
    this.#host.requestUpdate();
  };

  /** Behind the next rendering, gives the focus to the chip that takes a removed one's place, else to what is said. */
  readonly focusChip = async (index: number): Promise<void> => {
    await this.#host.updateComplete;
    const chips = this.#host.renderRoot.querySelectorAll<HTMLElement>('[part~="chip"]');
    const status = this.#host.renderRoot.querySelector<HTMLElement>('[part="status"]');
    (chips[index] ?? chips[index - 1] ?? status)?.focus({ preventScroll: true });
  };
}
