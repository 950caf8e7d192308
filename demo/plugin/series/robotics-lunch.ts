import type { PlannedSeries } from '../planned-seminar.ts';

/** Informal, at noon, in one room, mostly without a camera. */
export const roboticsLunch: PlannedSeries = {
  usual: {
    series: 'Robotics Lunch',
    category: 'Informal Seminars',
    department: 'Department of Computer Science',
    audiences: ['Faculty/Staff', 'Graduate Students', 'Undergraduate Students'],
    hosts: ['Samuel Oduya'],
    contact: { name: 'Samuel Oduya', email: 'robots@cs.example.edu' },
    location: { name: 'Calloway Computing Center', room: 'Atrium', url: 'https://maps.example.edu/calloway' },
    mode: 'in-person',
    day: 'Mon',
    time: '12:00',
    minutes: 45,
  },
  seminars: [
    {
      slug: 'rl-laundry',
      workdays: 2,
      title: 'Nobody Likes Folding: Ten Years of Robots and Laundry',
      speakers: [{ name: 'Annelise Kjeldgaard', affiliation: 'Household Autonomy Group' }],
      abstract:
        'In ten years the time to fold a towel has fallen from twenty-five minutes to nine seconds. Fitted sheets remain. A review with many videos. Bring lunch; there will be fruit.',
      topics: ['Robotics'],
    },
    {
      slug: 'rl-moved',
      week: 2,
      weeksLater: 1,
      status: 'rescheduled',
      note: 'Moved by one week; same room, same time.',
      changedDaysAgo: 3,
      sequence: 1,
      title: 'A Hand That Knows When It Is Slipping',
      speakers: [
        {
          name: 'Thaddeus Okwuosa',
          affiliation: 'Delta Robotics Centre',
          bio: 'Thaddeus Okwuosa is a postdoctoral researcher at the Delta Robotics Centre. He came to tactile sensing from violin making.',
        },
      ],
      abstract:
        'Slip announces itself by a vibration that starts forty milliseconds before the object moves. We print microphones into fingertips, so that the grip can be tightened in time, and loosened again as soon as it is safe. Eggs were harmed in the early stages.',
      topics: ['Robotics', 'Touch'],
    },
    {
      slug: 'rl-open-end',
      week: 3,
      openEnd: true,
      title: 'Open Lab: Bring a Robot, Break a Robot',
      speakers: ['Members of the Robotics Laboratory'],
      abstract:
        'No slides. The arms, the quadruped and the old hexapod are switched on, and anybody may try to confuse them. It ends when the batteries do.',
      location: { name: 'Calloway Computing Center', room: 'B12' },
      topics: ['Robotics'],
    },
    {
      slug: 'rl-vineyard',
      week: 5,
      title: 'Pruning a Vineyard You Have Never Seen',
      speakers: [{ name: 'Giacinta Bellandi', affiliation: 'Collina Agricultural Robotics' }],
      abstract:
        'Pruning is irreversible, which makes it a fine test of planning under doubt. Our machine cuts nothing until it has looked at the vine from both sides, and asks a person about one vine in thirty.',
      topics: ['Robotics', 'Agriculture'],
    },
    {
      slug: 'rl-elevator',
      week: -2,
      title: 'The Elevator Problem: Robots, Strangers and Small Rooms',
      speakers: [{ name: 'Josephine Mbatha', affiliation: 'Highveld University' }],
      abstract:
        'A delivery robot waited eleven minutes for an empty lift. We let it learn where to stand, which way to face and when to give up. People reported liking it more when it hesitated.',
      topics: ['Robotics', 'Human factors'],
    },
    {
      slug: 'rl-insects',
      week: -11,
      title: 'What a Desert Ant Carries in Its Head',
      speakers: [{ name: 'Hamza El-Khatib', affiliation: 'Institute for Arid Lands' }],
      abstract:
        'An ant finds its nest after a walk of a kilometre with fewer neurons than a pocket radio has transistors per centimetre. We put its path integrator on a microcontroller and sent it into a car park.',
      topics: ['Robotics', 'Neuroscience'],
      links: [{ url: 'https://video.example.edu/watch/rl-insects', label: 'Recording', kind: 'recording' }],
    },
    {
      slug: 'rl-tether',
      week: -49,
      title: 'In Praise of the Tether',
      speakers: ['Cornelius Vandermolen, Harbour Diving Systems'],
      abstract:
        'Everybody wants to cut the cable. Under ice and in flooded mines the cable is what brings the robot home. We treat it as a sensor, an actuator and, with some care, as a map.',
      topics: ['Robotics'],
    },
    {
      slug: 'rl-exoskeleton',
      week: -105,
      title: 'Walking Beside an Exoskeleton',
      speakers: [{ name: 'Rosalind Achebe', affiliation: 'Centre for Assisted Mobility' }],
      abstract:
        'Users of walking devices do not want to walk faster; they want to talk to somebody while walking. We measured conversation, and redesigned the controller around it.',
      topics: ['Biomedical devices', 'Human factors'],
    },
  ],
};
