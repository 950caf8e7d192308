import type { LoadedFeed } from '../feed/load-feed.ts';
import { breathe } from '../model/breathe.ts';
import { endOf } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { traceOf, type SeenRecord, type Trace } from './seen-record.ts';
import { SeenStore } from './seen-store.ts';
import { tellAuthor } from './tell-author.ts';

/** What became of a seminar since the last visit. */
export type Mark = 'new' | 'changed';

/** The element whose seminars are marked. */
export interface SeenHost extends HTMLElement {
  requestUpdate(): void;
}

/** Milliseconds of work after which the page may breathe. */
const slice = 20;
/** With fewer seminars, nobody can tell what happened to all of them. */
const few = 4;

/** Of which feeds the author knows that nothing can be kept. */
const told = new Set<string>();

const traces = new WeakMap<Seminar, Trace>();

function knownTrace(seminar: Seminar): Trace {
  const trace = traces.get(seminar) ?? traceOf(seminar);
  traces.set(seminar, trace);
  return trace;
}

/**
 * What differs from what was seen before. Where that is most of it, the feed names or writes its entries in another way now,
 * and nothing is marked.
 */
function marksOf(seminars: readonly Seminar[], base: SeenRecord | undefined): ReadonlyMap<string, Mark> {
  if (!base) return new Map();
  const looks = seminars.map((seminar) => base.traces.get(knownTrace(seminar).name));
  const known = looks.filter((look) => look !== undefined).length;
  const changed = seminars.filter((seminar, index) => looks[index] && looks[index] !== knownTrace(seminar).look);
  const isRenamed = base.traces.size >= few && known * 2 < Math.min(base.traces.size, seminars.length);
  const isRewritten = known >= few && changed.length * 2 > known;
  const fresh = base.isWhole && !isRenamed ? seminars.filter((_, index) => looks[index] === undefined) : [];
  return new Map([
    ...fresh.map(({ uid }) => [uid, 'new'] as const),
    ...(isRewritten ? [] : changed).map(({ uid }) => [uid, 'changed'] as const),
  ]);
}

/** Whether a feed was read to its end. */
function isWhole({ nextUrls, failures, address }: LoadedFeed): boolean {
  return !failures?.length && nextUrls.every((page) => page.replace(/#.*/s, '') === address);
}

/** What a feed's visitors have seen now. What was seen on pages that are not read this time still was. */
function seenNow(seminars: readonly Seminar[], feed: LoadedFeed, last: SeenRecord | undefined, at: number): SeenRecord {
  const now = new Map(seminars.map((seminar) => [knownTrace(seminar).name, knownTrace(seminar).look]));
  if (isWhole(feed)) return { at, isWhole: true, traces: now };
  const before = [...(last?.traces ?? [])].filter(([name]) => !now.has(name));
  return { at, isWhole: last?.isWhole ?? false, traces: new Map([...now, ...before]) };
}

/** Which upcoming seminars are new or changed since the visitor's last visit, as far as this device knows. */
export class SeenBefore {
  readonly #host: SeenHost;
  #feed: LoadedFeed | undefined;
  #now = 0;
  #marks: ReadonlyMap<string, Mark> = new Map();

  constructor(host: SeenHost) {
    this.#host = host;
  }

  /** Takes what is shown now; to be called after each update. The marks come with a later one. */
  note(feed: LoadedFeed, now: number): void {
    this.#now = now;
    if (feed === this.#feed) return;
    if (feed.address !== this.#feed?.address) this.#marks = new Map();
    this.#feed = feed;
    void this.#compare(feed, now);
  }

  markOf(seminar: Seminar): Mark | undefined {
    return endOf(seminar) > this.#now ? this.#marks.get(seminar.uid) : undefined;
  }

  async #compare(feed: LoadedFeed, now: number): Promise<void> {
    const upcoming = feed.seminars.filter((seminar) => endOf(seminar) > now);
    let begin = 0; // the list first
    for (const seminar of upcoming) {
      if (performance.now() - begin > slice) {
        await breathe();
        begin = performance.now();
      }
      knownTrace(seminar);
    }
    await breathe();
    if (feed !== this.#feed) return; // another one is shown by now
    const store = new SeenStore(this.#nameOf(feed), this.#handleFailure);
    this.#marks = marksOf(upcoming, store.base(now));
    if (this.#marks.size > 0) this.#host.requestUpdate();
    await breathe();
    store.keep(seenNow(upcoming, feed, store.last(now), now));
  }

  /** What a feed is kept under. Entries that the page gives belong to the page, whatever its query, and to the element. */
  #nameOf({ address }: LoadedFeed): string {
    const { baseURI, id } = this.#host;
    return address === baseURI ? address.replace(/[?#].*/s, '') + (id && `#${id}`) : address;
  }

  readonly #handleFailure = (error: unknown): void => {
    const { address } = this.#feed ?? {};
    if (address === undefined || told.has(address)) return;
    told.add(address);
    tellAuthor(this.#host, `what is new is not marked, for this browser keeps nothing: ${String(error)}`);
  };
}
