import type { ReactiveControllerHost } from 'lit';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { englishControls } from '../locale/english-controls.ts';
import type { ControlMessages, ListMessages, Messages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';
import { readableMath } from '../text/math-text.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import { hasSection } from '../view/has-section.ts';
import { noticeView } from '../view/notice-view.ts';
import { sections, type Section, type ToolsContext } from '../view/view-context.ts';
import { adoptStyles } from './adopt-styles.ts';
import { checkScope } from './check-scope.ts';
import { checkSettings } from './check-settings.ts';
import { controlsStyles } from './controls-styles.ts';
import { ClockController } from './clock-controller.ts';
import { SeminarMenus } from './seminar-menus.ts';
import { Selection } from './selection.ts';
import { SeminarToggleEvent } from './seminar-toggle-event.ts';
import type { StructuredDataController, StructuredDataHost } from './structured-data-controller.ts';
import { Takeaway, type TakeawayHost } from './takeaway.ts';
import { tellAuthor } from './tell-author.ts';
import { tellProblems, type FeedElement } from './tell-problems.ts';
import { ZoneChoice } from './zone-choice.ts';
import { TextMaker, type TextHost } from './text-maker.ts';

/** What of an element the tools work with. */
export interface ToolsHost extends ReactiveControllerHost, TextHost, FeedElement, TakeawayHost, StructuredDataHost {
  /** The first list's words and the page's own. */
  readonly words: ListMessages & Partial<ControlMessages>;
  /** The calendars that the author offers, separated by spaces. */
  readonly calendarLinks: string;
}

/** What only a list knows of its seminars. */
export interface ListKnowledge extends Partial<ToolsContext> {
  /** What can be done with what is selected. */
  bar(): unknown;
  /** Where a seminar stands alone on this page, to be sent to others; undefined where the page's address says no such thing. */
  link(seminar: Seminar): string | undefined;
}

export { ListControls } from './list-controls.ts';

/** Ours behind the page's own, in the tables of words too. */
function allWords(words: ToolsHost['words']): Messages {
  const own = new Map<string, unknown>(Object.entries(words));
  const tables = Object.entries(englishControls).flatMap(([name, ours]) => {
    const table = own.get(name);
    return typeof ours === 'object' ? [[name, { ...ours, ...(typeof table === 'object' && table) }] as const] : [];
  });
  return { ...englishControls, ...words, ...Object.fromEntries(tables) };
}

type Address = (href: string) => string | undefined;

/** What visitors need once the list is there: texts to open, words to search, calendars to fill. Loaded behind the list. */
export class VisitorTools {
  /** How seminars leave. */
  readonly takeaway: Takeaway;
  /** Which seminars the visitor has picked. */
  readonly selection = new Selection();
  /** Which clock the visitor wants times on. */
  readonly zone = new ZoneChoice(() => this.requestUpdate());
  /** What templates are told of seminars. */
  readonly context: ToolsContext = {
    ids: '',
    calendars: (seminar) => this.#menus.view(seminar, this.#host.calendarLinks),
    isOpen: (seminar, section) => this.isOpen(seminar, section),
    text: (seminar, name) => this.#texts.node(seminar, name),
    title: (seminar) => this.title(seminar),
    marks: (seminar) => this.list?.marks?.(seminar) ?? [],
    address: (seminar) => this.list?.address?.(seminar),
    reason: (seminar) => this.list?.reason?.(seminar),
    standIn: (day, index) => this.list?.standIn?.(day, index),
  };
  /** Set where the element is a list. */
  list: ListKnowledge | undefined;
  readonly #host: ToolsHost;
  readonly #lit: LitTemplates;
  readonly #texts: TextMaker;
  readonly #opened = new Set<string>();
  readonly #menus: SeminarMenus;
  #structured: Promise<StructuredDataController> | undefined;
  #isUndescribed = false;
  #messages: Partial<Messages>;
  #words: Messages;

  /** @param address - the allow-list of addresses that links may lead to */
  constructor(host: ToolsHost, lit: LitTemplates, address: Address) {
    this.#host = host;
    this.#texts = new TextMaker(host, address);
    this.#lit = lit;
    this.#messages = host.messages;
    this.#words = allWords(host.words);
    this.takeaway = new Takeaway(
      host,
      () => this.words,
      (seminar) => this.list?.link(seminar),
    );
    this.#menus = new SeminarMenus(this, lit);
    new ClockController(host, () => host.now());
    if (host.shadowRoot) adoptStyles(host.shadowRoot, controlsStyles);
  }

  /**
   * Tells the author, once each, of attributes that hold what nobody can know, and of what is wrong with the feed; tells
   * search engines, where the author wants that, of the seminars announced.
   */
  tell(feed: LoadedFeed | undefined, announced: () => readonly Seminar[]): void {
    checkSettings(this.#host);
    if (feed) checkScope(this.#host, feed);
    tellProblems(this.#host, feed);
    if (this.#host.structuredData || this.#structured) void this.#describe(feed, announced());
  }

  async #describe(feed: LoadedFeed | undefined, announced: readonly Seminar[]): Promise<void> {
    try {
      this.#structured ??= import('./structured-data-controller.ts').then(
        ({ StructuredDataController }) => new StructuredDataController(this.#host),
      );
      (await this.#structured).show(announced, feed);
    } catch (error) {
      if (!this.#isUndescribed) tellAuthor(this.#host, `structured data cannot be written: ${String(error)}`);
      this.#isUndescribed = true; // it is tried at each update
    }
  }

  /** All words in use: the same object until the page has others. */
  get words(): Messages {
    const { messages } = this.#host;
    if (messages !== this.#messages) [this.#messages, this.#words] = [messages, allWords(this.#host.words)];
    return this.#words;
  }

  /** Whether a section stands open. */
  isOpen(seminar: Seminar, section: Section): boolean {
    return this.#opened.has(section + seminar.uid);
  }

  /** Opens or closes a section without telling the page. */
  setOpen(seminar: Seminar, section: Section, open: boolean): void {
    this.#opened[open ? 'add' : 'delete'](section + seminar.uid);
    this.#host.requestUpdate();
  }

  /** Opens or closes all there is of a seminar, without telling the page. */
  openAll(seminar: Seminar, open: boolean): void {
    for (const section of sections) if (hasSection(seminar, section)) this.setOpen(seminar, section, open);
  }

  /** Opens or closes a section for the visitor. */
  toggle(seminar: Seminar, section: Section, open: boolean): void {
    if (this.isOpen(seminar, section) === open) return; // we did it, not the visitor
    this.setOpen(seminar, section, open);
    this.#host.dispatchEvent(new SeminarToggleEvent(seminar, section, open));
  }

  /** A title for those who hear it with a link, mathematics in words and signs. */
  title({ title }: Seminar): string {
    return title ? readableMath(title) : this.words.toBeAnnounced.title;
  }

  /** What stays in view at the end: what can be done with what is selected, and what came of what was done. */
  dock(): unknown {
    const { notice, close } = this.takeaway;
    const said = noticeView({ lit: this.#lit, messages: this.words, notice, handleClose: close });
    return this.#lit.html`<div part="dock">${this.list?.bar()}${said}</div>`;
  }

  requestUpdate(): void {
    this.#host.requestUpdate();
  }
}
