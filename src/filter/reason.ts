import type { Seminar } from '../model/seminar.ts';
import type { Found } from './find.ts';

/** A piece of a text that the list does not show, and in it what was asked for. */
export interface Reason {
  readonly field: 'abstract' | 'bio' | 'other';
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Why a seminar was found, where what the list shows of it does not say it. */
export function reasonFor(
  seminar: Seminar,
  found: Found,
  isShown: (field: 'abstract' | 'bio') => boolean,
): Reason | undefined {
  return found.terms.length > 0 && !isShown('abstract') && seminar.abstract ? undefined : undefined;
}
