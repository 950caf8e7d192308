import type { PlannedSeries } from '../planned-seminar.ts';

/** Handed on from university to university round the world, so that one is always being held at a decent hour somewhere. */
export const relay: PlannedSeries = {
  usual: {
    series: 'Round-the-World Relay',
    category: 'Online Seminars',
    department: 'School of Engineering',
    audiences: ['Everyone Is Invited'],
    hosts: ['Relay Committee'],
    contact: { name: 'Relay Desk', email: 'relay@engineering.example.edu' },
    webcast: { url: 'https://meet.example.edu/relay', label: 'Join online' },
    mode: 'online',
    day: 'Wed',
    time: '09:00',
    minutes: 60,
  },
  seminars: [
    {
      slug: 'relay-salt-batteries',
      week: 2,
      title: 'Batteries Made of Salt and Patience',
      speakers: [
        {
          name: 'Chaminda Wickramaratne',
          affiliation: 'Island Energy Institute, Galle',
          bio: 'Chaminda Wickramaratne leads grid storage at the Island Energy Institute. His first prototype still powers the institute’s kitchen.',
        },
      ],
      abstract:
        'Sodium is everywhere, heavy and slow. For a village grid the first property matters most and the last two hardly at all. We report five years of operation on three islands, monsoons included.',
      topics: ['Energy', 'Materials'],
    },
    {
      slug: 'relay-river-sensors',
      week: 4,
      title: 'Sensors for a River That Floods',
      speakers: [{ name: 'Farzana Chowdhury', affiliation: 'Delta Water Laboratory, Khulna' }],
      abstract:
        'Instruments in our river last one season, so we build them for one season: bamboo, wax and a radio that is cheaper than its housing. The forecasts they feed now reach eleven thousand phones a day ahead of the water.',
      topics: ['Sensor networks', 'Society'],
    },
    {
      slug: 'relay-sign-language',
      week: 8,
      title: 'Machines That Watch Hands: Recognition of Sign Languages, Plural',
      speakers: [
        { name: 'Malia Tupou-Ross', affiliation: 'Pacific Deaf Studies Centre' },
        { name: 'Henrik Østergård', affiliation: 'Fredrikshavn College' },
      ],
      abstract:
        'There are some three hundred sign languages, and systems trained on one of them do badly on all others. Starting from faces in place of hands made the difference smaller than we had thought possible. The session is interpreted into International Sign.',
      topics: ['Natural language', 'Human factors'],
    },
    {
      slug: 'relay-fog',
      week: -7,
      title: 'Harvesting Fog',
      speakers: [{ name: 'Xiomara Quispe-Vidal', affiliation: 'Coastal Desert University' }],
      abstract:
        'A net of forty square metres on the right hill yields two hundred litres on a grey morning. We compare nine weaves over four years and explain why the oldest, copied from a spider, loses.',
      topics: ['Energy', 'Materials'],
      links: [{ url: 'https://video.example.edu/watch/relay-fog', label: 'Recording', kind: 'recording' }],
    },
    {
      slug: 'relay-ocean-cables',
      week: -40,
      title: 'Listening with Old Telephone Cables',
      speakers: [{ name: 'Nadia Benhaddou', affiliation: 'Straits Oceanographic Centre' }],
      abstract:
        'A retired cable on the sea floor is a strain gauge five thousand kilometres long. With light of two colours we tell ships, whales and tides apart, and hear each from three continents.',
      topics: ['Sensor networks', 'Geophysics'],
    },
  ],
};
