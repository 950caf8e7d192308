import { millisecondsInDay, millisecondsInHour } from 'date-fns/constants';
import { readRecord, writeRecord, writtenAt, type SeenRecord } from './seen-record.ts';

/** What everything we keep begins with. */
const prefix = 'seminar-calendar ';
/** Milliseconds after which a tab that was never closed begins another visit: browsers bring tabs back for weeks. */
const visitLength = 12 * millisecondsInHour;
/** Milliseconds after which what nobody came back for is removed. */
const keptFor = 400 * millisecondsInDay;

/** One stay of a visitor in a tab. */
interface Visit {
  readonly begun: number;
  /** What was seen before it; undefined at the first one. */
  readonly base: SeenRecord | undefined;
}

/** The visits of this page, for all elements that show a feed: also where the browser keeps nothing. */
const visits = new Map<string, Visit>();

/** What the device keeps of a feed. Where it may not, it is as at a first visit each time. */
export class SeenStore {
  readonly #key: string;
  readonly #handleFailure: (error: unknown) => void;

  /** @param addresses - of the feeds, separated by spaces */
  constructor(addresses: string, handleFailure: (error: unknown) => void) {
    this.#key = prefix + addresses;
    this.#handleFailure = handleFailure;
  }

  /** What was seen before this visit; it stays so, whatever is kept meanwhile. */
  base(now: number): SeenRecord | undefined {
    let visit = visits.get(this.#key) ?? this.#visitOfTab(now);
    if (!visit || Math.abs(now - visit.begun) > visitLength) {
      visit = { begun: now, base: this.last(now) };
      this.#try(() => sessionStorage.setItem(this.#key, `${now} ${visit?.base ? writeRecord(visit.base) : ''}`));
    }
    visits.set(this.#key, visit);
    return visit.base;
  }

  /** What was kept last. */
  last(now: number): SeenRecord | undefined {
    return readRecord(
      this.#try(() => localStorage.getItem(this.#key)),
      now,
    );
  }

  /** Keeps what was seen, and nothing for ever: what other feeds' visitors did not come back for is removed. */
  keep(seen: SeenRecord): void {
    this.#try(() => {
      localStorage.setItem(this.#key, writeRecord(seen));
      for (const key of Object.keys(localStorage).filter((name) => name.startsWith(prefix))) {
        const at = writtenAt(localStorage.getItem(key));
        if (at !== undefined && seen.at - at > keptFor) localStorage.removeItem(key);
      }
    });
  }

  #visitOfTab(now: number): Visit | undefined {
    const [, begun, record] = /^(\d{1,15}) (.*)$/.exec(this.#try(() => sessionStorage.getItem(this.#key)) ?? '') ?? [];
    return begun === undefined ? undefined : { begun: Number(begun), base: readRecord(record, now) };
  }

  // Storage is not there in sandboxed frames, where visitors forbid it, and when it is full.
  #try<T>(use: () => T): T | undefined {
    try {
      return use();
    } catch (error) {
      this.#handleFailure(error);
      return undefined;
    }
  }
}
