import { bounds } from '../../model/bounds.ts';
import type { DocumentPlace } from '../raw-seminar.ts';
import { member } from './json-value.ts';

/** An entry or a remark, both or neither, where it stands in its document, and what stands there. */
export interface Located {
  readonly entry?: unknown;
  /** What the author should know: why it is left out, where there is no entry. */
  readonly remark?: string;
  readonly at: DocumentPlace;
  /** Values that are found in it again are where a fault of theirs is shown. */
  readonly source?: unknown;
}

/** Entries that are read one by one when they are asked for, and tell where each of them stands. */
export class Entries implements Iterable<unknown> {
  readonly #read: () => Iterable<Located>;
  #found: Located[] = [];
  #remarks: Located[] = [];

  /** @param read - begins anew each time it is called */
  constructor(read: () => Iterable<Located>) {
    this.#read = read;
  }

  *[Symbol.iterator](): Iterator<unknown> {
    for (const located of this.located()) if ('entry' in located) yield located.entry;
  }

  /** The entries with their places, and between them what is none: then somebody may want to breathe. */
  *located(): Generator<Located> {
    this.#found = [];
    this.#remarks = [];
    for (const located of this.#read()) {
      if (located.remark !== undefined && this.#remarks.length < bounds.entries) this.#remarks.push(located);
      if ('entry' in located) this.#found.push(located);
      yield located;
    }
  }

  /** What was remarked upon so far. */
  get remarks(): readonly Located[] {
    return this.#remarks;
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
 * @param remark - why an item that comes to none is left out, where the author should know
 */
export function entriesOf(
  document: unknown,
  path: readonly string[],
  read: (item: unknown) => Iterable<unknown>,
  remark?: (item: unknown) => string | undefined,
): Entries {
  const found = path.reduce(member, document);
  const items: readonly Omit<Located, 'entry'>[] = Array.isArray(found)
    ? found.map((source: unknown, index) => ({ at: [...path, index], source }))
    : [{ at: path, source: found }];
  return new Entries(function* () {
    for (const place of items) {
      for (const entry of read(place.source)) yield { entry, ...place };
      const reason = remark?.(place.source);
      yield { ...place, ...(reason !== undefined && { remark: reason }) };
    }
  });
}
