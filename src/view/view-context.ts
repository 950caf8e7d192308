import type { Day } from '../filter/agenda.ts';
import { facetNames } from '../filter/facets.ts';
import type { ListMessages } from '../locale/messages.ts';
import type { Seminar } from '../model/seminar.ts';

/** The parts of a seminar that open in place. */
export type Section = 'abstract' | 'bio';
export const sections: readonly Section[] = ['abstract', 'bio'];

export const filterNames = ['search', 'period', 'date', 'jump', ...facetNames] as const;
/** A control that a page can offer. */
export type FilterName = (typeof filterNames)[number];

/** What is known of seminars, and can be done with them, once what makes that is loaded. */
export interface ToolsContext {
  /** What goes before every id: one day may stand in two lists. */
  readonly ids: string;
  /** The ways into a calendar. */
  readonly calendars: (seminar: Seminar) => unknown;
  readonly isOpen: (seminar: Seminar, section: Section) => boolean;
  /** An opened section's text, or a title that is more than text, as safe nodes; undefined for a title that is shown as it is. */
  readonly text: (seminar: Seminar, name: Section | 'title') => Node | undefined;
  /** A title as plain text. */
  readonly title: (seminar: Seminar) => string;
  /** What the visitor is to see first, such as that it is the next one: a name, and its words. */
  readonly marks: (seminar: Seminar) => readonly (readonly [string, string])[];
  /** Where a seminar without a page of its own stands alone on this one. */
  readonly address: (seminar: Seminar) => string | undefined;
  /** Why it is in the list, where that does not show. */
  readonly reason: (seminar: Seminar) => unknown;
  /** What stands in place of a day far out of view, one of a list. */
  readonly standIn: (day: Day, index: number) => unknown;
}

/** What every template needs to know of the page and the visitor; made once for each rendering. */
export interface ViewContext extends Partial<ToolsContext> {
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
  readonly handleToggle: (seminar: Seminar, section: Section, open: boolean) => void;
}
