import type { Seminar } from '../model/seminar.ts';
import { cleanText } from './calendar-text.ts';
import type { DescriptionWords } from './description.ts';
import { momentText, spanText } from './span-text.ts';

/** What the visitor must know first: that a seminar is off or moved, from when to when, and what its feed notes. */
export function changes(seminar: Seminar, words: DescriptionWords): readonly string[] {
  return [...moves(seminar, words), cleanText(seminar.note ?? '')].filter(Boolean);
}

function moves(seminar: Seminar, words: DescriptionWords): readonly string[] {
  const { status, start, previousStart } = seminar;
  const was = previousStart === start ? '' : momentText(previousStart, seminar, words.language);
  if (!was && (status === 'confirmed' || status === 'tentative')) return [];
  const labelled = (label: string, text: string) => text && label + words.colon + text;
  const now = spanText(seminar, words.language);
  const from = labelled(words.movedFrom, was);
  const to = labelled(words.movedTo, now);
  if (status === 'cancelled') return [words.cancelled, from];
  if (status === 'postponed' && !was) return [labelled(words.postponedFrom, now) || words.postponed, words.noNewDate];
  return status === 'postponed' || status === 'rescheduled' ? [words[status], from, to] : [from, to];
}
