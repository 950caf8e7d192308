import { addDays, addMonths, daysIn, monthName, weekdayOf } from '../filter/calendar-day.ts';

/** What of a press of a key decides where it leads. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/**
 * The day that a key leads to from another in a grid of days (ARIA Authoring Practices, date grid); undefined for any other key.
 *
 * @param firstWeekday - 1 for Monday to 7 for Sunday
 * @param isTurned - that days go from right to left
 */
export function dayForKey(
  day: string,
  { key, shiftKey }: KeyPress,
  firstWeekday: number,
  isTurned: boolean,
): string | undefined {
  const forward = isTurned ? -1 : 1;
  const months = shiftKey ? 12 : 1;
  const column = (weekdayOf(day) - firstWeekday + 7) % 7;
  // a row of the grid ends with its month
  const within = (days: number) => {
    const number = Number(day.slice(8));
    return addDays(day, Math.min(Math.max(number + days, 1), daysIn(monthName(day))) - number);
  };
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -forward);
    case 'ArrowRight':
      return addDays(day, forward);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return within(-column);
    case 'End':
      return within(6 - column);
    case 'PageUp':
      return addMonths(day, -months);
    case 'PageDown':
      return addMonths(day, months);
    default:
      return undefined;
  }
}
