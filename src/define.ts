import { SeminarCalendarElement } from './elements/seminar-calendar.ts';
import { SeminarCardElement } from './elements/seminar-card.ts';

SeminarCalendarElement.define();
SeminarCardElement.define();

// With them come the tag names and events for those who write TypeScript; at run time there is nothing to export.
export type { SeminarCalendarElement, SeminarCardElement };
export type { SeminarExportEvent } from './elements/seminar-export-event.ts';
export type { SeminarFilterEvent } from './elements/seminar-filter-event.ts';
export type { SeminarToggleEvent } from './elements/seminar-toggle-event.ts';
