import type { PlannedSeries } from '../planned-seminar.ts';

/** Public parts of doctoral examinations. */
export const doctoralDefenses: PlannedSeries = {
  usual: {
    series: 'Doctoral Defenses',
    category: 'Doctoral Defenses',
    audiences: ['Everyone Is Invited'],
    contact: { name: 'Graduate Office', email: 'graduate@engineering.example.edu' },
    location: { name: 'Graduate House', room: 'Oak Room', url: 'https://maps.example.edu/graduate-house' },
    mode: 'in-person',
    day: 'Mon',
    time: '10:00',
    minutes: 120,
  },
  seminars: [
    {
      slug: 'dd-okonjo',
      week: 1,
      day: 'Wed',
      department: 'Department of Electrical Engineering',
      title: 'Timing Side Channels in Shared Accelerators',
      speakers: [{ name: 'Adaeze Okonjo-Lund', affiliation: 'Department of Electrical Engineering' }],
      abstract:
        'Two tenants of one accelerator should learn nothing of each other. This dissertation shows that queueing alone tells one of them which model the other runs, and describes a scheduler that removes the leak at a cost of four per cent.',
      hosts: ['Anselm Okonkwo'],
      topics: ['Security', 'Systems'],
    },
    {
      slug: 'dd-petrosyan',
      week: 4,
      department: 'Department of Mathematics',
      title: 'Sums of Squares on Graphs',
      speakers: [{ name: 'Anahit Petrosyan-Clay', affiliation: 'Department of Mathematics' }],
      abstract:
        'When is a nonnegative polynomial on the vertices of a graph a sum of squares of few terms? The answer is read from the graph’s cycles. Chapters treat trees, planar graphs and one stubborn family of expanders.',
      hosts: ['Evangeline Mostowski'],
      topics: ['Algebra', 'Optimisation'],
    },
    {
      slug: 'dd-whitfield',
      week: 6,
      mode: 'online',
      department: 'Department of Biomedical Engineering',
      title: 'Soft Pumps for Small Hearts',
      speakers: [{ name: 'Jasper Whitfield', affiliation: 'Department of Biomedical Engineering' }],
      abstract:
        'Infants who wait for a heart are kept alive by pumps made for adults. I present a pump that is wrapped around the heart instead of plumbed into it, and eighteen months of bench and animal tests.',
      hosts: ['Imogen Castellanos'],
      location: 'Online',
      webcast: { url: 'https://meet.example.edu/dd-whitfield', label: 'Join the defense' },
      topics: ['Biomedical devices'],
    },
    {
      slug: 'dd-fairweather',
      week: 14,
      department: 'Department of Aerospace and Mechanical Engineering',
      title: 'Landing on Loose Ground',
      speakers: [{ name: 'Clementine Fairweather', affiliation: 'Department of Aerospace and Mechanical Engineering' }],
      abstract:
        'A lander’s exhaust digs the hole into which it then settles. Experiments in a vacuum chamber with ground basalt lead to a rule for how late the engines may be cut.',
      hosts: ['Beatrix Lindqvist'],
      topics: ['Space systems', 'Granular matter'],
    },
    {
      slug: 'dd-yamaguchi',
      week: -6,
      department: 'Department of Computer Science',
      title: 'Undo for Distributed Systems',
      speakers: [{ name: 'Hinata Yamaguchi-Reyes', affiliation: 'Department of Computer Science' }],
      abstract:
        'Undo is easy in an editor and nearly unheard of in a data centre. I define what it can mean when others have already acted on what is to be undone, and build it into a file store.',
      hosts: ['Priya Raghunathan'],
      topics: ['Systems'],
    },
    {
      slug: 'dd-obrecht',
      week: -36,
      department: 'Department of Electrical Engineering',
      title: 'Printed Antennas on Moving Skin',
      speakers: [{ name: 'Lorelei Obrecht', affiliation: 'Department of Electrical Engineering' }],
      abstract:
        'Skin stretches by a third at the elbow. I present inks, shapes and a tuning loop that keep an antenna in its band through a tennis serve.',
      hosts: ['Anselm Okonkwo'],
      topics: ['Wireless', 'Materials'],
    },
    {
      slug: 'dd-mensah',
      week: -79,
      department: 'Department of Computer Science',
      title: 'Readable Proofs by Machine',
      speakers: [{ name: 'Ebenezer Mensah-Wright', affiliation: 'Department of Computer Science' }],
      abstract:
        'Automated proofs are long because length is free to a computer. I search for the proof a person would least mind reading, and ask forty undergraduates whether I found it.',
      hosts: ['Yael Abramov'],
      topics: ['Programming languages'],
    },
    {
      slug: 'dd-santangelo',
      week: -130,
      department: 'Department of Aerospace and Mechanical Engineering',
      title: 'Vortices behind Things That Change Their Mind',
      speakers: [{ name: 'Fiorella Santangelo', affiliation: 'Department of Aerospace and Mechanical Engineering' }],
      abstract:
        'A flag that reverses, a fish that starts, a gull that stalls on purpose: each sheds a vortex that remembers the decision. I classify such vortices by the impulse they carry and show how to read intention from a wake.',
      hosts: ['Beatrix Lindqvist'],
      topics: ['Turbulence', 'Aerodynamics'],
    },
  ],
};
