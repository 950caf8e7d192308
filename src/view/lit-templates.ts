/**
 * What templates are written with, handed to those that are loaded on demand: were they to import it, Lit would have to
 * stand in a chunk of its own, one more request before the first list.
 */
export type LitTemplates = Pick<typeof import('lit'), 'html' | 'nothing'>;

/** The templates of the first list, handed on to other ways of showing it for the same reason. */
export interface ListLit extends LitTemplates {
  /** A list by day. */
  readonly days: typeof import('./agenda-view.ts').agendaView;
  readonly seminar: typeof import('./seminar-view.ts').seminarView;
  /** When a seminar takes place. */
  readonly when: typeof import('./time-view.ts').timeView;
  readonly heading: typeof import('./heading-view.ts').headingView;
}
