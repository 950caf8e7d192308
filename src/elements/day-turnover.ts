import { roomFor, type DayPlace, type Heights } from './day-places.ts';

/** Where a visitor is, and at what. */
export interface Position {
  /** Whether a stretch of the window is so near that its days are to stand there. */
  readonly isNear: (from: number, to: number) => boolean;
  /** Whether it is so far that they are to go. */
  readonly isFar: (from: number, to: number) => boolean;
  /** Whether the visitor is at something in it. */
  readonly isInUse: (element: Element) => boolean;
  /** The place that has the focus; -1 where none has it. */
  readonly focused: number;
}

/** What is to change on the page. */
export interface Turnover {
  /** The keys of days that are to come back. */
  readonly coming: readonly string[];
  /** How much room the days leave that are to go, by key. */
  readonly leaving: Heights;
}

/** The days of a room that would be near. */
function nearDays({ element, days }: DayPlace, gone: Heights, { isNear }: Position): readonly string[] {
  const { top, height } = element.getBoundingClientRect();
  const scale = height / roomFor(days, gone); // a page may be drawn smaller or larger
  let to = top;
  return days.flatMap(({ key }) => {
    const from = to;
    to += (gone.get(key) ?? 0) * scale;
    return isNear(from, to) ? key : [];
  });
}

/** Pixels to where the next day of the list begins. */
function extent({ element }: DayPlace, next: DayPlace | undefined): number {
  return next && !next.days[0].isFirst ? next.element.offsetTop - element.offsetTop : element.offsetHeight;
}

/** Which days are to come back to the page and which are to leave it, seen from where the visitor is. */
export function turnover(places: readonly DayPlace[], gone: Heights, position: Position): Turnover {
  const { isFar, isInUse, focused } = position;
  const coming: string[] = [];
  const leaving = new Map<string, number>();
  for (const [index, place] of places.entries()) {
    const { element, days, isRoom } = place;
    // whoever goes on by keyboard comes there next
    const step = focused < 0 ? 0 : index - focused;
    if (isRoom) {
      coming.push(...nearDays(place, gone, position));
      if (step === 1) coming.push(days[0].key);
      if (step === -1) coming.push(days[days.length - 1].key);
      continue;
    }
    const { top, bottom } = element.getBoundingClientRect();
    if (!isFar(top, bottom) || Math.abs(step) === 1 || isInUse(element)) continue;
    const height = extent(place, places[index + 1]);
    if (height > 0) leaving.set(days[0].key, height);
  }
  return { coming, leaving };
}
