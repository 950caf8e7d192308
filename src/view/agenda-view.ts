import { html, type TemplateResult } from 'lit';
import { zoneShown, type Day } from '../filter/agenda.ts';
import { dayText } from '../locale/time-format.ts';
import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { headingView } from './heading-view.ts';
import { seminarView } from './seminar-view.ts';
import type { ViewContext } from './view-context.ts';

function itemView(seminar: Seminar, id: string, context: ViewContext): TemplateResult {
  return html`<li part="item">${seminarView(seminar, id, context)}</li>`;
}

/** The list by day: a heading a day, and its seminars below it. */
export function agendaView(days: readonly Day[], context: ViewContext): TemplateResult {
  const { level, now, language, timeZone, ids = '' } = context;
  const below = { ...context, level: level + 1 };
  // Today is where the seminars are: what is live does not stand under yesterday. Several todays are none, and get no word.
  const today = (seminar: Seminar) => dayIn(zoneShown(seminar, timeZone), now);
  const dayView = ({ date, seminars }: Day) =>
    html`<div part="day">
      ${headingView(level, 'day-heading', `${ids}day-${date}`, dayText(date, [...new Set(seminars.map(today))].join(), language))}
      <ul part="list" role="list">
        ${seminars.map((seminar, index) => itemView(seminar, `${ids}title-${date}-${index}`, below))}
      </ul>
    </div>`;
  return html`${days.map((day, index) => context.standIn?.(day, index) ?? dayView(day))}`;
}
