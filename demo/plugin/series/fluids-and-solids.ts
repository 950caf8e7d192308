import type { PlannedSeries } from '../planned-seminar.ts';

/** Mechanics of whatever flows, bends or breaks. */
export const fluidsAndSolids: PlannedSeries = {
  usual: {
    series: 'Fluids and Solids Seminar',
    category: 'Conferences, Lectures, & Seminars',
    department: 'Department of Aerospace and Mechanical Engineering',
    audiences: ['Everyone Is Invited'],
    hosts: ['Beatrix Lindqvist'],
    contact: { name: 'Tobias Ferrand', email: 'seminars@ame.example.edu', phone: '+1 213 555 0164' },
    location: {
      name: 'Prandtl Laboratory',
      room: 'Auditorium',
      address: '15 Wind Tunnel Road, Los Angeles, CA 90089',
      url: 'https://maps.example.edu/prandtl',
    },
    webcast: { url: 'https://video.example.edu/live/fluids-and-solids', label: 'Live stream' },
    mode: 'hybrid',
    day: 'Wed',
    time: '15:30',
    minutes: 60,
  },
  seminars: [
    {
      slug: 'fs-paper-wings',
      workdays: 1,
      title: 'Paper Wings: Flight at the Edge of Stiffness',
      speakers: [
        {
          name: 'Ottilie Brandvold',
          affiliation: 'Technical University of the Fjords',
          url: 'https://www.example.edu/people/brandvold',
          bio: 'Ottilie Brandvold builds aircraft that weigh less than a letter. She holds the chair of light structures at the Technical University of the Fjords and has twice won the international indoor duration trophy, which she regards as fieldwork.',
        },
      ],
      abstract:
        'An indoor model flies for half an hour on a twisted rubber band. Its wing is a film one micrometre thick on a frame of balsa, and it bends in flight by a quarter of its span. We present wind-tunnel measurements of such wings, made with a laser that does not blow them away, and a theory in which stiffness and lift are one unknown.\n\nWe close with a wing that has no frame at all: tension from its own lift holds it open. Demonstrations are included, weather in the lecture hall permitting.',
      topics: ['Aerodynamics', 'Thin structures'],
      links: [{ url: 'https://www.example.edu/files/fs-paper-wings.pdf', label: 'fs-paper-wings.pdf', kind: 'flyer' }],
    },
    {
      slug: 'fs-very-long-title',
      week: 2,
      title:
        'On the Unreasonable Persistence of Small Bubbles in Slowly Cooling Glass, with Applications to Telescope Mirrors, Stained Windows, Volcanic Ejecta, Confectionery and the Archaeology of a Shipwrecked Cargo of Bottles Whose Contents Are Still Disputed',
      speakers: [{ name: 'Aurelio Montefiascone-Richthoven de la Serna', affiliation: 'Museum of Applied Materials' }],
      abstract:
        'A bubble in glass wants to rise and cannot; wants to dissolve and is not given the time. Its size today is a record of the temperature it has seen. We read that record in five materials, from fudge to obsidian.',
      topics: ['Materials'],
    },
    {
      slug: 'fs-ice-shelf',
      week: 3,
      status: 'postponed',
      note: 'Postponed: the expedition is still at sea. A new date will be announced here.',
      changedDaysAgo: 1,
      sequence: 1,
      title: 'How an Ice Shelf Says Goodbye',
      speakers: [{ name: 'Solveig Marchbanks', affiliation: 'Polar Research Vessel “Halcyon”' }],
      abstract:
        'Ice shelves bend with the tide for decades and then break in a week. Strain gauges left on one of them caught the last bend. The record suggests that the end is announced, quietly, some forty days ahead.',
      topics: ['Fracture', 'Geophysics'],
    },
    {
      slug: 'fs-swimming-slow',
      week: 7,
      title: 'Swimming Slowly through Sand',
      speakers: [{ name: 'Ezekiel Brightwater', affiliation: 'Mesa Verde Polytechnic' }],
      abstract:
        'Sandfish lizards dive into dunes and vanish. Sand is a fluid to them as long as they move and a solid as soon as they rest. A robot of nine segments taught us which undulation keeps the sand undecided for longest.',
      topics: ['Granular matter', 'Robotics'],
    },
    {
      slug: 'fs-turbulence-memory',
      week: -3,
      title: 'Does Turbulence Remember?',
      speakers: [
        {
          name: 'Konstantin Areopoulos',
          affiliation: 'Aegean Institute for Fluid Dynamics',
          bio: 'Konstantin Areopoulos directs the water channel at the Aegean Institute for Fluid Dynamics. He is the author of “A Patient Introduction to Turbulence”, now in its fourth printing.',
        },
      ],
      abstract:
        'Grids, fans and pipes all end in the same turbulence, or so textbooks say. We let it decay for longer than anybody had the patience to, and the spectrum still knows how it was made. The forgotten ingredient is the largest eddy, which nobody lets live long enough.',
      topics: ['Turbulence'],
      links: [
        { url: 'https://video.example.edu/watch/fs-turbulence-memory', label: 'Recording', kind: 'recording' },
        { url: 'https://papers.example.org/3310-decay', label: 'Preprint', kind: 'paper' },
      ],
    },
    {
      slug: 'fs-crack-music',
      week: -19,
      title: 'The Sound a Crack Makes before It Moves',
      speakers: [{ name: 'Philippa Adewale', affiliation: 'Institute of Structural Health' }],
      abstract:
        'Concrete mutters under load. With enough microphones and a model of where each mutter began, we can tell on which of a bridge’s four bearings the next crack will open. Two cities have begun to listen.',
      topics: ['Fracture', 'Inverse problems'],
    },
    {
      slug: 'fs-plasma-jets',
      week: -74,
      title: 'Gentle Plasma: Cold Jets over Warm Surfaces',
      speakers: ['Renzo Calabrese-Wu, Torino Plasma Works'],
      abstract:
        'A plasma jet that can be touched is also one that can be steered. We use a row of such jets to hold a boundary layer to a wing at an angle at which it would leave, for the price of a light bulb.',
      topics: ['Aerodynamics', 'Plasma'],
    },
    {
      slug: 'fs-origami-valves',
      week: -126,
      title: 'Origami Valves for Hearts and Rockets',
      speakers: [{ name: 'Michiru Tachibana', affiliation: 'Kamo River University' }],
      abstract:
        'The same fold closes a heart valve of eight millimetres and a propellant line of eighty. What scales and what does not is a question about hinges, and hinges turn out to have a thickness that nature prefers.',
      topics: ['Thin structures', 'Biomedical devices'],
    },
  ],
};
