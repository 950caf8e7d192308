import type { PlannedSeries } from '../planned-seminar.ts';

/** Information theory, communication, circuits. */
export const signals: PlannedSeries = {
  usual: {
    series: 'Signals and Information Seminar',
    category: 'Conferences, Lectures, & Seminars',
    department: 'Department of Electrical Engineering',
    audiences: ['Faculty/Staff', 'Graduate Students'],
    hosts: ['Anselm Okonkwo'],
    contact: { name: 'Ruth Haverkamp', email: 'signals@ee.example.edu' },
    location: {
      name: 'Marchetti Hall',
      room: '248',
      address: '940 Jacaranda Walk, Los Angeles, CA 90089',
      url: 'https://maps.example.edu/marchetti',
    },
    mode: 'in-person',
    day: 'Tue',
    time: '11:00',
    minutes: 75,
  },
  seminars: [
    {
      slug: 'si-quiet-radios',
      week: 1,
      title: 'Quiet Radios: Hiding a Network Beneath the Noise Floor',
      speakers: [
        {
          name: 'Hyacinth Delacroix',
          affiliation: 'Institut de la Rade, Brest',
          bio: 'Hyacinth Delacroix works on low-probability-of-detection communication. She spent eight winters maintaining weather buoys, whose batteries taught her to transmit seldom.',
        },
      ],
      abstract:
        'How many bits can be sent to a friend before a patient eavesdropper can tell that anything was sent at all? The square-root law says: about the square root of the number of channel uses. We show that a network of relays beats the law by sharing a secret that is refreshed faster than the eavesdropper can average, and report an experiment with forty buoys that nobody heard.',
      topics: ['Information theory', 'Wireless'],
    },
    {
      slug: 'si-analog-again',
      week: 2,
      status: 'cancelled',
      note: 'The speaker is ill. We hope to find a date next term.',
      changedDaysAgo: 2,
      sequence: 2,
      title: 'Analog, Again: Computing with the Physics You Already Have',
      speakers: [{ name: 'Leopold Ferreira-Kanz', affiliation: 'Alpine Microsystems' }],
      abstract:
        'Matrix products are cheap in a resistor array and expensive to read out. We place the nonlinearity before the converter, where it costs nothing, and find that a keyword spotter then runs for a year on a coin cell.',
      topics: ['Circuits'],
    },
    {
      slug: 'si-guest-berlin',
      week: 3,
      day: 'Wed',
      time: '17:00',
      timeZone: 'Europe/Berlin',
      mode: 'online',
      title: 'Guest Session from Berlin: Codes That Survive a Bad Night on the Railway',
      speakers: [
        {
          name: 'Friederike Wangenheim',
          affiliation: 'Spree University of Applied Sciences',
          bio: 'Friederike Wangenheim has been measuring radio links between trains and trackside equipment since 2009, mostly between midnight and four.',
        },
      ],
      abstract:
        'Signalling on a railway must arrive or be known not to have arrived. We report two years of measurements on a line through hilly country, and construct a code in which the decoder’s own doubt is part of the message. The session is held from Berlin at five in the afternoon there; please note the local time.',
      location: 'Online from Berlin',
      webcast: { url: 'https://meet.example.org/spree-signals', label: 'Join from Berlin or anywhere' },
      topics: ['Coding theory', 'Transport'],
    },
    {
      slug: 'si-group-testing',
      week: 6,
      title: 'Group Testing with Liars',
      speakers: ['Oluwaseun Bright, Lagoon City University'],
      bio: 'Oluwaseun Bright is an associate professor at Lagoon City University, where she directs the centre for reliable inference.',
      abstract:
        'Pooled tests find a few positives among many samples, as long as every test is honest. If some laboratories err, and always in the same direction, classic designs lose nearly all their advantage. We give an adaptive design that finds out whom to distrust on the way, and needs only a constant factor more tests than if everybody had told the truth.',
      topics: ['Information theory', 'Statistics'],
    },
    {
      slug: 'si-mmwave-leaves',
      week: -2,
      title: 'Leaves, Rain and Millimetre Waves',
      speakers: [{ name: 'Gwendolyn Parrish', affiliation: 'Greenbelt Radio Laboratory' }],
      abstract:
        'A single wet oak can cost a link thirty decibels. We measured an avenue of them for four seasons, and offer a channel model with three parameters, one of which is the date.',
      topics: ['Wireless'],
      links: [{ url: 'https://www.example.edu/files/si-leaves-slides.pdf', label: 'Slides (PDF)', kind: 'slides' }],
    },
    {
      slug: 'si-clockless',
      week: -24,
      title: 'Who Needs a Clock? Event-Driven Converters for the Body',
      speakers: [{ name: 'Matteo Brambati', affiliation: 'Lario Polytechnic' }],
      abstract:
        'The heart does nothing for most of a second. A converter that samples only when something happens can sleep as well. We discuss level-crossing sampling, why reconstruction from it is better posed than its reputation, and a chip of 0.3 square millimetres that has been worn by forty volunteers.',
      topics: ['Circuits', 'Biomedical devices'],
    },
    {
      slug: 'si-compressed-choir',
      week: -66,
      title: 'The Compressed Choir: Separating Sixty Voices with Eight Microphones',
      speakers: [
        {
          name: 'Sunniva Aldergate',
          affiliation: 'Cathedral Acoustics Group, Ely',
          bio: 'Sunniva Aldergate trained as a soprano and as a signal processor, in that order. Her group measures buildings that were finished before anybody could measure them.',
        },
      ],
      abstract:
        'Sixty singers, eight microphones, six seconds of reverberation. The problem is hopeless in general, and solvable for a choir, because singers breathe together and agree on pitch. We exploit both, and play the results.',
      topics: ['Audio', 'Inverse problems'],
    },
    {
      slug: 'si-satellite-swarm',
      week: -118,
      title: 'Keeping a Swarm in Step: Time Transfer among Small Satellites',
      speakers: [{ name: 'Bartholomew Nkemelu', affiliation: 'Equatorial Space Centre' }],
      abstract:
        'Twelve satellites the size of shoeboxes can act as one large antenna if their clocks agree within a few picoseconds. None of them carries a good clock. We show how gossip among bad ones suffices, and what the ionosphere does to gossip.',
      topics: ['Space systems', 'Wireless'],
    },
  ],
};
