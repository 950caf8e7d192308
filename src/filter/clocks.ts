import { offsetAt } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

/** Whose clock times are shown on: the room's, the visitor's, or the one that the author names. */
export type ClockName = 'event' | 'viewer' | 'author';

/** A clock that a list can be read on. */
export interface Clock {
  /** Whose it is; several where they show the same for every seminar. */
  readonly names: readonly ClockName[];
  /** IANA name; undefined where the rooms are in several zones. */
  readonly timeZone: string | undefined;
}

/** Seminars whose time is an instant, so that it reads differently elsewhere. */
const isMovable = ({ allDay, floating }: Seminar): boolean => !allDay && !floating;

// Asked for with every rendering: what was reckoned once stays so as long as the feed does.
const same = new Map<string, WeakSet<Seminar>>();

/** Whether two clocks show another time for one of the seminars; a clock without zone is that of each room. */
function differ(seminars: readonly Seminar[], one: string | undefined, other: string | undefined): boolean {
  if (one === other) return false;
  const key = `${one ?? ''} ${other ?? ''}`;
  const known = same.get(key) ?? new WeakSet();
  same.set(key, known);
  return seminars.some((seminar) => {
    const [here, there] = [one ?? seminar.timeZone, other ?? seminar.timeZone];
    if (here === there || known.has(seminar)) return false;
    if (offsetAt(here, seminar.start) !== offsetAt(there, seminar.start)) return true;
    known.add(seminar);
    return false;
  });
}

/** The zone that all of them are in. */
function sharedZone(seminars: readonly Seminar[]): string | undefined {
  const zone = seminars[0]?.timeZone;
  return seminars.every(({ timeZone }) => timeZone === zone) ? zone : undefined;
}

/**
 * The clocks that show something else for at least one of the seminars, the rooms' first; none where all show the same.
 *
 * @param author - the zone that the author names, where it is one
 */
export function clocksFor(seminars: readonly Seminar[], viewer: string, author: string | undefined): readonly Clock[] {
  const movable = seminars.filter(isMovable);
  const zones = { event: undefined, viewer, ...(author !== undefined && { author }) };
  const clocks: { readonly names: ClockName[]; readonly timeZone: string | undefined }[] = [];
  for (const [name, timeZone] of Object.entries(zones) as [ClockName, string | undefined][]) {
    const like = clocks.find((clock) => !differ(movable, clock.timeZone, timeZone));
    if (like) like.names.push(name);
    else clocks.push({ names: [name], timeZone });
  }
  if (clocks.length < 2) return [];
  return clocks.map(({ names, timeZone }) => ({ names, timeZone: timeZone ?? sharedZone(movable) }));
}
