import type { Seminar } from '../src/model/seminar.ts';

/** A small valid seminar: 10 July 2026, 09:00–10:00 in Los Angeles. What a test is about goes into `overrides`. */
export function seminar(overrides: Partial<Seminar> = {}): Seminar {
  return {
    uid: 'spin-glasses-2026@example.edu',
    title: 'Spin glasses and hard problems',
    speakers: [{ name: 'Ada Okafor', affiliation: 'University of Example' }],
    topics: [],
    audiences: [],
    hosts: [],
    start: Date.UTC(2026, 6, 10, 16),
    end: Date.UTC(2026, 6, 10, 17),
    timeZone: 'America/Los_Angeles',
    allDay: false,
    links: [],
    status: 'confirmed',
    toBeAnnounced: [],
    ...overrides,
  };
}
