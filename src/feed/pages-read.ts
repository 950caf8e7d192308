import { bounds, pageBounds } from '../model/bounds.ts';
import { ask as askNetwork, type LoadedFeed, type LoadOptions } from './load-feed.ts';

/** The further pages of a feed, or of several, that were read so far, and what they took. */
export class PagesRead {
  /** Bytes of all of them. */
  bytes = 0;
  readonly #addresses: Set<string>;

  constructor(addresses: Iterable<string> = []) {
    this.#addresses = new Set(addresses);
  }

  has(address: string): boolean {
    return this.#addresses.has(address);
  }

  add(address: string): void {
    this.#addresses.add(address);
  }

  /** What a feed would have too much of with another page; undefined where there is room. */
  excess({ seminars, rejected }: LoadedFeed): string | undefined {
    if (this.#addresses.size >= pageBounds.further) return `${pageBounds.further} pages`;
    if (this.bytes >= pageBounds.bytes) return `${pageBounds.bytes / 1e6} million bytes of pages`;
    return seminars.length + rejected.length >= bounds.entries ? `${bounds.entries} entries` : undefined;
  }

  /** Asks as the options have it, and counts what comes. */
  counting({ ask = askNetwork }: LoadOptions): typeof ask {
    return async (address, signal) => {
      const answer = await ask(address, signal);
      this.bytes += await answer.bytes.then(
        ({ byteLength }) => byteLength,
        () => 0, // it broke off, of which its reader hears
      );
      return answer;
    };
  }
}
