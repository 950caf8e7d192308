import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { english } from '../locale/english.ts';
import type { ControlMessages, ListMessages, Messages } from '../locale/messages.ts';
import { usableLanguage } from '../locale/time-format.ts';
import { linkAddress } from '../model/safe-address.ts';
import { isTimeZone, viewerTimeZone } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { failureView, placeholderView } from '../view/waiting-view.ts';
import type { ViewContext } from '../view/view-context.ts';
import { FeedController } from './feed-controller.ts';
import { wholeNumber } from './settings.ts';
import { tellAuthor } from './tell-author.ts';
import type { RenderText } from './text-maker.ts';
import type { VisitorTools } from './visitor-tools.ts';

const customStates = ['loading', 'empty', 'failed'] as const;

/** What both elements share: a feed, a clock, the way seminars are shown and taken away. */
export abstract class SeminarBaseElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    format: { useDefault: true },
    feedTimeZone: { attribute: 'feed-time-zone' },
    timeZone: { attribute: 'time-zone' },
    calendarLinks: { attribute: 'calendar-links', useDefault: true },
    reminder: { type: Number },
    headingLevel: { attribute: 'heading-level', type: Number },
    loading: {},
    structuredData: { attribute: 'structured-data', type: Boolean },
    messages: { attribute: false },
    renderText: { attribute: false },
    now: { attribute: false },
  };

  /** Address of the feed, relative to the page. */
  src: string | undefined;
  /** Name of the feed's format, where its shape should not decide. */
  format = 'auto';
  /** Zone of times that carry none, an IANA name; by default what the feed says. */
  feedTimeZone: string | undefined;
  /** Zone shown first: `event`, `viewer` or an IANA name. */
  timeZone = 'event';
  /** Ways into a calendar: `ics`, `outlook` (work and school), `outlook-com`, `google`, `yahoo`. */
  calendarLinks = 'ics outlook google';
  /** Minutes before a seminar at which a calendar reminds of it, in the files that visitors take. */
  reminder: number | undefined;
  /** Level of the element's first headings, 1 to 6. */
  headingLevel = 3;
  /** `lazy` reads the feed when the element comes near the viewport. */
  loading = 'eager';
  /** Whether what the author has the element show is written into the page for search engines, as schema.org events. */
  structuredData = false;
  /** Words of the page's own, in place of ours. */
  messages: Partial<Messages> = {};
  /** Shows texts in the page's own way; what it returns nothing for is shown in ours. */
  renderText: RenderText | undefined;
  /** The clock: milliseconds since 1970 UTC. */
  now: () => number = Date.now;

  protected readonly feedController = new FeedController(this);
  protected tools: VisitorTools | undefined;
  #loading: Promise<VisitorTools | undefined> | undefined;
  readonly #internals = this.attachInternals();

  /** Registers the element, once, however often it is asked for. */
  static define(
    this: CustomElementConstructor & { readonly tag: string },
    tag = this.tag,
    registry: CustomElementRegistry = customElements,
  ): void {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  /** @internal The first list's words and the page's own. */
  get words(): ListMessages & Partial<ControlMessages> {
    return { ...english, ...this.messages };
  }

  /** Reads the feed again. What is shown stays until the answer comes. */
  reload(): Promise<void> {
    return this.feedController.reload();
  }

  protected override willUpdate(_changed: PropertyValues): void {
    this.feedController.check();
  }

  protected override updated(): void {
    if (this.feedController.status !== 'loading' || !this.isPlain)
      void this.withTools((tools) => {
        const { feed, status } = this.feedController;
        if (status !== 'loading') tools.tell(feed, () => this.announced());
      });
  }

  /** Whether what the element shows needs nothing that is loaded behind it. */
  protected get isPlain(): boolean {
    return true;
  }

  /** The seminars that the page announces, whatever its visitor has narrowed them to. */
  protected abstract announced(): readonly Seminar[];

  /** What visitors need once the list is there; loaded behind it, and waited for where it is wanted earlier. */
  protected async withTools(use: (tools: VisitorTools) => void): Promise<void> {
    this.#loading ??= this.#loadTools();
    const tools = await this.#loading;
    if (tools) use(tools);
  }

  async #loadTools(): Promise<VisitorTools | undefined> {
    try {
      const loaded = await import('./visitor-tools.ts');
      this.tools = new loaded.VisitorTools(this, { html, nothing }, (href) =>
        linkAddress(href, this.feedController.feed?.address),
      );
      this.equip?.(loaded, this.tools);
      this.requestUpdate();
    } catch (error) {
      tellAuthor(this, `search, texts and calendars do not work: ${String(error)}`);
    }
    return this.tools;
  }

  /** Takes what else an element needs of what was loaded. */
  protected equip?(loaded: typeof import('./visitor-tools.ts'), tools: VisitorTools): void;

  /** Frames what is shown; in its place, while there is nothing yet or no longer, what the page or we have for that. */
  protected frame(isEmpty: boolean, content: unknown, context: ViewContext): TemplateResult {
    const { status } = this.feedController;
    const { messages } = context;
    this.#showState(status === 'loading' || status === 'failed' ? status : isEmpty ? 'empty' : undefined);
    const waits = status === 'loading' && !this.#hasFallback;
    return html`<div part="base" tabindex="-1">
      <slot name="heading"></slot>
      ${status === 'failed' ? failureView(messages, this.#handleRetry) : nothing}
      ${content ?? (waits ? placeholderView(messages) : html`<slot></slot>`)} ${this.tools?.dock()}
      <slot name="footer"></slot>
    </div>`;
  }

  #showState(state: (typeof customStates)[number] | undefined): void {
    const { states }: { states?: CustomStateSet } = this.#internals; // Safari has them since 17.4
    for (const name of customStates) states?.[name === state ? 'add' : 'delete'](name);
    this.#internals.ariaBusy = String(state === 'loading');
  }

  // Whether the page put something between the tags that is not for a slot of its own.
  get #hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== '',
    );
  }

  readonly #handleRetry = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[part="base"]')?.focus(); // the button goes away
    void this.reload();
  };

  /** What templates are told of the page and the visitor. */
  protected viewContext(): ViewContext {
    const viewer = viewerTimeZone();
    const pages = (this.closest('[lang]') ?? document.documentElement).getAttribute('lang');
    const asked = this.tools?.zone.asked(this.timeZone) ?? this.timeZone;
    const zone = asked === 'viewer' ? viewer : asked;
    return {
      messages: this.words,
      language: usableLanguage(pages, navigator.language) ?? 'en',
      level: wholeNumber(this.headingLevel, 6) ?? 3,
      now: this.now(),
      timeZone: zone && isTimeZone(zone) ? zone : undefined,
      viewerTimeZone: viewer,
      handleToggle: (...toggle) => void this.withTools((tools) => tools.toggle(...toggle)),
      ...this.tools?.context,
    };
  }
}
