import type { FacetName } from '../filter/facets.ts';
import type { ListMessages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';

/** The parts of a seminar that open in place. */
export type Section = 'abstract' | 'bio';
export const sections: readonly Section[] = ['abstract', 'bio'];

/** A control that a page can offer. */
export type FilterName = 'search' | 'period' | FacetName;

/** What every template needs to know of the page and the visitor; made once for each rendering. */
export interface ViewContext {
  readonly messages: ListMessages;
  /** BCP 47 tag that dates and times are written for. */
  readonly language: string;
  /** Level of the headings within the list, 1 to 6; those below it are one deeper. */
  readonly level: number;
  /** The current instant, in milliseconds. */
  readonly now: number;
  /** Zone that times are shown in; undefined for each seminar's own. */
  readonly timeZone: string | undefined;
  readonly viewerTimeZone: string;
  /** The ways into a calendar; undefined until what makes them is loaded. */
  readonly calendars: (seminar: Seminar) => unknown;
  readonly isOpen: (seminar: Seminar, section: Section) => boolean;
  /** An opened section's text, or a title that is more than text, as safe nodes; undefined until what makes them is loaded. */
  readonly text: (seminar: Seminar, name: Section | 'title') => Node | undefined;
  /** A title as plain text. */
  readonly title: (seminar: Seminar) => string;
  readonly handleToggle: (seminar: Seminar, section: Section, open: boolean) => void;
}
