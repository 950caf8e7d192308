import type { Seminar } from '../model/seminar.ts';
import { downloadText } from './download.ts';
import { fileName } from './file-name.ts';
import { type CalendarFile, type CalendarOptions, writeCalendar } from './icalendar.ts';

/**
 * Saves seminars as one calendar file on the visitor's machine, and says what was left out of it.
 *
 * @throws Error where nothing is left that can be written.
 */
export function saveCalendar(seminars: readonly Seminar[], options: CalendarOptions): CalendarFile['leftOut'] {
  const { text, count, leftOut } = writeCalendar(seminars, options);
  if (count === 0) throw new Error('none of the seminars can be written into a calendar');
  downloadText(fileName(options.name), text);
  return leftOut;
}
