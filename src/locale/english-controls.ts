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
  subscribe: {
    title: 'Subscribe',
    about: 'Your calendar then shows new seminars and changes by itself.',
    whole: 'It holds all seminars of the calendar, also those that this list leaves out.',
    copied: 'The calendar’s address is copied.',
    webcal: 'Apple Calendar, Thunderbird',
    'webcal-hint': 'Your calendar program asks first. Changes arrive as often as you set there, mostly within hours.',
    outlook: 'Outlook for work and school',
    'outlook-hint': 'Outlook on the web asks first, and your other Outlooks follow. Changes arrive within some hours.',
    'outlook-com': 'Outlook.com',
    'outlook-com-hint': 'Outlook.com asks first. Changes arrive within some hours.',
    google: 'Google Calendar',
    'google-hint':
      'Copies the address and opens Google’s settings: paste it there. Changes arrive within 8 to 24 hours.',
    address: 'Copy the address',
    'address-hint':
      'For every other calendar, such as the new Outlook for Windows: add a calendar “from the web” there.',
  },
  abstractsLeftOut: 'Abstracts are left out, for the list is long.',
};
