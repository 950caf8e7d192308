import { zoneShown, type Day } from '../filter/agenda.ts';
import { dayNumber, fullDay, startText } from '../locale/day-words.ts';
import { dayIn, phaseOf, takesPlace } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { MonthOptions } from './month-view.ts';

/** Seminars that a day's field shows, as lines or as dots; behind them it says how many more there are. */
const room = 3;

function lineView(seminar: Seminar, index: number, date: string, { lit, context }: MonthOptions): unknown {
  const { html, nothing } = lit;
  const { now, language, timeZone } = context;
  const zone = zoneShown(seminar, timeZone);
  const begins = dayIn(zone, seminar.start) === date ? startText(seminar, zone, language) : '';
  const state = phaseOf(seminar, now) === 'live' ? ' line-live' : takesPlace(seminar) ? '' : ' line-off';
  return html`<span part="line${state}" data-line=${index}
    >${begins ? html`<span part="line-time">${begins}</span> ` : nothing}<bdi lang=${seminar.language ?? lit.nothing}
      >${context.title?.(seminar) ?? seminar.title}</bdi
    ></span
  >`;
}

function contentView(day: Day, options: MonthOptions): unknown {
  const { lit, messages } = options;
  const { html, nothing } = lit;
  const { date, seminars } = day;
  const shown = seminars.slice(0, room);
  const more = seminars.length - shown.length;
  return html`<span part="lines"
      >${shown.map((seminar, index) => lineView(seminar, index, date, options))}${
        more > 0 ? html`<span part="line-more">${messages.month.moreOnDay(more)}</span>` : nothing
      }</span
    ><span part="dots">${shown.map(() => html`<span part="dot"></span>`)}${more > 0 ? '+' : nothing}</span>`;
}

/** A day's field in the grid of its month. It is called by its day and how much is on it; what that is stands below, once chosen. */
export function cellView(day: Day | undefined, options: MonthOptions): unknown {
  const { lit, messages, context, today, chosen, focused } = options;
  const { html } = lit;
  if (!day) return html`<td part="cell cell-blank" role="gridcell"></td>`;
  const { date, seminars } = day;
  const isToday = date === today;
  const isChosen = date === chosen;
  return html`<td
    part="cell${isToday ? ' cell-today' : ''}${isChosen ? ' cell-chosen' : ''}"
    role="gridcell"
    data-day=${date}
    tabindex=${date === focused ? 0 : -1}
    aria-selected=${isChosen}
    aria-current=${isToday ? 'date' : lit.nothing}
  >
    <span class="heard">${messages.month.seminarsOn(fullDay(date, context.language), seminars.length)}</span>
    <span aria-hidden="true"
      ><span part="day-number">${dayNumber(date, context.language)}</span
      >${seminars.length > 0 ? contentView(day, options) : lit.nothing}</span
    >
  </td>`;
}
