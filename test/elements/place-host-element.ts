import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { ListPlace } from '../../src/elements/list-place.ts';
import type { Criteria } from '../../src/filter/criteria.ts';
import { seminarView } from '../../src/view/seminar-view.ts';
import { aloneView } from '../../src/view/alone-view.ts';
import { seminar } from '../seminar-factory.ts';
import { english } from '../../src/locale/english.ts';
import { englishControls } from '../../src/locale/english-controls.ts';
import type { ViewContext } from '../../src/view/view-context.ts';

const words = { ...english, ...englishControls };
const context: ViewContext = {
  messages: words,
  language: 'en',
  level: 3,
  now: Date.UTC(2026, 6, 1, 19),
  timeZone: undefined,
  viewerTimeZone: 'America/Los_Angeles',
  handleToggle: () => undefined,
};
const titles = Array.from({ length: 40 }, (_, index) => `Seminar ${index}`);

/** An element that has nothing but a list of titles, ten a page, each of which opens its seminar alone. */
export class PlaceHostElement extends LitElement {
  static override properties: PropertyDeclarations = { criteria: {}, syncUrl: { attribute: 'sync-url' } };
  criteria: Criteria = {};
  syncUrl: string | undefined;
  pages = 1;
  readonly list = titles.map((title, index) => seminar({ uid: `${index}@example.edu`, title }));
  readonly place = new ListPlace(this, (uid) => this.list.find((each) => each.uid === uid)?.title);

  override render(): unknown {
    const uid = this.place.seminar;
    if (uid === undefined)
      return html`<div part="base" tabindex="-1">
        ${this.list
          .slice(0, 10 * this.pages)
          .map(
            (each) =>
              html`<p style="block-size: 200px"><a href=${this.place.seminarHref(each.uid)}>${each.title}</a></p>`,
          )}
      </div>`;
    return html`<div part="base" tabindex="-1">
      ${aloneView({
        lit: { html, nothing, seminar: seminarView },
        messages: words,
        seminar: this.list.find((each) => each.uid === uid),
        isReading: false,
        context,
        href: this.place.listHref(),
      })}
    </div>`;
  }

  /** The link that says so. */
  link(text: string): HTMLAnchorElement {
    const links = [...(this.shadowRoot?.querySelectorAll('a') ?? [])];
    const found = links.find((link) => link.textContent?.trim() === text);
    if (!found) throw new Error(`no link says “${text}”`);
    return found;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'place-host': PlaceHostElement;
  }
}

customElements.define('place-host', PlaceHostElement);
