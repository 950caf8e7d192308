import type { Seminar } from '../model/seminar.ts';
import type { Section } from './view-context.ts';

/** Whether a seminar has anything to open in a section. */
export function hasSection(seminar: Seminar, section: Section): boolean {
  return section === 'abstract' ? !!seminar.abstract : seminar.speakers.some(({ bio }) => bio);
}
