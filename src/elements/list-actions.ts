import { subscriptionLinks } from '../export/subscription-links.ts';
import { isNarrowing, type Criteria } from '../filter/criteria.ts';
import type { Seminar } from '../model/seminar.ts';
import { calendarNames } from '../view/calendars-view.ts';
import { disclosureView } from '../view/disclosure-view.ts';
import { listMenuView } from '../view/list-menu-view.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import { selectionView } from '../view/selection-view.ts';
import { subscribeView } from '../view/subscribe-view.ts';
import type { FeedController } from './feed-controller.ts';
import type { ListState } from './list-state.ts';
import { deviceOf, orderSubscriptions, whyNoFile } from './visitor-device.ts';
import type { VisitorTools } from './visitor-tools.ts';

/** The element whose list can be taken away. */
export interface ActionsHost {
  requestUpdate(): void;
  readonly updateComplete: Promise<boolean>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly calendarLinks: string;
  readonly criteria: Criteria;
  /** Address of a calendar that can be subscribed to, in place of the feed's. */
  readonly subscribe: string | undefined;
  readonly baseURI: string;
}

const device = deviceOf(navigator);

/** What a file of several holds: what is called off is left out. */
const exportable = (list: readonly Seminar[]) => list.filter(({ status }) => status !== 'cancelled');

/** What can be done with the whole list as it is narrowed, or with what is picked of it. */
export class ListActions {
  readonly #host: ActionsHost;
  readonly #tools: VisitorTools;
  readonly #lit: LitTemplates;
  readonly #feeds: FeedController;
  #isOpen = false;

  constructor(host: ActionsHost, tools: VisitorTools, lit: LitTemplates, feeds: FeedController) {
    this.#host = host;
    this.#tools = tools;
    this.#lit = lit;
    this.#feeds = feeds;
  }

  /** The buttons above the list, and what they open. */
  above(state: ListState): { readonly buttons: unknown; readonly panel: unknown } {
    const { html, nothing } = this.#lit;
    const { words, selection } = this.#tools;
    const { matching } = state;
    if (matching.length === 0) return { buttons: nothing, panel: nothing };
    const list = this.#offersFile ? exportable(matching) : [];
    const { button, panel } = this.#menuView(state, list);
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

  /** What can be done with what is picked. */
  bar({ inScope, name }: ListState): unknown {
    const { selection, takeaway, words } = this.#tools;
    if (!selection.isOn) return this.#lit.nothing;
    const picked = selection.of(inScope);
    const [only, ...others] = picked;
    return selectionView({
      lit: this.#lit,
      messages: words,
      count: picked.length,
      handleAdd: () =>
        void takeaway.save(picked, only && others.length === 0 ? only.title && this.#tools.title(only) : name),
      handleCopy: () => void takeaway.copyText(picked),
      handleDone: this.#handleSelect,
    });
  }

  get #offersFile(): boolean {
    return calendarNames(this.#host.calendarLinks, this.#tools.words).includes('ics');
  }

  #menuView(state: ListState, list: readonly Seminar[]): ReturnType<typeof disclosureView> {
    const { takeaway, words } = this.#tools;
    const { matching, name } = state;
    const subscription = this.#subscriptionView(state);
    const noFile = whyNoFile();
    return disclosureView({
      lit: this.#lit,
      name: 'list',
      text: list.length > 0 ? words.addList(list.length) : subscription ? words.subscribe.title : words.share,
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
          noFile: noFile && words.noFile[noFile],
          texts: matching.length,
          subscription,
          handleFile: () => void takeaway.save(list, name),
          handleText: () => void takeaway.copyText(matching),
        }),
    });
  }

  #subscriptionView({ name, inScope, matching }: ListState): unknown {
    const { subscribe, baseURI: base, criteria } = this.#host;
    const { feed } = this.#feeds;
    const own = subscriptionLinks(subscribe, { name, base });
    const links = own ?? (subscribe === '' ? undefined : subscriptionLinks(feed?.icsUrl, { name, base }));
    if (!links) return undefined;
    // what a calendar of the author's own holds, nobody knows
    const isLimited = !own && inScope.length < (feed?.seminars.length ?? 0);
    return subscribeView({
      lit: this.#lit,
      messages: this.#tools.words,
      links,
      ways: orderSubscriptions(device),
      isHandheld: device !== 'desktop',
      isNarrowed: isLimited || isNarrowing(criteria),
      handleSubscribe: (way, event) => void this.#tools.takeaway.subscribe(matching, way, links.address, event),
    });
  }

  readonly #handleSelect = async (event: Event): Promise<void> => {
    const { selection } = this.#tools;
    selection.turn(!selection.isOn);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // a list narrowed to one seminar offers no selection: stay where it was
    const places = selection.isOn ? ['[part="tick"]'] : ['[part~="select-several"]', '[part="status"]'];
    const [place] = places.flatMap((name) => this.#host.renderRoot.querySelector<HTMLElement>(name) ?? []);
    // who points at a button sees the list, which stays where it is; who presses a key goes on from there
    place?.focus({ preventScroll: event instanceof UIEvent && event.detail > 0 });
  };
}
