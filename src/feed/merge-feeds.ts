import { byStart } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import type { LoadedFeed } from './load-feed.ts';

// Letters and digits of a title, so that "Seminar: A – B" and "Seminar: A - B" are the same.
const plain = (title: string | undefined): string =>
  (title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

const surname = ({ speakers }: Seminar): string => plain(speakers[0]?.name).slice(-6);

/** Whether two titles are near enough: equal but for marks, or one holds the other, as "Okafor: Grasping" holds "Grasping". */
function isNear(a: Seminar, b: Seminar): boolean {
  const [short = '', long = ''] = [plain(a.title), plain(b.title)].sort((x, y) => x.length - y.length);
  if (!short) return surname(a) !== '' && surname(a) === surname(b);
  return long === short || (short.length >= 12 && long.includes(short));
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

// How much a value says: the richer one of two wins.
const weight = (value: unknown): number => (isGiven(value) ? JSON.stringify(value).length : 0);

const timeFields: readonly string[] = ['uid', 'start', 'end', 'timeZone', 'allDay', 'status'];

/** One seminar of two entries for it: field by field the richer one, but when it takes place is the first one's. */
function mergeSeminars(first: Seminar, second: Seminar): Seminar {
  const merged: Record<string, unknown> = { ...second, ...first };
  for (const [key, value] of Object.entries(second)) {
    if (!timeFields.includes(key) && weight(value) > weight(merged[key])) merged[key] = value;
  }
  const status = first.status === 'confirmed' ? second.status : first.status; // who says it is off knows more
  const toBeAnnounced = first.toBeAnnounced.filter((name) => second.toBeAnnounced.includes(name));
  return { ...(merged as unknown as Seminar), status, toBeAnnounced };
}

/**
 * Seminars of several lists, each once. The same `uid`, or in another list the same start, is the same seminar where the
 * other of the two or the title agrees too: some systems give plain numbers for a `uid`, and so may two of them.
 */
export function mergeSeminarLists(lists: readonly (readonly Seminar[])[]): readonly Seminar[] {
  const merged: Seminar[] = [];
  const origins: number[] = [];
  const byUid = new Map<string, number>();
  const byStartTime = new Map<number, number[]>();
  const find = (seminar: Seminar, list: number): number | undefined => {
    const named = merged[byUid.get(seminar.uid) ?? -1];
    if (named && (named.start === seminar.start || isNear(named, seminar))) return byUid.get(seminar.uid);
    return byStartTime.get(seminar.start)?.find((index) => {
      const other = merged[index];
      return other && origins[index] !== list && isNear(other, seminar);
    });
  };
  const add = (seminar: Seminar, list: number): void => {
    const uid = byUid.has(seminar.uid) ? `${seminar.uid}-${list}` : seminar.uid;
    byUid.set(uid, merged.length);
    byStartTime.set(seminar.start, [...(byStartTime.get(seminar.start) ?? []), merged.length]);
    origins.push(list);
    merged.push({ ...seminar, uid });
  };
  lists.forEach((seminars, list) => {
    for (const seminar of seminars) {
      const index = find(seminar, list);
      const known = index === undefined ? undefined : merged[index];
      if (index !== undefined && known) merged[index] = mergeSeminars(known, seminar);
      else add(seminar, list);
    }
  });
  return merged.sort(byStart);
}

/** Several feeds as one; what is said of the whole is the first one's. */
export function mergeFeeds(feeds: readonly LoadedFeed[]): LoadedFeed {
  const [first] = feeds;
  if (!first) throw new TypeError('there is nothing to merge');
  if (feeds.length === 1) return first;
  return {
    ...first,
    seminars: mergeSeminarLists(feeds.map(({ seminars }) => seminars)),
    nextUrls: [...new Set(feeds.flatMap(({ nextUrls }) => nextUrls))],
    rejected: feeds.flatMap(({ rejected }) => rejected),
    remarks: feeds.flatMap(({ remarks }) => remarks),
    address: feeds.map(({ address }) => address).join(' '),
    format: [...new Set(feeds.map(({ format }) => format))].join(' '),
  };
}
