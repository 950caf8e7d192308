import { getLocation, visit } from 'jsonc-parser';
import type { DocumentPlace } from '../feed/raw-seminar.ts';
import { isTooDeep } from '../feed/too-deep.ts';

/** Characters of a document from one offset to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A value in a JSON document, with the name before it where it has one. */
export interface FoundValue extends Stretch {
  /** Where the value itself begins. */
  readonly value: number;
  /** How many keys and indexes of its place lead to it: fewer than there are where the document does not hold the rest. */
  readonly depth: number;
}

type Path = readonly (string | number)[];

const keyOf = (path: Path): string => JSON.stringify(path);

/** Every value that leads to one of the places, by its path; one pass over the text, and nothing else of it is kept. */
function valuesOn(text: string, paths: readonly Path[]): ReadonlyMap<string, FoundValue> {
  const wanted = new Set(
    paths.flatMap((path) => [...path.keys(), path.length].map((end) => keyOf(path.slice(0, end)))),
  );
  const found = new Map<string, FoundValue>();
  const open: { readonly key: string; readonly from: number; readonly value: number; readonly depth: number }[] = [];
  let property = 0;
  const begin = (path: Path, value: number): boolean => {
    const key = keyOf(path);
    open.push({ key, value, depth: path.length, from: typeof path.at(-1) === 'string' ? property : value });
    return wanted.has(key);
  };
  const end = (to: number): void => {
    const last = open.pop();
    if (last && wanted.has(last.key)) found.set(last.key, { ...last, to });
  };
  try {
    visit(text, {
      onObjectBegin: (offset, _length, _line, _column, path) => begin(path(), offset),
      onArrayBegin: (offset, _length, _line, _column, path) => begin(path(), offset),
      onObjectProperty: (_name, offset) => void (property = offset),
      onLiteralValue: (_value, offset, length, _line, _column, path) => {
        begin(path(), offset);
        end(offset + length);
      },
      onObjectEnd: (offset, length) => end(offset + length),
      onArrayEnd: (offset, length) => end(offset + length),
    });
  } catch (error) {
    if (!isTooDeep(error)) throw error; // what was found until then stands
  }
  return found;
}

/**
 * Where places of a JSON document lie in its text: each with the name before it, as `"start": "soon"`; where a field is
 * missing, what should hold it. Undefined in a text that
 * holds nothing at all.
 */
export function findValues(text: string, paths: readonly Path[]): readonly (FoundValue | undefined)[] {
  if (paths.length === 0) return [];
  const found = valuesOn(text, paths);
  return paths.map((path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const value = found.get(keyOf(path.slice(0, depth)));
      if (value) return value;
    }
    return undefined;
  });
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)];
}

/** The line that holds an offset, from 0: the last one that begins at or before it. */
export function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a place is a path in JSON, rather than a line. */
export const isPath = (at: DocumentPlace | undefined): at is Path => typeof at === 'object';

/** The path of the value or name at an offset of a JSON text; empty in a text that is none. */
export const pathAt = (text: string, offset: number): Path =>
  /^\s*[[{]/.test(text) ? getLocation(text, offset).path : [];
