import type { DocumentPlace } from '../raw-seminar.ts';
import { member } from './json-value.ts';

/** An entry, where it stands in its document, and what stands there. */
export interface Located {
  readonly entry: unknown;
  readonly at: DocumentPlace;
  /** Values that are found in it again are where a fault of theirs is shown. */
  readonly source?: unknown;
}

/** Entries that are read one by one when they are asked for, and tell where each of them stands. */
export class Entries implements Iterable<unknown> {
  readonly #read: () => Iterable<Located>;
  #found: Located[] = [];

  /** @param read - begins anew each time it is called */
  constructor(read: () => Iterable<Located>) {
    this.#read = read;
  }

  *[Symbol.iterator](): Iterator<unknown> {
    this.#found = [];
    for (const located of this.#read()) {
      this.#found.push(located);
      yield located.entry;
    }
  }

  /** Where the entry stands that was asked for as the first, second, … */
  placeOf(index: number): Located | undefined {
    return this.#found[index];
  }
}

/**
 * What a list in JSON comes to, item by item; where no list stands at the end of the path, what stands there.
 *
 * @param path - the keys that lead to it from the document's root
 * @param read - the entries that an item comes to
 */
export function entriesOf(
  document: unknown,
  path: readonly string[],
  read: (item: unknown) => Iterable<unknown>,
): Entries {
  const found = path.reduce(member, document);
  const items: readonly Omit<Located, 'entry'>[] = Array.isArray(found)
    ? found.map((source: unknown, index) => ({ at: [...path, index], source }))
    : [{ at: path, source: found }];
  return new Entries(function* () {
    for (const place of items) {
      for (const entry of read(place.source)) yield { entry, ...place };
    }
  });
}
