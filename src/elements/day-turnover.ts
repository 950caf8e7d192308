import { roomFor, type DayPlace, type Heights } from './day-places.ts';

/** Screens between a day and what shows, at which days that have gone come back: so far ahead nobody meets a gap. */
export const near = 2;
/** Screens up to which they do, and beyond which others go: not each day is a change by itself. */
const edge = 3;
/** Screens at which they go. */
const far = 4;

/** Where a visitor is, and at what. */
export interface Position {
  /** How many screens a stretch of the window is away from what shows. */
  readonly away: (top: number, bottom: number) => number;
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

/** The days of a room that would stand before the edge. */
function comingDays({ element, days }: DayPlace, gone: Heights, { away }: Position): readonly string[] {
  const { top, height } = element.getBoundingClientRect();
  const scale = height / roomFor(days, gone); // a page may be drawn smaller or larger
  let to = top;
  return days.flatMap(({ key }) => {
    const from = to;
    to += (gone.get(key) ?? 0) * scale;
    return away(from, to) < edge ? key : [];
  });
}

/** Pixels to where the next day of the list begins. */
function extent({ element }: DayPlace, next: DayPlace | undefined): number {
  return next && !next.days[0].isFirst ? next.element.offsetTop - element.offsetTop : element.offsetHeight;
}

/** Which days are to come back to the page and which are to leave it, seen from where the visitor is. */
export function turnover(places: readonly DayPlace[], gone: Heights, position: Position): Turnover {
  const { away, isInUse, focused } = position;
  const screens = places.map(({ element }) => {
    const { top, bottom } = element.getBoundingClientRect();
    return away(top, bottom);
  });
  const isDue = places.some(({ isRoom }, index) => (isRoom ? screens[index] < near : screens[index] > far));
  const coming: string[] = [];
  const leaving = new Map<string, number>();
  for (const [index, place] of places.entries()) {
    const { element, days, isRoom } = place;
    // whoever goes on by keyboard comes there next
    const step = focused < 0 ? 0 : index - focused;
    if (isRoom) {
      if (isDue) coming.push(...comingDays(place, gone, position));
      if (step === 1) coming.push(days[0].key);
      if (step === -1) coming.push(days[days.length - 1].key);
    } else if (isDue && screens[index] > edge && Math.abs(step) !== 1 && !isInUse(element)) {
      const height = extent(place, places[index + 1]);
      if (height > 0) leaving.set(days[0].key, height);
    }
  }
  return { coming, leaving };
}
