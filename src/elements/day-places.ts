/** A day as it is listed. */
export interface ListedDay {
  /** Its date, with the number of its list where there are several. */
  readonly key: string;
  /** Whether a list begins with it: something else stands before. */
  readonly isFirst: boolean;
}

/** How high the days were that have gone, in pixels, by their key. */
export type Heights = ReadonlyMap<string, number>;

/** Where days of a list stand on the page: one by itself, or several that have gone, as room. */
export interface DayPlace {
  readonly element: HTMLElement;
  readonly days: readonly ListedDay[];
  readonly isRoom: boolean;
}

/** Whether a day that has gone leaves room together with the one before it. */
export const sharesRoom = (day: ListedDay, before: ListedDay | undefined, gone: Heights): boolean =>
  !day.isFirst && !!before && gone.has(before.key);

/**
 * The places of a list's days, in its order; none where the page shows something else.
 *
 * @param elements - days and rooms as they stand on the page
 */
export function dayPlaces(
  days: readonly ListedDay[],
  gone: Heights,
  elements: readonly HTMLElement[],
): readonly DayPlace[] {
  const places: (DayPlace & { readonly days: ListedDay[] })[] = [];
  for (const [index, day] of days.entries()) {
    const isRoom = gone.has(day.key);
    if (isRoom && sharesRoom(day, days[index - 1], gone)) {
      places[places.length - 1].days.push(day);
      continue;
    }
    const element = elements[places.length];
    if (!element?.part.contains(isRoom ? 'far' : 'day')) return [];
    places.push({ element, days: [day], isRoom });
  }
  return places.length === elements.length ? places : [];
}

/** How much room days leave, in pixels. */
export function roomFor(days: readonly ListedDay[], gone: Heights): number {
  return days.reduce((sum, { key }) => sum + (gone.get(key) ?? 0), 0);
}
