import type { FeedEntry } from './feed-entry.ts';
import { campusInstant } from './schedule.ts';
import { relay } from './series/relay.ts';

const minute = 60_000;

/** The seminar that is running at an instant: it began 20 to 25 minutes before and ends an hour after it began. */
export function liveSeminar(now: Date): FeedEntry {
  const { day, time, minutes, ...usual } = relay.usual;
  const begun = now.getTime() - 20 * minute;
  const start = begun - (begun % (5 * minute));
  return {
    ...usual,
    uid: 'relay-tide-gauges@seminars.example.edu',
    url: 'https://www.example.edu/seminars/relay-tide-gauges',
    title: 'What a Thousand Tide Gauges Heard: Listening for Distant Eruptions',
    speakers: [
      {
        name: 'Leilani Kahananui',
        affiliation: 'Pacific Geophysical Observatory',
        url: 'https://www.example.edu/people/kahananui',
        bio: 'Leilani Kahananui runs the sea-level network of the Pacific Geophysical Observatory, where she began as a field technician repairing gauges after storms. Her thesis turned two decades of discarded “noise” into a catalogue of volcanic pressure waves. She teaches a yearly short course on instruments that must survive salt.',
      },
    ],
    abstract:
      'Tide gauges were put on piers to keep ships off the ground. Read together, they form an ear the size of an ocean. We show how pressure waves from a volcanic eruption appear in a thousand harbours within a day, why each harbour answers in its own voice, and how the answers can be undone to recover the source.\n\nThe method needs no new hardware. It does need honest clocks: half of the talk is about finding and repairing timestamps in records that were kept by hand.',
    topics: ['Inverse problems', 'Sensor networks', 'Geophysics'],
    hosts: ['Nadia Benhaddou'],
    links: [{ url: 'https://www.example.edu/files/relay-tide-gauges.pdf', label: 'Flyer', kind: 'flyer' }],
    start: campusInstant(start),
    end: campusInstant(start + 60 * minute),
  };
}
