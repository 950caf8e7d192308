import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { inPeriod } from '../filter/facets.ts';
import { takesPlace } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { cardView } from '../view/seminar-view.ts';
import { SeminarBaseElement } from './seminar-base-element.ts';
import { seminarStyles } from './seminar.styles.ts';

/**
 * One seminar alone: the one it is given, the one of a feed with a certain `uid`, or the next one of a feed.
 *
 * @tag seminar-card
 *
 * @slot - what shows until the feed is read, where it cannot be read, and where there is no such seminar
 * @slot heading - above the seminar
 * @slot footer - below the seminar
 *
 * @fires {SeminarFeedLoadEvent} seminar-feed-load - a feed was read and shows
 * @fires {SeminarFeedErrorEvent} seminar-feed-error - a feed could not be read
 * @fires {SeminarToggleEvent} seminar-toggle - the visitor opened or closed an abstract or a biography
 * @fires {SeminarExportEvent} seminar-export - the visitor takes the seminar into a calendar; cancelable
 *
 * @csspart base - everything within the element
 * @csspart seminar - one seminar
 * @csspart when - its time, other time and badges
 * @csspart date - its day, where it stands alone
 * @csspart time - its time on the clock shown
 * @csspart other-time - its time on the other clock
 * @csspart badge - what must be seen first; also `badge-live`, `badge-note` or one with its status
 * @csspart body - everything but the time
 * @csspart title - its heading
 * @csspart title-link - the link to its own page
 * @csspart later - what is to be announced
 * @csspart speakers - the list of speakers
 * @csspart speaker - one speaker
 * @csspart speaker-name - a speaker's name
 * @csspart affiliation - a speaker's affiliation
 * @csspart facts - the list of facts
 * @csspart fact - one fact; also `fact-` with its name, as `fact-location`
 * @csspart address - a postal address
 * @csspart map - the link to a map
 * @csspart details - abstract or biography; also `details-abstract`, `details-bio`
 * @csspart summary - what opens them
 * @csspart text - their text
 * @csspart actions - links and calendars
 * @csspart link - a link; also `link-` with its kind, as `link-flyer`
 * @csspart webcast - how to join where there is no address
 * @csspart calendars - the ways into a calendar
 * @csspart menu-button - a button that opens a menu; also `calendars-button`, `share-button`
 * @csspart menu - what it opens, with `choices` and a `hint`; also `menu-calendars`, `menu-share`
 * @csspart action - one action; also `action-webcast`, or with its calendar, as `action-ics`
 * @csspart button - a button; also `retry`
 * @csspart dock - what stays in view at the end: `notice`, what is said of what was taken; in it `by-hand`, a text to copy
 * @csspart placeholder - what stands where the list will be
 * @csspart error - what went wrong
 * @csspart empty - that there is nothing
 *
 * @cssprop [--seminar-accent=currentcolor] - titles with links, buttons, focus
 * @cssprop [--seminar-border=color-mix(in srgb, currentcolor 22%, transparent)] - lines
 * @cssprop [--seminar-muted=color-mix(in srgb, currentcolor 88%, transparent)] - labels and what is less important
 * @cssprop [--seminar-surface=none] - background of a seminar
 * @cssprop [--seminar-radius=0.375rem] - corners
 * @cssprop [--seminar-gap=1rem] - space around a seminar
 * @cssprop [--seminar-live=#b3261e] - background of "Live now"; its text is white
 * @cssprop [--seminar-font-size-title=1.2em] - size of titles
 *
 * @cssstate loading - a feed is being read
 * @cssstate empty - there is nothing to show
 * @cssstate failed - the feed could not be read
 */
export class SeminarCardElement extends SeminarBaseElement {
  static readonly tag = 'seminar-card';
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

  /** The seminar as the only entry of a feed. */
  get seminars(): readonly unknown[] | undefined {
    if (this.#list?.[0] !== this.seminar) this.#list = this.seminar ? [this.seminar] : undefined;
    return this.#list;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const before = this.#shown;
    this.#shown = this.#choose(this.feedController.feed?.seminars ?? []);
    const shown = this.#shown;
    // a feed read again makes the same seminar anew: what the visitor opened stays open
    if (shown && (shown.uid !== before?.uid || changed.has('open')))
      void this.withTools((tools) => tools.openAll(shown, this.open));
  }

  protected override announced(): readonly Seminar[] {
    return this.#shown ? [this.#shown] : [];
  }

  #choose(seminars: readonly Seminar[]): Seminar | undefined {
    if (this.seminar) return seminars[0];
    if (this.uid) return seminars.find(({ uid }) => uid === this.uid);
    const now = this.now();
    return seminars.find((seminar) => inPeriod(seminar, 'upcoming', now) && takesPlace(seminar));
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
