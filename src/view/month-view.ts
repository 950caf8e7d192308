import { daysOfMonth, type Month } from '../filter/month.ts';
import type { Day } from '../filter/agenda.ts';
import { monthName } from '../filter/calendar-day.ts';
import { fullDay, monthText, weekdayTexts } from '../locale/day-words.ts';
import type { Messages } from '../locale/messages.ts';
import { dayText } from '../locale/time-format.ts';
import { cellView } from './month-cell.ts';
import { printBounds } from '../model/bounds.ts';
import type { ListLit } from './lit-templates.ts';
import type { ViewContext } from './view-context.ts';

/** What a month shows and whom it tells. */
export interface MonthOptions {
  readonly lit: ListLit;
  readonly messages: Messages;
  readonly context: ViewContext;
  readonly month: Month;
  /** 1 for Monday to 7 for Sunday. */
  readonly firstWeekday: number;
  readonly today: string;
  /** The day whose seminars stand below. */
  readonly chosen: string;
  /** Whether those of all days do, as on paper. */
  readonly isWhole?: boolean;
  /** The day that the Tab key leads to. */
  readonly focused: string;
  /** A day with seminars to go on to from one without. */
  readonly other: string | undefined;
  /** What says to those who hear which month it is, and how many seminars it has. */
  readonly voice: unknown;
  /** Turns so many months on, or back. */
  readonly handleTurn: (months: number) => void;
  readonly handleToday: () => void;
  readonly handleOther: () => void;
  /** How many seminars of a day stand below, and who hears that more are wanted. */
  readonly room: number;
  readonly handleMore: () => void;
  readonly handleClick: (event: Event) => void;
  readonly handleKeydown: (event: KeyboardEvent) => void;
}

const monthId = ({ ids = '' }: ViewContext): string => `${ids}month`;

function barView(options: MonthOptions): unknown {
  const { lit, messages, context, month, today, voice, handleTurn, handleToday } = options;
  const { html } = lit;
  const { previous, next, today: now } = messages.month;
  const text = monthText(month.name, context.language);
  // marks that turn around where one reads from right to left
  return html`<div part="month-bar">
    <button part="button previous" type="button" aria-label=${previous} @click=${() => handleTurn(-1)}>‹</button>
    ${lit.heading(context.level, 'month-heading', monthId(context), text)}
    <button part="button next" type="button" aria-label=${next} @click=${() => handleTurn(1)}>›</button>
    <button part="button today" type="button" ?hidden=${monthName(today) === month.name} @click=${handleToday}>
      ${now}
    </button>
    ${voice}
  </div>`;
}

function weekdayView(weekday: number, { lit, context }: MonthOptions): unknown {
  const { long, short, narrow } = weekdayTexts(weekday, context.language);
  return lit.html`<th part="weekday" scope="col">
    <span class="heard">${long}</span>
    <span aria-hidden="true"
      ><span part="weekday-short">${short}</span><span part="weekday-narrow">${narrow}</span></span
    >
  </th>`;
}

function gridView(options: MonthOptions): unknown {
  const { lit, context, month, firstWeekday, handleClick, handleKeydown } = options;
  const weekdays = Array.from({ length: 7 }, (_, index) => ((firstWeekday - 1 + index) % 7) + 1);
  const week = (days: readonly (Day | undefined)[]) => lit.html`<tr>${days.map((day) => cellView(day, options))}</tr>`;
  return lit.html`<table
    part="month-grid"
    role="grid"
    aria-labelledby=${monthId(context)}
    @click=${handleClick}
    @keydown=${handleKeydown}
  >
    <thead>
      <tr>
        ${weekdays.map((weekday) => weekdayView(weekday, options))}
      </tr>
    </thead>
    <tbody>
      ${month.weeks.map(week)}
    </tbody>
  </table>`;
}

function emptyDayView(options: MonthOptions): unknown {
  const { lit, messages, context, month, chosen, today, other, handleOther } = options;
  const { html, nothing } = lit;
  const { noneOnDay, noneInMonth, goTo } = messages.month;
  const { level, language } = context;
  return html`${lit.heading(level + 1, 'day-heading', `${context.ids ?? ''}day-${chosen}`, dayText(chosen, today, language))}
    <div part="no-day">
      <p part="empty">${month.count > 0 ? noneOnDay : noneInMonth}</p>
      ${
        other === undefined
          ? nothing
          : html`<button part="button go-to" type="button" @click=${handleOther}>
              ${goTo(fullDay(other, language))}
            </button>`
      }
    </div>`;
}

function moreView(left: number, { lit, messages, handleMore }: MonthOptions): unknown {
  if (left <= 0) return lit.nothing;
  return lit.html`<button part="button more" type="button" @click=${handleMore}>${messages.more(left)}</button>`;
}

/** A month as a grid of its days, and below it what is on one of them, or on all. */
export function monthView(options: MonthOptions): unknown {
  const { lit, context, month, chosen, room, isWhole = false } = options;
  const days = daysOfMonth(month).filter(({ date, seminars }) => seminars.length > 0 && (isWhole || date === chosen));
  let left = isWhole ? printBounds.seminars : room;
  const shown = days.flatMap(({ date, seminars }) => {
    const first = seminars.slice(0, left);
    left -= first.length;
    return first.length > 0 ? { date, seminars: first } : [];
  });
  const below = { ...context, level: context.level + 1, standIn: undefined };
  return lit.html`<div part="month">
    ${barView(options)} ${gridView(options)}
    ${days.length > 0 ? lit.days(shown, below) : emptyDayView(options)}
    ${isWhole ? lit.nothing : moreView((days[0]?.seminars.length ?? 0) - room, options)}
  </div>`;
}
