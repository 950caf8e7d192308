export { SeminarCalendarElement } from './elements/seminar-calendar.ts';
export { SeminarCardElement } from './elements/seminar-card.ts';
export { SeminarExportEvent } from './elements/seminar-export-event.ts';
export {
  SeminarFeedErrorEvent,
  SeminarFeedLoadEvent,
  SeminarToggleEvent,
} from './elements/seminar-events.ts';
export { SeminarFilterEvent } from './elements/seminar-filter-event.ts';
export { calendarLink, type CalendarTarget } from './export/calendar-links.ts';
export type { DescriptionWords } from './export/description.ts';
export { writeCalendar, type CalendarFile, type CalendarOptions } from './export/icalendar.ts';
export { formatNames } from './feed/detect-format.ts';
export { FeedError, type FeedErrorCode } from './feed/feed-error.ts';
export { loadFeed, type LoadedFeed, type LoadOptions } from './feed/load-feed.ts';
export type { RawFeed, RawSeminar } from './feed/raw-seminar.ts';
export { readSeminars, type Feed, type FeedProblem, type ReadOptions } from './feed/read-seminars.ts';
export { narrow, type Criteria, type Narrowed } from './filter/criteria.ts';
export type { FacetName, Period } from './filter/facets.ts';
export { english } from './locale/english.ts';
export { englishControls } from './locale/english-controls.ts';
export type { Messages } from './locale/messages.ts';
export type * from './model/seminar.ts';
