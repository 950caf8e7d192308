import type { PlannedSeries } from '../planned-seminar.ts';

/** Whole days, most of them with registration. */
export const workshops: PlannedSeries = {
  usual: {
    series: 'Workshops and Short Courses',
    category: 'Workshops',
    department: 'School of Engineering',
    audiences: ['Graduate Students', 'Postdocs'],
    hosts: ['Graduate School'],
    contact: { name: 'Workshop Desk', email: 'workshops@engineering.example.edu' },
    location: {
      name: 'Library of Science and Engineering',
      room: 'Learning Studio',
      url: 'https://maps.example.edu/library',
    },
    mode: 'in-person',
    day: 'Fri',
    time: '09:00',
    minutes: 240,
  },
  seminars: [
    {
      slug: 'ws-uncertainty-days',
      week: 5,
      day: 'Wed',
      days: 3,
      title: 'Three Days of Uncertainty: A Workshop on Error Bars',
      speakers: [
        { name: 'Ingrid Solheim', affiliation: 'Nordfjord University' },
        { name: 'Carmen Ibarrola', affiliation: 'Plateau State University' },
        { name: 'Oluwaseun Bright', affiliation: 'Lagoon City University' },
      ],
      abstract:
        'Three days, one subject: saying how wrong one might be. The first day is for lectures, the second for bringing one’s own data, the third for being wrong in company. Participants leave with one figure of their own redrawn.\n\nBreakfast and lunch are provided. Travel support is available for twelve participants from elsewhere.',
      topics: ['Statistics'],
      mode: 'hybrid',
      webcast: { url: 'https://video.example.edu/live/uncertainty', label: 'Lectures by webcast' },
      links: [
        {
          url: 'https://www.example.edu/register/uncertainty',
          label: 'Registration (closes a week before)',
          kind: 'registration',
        },
        { url: 'https://www.example.edu/files/ws-uncertainty.pdf', label: 'Programme', kind: 'flyer' },
      ],
    },
    {
      slug: 'ws-writing-methods',
      week: 8,
      title: 'Writing the Methods Section So That It Works',
      speakers: ['Perpetua Langley, Centre for Academic Writing'],
      bio: 'Perpetua Langley has edited some nine hundred papers. She reads each methods section with a kitchen timer.',
      abstract:
        'Exchange papers with a neighbour and try to repeat what is written. A half-day course for people with a draft.',
      topics: ['Writing'],
      links: [{ url: 'https://www.example.edu/register/methods', label: 'Register', kind: 'registration' }],
    },
    {
      slug: 'ws-soldering',
      week: 16,
      title: 'Soldering for Theorists',
      speakers: [{ name: 'Ruth Haverkamp', affiliation: 'Department of Electrical Engineering' }],
      abstract:
        'From holding the iron to a working lock-in amplifier in four hours. No experience needed; bring reading glasses if you own some.',
      topics: ['Instruments'],
      location: { name: 'Marchetti Hall', room: 'Workshop B', url: 'https://maps.example.edu/marchetti' },
      links: [
        { url: 'https://www.example.edu/register/soldering', label: 'Register (16 places)', kind: 'registration' },
      ],
    },
    {
      slug: 'ws-gpu-days',
      week: -16,
      day: 'Thu',
      days: 2,
      title: 'Two Days on One GPU',
      speakers: ['Rohan Mukherji, Fernvale Labs'],
      abstract:
        'Profiling, memory layout, and the discipline of changing one thing at a time. Exercises are graded by a stopwatch.',
      topics: ['Systems'],
      links: [
        { url: 'https://www.example.edu/files/ws-gpu-exercises.zip', label: 'Exercises', kind: 'other' },
        { url: 'https://www.example.edu/files/ws-gpu-slides.pdf', label: 'Slides', kind: 'slides' },
      ],
    },
    {
      slug: 'ws-figures',
      week: -52,
      title: 'Drawing Figures by Hand First',
      speakers: [{ name: 'Octavia Renshaw', affiliation: 'School of Design' }],
      abstract:
        'Paper, three pens, no computer until noon. Participants found that what they could not sketch they could not explain.',
      topics: ['Design', 'Writing'],
    },
  ],
};
