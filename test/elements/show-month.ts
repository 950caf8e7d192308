import { fixture } from '@open-wc/testing';
import { html, LitElement, nothing } from 'lit';
import { MonthGrid } from '../../src/elements/month-grid.ts';
import { adoptStyles } from '../../src/elements/adopt-styles.ts';
import { controlsStyles } from '../../src/elements/controls-styles.ts';
import { viewStyles } from '../../src/elements/other-views.ts';
import { seminarStyles } from '../../src/elements/seminar.styles.ts';
import type { ListSection } from '../../src/filter/sections.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { agendaView } from '../../src/view/agenda-view.ts';
import { compactView } from '../../src/view/compact-view.ts';
import { headingView } from '../../src/view/heading-view.ts';
import { seminarView } from '../../src/view/seminar-view.ts';
import { timeView } from '../../src/view/time-view.ts';
import type { ViewContext } from '../../src/view/view-context.ts';
import { viewContext, words } from '../view/show-view.ts';

/** What other views are written with. */
export const listLit = {
  html,
  nothing,
  days: agendaView,
  seminar: seminarView,
  heading: headingView,
  when: timeView,
} as const;

/** A plain element around a month or a table, in our looks. */
export class ViewHost extends LitElement {
  static override styles = seminarStyles;
  seminars: readonly Seminar[] = [];
  day: string | undefined;
  context: ViewContext = viewContext();
  isTable = false;
  sections: readonly ListSection[] | undefined;
  isByMatch = false;
  tick: ((seminar: Seminar) => unknown) | undefined;
  /** Each day that was told of. */
  readonly told: string[] = [];
  readonly #grid = new MonthGrid(this);

  protected override firstUpdated(): void {
    for (const css of [controlsStyles, viewStyles]) adoptStyles(this.shadowRoot!, css);
  }

  readonly #handleDay = (day: string): void => {
    this.told.push(day);
    this.day = day;
    this.requestUpdate();
  };

  protected override render(): unknown {
    const { seminars, sections, isByMatch, day, context, tick } = this;
    const options = { lit: listLit, messages: words, context, seminars };
    const href = ({ uid }: Seminar) => (uid === 'plain' ? undefined : `?seminar=${uid}`);
    return html`<div part="base">
      ${this.isTable ? compactView({ ...options, sections, isByMatch, href, tick }) : this.#grid.view({ ...options, day, handleDay: this.#handleDay })}
    </div>`;
  }
}
customElements.define('view-host', ViewHost);

/** Puts such an element on the page. */
export async function showHost(settings: Partial<ViewHost>): Promise<ViewHost> {
  const host = await fixture<ViewHost>(`<view-host></view-host>`);
  Object.assign(host, settings);
  host.requestUpdate();
  await host.updateComplete;
  return host;
}
