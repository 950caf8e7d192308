import type { PlannedSeries } from '../planned-seminar.ts';

/** A few times a year, for the town as much as for the school. */
export const distinguishedLectures: PlannedSeries = {
  usual: {
    series: 'Dean’s Distinguished Lectures',
    category: 'Distinguished Lectures',
    department: 'School of Engineering',
    audiences: ['Everyone Is Invited', 'Alumni'],
    hosts: ['Office of the Dean'],
    contact: { name: 'Events Office', email: 'events@engineering.example.edu', phone: '+1 213 555 0100' },
    location: {
      name: 'Arroyo Auditorium',
      address: '1 Jacaranda Walk, Los Angeles, CA 90089',
      url: 'https://maps.example.edu/arroyo',
    },
    webcast: { url: 'https://video.example.edu/live/deans-lecture', label: 'Webcast with captions' },
    mode: 'hybrid',
    day: 'Thu',
    time: '18:00',
    minutes: 90,
  },
  seminars: [
    {
      slug: 'dl-repair',
      week: 4,
      title: 'The Right Amount of Repair',
      speakers: [
        {
          name: 'Wanjiru Kamande-Hollis',
          affiliation: 'Centre for Durable Technology, Nairobi',
          url: 'https://www.example.edu/people/kamande-hollis',
          bio: '<p>Wanjiru Kamande-Hollis trained as a power engineer and has kept hospitals lit on three continents. She founded the <a href="https://www.example.edu/durable">Centre for Durable Technology</a> in 2011.</p><p>Her essays, collected as <em>Spare Parts</em>, are read in schools of engineering and of philosophy.</p>',
        },
      ],
      abstract:
        '<p>Everything we build is maintained by somebody else. This lecture looks at engineering from the repair bench:</p><ul><li>what a ventilator’s <strong>screws</strong> say about who was expected to open it;</li><li>why some power grids are <em>easier</em> to run for being old;</li><li>how to put a price on the next person’s afternoon.</li></ul><p>A reception follows in the courtyard. See also the <a href="https://www.example.edu/repair-cafe">students’ repair café</a>.</p>',
      topics: ['Society', 'Design'],
      links: [
        { url: 'https://www.example.edu/register/dl-repair', label: 'Register (free)', kind: 'registration' },
        { url: 'https://www.example.edu/files/dl-repair.pdf', label: 'Programme (PDF)', kind: 'flyer' },
      ],
    },
    {
      slug: 'dl-title-tba',
      week: 11,
      toBeAnnounced: ['title'],
      speakers: [
        {
          name: 'Evander Holmqvist',
          affiliation: 'Royal Academy of Navigation',
          bio: 'Evander Holmqvist has designed lighthouses, buoys and the signal that tells a phone it is lost. He is the Academy’s forty-first Hydrographer.',
        },
      ],
      topics: ['Navigation'],
      links: [{ url: 'https://www.example.edu/register/dl-holmqvist', label: 'Reserve a seat', kind: 'registration' }],
    },
    {
      slug: 'dl-centenary',
      week: 38,
      title: 'A Century of Wind Tunnels',
      speakers: [{ name: 'Beatrix Lindqvist', affiliation: 'Department of Aerospace and Mechanical Engineering' }],
      abstract:
        'The school’s first tunnel was built of packing crates and driven by the engine of a fire truck. A hundred years on it still runs, twice a year, for visitors. The lecture follows what was blown at in it: aeroplanes, bridges, cyclists, one cathedral and a great many toys.',
      topics: ['History of engineering', 'Aerodynamics'],
    },
    {
      slug: 'dl-earthquakes',
      week: -8,
      title: 'Seven Seconds: What Earthquake Warnings Are Good For',
      speakers: [
        {
          name: 'Itzel Cuauhtli Romero',
          affiliation: 'Valley Seismic Network',
          bio: 'Itzel Cuauhtli Romero was on duty when the Valley Seismic Network issued its first public warning. She has since sat with the people who heard it, which changed what the warning says.',
        },
      ],
      abstract:
        'Seven seconds are enough to stop a lift, lift a scalpel, open a fire station’s doors. They are not enough to explain anything. We look at what people did with the warnings they were given, minute by minute and building by building, and at what an engineer should promise.',
      topics: ['Geophysics', 'Society'],
      links: [
        { url: 'https://video.example.edu/watch/dl-earthquakes', label: 'Recording with captions', kind: 'recording' },
        { url: 'https://www.example.edu/files/dl-earthquakes.pdf', label: 'Transcript', kind: 'other' },
      ],
    },
    {
      slug: 'dl-cities-cool',
      week: -45,
      title: 'How to Cool a City without Cooling Its Air',
      speakers: [{ name: 'Bashir Tawfiq', affiliation: 'Gulf Institute for the Built Environment' }],
      abstract:
        'People do not feel the temperature of the air; they feel walls, pavements and sky. Shade, wet stone and surfaces that glow in the right infrared can make a street bearable at forty-five degrees for a hundredth of the energy.',
      topics: ['Energy', 'Design'],
    },
    {
      slug: 'dl-open-instruments',
      week: -112,
      title: 'Instruments Anyone Can Build',
      speakers: [{ name: 'Noor van Wijngaarden', affiliation: 'Open Laboratory Foundation' }],
      abstract:
        'A microscope for the price of a meal has been built in two hundred schools, from printed parts and a phone’s lens. The lecture is about the other ninety instruments that a school laboratory lacks, and about who writes the manual.',
      topics: ['Education', 'Instruments'],
    },
  ],
};
