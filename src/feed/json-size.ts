import { jsonBounds } from '../model/bounds.ts';
import { textEnd } from './json-depth.ts';

/**
 * Whether JSON holds more than we make of a document: each list is an object in memory, however short it is written. Goes
 * by the signs alone that stand before each, and so costs little beside reading it.
 */
export function isTooMuch(json: string, most: number = jsonBounds.values): boolean {
  if (json.length <= most || !/^\s*[[{]/.test(json)) return false;
  let found = 0;
  for (let index = 0; index < json.length && found <= most; index += 1) {
    const sign = json[index];
    if (sign === '"') index = textEnd(json, index + 1);
    else if (sign === ',' || sign === '[' || sign === '{') found += 1;
  }
  return found > most;
}
