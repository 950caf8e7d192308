import type { Seminar } from '../model/seminar.ts';
import { calendarNames } from '../view/calendars-view.ts';
import { disclosureView } from '../view/disclosure-view.ts';
import { listMenuView } from '../view/list-menu-view.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import { selectionView } from '../view/selection-view.ts';
import type { ListState } from './list-state.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list can be taken away. */
export interface ActionsHost {
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly calendarLinks: string;
}

/** What a file of several holds: what is called off is left out. */
const exportable = (list: readonly Seminar[]) => list.filter(({ status }) => status !== 'cancelled');

/** What can be done with the whole list as it is narrowed, or with what is picked of it. */
export class ListActions {
  readonly #host: ActionsHost;
  readonly #tools: VisitorTools;
  readonly #lit: LitTemplates;
  #isOpen = false;

  constructor(host: ActionsHost, tools: VisitorTools, lit: LitTemplates) {
    this.#host = host;
    this.#tools = tools;
    this.#lit = lit;
  }

  /** The buttons above the list, and what they open. */
  above({ matching, name }: ListState): { readonly buttons: unknown; readonly panel: unknown } {
    const { html, nothing } = this.#lit;
    const { words, selection } = this.#tools;
    if (matching.length === 0) return { buttons: nothing, panel: nothing };
    const list = this.#offersFile ? exportable(matching) : [];
    const { button, panel } = this.#menuView(matching, list, name);
    const select = html`<button
      part="button select-several"
      type="button"
      aria-pressed=${selection.isOn}
      @click=${this.#handleSelect}
    >
      ${words.select}
    </button>`;
    return { buttons: [list.length > 1 ? select : nothing, button], panel };
  }

  /** What can be done with what is picked; stands below the list and stays in view. */
  below({ inScope, name }: ListState): unknown {
    const { selection, takeaway, words } = this.#tools;
    if (!selection.isOn) return this.#lit.nothing;
    const picked = selection.of(inScope);
    return selectionView({
      lit: this.#lit,
      messages: words,
      count: picked.length,
      handleAdd: () => void takeaway.save(picked, picked.length === 1 ? picked[0]?.title : name),
      handleCopy: () => void takeaway.copyText(picked),
      handleDone: this.#handleSelect,
    });
  }

  get #offersFile(): boolean {
    return calendarNames(this.#host.calendarLinks, this.#tools.words).includes('ics');
  }

  #menuView(
    matching: readonly Seminar[],
    list: readonly Seminar[],
    name: string | undefined,
  ): ReturnType<typeof disclosureView> {
    const { takeaway, words } = this.#tools;
    return disclosureView({
      lit: this.#lit,
      name: 'list',
      text: list.length > 0 ? words.addList(list.length) : words.share,
      isOpen: this.#isOpen,
      handleOpen: (open) => {
        this.#isOpen = open;
        takeaway.prepare();
        this.#host.requestUpdate();
      },
      content: () =>
        listMenuView({
          lit: this.#lit,
          messages: words,
          files: list.length,
          texts: matching.length,
          subscription: undefined,
          handleFile: () => void takeaway.save(list, name),
          handleText: () => void takeaway.copyText(matching),
        }),
    });
  }

  readonly #handleSelect = async (): Promise<void> => {
    const { selection } = this.#tools;
    selection.turn(!selection.isOn);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const next = selection.isOn ? '[part="tick"]' : '[part~="select-several"]';
    this.#host.renderRoot.querySelector<HTMLElement>(next)?.focus();
  };
}
