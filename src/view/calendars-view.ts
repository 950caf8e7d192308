import type { Seminar } from '../model/seminar.ts';
import type { Messages } from '../locale/messages.ts';
import { disclosureView } from './disclosure-view.ts';
import type { LitTemplates } from './lit-templates.ts';

/** Where a visitor can take a seminar: a file, or a web calendar's own form. */
export type CalendarName = keyof Messages['calendars'];

/** What the ways into a calendar show and whom they tell. */
export interface CalendarsOptions {
  readonly lit: LitTemplates;
  readonly messages: Messages;
  /** In the order they are offered. */
  readonly names: readonly CalendarName[];
  /** What the file is called. */
  readonly file: string;
  readonly seminar: Seminar;
  /** The seminar's title as plain text. */
  readonly title: string;
  /** What must be known of them on the visitor's device. */
  readonly hint: string | undefined;
  readonly link: (calendar: Exclude<CalendarName, 'ics'>) => string;
  readonly handleExport: (calendar: CalendarName, event: Event) => void;
  readonly isOpen: boolean;
  readonly handleOpen: (open: boolean) => void;
}

/** The seminar's title for those who hear a button or link away from it. */
export function heardTitle(lit: LitTemplates, seminar: Seminar, title: string, before: string, after = ''): unknown {
  const { html } = lit;
  return html`<span class="heard">
    – ${before}<bdi lang=${seminar.language ?? lit.nothing}>${title}</bdi>${after}</span
  >`;
}

const hintIds = new WeakMap<Seminar, string>();
let hints = 0;

/** Where the hint is found from the file that it is about; by a number, as a feed's own names are not for ids. */
function hintId(seminar: Seminar): string {
  const id = hintIds.get(seminar) ?? `hint-file-${(hints += 1)}`;
  hintIds.set(seminar, id);
  return id;
}

function calendarView(calendar: CalendarName, options: CalendarsOptions): unknown {
  const { lit, messages, file, seminar, title, hint, link, handleExport } = options;
  const { html, nothing } = lit;
  const handle = (event: Event) => handleExport(calendar, event);
  const isFile = calendar === 'ics';
  const heard = heardTitle(lit, seminar, title, `${messages.addTo}: `, isFile ? '' : ` (${messages.newTab})`);
  const text = html`${isFile ? file : messages.calendars[calendar]}${heard}`;
  return isFile
    ? html`<button
        part="action action-ics"
        type="button"
        aria-describedby=${hint ? hintId(seminar) : nothing}
        @click=${handle}
      >
        ${text}
      </button>`
    : html`<a
        part="action action-${calendar}"
        href=${link(calendar)}
        target="_blank"
        rel="noopener noreferrer"
        @click=${handle}
        >${text}</a
      >`;
}

/** The button that opens the ways into a calendar, and these. */
export function calendarsView(options: CalendarsOptions): { readonly button: unknown; readonly panel: unknown } {
  const { lit, messages, names, seminar, title, hint, isOpen, handleOpen } = options;
  const { html, nothing } = lit;
  if (names.length === 0) return { button: nothing, panel: nothing };
  return disclosureView({
    lit,
    name: 'calendars',
    text: html`${messages.addTo}${heardTitle(lit, seminar, title, '')}`,
    isOpen,
    handleOpen,
    content: () =>
      html`<ul part="choices" role="list">
          ${names.map((name) => html`<li>${calendarView(name, options)}</li>`)}
        </ul>
        ${hint ? html`<p part="hint" id=${hintId(seminar)}>${hint}</p>` : nothing}`,
  });
}

/** The calendars that are known by their names. */
export function calendarNames(names: string, { calendars }: Messages): readonly CalendarName[] {
  return [...new Set(names.split(/\s+/))].filter((name): name is CalendarName => Object.hasOwn(calendars, name));
}
