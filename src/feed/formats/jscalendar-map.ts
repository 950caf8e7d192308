import { isObject, type Loose } from '../loose-value.ts';
import { listOf, member, textOf } from './json-value.ts';

/** The objects of a map from identifiers to objects (RFC 8984 §1.4.8), in its order; also of a list of them. */
export function valuesIn(value: unknown, name: string): readonly Loose[] {
  const map = member(value, name);
  return (isObject(map) ? Object.values(map) : listOf(map)).filter(isObject);
}

/** The words of a set `{ word: true }` or of a list; of an address that stands for a word, its end. */
export function wordsIn(value: unknown, name: string): readonly string[] {
  const set = member(value, name);
  const words = isObject(set)
    ? Object.keys(set).filter((word) => set[word] === true)
    : listOf(set).flatMap((word) => textOf(word) ?? []);
  return words.map((word) => (/^\w+:\S*[/#:]/.test(word) ? (word.split(/[/#:]/).findLast(Boolean) ?? word) : word));
}
