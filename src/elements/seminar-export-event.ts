import type { Seminar } from '../model/seminar.ts';
import type { CalendarName } from '../view/calendars-view.ts';

/** The visitor takes seminars into a calendar. Cancelled, neither file nor link is followed. */
export class SeminarExportEvent extends Event {
  readonly seminars: readonly Seminar[];
  readonly calendar: CalendarName;

  constructor(seminars: readonly Seminar[], calendar: CalendarName) {
    super('seminar-export', { bubbles: true, composed: true, cancelable: true });
    this.seminars = seminars;
    this.calendar = calendar;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'seminar-export': SeminarExportEvent;
  }
}
