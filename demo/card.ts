import '../src/define.ts';
import type { Seminar } from '../src/model/seminar.ts';

const hour = 3_600_000;
const nextHour = Math.ceil(Date.now() / hour) * hour;

const seminar: Seminar = {
  uid: 'robot-that-swims@seminars.example.edu',
  title: 'A Robot That Swims a Little',
  speakers: [
    {
      name: 'Samuel Oduya',
      affiliation: 'Department of Computer Science',
      bio: 'Samuel Oduya runs the hardware laboratory, which has had to be dried twice.',
    },
  ],
  abstract:
    'Four of our robots spent the night of the flood under water. Three are on the shelf. The fourth came up by itself, and this seminar is about how.',
  series: 'Robotics Lunch',
  topics: ['Robotics'],
  audiences: ['Everyone Is Invited'],
  hosts: ['Priya Raghunathan'],
  start: nextHour + 2 * 24 * hour,
  end: nextHour + 2 * 24 * hour + hour,
  timeZone: 'America/Los_Angeles',
  allDay: false,
  location: { name: 'Calloway Computing Center', room: 'Atrium' },
  mode: 'in-person',
  links: [],
  status: 'confirmed',
  toBeAnnounced: [],
};

const card = document.querySelector<HTMLElement & { seminar: Seminar }>('#by-property');
if (card) card.seminar = seminar;
