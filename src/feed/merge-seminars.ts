import type { Seminar } from '../model/seminar.ts';

/** Letters and digits of a text, so that "Seminar: A – B" and "Seminar: A - B" are the same. */
const plain = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

const titles = new WeakMap<Seminar, string>();

/** A seminar's title without marks, case and accents; empty where there is none. */
export function plainTitle(seminar: Seminar): string {
  const title = titles.get(seminar) ?? plain(seminar.title);
  titles.set(seminar, title);
  return title;
}

// The end of a name is the same in "Nia Sato" and "Dr. N. Sato".
const surname = ({ speakers }: Seminar): string => plain(speakers[0]?.name.trim().split(/\s/).at(-1));

const sharesSpeaker = (a: Seminar, b: Seminar): boolean => surname(a) !== '' && surname(a) === surname(b);

/** From so many letters on a title says enough by itself. */
const tellingLength = 12;

/**
 * Whether two titles are near enough: equal, or one holds the other, as "Okafor: Grasping" holds "Grasping"; a short one
 * only where the speaker is the same too, as where one of the two has no title yet.
 */
export function isNear(a: Seminar, b: Seminar): boolean {
  const [one, other] = [plainTitle(a), plainTitle(b)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short && long === short) return true;
  return long.includes(short) && (short.length >= tellingLength || sharesSpeaker(a, b));
}

/** Whether both have the same speakers, and any at all. */
export function hasSameSpeakers(a: Seminar, b: Seminar): boolean {
  const [these, those] = [a, b].map(({ speakers }) =>
    speakers
      .map(({ name }) => plain(name))
      .sort()
      .join(),
  );
  return !!these && these === those;
}

const weight = (value: unknown): number => (value === undefined ? 0 : JSON.stringify(value).length);

/** What one entry may say more of than another. */
const richFields = [
  'title',
  'speakers',
  'abstract',
  'series',
  'category',
  'department',
  'topics',
  'audiences',
  'hosts',
  'contact',
  'location',
  'webcast',
  'links',
  'note',
] as const;

const richer = (first: Seminar, second: Seminar): Partial<Seminar> =>
  Object.fromEntries(
    richFields.filter((name) => weight(second[name]) > weight(first[name])).map((name) => [name, second[name]]),
  );

// Who says that it is off, or may be, knows more than who does not.
const gravity: readonly Seminar['status'][] = ['confirmed', 'tentative', 'rescheduled', 'postponed', 'cancelled'];

const isNewer = (a: Seminar, b: Seminar): boolean =>
  ((a.sequence ?? 0) - (b.sequence ?? 0) || (a.updated ?? 0) - (b.updated ?? 0)) > 0;

/** Whether the second of two entries says when it takes place. */
function secondIsTimed(first: Seminar, second: Seminar): boolean {
  if (!first.floating !== !second.floating) return !second.floating;
  const isMoved = second.status === 'rescheduled' && first.status === 'confirmed';
  return isMoved || isNewer(second, first);
}

/**
 * One seminar of two entries for it: field by field the richer one. When it takes place is what the newer one says
 * (iCalendar `SEQUENCE`, else the last change), or who alone knows that it is moved, else the first; a floating time says
 * nothing where the other knows its zone.
 */
export function mergeSeminars(first: Seminar, second: Seminar): Seminar {
  const [timed, { end, previousStart, floating: _, ...rest }] = secondIsTimed(first, second)
    ? [second, first]
    : [first, second];
  const isSameTime = first.start === second.start && first.allDay === second.allDay;
  const times = { ...(end !== undefined && { end }), ...(previousStart !== undefined && { previousStart }) };
  const isHybrid = first.mode && second.mode && first.mode !== second.mode;
  return {
    ...rest,
    ...(isSameTime && times), // an end belongs to its start
    ...timed,
    ...richer(first, second),
    ...(isHybrid && { mode: 'hybrid' }),
    uid: first.uid,
    status: gravity[Math.max(gravity.indexOf(first.status), gravity.indexOf(second.status))] ?? first.status,
    toBeAnnounced: first.toBeAnnounced.filter((name) => second.toBeAnnounced.includes(name)),
  };
}
