/** Entries of a feed as an organiser writes them, all in Los Angeles and around noon of 7 October 2026. */
export type Entry = Readonly<Record<string, unknown>>;

/** Wednesday, 7 October 2026, 12:00 in Los Angeles. */
export const noon = Date.UTC(2026, 9, 7, 19);

/** No more than an entry needs. What a test is about goes into `more`. */
export function entry(uid: string, more: Entry = {}): Entry {
  return {
    uid,
    title: `Seminar ${uid}`,
    start: '2026-10-08T10:00',
    end: '2026-10-08T11:00',
    timeZone: 'America/Los_Angeles',
    ...more,
  };
}

/** Every fact an entry can hold. */
export const fullEntry: Entry = {
  uid: 'full@example.edu',
  title: 'Machines that learn to listen',
  speakers: [
    {
      name: 'Inés Marchetti',
      affiliation: 'Polytechnic of Arden',
      url: 'https://arden.example/marchetti',
      bio: 'Inés Marchetti builds microphones.',
    },
    { name: 'Tomasz Wolny', affiliation: 'Lakeside University', bio: 'Tomasz Wolny proves bounds.' },
  ],
  abstract: 'How few microphones are enough?\n\nFewer than it seems.',
  series: 'Signals Colloquium',
  category: 'Lecture',
  department: 'Electrical Engineering',
  topics: ['Acoustics', 'Learning'],
  audiences: ['Students', 'Public'],
  hosts: ['Bo Lindqvist', 'May Tran'],
  contact: { name: 'Front office', email: 'office@example.edu', phone: '+1 555 0100' },
  start: '2026-10-08T15:30',
  end: '2026-10-08T16:30',
  timeZone: 'America/Los_Angeles',
  location: { name: 'Hall of Waves', room: '132', address: '12 Shore Road, Arden', url: 'https://maps.example/waves' },
  webcast: { url: 'https://stream.example/waves', label: 'Watch the stream' },
  links: [
    { url: 'https://example.edu/flyer.pdf', kind: 'flyer' },
    { url: 'https://example.edu/listen', label: 'Listening at home', kind: 'other' },
  ],
  url: 'https://example.edu/seminars/full',
};

/** Two series, two categories, one past, one live, several to come. */
export const term: readonly Entry[] = [
  entry('topology-past', {
    series: 'Topology',
    category: 'Lecture',
    start: '2026-10-01T10:00',
    end: '2026-10-01T11:00',
  }),
  entry('live', { series: 'Topology', category: 'Colloquium', start: '2026-10-07T11:30', end: '2026-10-07T12:30' }),
  fullEntry,
  entry('early', { series: 'Topology', category: 'Lecture', abstract: 'Knots in café tables.' }),
  entry('late', { series: 'Topology', category: 'Lecture', start: '2026-10-20T10:00', end: '2026-10-20T11:00' }),
];
