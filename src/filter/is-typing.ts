import { placeText } from './address.ts';
import type { Criteria } from './criteria.ts';

/** Whether only the words of a search differ, as they do letter by letter. */
export function isTyping(before: Criteria, after: Criteria): boolean {
  const without = (criteria: Criteria) => placeText({ criteria: { ...criteria, search: undefined, order: undefined } });
  return !!after.search?.trim() && without(before) === without(after);
}
