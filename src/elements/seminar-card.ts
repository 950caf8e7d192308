import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { inPeriod } from '../filter/facets.ts';
import type { Seminar } from '../model/seminar.ts';
import { cardView } from '../view/seminar-view.ts';
import { hasSection } from '../view/has-section.ts';
import { sections } from '../view/view-context.ts';
import { SeminarBaseElement } from './seminar-base-element.ts';
import { seminarStyles } from './seminar.styles.ts';

/**
 * One seminar alone: the one it is given, the one of a feed with a certain `uid`, or the next one of a feed.
 *
 * @tag seminar-card
 *
 * @slot - what shows until the feed is read, and where it cannot be read
 *
 * @fires {SeminarFeedLoadEvent} seminar-feed-load - a feed was read and shows
 * @fires {SeminarFeedErrorEvent} seminar-feed-error - a feed could not be read
 * @fires {SeminarToggleEvent} seminar-toggle - the visitor opened or closed an abstract or a biography
 * @fires {SeminarExportEvent} seminar-export - the visitor takes the seminar into a calendar; cancelable
 */
export class SeminarCardElement extends SeminarBaseElement {
  static override styles = seminarStyles;
  static override properties: PropertyDeclarations = {
    uid: {},
    open: { type: Boolean, reflect: true },
    seminar: { attribute: false },
  };

  /** Which seminar of the feed; without it, the next one that takes place. */
  uid: string | undefined;
  /** Whether abstract and biography stand open. */
  open = false;
  /** The seminar, as an entry of the feed format or as a calendar read it. */
  seminar: unknown;

  #list: readonly unknown[] | undefined;
  #shown: Seminar | undefined;

  /** Registers the element, once, however often it is asked for. */
  static define(tag = 'seminar-card', registry: CustomElementRegistry = customElements): void {
    if (!registry.get(tag)) registry.define(tag, SeminarCardElement);
  }

  /** The seminar as the only entry of a feed. */
  get seminars(): readonly unknown[] | undefined {
    if (this.#list?.[0] !== this.seminar) this.#list = this.seminar ? [this.seminar] : undefined;
    return this.#list;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = this.#shown;
    this.#shown = this.#choose(this.feedController.feed?.seminars ?? []);
    if (this.#shown && (this.#shown !== before || changed.has('open'))) this.#setAll(this.#shown);
  }

  #choose(seminars: readonly Seminar[]): Seminar | undefined {
    if (this.seminar) return seminars[0];
    if (this.uid) return seminars.find(({ uid }) => uid === this.uid);
    const now = this.now();
    return seminars.find((seminar) => inPeriod(seminar, 'upcoming', now) && seminar.status !== 'cancelled');
  }

  #setAll(seminar: Seminar): void {
    for (const section of sections) if (hasSection(seminar, section)) this.setOpen(seminar, section, this.open);
  }

  protected override render(): TemplateResult {
    const context = this.viewContext();
    const isEmpty = this.feedController.status === 'ready' && !this.#shown;
    const shown = this.#shown && cardView(this.#shown, context);
    const { messages } = context;
    const none = isEmpty
      ? html`<slot><p part="empty" role="status">${this.uid ? messages.gone : messages.empty}</p></slot>`
      : undefined;
    return this.frame(isEmpty, shown ?? none, context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'seminar-card': SeminarCardElement;
  }
}
