import { announce } from '../export/announcement.ts';
import { calendarLink, type CalendarTarget } from '../export/calendar-links.ts';
import { copyText } from '../export/copy-text.ts';
import type { CalendarFile } from '../export/icalendar.ts';
import type { Messages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';
import type { Notice } from '../view/notice-view.ts';
import type { SubscriptionWay } from '../view/subscribe-view.ts';
import { once } from './once.ts';
import { SeminarExportEvent, type ExportDestination } from './seminar-export-event.ts';
import { tellAuthor } from './tell-author.ts';
import { isTakenForMobile, whyNoFile } from './visitor-device.ts';

/** The element whose seminars are taken away. */
export interface TakeawayHost extends HTMLElement {
  readonly now: () => number;
  /** Minutes before a seminar at which a calendar reminds of it. */
  readonly reminder: number | undefined;
  /** The page's own words, another object where they change. */
  readonly messages: Partial<Messages>;
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  requestUpdate(): void;
}

/** Milliseconds for which a file may be written before that shows. */
const patience = 400;
/** Milliseconds between two states of its progress: each renders the list. */
const pace = 250;
/** Milliseconds for which it is said what came of it. */
const said = 12_000;

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** How seminars leave: asks the page, makes the file or text, and says what came of it. */
export class Takeaway {
  /** What the visitor is to know. */
  notice: Notice | undefined;
  readonly #host: TakeawayHost;
  readonly #words: () => Messages;
  readonly #link: (seminar: Seminar) => string | undefined;
  #links = new WeakMap<Seminar, Map<CalendarTarget, string>>();
  #messages: Partial<Messages> | undefined;
  #writing: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What the visitor pressed last: there the focus goes when what came of it is put away. */
  #pressed: Element | null | undefined;
  /** Changes each time, so that the same words are heard again. */
  #turn = false;

  constructor(host: TakeawayHost, words: () => Messages, link: (seminar: Seminar) => string | undefined) {
    this.#link = link;
    this.#host = host;
    this.#words = words;
  }

  /** Tells the page what the visitor takes where; false where the page has cancelled it. */
  ask(seminars: readonly Seminar[], destination: ExportDestination): boolean {
    this.#pressed = this.#host.shadowRoot?.activeElement;
    return this.#host.dispatchEvent(new SeminarExportEvent(seminars, destination));
  }

  /** A web calendar's form, filled in. */
  link(seminar: Seminar, calendar: CalendarTarget): string {
    const { messages } = this.#host;
    // links hold words: with other words they are made anew
    if (messages !== this.#messages) [this.#messages, this.#links] = [messages, new WeakMap()];
    const isMobile = isTakenForMobile(navigator);
    return once(this.#links, seminar, calendar, () => calendarLink(calendar, seminar, this.#words(), { isMobile }));
  }

  /** Gets what writes files, so that it is there at the visitor's click. */
  prepare(): void {
    import('../export/save-calendar.ts').catch(() => undefined); // asked for again, and told, at the click
  }

  /** Asks the page, then saves seminars as one file. */
  async save(seminars: readonly Seminar[], name: string | undefined): Promise<void> {
    if (this.#writing || !this.ask(seminars, 'ics')) return;
    const writing = (this.#writing = new AbortController());
    await this.#say(undefined); // what failed before is over
    try {
      await this.#write(seminars, name, writing.signal);
    } catch (error) {
      if (writing.signal.aborted) await this.#tell('done', this.#words().stopped);
      else await this.#fail(this.#words().exportFailed, `the calendar file could not be made: ${String(error)}`);
    } finally {
      this.#writing = undefined;
    }
  }

  async #write(seminars: readonly Seminar[], name: string | undefined, signal: AbortSignal): Promise<void> {
    const { saveCalendar } = await import('../export/save-calendar.ts');
    const words = this.#words();
    const { reminder } = this.#host;
    let next = performance.now() + patience;
    const onProgress = (done: number, total: number) => {
      if (performance.now() < next) return;
      next = performance.now() + pace;
      void this.#say({ kind: 'writing', done, total });
    };
    const options = { now: this.#host.now(), words, signal, onProgress };
    const { leftOut, isLarge } = await saveCalendar(seminars, {
      ...options,
      ...(name && { name }),
      ...(reminder && { reminder }),
    });
    const noFile = whyNoFile();
    const doubts = [
      noFile && words.noFile[noFile],
      leftOut.length > 0 && words.leftOut(leftOut.length),
      isLarge && words.tooLarge,
    ].filter(Boolean);
    this.#tellLeftOut(leftOut);
    if (doubts.length > 0) await this.#tell('warned', doubts.join(' '));
    else if (this.notice) await this.#tell('done', words.written);
  }

  #tellLeftOut(leftOut: CalendarFile['leftOut']): void {
    const list = leftOut.map(({ uid, reason }) => `${uid} (${reason})`).join(', ');
    if (list) tellAuthor(this.#host, `left out of the calendar file: ${list}`);
  }

  /** Where a seminar stands: alone on this page, else on its own page, or where it has none on the one that lists it. */
  address(seminar: Seminar): string {
    return this.#link(seminar) ?? seminar.url ?? location.href.replace(/#.*/s, '');
  }

  /** Copies where a seminar stands. */
  async copyLink(seminar: Seminar): Promise<void> {
    if (this.ask([seminar], 'link')) await this.#copy(this.address(seminar), this.#words().copied.link);
  }

  /** Copies what would be sent to a mailing list. */
  async copyText(seminars: readonly Seminar[]): Promise<void> {
    if (this.ask(seminars, 'text'))
      await this.#copy(await announce(seminars, this.#words()), this.#words().copied.text);
  }

  /** Follows a way to subscribe; those that take no address by link get it through the clipboard. */
  async subscribe(seminars: readonly Seminar[], way: SubscriptionWay, address: string, event: Event): Promise<void> {
    if (!this.ask(seminars, `subscribe-${way}`)) event.preventDefault();
    else if (way === 'google' || way === 'address')
      await this.#copy(address, this.#words().subscribe.copied, way === 'google');
  }

  /** Copies any text. */
  async #copy(text: string, done: string, isLeaving = false): Promise<void> {
    const { renderRoot } = this.#host;
    if (await copyText(text, renderRoot, isLeaving)) return this.#tell('done', done);
    await this.#say({ kind: 'by-hand', text });
    const field = renderRoot.querySelector<HTMLTextAreaElement>('[part="by-hand"] textarea');
    field?.focus();
    field?.select();
  }

  /** Hands a seminar to whatever the visitor's device shares with. */
  async share(seminar: Seminar, title: string): Promise<void> {
    if (!this.ask([seminar], 'share')) return;
    try {
      await navigator.share({ title, url: this.address(seminar) });
    } catch (error) {
      if (!isAbort(error)) await this.#copy(this.address(seminar), this.#words().copied.link);
    }
  }

  /** Stops what is being written; puts away what is said. */
  readonly close = (): void => {
    this.#writing?.abort();
    void this.#say(undefined);
  };

  async #fail(text: string, reason: string): Promise<void> {
    tellAuthor(this.#host, reason);
    await this.#say({ kind: 'failed', text });
  }

  #tell(kind: 'done' | 'warned', text: string): Promise<void> {
    this.#turn = !this.#turn;
    return this.#say({ kind, text: this.#turn ? text : `${text}\u00a0` });
  }

  async #say(notice: Notice | undefined): Promise<void> {
    const { renderRoot } = this.#host;
    const hadFocus = !!renderRoot.querySelector('[part="notice"] :focus');
    clearTimeout(this.#timer);
    if (notice?.kind === 'done') this.#timer = setTimeout(() => void this.#say(undefined), said);
    this.notice = notice;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (hadFocus && !renderRoot.querySelector('[part="notice"] :focus')) this.#goBack();
  }

  /** The button that had the focus is gone with what it stood in. */
  #goBack(): void {
    const pressed = this.#pressed;
    if (pressed instanceof HTMLElement && pressed.isConnected) pressed.focus();
    else this.#host.renderRoot.querySelector<HTMLElement>('[part="base"]')?.focus({ preventScroll: true });
  }
}
