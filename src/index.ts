export { SeminarCalendarElement } from './elements/seminar-calendar.ts';
export { SeminarCardElement } from './elements/seminar-card.ts';
export { SeminarExportEvent, type ExportDestination } from './elements/seminar-export-event.ts';
export { SeminarFeedErrorEvent, SeminarFeedLoadEvent } from './elements/seminar-events.ts';
export { SeminarToggleEvent } from './elements/seminar-toggle-event.ts';
export { SeminarFilterEvent } from './elements/seminar-filter-event.ts';
export { announce, type AnnouncementWords } from './export/announcement.ts';
export { calendarLink, type CalendarTarget } from './export/calendar-links.ts';
export type { DescriptionWords } from './export/description.ts';
export { writeCalendar, type CalendarFile, type CalendarOptions, type LeftOutReason } from './export/icalendar.ts';
export { structuredDocument, structuredEvent, type Organizer } from './export/structured-data.ts';
export { subscriptionLinks, type SubscriptionLinks, type SubscriptionOptions } from './export/subscription-links.ts';
export { formatNames } from './feed/foreign-formats.ts';
export { FeedError, type FeedErrorCode } from './feed/feed-error.ts';
export { loadFeed, type LoadedFeed, type LoadOptions } from './feed/load-feed.ts';
export type { RawFeed, RawSeminar } from './feed/raw-seminar.ts';
export { loadFeeds, type LoadedFeeds } from './feed/load-feeds.ts';
export { readSeminars, type Feed, type FeedProblem, type ReadOptions } from './feed/read-seminars.ts';
export { narrow, type Counts, type Criteria, type Narrowed, type NarrowOptions } from './filter/criteria.ts';
export type { DatePreset } from './filter/dates.ts';
export type { FacetName, Period } from './filter/facets.ts';
export { english } from './locale/english.ts';
export { englishControls } from './locale/english-controls.ts';
export type { ControlMessages, ListMessages, Messages } from './locale/messages.ts';
export type {
  AnnouncedLater,
  Contact,
  LinkKind,
  Location as SeminarLocation,
  Mode,
  Seminar,
  SeminarLink,
  Speaker,
  Status,
  Webcast,
} from './model/seminar.ts';
export type { CalendarName } from './view/calendars-view.ts';
export type { RenderText, TextName } from './elements/text-maker.ts';
export type { Section } from './view/view-context.ts';
