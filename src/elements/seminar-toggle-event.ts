import type { Seminar } from '../model/seminar.ts';
import type { Section } from '../view/view-context.ts';

/** The visitor opened or closed an abstract or a biography. */
export class SeminarToggleEvent extends Event {
  readonly seminar: Seminar;
  readonly section: Section;
  readonly open: boolean;

  constructor(seminar: Seminar, section: Section, open: boolean) {
    super('seminar-toggle', { bubbles: true, composed: true });
    this.seminar = seminar;
    this.section = section;
    this.open = open;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'seminar-toggle': SeminarToggleEvent;
  }
}
