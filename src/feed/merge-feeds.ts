import { mergeBounds } from '../model/bounds.ts';
import { byStart } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { LoadedFeed } from './load-feed.ts';
import { hasSameSpeakers, isNear, mergeSeminars, plainTitle } from './merge-seminars.ts';

/** A seminar of the merged list, and the lists it stands in. */
interface Known {
  seminar: Seminar;
  readonly lists: Set<number>;
}

/** How the same seminar is found: what it is looked up by, and what must agree then. */
interface Rule {
  readonly key: (seminar: Seminar) => string | undefined;
  readonly agrees: (a: Seminar, b: Seminar) => boolean;
}

// Some systems give plain numbers for a `uid`, and so may two of them: these say nothing.
const byUid = ({ uid }: Seminar) => (/\D/.test(uid) ? `uid ${uid}` : undefined);
// An identifier with a host in it is nobody else's (RFC 7986 §5.3).
const isUnique = (uid: string) => /@[^@]+\.|:\/\//.test(uid);
const byTime = ({ start }: Seminar) => `time ${start}`;
const byTitle = (seminar: Seminar) => `title ${seminar.start} ${plainTitle(seminar) || `of ${seminar.uid}`}`;
const isSameTime = (a: Seminar, b: Seminar) => a.start === b.start;

/** What is most certain comes first; the last is a seminar that one of the lists has at another time. */
const rules: readonly Rule[] = [
  { key: byUid, agrees: isSameTime },
  { key: byTitle, agrees: isSameTime },
  { key: byTime, agrees: (a, b) => isNear(a, b) || (!a.allDay && hasSameSpeakers(a, b)) },
  { key: byUid, agrees: (a, b) => isUnique(a.uid) || isNear(a, b) },
];

/** The merged list while it grows. */
class Merging {
  readonly known: Known[] = [];
  readonly #origins = new Map<Seminar, Known>();
  readonly #index = new Map<string, Known[]>();
  readonly #uids = new Set<string>();

  add(seminar: Seminar, list: number): void {
    let { uid } = seminar;
    while (this.#uids.has(uid)) uid += `-${list}`;
    this.#uids.add(uid);
    const known = { seminar: uid === seminar.uid ? seminar : { ...seminar, uid }, lists: new Set([list]) };
    this.known.push(known);
    this.#origins.set(seminar, known);
    this.#file(seminar, known);
  }

  /** Joins a seminar with the one it is, if a rule finds that; no two of a list are ever one. */
  join(seminar: Seminar, list: number, { key, agrees }: Rule): boolean {
    const found = this.#index
      .get(key(seminar) ?? '')
      ?.slice(0, mergeBounds.compared)
      .find((known) => !known.lists.has(list) && agrees(known.seminar, seminar));
    if (!found) return false;
    found.seminar = mergeSeminars(found.seminar, seminar);
    found.lists.add(list);
    this.#origins.set(seminar, found);
    this.#file(seminar, found);
    return true;
  }

  /** What each seminar has become. */
  became(): ReadonlyMap<Seminar, Seminar> {
    return new Map([...this.#origins].map(([seminar, { seminar: merged }]) => [seminar, merged]));
  }

  #file(seminar: Seminar, known: Known): void {
    for (const key of new Set([byUid, byTime, byTitle].map((keyOf) => keyOf(seminar)))) {
      if (!key) continue;
      const there = this.#index.get(key);
      if (!there) this.#index.set(key, [known]);
      else if (there.at(-1) !== known) there.push(known);
    }
  }
}

/** Several lists as one. */
export interface MergedLists {
  /** Soonest first. */
  readonly seminars: readonly Seminar[];
  /** What each seminar of the lists has become there. */
  readonly became: ReadonlyMap<Seminar, Seminar>;
}

/**
 * Seminars of several lists, each once, soonest first. Two of different lists are one where they have the same `uid` or the
 * same start, and the other of these, the title or the speakers agree too; a `uid` that names its host is enough.
 */
export function mergeSeminarLists(lists: readonly (readonly Seminar[])[]): MergedLists {
  const merging = new Merging();
  lists.forEach((seminars, list) => {
    let left = seminars;
    for (const rule of rules) left = left.filter((seminar) => !merging.join(seminar, list, rule));
    for (const seminar of left) merging.add(seminar, list);
  });
  return { seminars: merging.known.map(({ seminar }) => seminar).sort(byStart), became: merging.became() };
}

/** Several feeds as one list. */
export interface MergedFeed extends LoadedFeed {
  /** Each by itself. */
  readonly feeds: readonly LoadedFeed[];
}

/**
 * Several feeds as one; what is said of the whole is the first one's. Only a calendar that all of them name can be
 * subscribed to: another would hold less than the list.
 */
export function mergeFeeds(feeds: readonly [LoadedFeed, ...LoadedFeed[]]): MergedFeed {
  const { icsUrl, ...first } = feeds[0];
  return {
    ...first,
    ...(icsUrl && feeds.every((feed) => feed.icsUrl === icsUrl) && { icsUrl }),
    feeds,
    seminars: mergeSeminarLists(feeds.map(({ seminars }) => seminars)).seminars,
    nextUrls: [...new Set(feeds.flatMap(({ nextUrls }) => nextUrls))],
    rejected: feeds.flatMap(({ rejected }) => rejected),
    remarks: feeds.flatMap(({ remarks }) => remarks),
    address: feeds.map(({ address }) => address).join(' '),
    format: [...new Set(feeds.map(({ format }) => format))].join(' '),
  };
}
