import type { ReactiveControllerHost } from 'lit';
import { calendarLink } from '../export/calendar-links.ts';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { englishControls } from '../locale/english-controls.ts';
import type { ControlMessages, ListMessages, Messages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';
import { readableMath } from '../text/math-text.ts';
import { calendarsView, type CalendarName } from '../view/calendars-view.ts';
import type { LitTemplates } from '../view/lit-templates.ts';
import { hasSection } from '../view/has-section.ts';
import { sections, type Section } from '../view/view-context.ts';
import { checkScope } from './check-scope.ts';
import { checkSettings } from './check-settings.ts';
import { adoptControlsStyles } from './controls-styles.ts';
import { ClockController } from './clock-controller.ts';
import { SeminarExportEvent } from './seminar-export-event.ts';
import { SeminarToggleEvent } from './seminar-toggle-event.ts';
import { once } from './once.ts';
import { tellAuthor } from './tell-author.ts';
import { tellProblems, type FeedElement } from './tell-problems.ts';
import { TextMaker, type TextHost, type TextName } from './text-maker.ts';

/** What of an element the tools work with. */
export interface ToolsHost extends ReactiveControllerHost, TextHost, FeedElement {
  readonly now: () => number;
  /** The page's own words, another object where they change. */
  readonly messages: Partial<Messages>;
  /** The first list's words and the page's own. */
  readonly words: ListMessages & Partial<ControlMessages>;
}

export { ListControls } from './list-controls.ts';

type Address = (href: string) => string | undefined;

/** What visitors need once the list is there: texts to open, words to search, calendars to fill. Loaded behind the list. */
export class VisitorTools {
  /** What the visitor must know of the last file that could not be made. */
  failure: string | undefined;
  readonly #host: ToolsHost;
  readonly #lit: LitTemplates;
  readonly #texts: TextMaker;
  readonly #opened = new Set<string>();
  #links = new WeakMap<Seminar, Map<CalendarName, string>>();
  #messages: Partial<Messages> | undefined;

  /** @param address - the allow-list of addresses that links may lead to */
  constructor(host: ToolsHost, lit: LitTemplates, address: Address) {
    this.#host = host;
    this.#texts = new TextMaker(host, address);
    this.#lit = lit;
    new ClockController(host, () => host.now());
    if (host.shadowRoot) adoptControlsStyles(host.shadowRoot);
  }

  /** Tells the author, once each, of attributes that hold what nobody can know, and of what is wrong with the feed. */
  tellAuthor(feed: LoadedFeed | undefined): void {
    checkSettings(this.#host);
    if (feed) checkScope(this.#host, feed);
    tellProblems(this.#host, feed);
  }

  /** All words in use. */
  get words(): Messages {
    const { words } = this.#host;
    const calendars = { ...englishControls.calendars, ...words.calendars };
    const periods = { ...englishControls.periods, ...words.periods };
    return { ...englishControls, ...words, calendars, periods };
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

  /** A text as safe nodes, the same ones each time; undefined for a title that is shown as it is. */
  text(seminar: Seminar, name: TextName): Node | undefined {
    return this.#texts.node(seminar, name);
  }

  /** A title for those who hear it with a link, mathematics in words and signs. */
  title({ title }: Seminar): string {
    return title ? readableMath(title) : this.words.toBeAnnounced.title;
  }

  /** The ways into a calendar that the author offers. */
  calendars(seminar: Seminar, names: string): unknown {
    return calendarsView({
      lit: this.#lit,
      messages: this.words,
      names,
      seminar,
      title: this.title(seminar),
      link: (calendar) => this.#link(seminar, calendar),
      handleExport: (calendar, event) => {
        if (calendar === 'ics') void this.save([seminar], seminar.title && this.title(seminar));
        else if (!this.#ask([seminar], calendar)) event.preventDefault();
      },
    });
  }

  // Links hold words: with other words they are made anew.
  #link(seminar: Seminar, calendar: Exclude<CalendarName, 'ics'>): string {
    const { messages } = this.#host;
    if (messages !== this.#messages) [this.#messages, this.#links] = [messages, new WeakMap()];
    return once(this.#links, seminar, calendar, () => calendarLink(calendar, seminar, this.words));
  }

  /** Asks the page, then saves seminars as one file. */
  async save(seminars: readonly Seminar[], name: string | undefined): Promise<void> {
    if (!this.#ask(seminars, 'ics')) return;
    const { words } = this;
    const now = this.#host.now();
    this.failure = undefined; // so that a second failure is heard too
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
      const { saveCalendar } = await import('../export/save-calendar.ts');
      const { leftOut, cut } = await saveCalendar(seminars, { now, words, ...(name && { name }) });
      const list = leftOut.map(({ uid, reason }) => `${uid} (${reason})`).join(', ');
      if (list) tellAuthor(this.#host, `left out of the calendar file: ${list}`);
      if (cut.length > 0) tellAuthor(this.#host, `cut in the calendar file, for they are long: ${cut.join(', ')}`);
    } catch (error) {
      this.failure = this.words.exportFailed;
      tellAuthor(this.#host, `the calendar file could not be made: ${String(error)}`);
    }
    this.#host.requestUpdate();
  }

  /** Tells the page what the visitor takes where; false where the page has cancelled it. */
  #ask(seminars: readonly Seminar[], calendar: CalendarName): boolean {
    return this.#host.dispatchEvent(new SeminarExportEvent(seminars, calendar));
  }
}
