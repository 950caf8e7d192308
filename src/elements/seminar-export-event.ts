import type { Seminar } from '../model/seminar.ts';
import type { CalendarName } from '../view/calendars-view.ts';
import type { ShareWay } from '../view/share-view.ts';
import type { SubscriptionWay } from '../view/subscribe-view.ts';

/** Where seminars are taken: into a calendar, now or by subscription, or as a link or text. */
export type ExportDestination = CalendarName | ShareWay | `subscribe-${SubscriptionWay}`;

/** The visitor takes seminars away. Cancelled, neither file nor link is followed, and nothing is copied. */
export class SeminarExportEvent extends Event {
  readonly seminars: readonly Seminar[];
  readonly destination: ExportDestination;

  constructor(seminars: readonly Seminar[], destination: ExportDestination) {
    super('seminar-export', { bubbles: true, composed: true, cancelable: true });
    this.seminars = seminars;
    this.destination = destination;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'seminar-export': SeminarExportEvent;
  }
}
