import { corpus } from './corpus.ts';
import type { HostileDocument } from './hostile-document.ts';

/** The suite runs in several zones, of which the runner names the first; where it names none there is only one. */
const first = document.querySelector<HTMLMetaElement>('meta[name="first-zone"]')?.content;
const isFirstZone = !first || first === Intl.DateTimeFormat().resolvedOptions().timeZone;

const withTimes = new Set(['times and zones', 'calendars', 'tables']);

/** What a zone may change is told in every zone; all else, the same everywhere, in the first one, and by an example in others. */
export const inThisZone = <T>(list: readonly T[]): readonly T[] => (isFirstZone ? list : list.slice(0, 1));

/** The corpus by kind: all of it in the first zone, what holds times in others. */
export const corpusHere: readonly (readonly [string, readonly HostileDocument[]])[] = Object.entries(corpus).filter(
  ([kind]) => isFirstZone || withTimes.has(kind),
);
