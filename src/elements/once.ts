import type { Seminar } from '../model/seminar.ts';

/** What was made for a seminar under a name before, else what is made now. */
export function once<K, V>(made: WeakMap<Seminar, Map<K, V>>, seminar: Seminar, key: K, make: () => V): V {
  const ofSeminar = made.get(seminar) ?? new Map<K, V>();
  made.set(seminar, ofSeminar);
  const value = ofSeminar.get(key) ?? make();
  ofSeminar.set(key, value);
  return value;
}
