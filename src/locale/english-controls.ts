import type { ControlMessages } from './messages.ts';

const seminars = (count: number): string => `${count} ${count === 1 ? 'seminar' : 'seminars'}`;

/** The controls and calendar entries in English. */
export const englishControls: ControlMessages = {
  language: 'en',
  colon: ': ',
  newTab: 'opens a new tab',
  addTo: 'Add to calendar',
  calendars: { ics: 'iCal file', outlook: 'Outlook', 'outlook-com': 'Outlook.com', google: 'Google', yahoo: 'Yahoo' },
  noMatch: 'No seminar fits. Try other words or fewer filters.',
  search: 'Search',
  filters: 'Find a seminar',
  periods: { upcoming: 'Upcoming', past: 'Past', all: 'All' },
  any: 'All',
  clear: 'Clear filters',
  count: (matching, total) => (matching === total ? seminars(total) : `${matching} of ${seminars(total)}`),
  countSoFar: (matching, total) => `${matching} of ${seminars(total)} read so far`,
  moreUnread: 'Show more',
  reading: 'Reading on …',
  incomplete: 'Some seminars could not be loaded.',
  more: (left) => `Show more (${left} left)`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  exportList: (count) => (count === 1 ? 'Download iCal file' : `Download all ${count} as iCal file`),
  seminar: 'Seminar',
  movedTo: 'Now',
  postponedFrom: 'Postponed from',
  noNewDate: 'No new date yet',
  speaker: 'Speaker',
  speakers: 'Speakers',
  period: 'When',
  exportFailed: 'The calendar file could not be made.',
};
