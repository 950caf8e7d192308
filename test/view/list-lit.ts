import { agendaView } from '../../src/view/agenda-view.ts';
import { headingView } from '../../src/view/heading-view.ts';
import type { ListLit } from '../../src/view/lit-templates.ts';
import { seminarView } from '../../src/view/seminar-view.ts';
import { timeView } from '../../src/view/time-view.ts';
import { lit } from './show-view.ts';

/** What other ways of showing the list are given. */
export const listLit: ListLit = {
  ...lit,
  days: agendaView,
  seminar: seminarView,
  when: timeView,
  heading: headingView,
};
