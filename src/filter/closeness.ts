import type { Seminar } from '../model/seminar.ts';
import type { Found } from './find.ts';

/** How well a seminar that was found fits the question: the more, the better. */
export function closeness(seminar: Seminar, { terms }: Found): number {
  return seminar.title ? terms.length : 0;
}
