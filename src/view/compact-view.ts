import { zoneShown, type Day } from '../filter/agenda.ts';
import type { ListSection } from '../filter/sections.ts';
import { shortDay } from '../locale/day-words.ts';
import type { Messages } from '../locale/messages.ts';
import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { ListLit } from './lit-templates.ts';
import { sectionsView } from './sections-view.ts';
import type { ViewContext } from './view-context.ts';

/** What the table shows. */
export interface CompactOptions {
  readonly lit: ListLit;
  readonly messages: Messages;
  readonly context: ViewContext;
  /** In the order they are shown. */
  readonly seminars: readonly Seminar[];
  /** The same, where past and upcoming are shown apart. */
  readonly sections?: readonly ListSection[] | undefined;
  /** Whether the best match stands first, so that days are no order. */
  readonly isByMatch?: boolean;
  /** Where a seminar stands with all there is of it; undefined where nowhere. */
  readonly href: (seminar: Seminar) => string | undefined;
  /** The box that selects a seminar, while boxes are shown. */
  readonly tick?: ((seminar: Seminar) => unknown) | undefined;
}

const joined = (values: readonly (string | undefined)[], between: string): string =>
  values.filter(Boolean).join(between);

function titleView(seminar: Seminar, { lit, messages, context, href }: CompactOptions): unknown {
  const { html } = lit;
  const title = context.text?.(seminar, 'title') ?? seminar.title ?? messages.toBeAnnounced.title;
  const text = html`<bdi lang=${seminar.language ?? lit.nothing}>${title}</bdi>`;
  const address = href(seminar);
  const later = seminar.title ? '' : ' later';
  return html`<span part="title row-title${later}"
    >${address ? html`<a part="title-link" href=${address}>${text}</a>` : text}</span
  >`;
}

function speakersView({ speakers, toBeAnnounced }: Seminar, { lit, messages }: CompactOptions): unknown {
  const { html, nothing } = lit;
  const named = speakers.filter(({ name }) => name);
  if (named.length > 0)
    return html`<span part="row-speakers"
      >${named.map(({ name, affiliation }, index) => [
        index > 0 ? ', ' : nothing,
        html`<bdi part="speaker-name">${name}</bdi>`,
        affiliation ? html` (<bdi part="affiliation">${affiliation}</bdi>)` : nothing,
      ])}</span
    >`;
  return toBeAnnounced.includes('speakers')
    ? html`<span part="row-speakers later">${messages.toBeAnnounced.speakers}</span>`
    : nothing;
}

function placeText({ location, mode, toBeAnnounced }: Seminar, { messages }: CompactOptions): string {
  const { name, room, address } = location ?? {};
  const place = joined([name, room && name?.includes(room) ? undefined : room], ', ') || address;
  const later = toBeAnnounced.includes('location') ? messages.toBeAnnounced.location : undefined;
  return joined([place ?? later, mode && mode !== 'in-person' ? messages.modes[mode] : undefined], ' · ');
}

/** Whether its time names its days by itself: it ends on another one. */
function spansDays({ start, end = start, allDay }: Seminar, zone: string): boolean {
  return dayIn(zone, start) !== dayIn(zone, allDay ? end - 1 : end);
}

/** When it takes place; its date is left out where its time says it, without a year. */
function whenView(seminar: Seminar, date: string, { lit, context }: CompactOptions): unknown {
  const { now, language, timeZone } = context;
  const zone = zoneShown(seminar, timeZone);
  const today = dayIn(zone, now);
  const isSaid = spansDays(seminar, zone) && date.slice(0, 4) === today.slice(0, 4);
  return lit.when(seminar, context, isSaid ? undefined : shortDay(date, today, language));
}

function rowView(seminar: Seminar, date: string, isFirst: boolean, options: CompactOptions): unknown {
  const { lit, context, tick } = options;
  const { html, nothing } = lit;
  return html`<tr part="row${isFirst ? ' row-first' : ''}" role="row" data-status=${seminar.status}>
    <td part="row-when" role="cell">${whenView(seminar, date, options)}</td>
    <th part="row-what" role="rowheader" scope="row">
      ${titleView(seminar, options)} ${speakersView(seminar, options)} ${context.reason?.(seminar) ?? nothing}
    </th>
    <td part="row-where" role="cell"><bdi>${placeText(seminar, options)}</bdi>${tick?.(seminar) ?? nothing}</td>
  </tr>`;
}

/** @param heading - the id of what the table stands under, whose name it then has */
function tableView(options: CompactOptions, heading?: string): unknown {
  const { lit, messages, context, seminars, isByMatch } = options;
  const { html, nothing } = lit;
  const { table, when, what, where } = messages.columns;
  const caption = html`<caption class="heard">
    ${isByMatch ? messages.order.match : table}
  </caption>`;
  const dates = seminars.map((seminar) => dayIn(zoneShown(seminar, context.timeZone), seminar.start));
  const row = (seminar: Seminar, index: number) =>
    rowView(seminar, dates[index]!, !isByMatch && dates[index] !== dates[index - 1], options);
  return html`<table part="table" role="table" aria-labelledby=${heading ?? nothing}>
    ${heading ? nothing : caption}
    <thead part="table-head" role="rowgroup">
      <tr role="row">
        ${[when, what, where].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${seminars.map(row)}
    </tbody>
  </table>`;
}

/**
 * The list as a table, a seminar a row; where past and upcoming are shown apart, one below the heading of each. Its roles are
 * written out: as blocks, on narrow screens, a table's own are lost.
 */
export function compactView(options: CompactOptions): unknown {
  const { sections } = options;
  if (!sections) return tableView(options);
  const below = (days: readonly Day[], heading: string) =>
    tableView({ ...options, seminars: days.flatMap(({ seminars }) => seminars) }, heading);
  return sectionsView({ ...options, sections, below });
}
