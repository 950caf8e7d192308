import type { TemplateResult } from 'lit';
import { zoneShown } from '../filter/agenda.ts';
import { dayText } from '../locale/time-format.ts';
import { dayIn } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { ListLit } from './lit-templates.ts';
import type { ViewContext } from './view-context.ts';

/** What was found, and how a seminar is shown. */
export interface MatchOptions {
  readonly lit: ListLit;
  readonly context: ViewContext;
  /** The best match first. */
  readonly seminars: readonly Seminar[];
}

/** What was found, the best match first: days are no order here, so that each seminar says its own. */
export function matchView({ lit: { html, seminar: seminarView }, context, seminars }: MatchOptions): TemplateResult {
  const { timeZone, now, language, ids = '' } = context;
  const itemView = (seminar: Seminar, index: number) => {
    const zone = zoneShown(seminar, timeZone);
    const date = dayText(dayIn(zone, seminar.start), dayIn(zone, now), language);
    return html`<li part="item">${seminarView(seminar, `${ids}match-${index}`, context, date)}</li>`;
  };
  return html`<ul part="list" role="list">
    ${seminars.map(itemView)}
  </ul>`;
}
