import type { DescriptionWords } from '../../src/export/description.ts';

/** Labels for tests of the export; what the component says stands in its locale. */
export const englishWords: DescriptionWords = {
  language: 'en-US',
  colon: ': ',
  seminar: 'Seminar',
  speaker: 'Speaker',
  speakers: 'Speakers',
  series: 'Series',
  host: 'Host',
  hosts: 'Hosts',
  location: 'Location',
  webcast: 'Webcast',
  abstract: 'Abstract',
  biography: 'Biography',
  contact: 'Contact',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  rescheduled: 'Rescheduled',
  movedFrom: 'Moved from',
  movedTo: 'Now',
  postponedFrom: 'Postponed from',
  noNewDate: 'No new date yet',
  linkKinds: {
    flyer: 'Flyer',
    slides: 'Slides',
    recording: 'Recording',
    paper: 'Paper',
    registration: 'Registration',
    other: 'More information',
  },
};
