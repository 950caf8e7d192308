import { html, nothing, type TemplateResult } from 'lit';
import { zoneShown } from '../filter/agenda.ts';
import { momentText, timeText } from '../locale/time-format.ts';
import { endOf, offsetAt, phaseOf } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { ViewContext } from './view-context.ts';

function otherTime(seminar: Seminar, shown: string, context: ViewContext): TemplateResult | typeof nothing {
  const { viewerTimeZone, messages, language } = context;
  const differs = (zone: string) => offsetAt(shown, seminar.start) !== offsetAt(zone, seminar.start);
  const isViewers = !differs(viewerTimeZone);
  const other = isViewers ? seminar.timeZone : viewerTimeZone;
  if (seminar.allDay || seminar.floating || !differs(other)) return nothing;
  const text = timeText(seminar, other, language, shown, isViewers ? 'shortGeneric' : undefined);
  return html`<span part="other-time">${text}${isViewers ? nothing : ` ${messages.yourTime}`}</span>`;
}

/** What a visitor must see first: that it runs, does not take place, was moved, or whatever else the feed notes. */
function badges(seminar: Seminar, shown: string, context: ViewContext): readonly TemplateResult[] {
  const { messages, language, now } = context;
  const { status, previousStart, note } = seminar;
  const texts = [
    ['live', phaseOf(seminar, now) === 'live' && messages.live],
    [status, status !== 'confirmed' && messages[status]],
    [
      'moved',
      previousStart !== undefined && `${messages.movedFrom} ${momentText(previousStart, shown, seminar, language)}`,
    ],
    ['note', note],
    ...(context.marks?.(seminar) ?? []),
  ] as const;
  return texts.flatMap(([name, text]) =>
    text ? html`<strong part="badge badge-${name}" data-badge=${name}>${text}</strong>` : [],
  );
}

/**
 * When a seminar takes place, on the clock shown and beside it on the other one, and what is special about it.
 *
 * @param date - its day, where no heading above says it
 */
export function timeView(seminar: Seminar, context: ViewContext, date?: string): TemplateResult {
  const { language, messages, timeZone } = context;
  const shown = zoneShown(seminar, timeZone);
  const severalDays = seminar.allDay && endOf(seminar) - seminar.start > 90_000_000; // a day may have 25 hours
  const text = seminar.allDay && !severalDays ? messages.allDay : timeText(seminar, shown, language);
  return html`<div part="when">
    ${date ? html`<span part="date">${date}</span>` : nothing}
    <time part="time" datetime=${new Date(seminar.start).toISOString()}>${text}</time>
    ${otherTime(seminar, shown, context)} ${badges(seminar, shown, context)}
  </div>`;
}
