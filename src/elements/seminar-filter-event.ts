import type { Criteria } from '../filter/criteria.ts';

/** The visitor narrowed the list. */
export class SeminarFilterEvent extends Event {
  readonly criteria: Criteria;

  constructor(criteria: Criteria) {
    super('seminar-filter', { bubbles: true, composed: true });
    this.criteria = criteria;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'seminar-filter': SeminarFilterEvent;
  }
}
