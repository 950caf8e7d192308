import type { Seminar } from '../model/seminar.ts';
import type { Messages } from '../locale/messages.ts';
import type { LitTemplates } from './lit-templates.ts';

/** Where a visitor can take a seminar: a file, or a web calendar's own form. */
export type CalendarName = keyof Messages['calendars'];

/** What the ways into a calendar show and whom they tell. */
export interface CalendarsOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** Names of calendars, separated by spaces. */
  readonly names: string;
  readonly seminar: Seminar;
  /** The seminar's title as plain text. */
  readonly title: string;
  readonly link: (calendar: Exclude<CalendarName, 'ics'>) => string;
  readonly handleExport: (calendar: CalendarName, event: Event) => void;
}

function calendarView(calendar: CalendarName, options: CalendarsOptions): unknown {
  const { lit, messages, seminar, title, link, handleExport } = options;
  const { html } = lit;
  const handle = (event: Event) => handleExport(calendar, event);
  const isLink = calendar !== 'ics';
  const text = html`${messages.calendars[calendar]}<span class="heard">
      – ${messages.addTo}:
      <bdi lang=${seminar.language ?? lit.nothing}>${title}</bdi>${isLink ? ` (${messages.newTab})` : ''}</span
    >`;
  return calendar === 'ics'
    ? html`<button part="action action-ics" type="button" @click=${handle}>${text}</button>`
    : html`<a
        part="action action-${calendar}"
        href=${link(calendar)}
        target="_blank"
        rel="noopener noreferrer"
        @click=${handle}
        >${text}</a
      >`;
}

/** The ways into a calendar that the author offers, in the author's order. */
export function calendarsView(options: CalendarsOptions): unknown {
  const { lit, messages, names } = options;
  const offered = calendarNames(names, messages);
  const { html, nothing } = lit;
  if (offered.length === 0) return nothing;
  return html`<span part="calendars-label">${messages.addTo}</span>
    ${offered.map((name) => calendarView(name, options))}`;
}

/** The calendars that are known by their names. */
export function calendarNames(names: string, { calendars }: Messages): readonly CalendarName[] {
  return [...new Set(names.split(/\s+/))].filter((name): name is CalendarName => Object.hasOwn(calendars, name));
}
