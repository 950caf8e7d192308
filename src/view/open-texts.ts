import type { Seminar } from '../model/seminar.ts';
import { hasSection } from './has-section.ts';
import { sections, type Section } from './view-context.ts';

/** A text that opens in place. */
export interface OpenText {
  readonly seminar: Seminar;
  readonly section: Section;
}

/** All texts of a list that open in place. */
export function openTexts(seminars: readonly Seminar[]): readonly OpenText[] {
  return seminars.flatMap((seminar) =>
    sections.filter((section) => hasSection(seminar, section)).map((section) => ({ seminar, section })),
  );
}
