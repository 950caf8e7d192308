import { breathe } from '../model/breathe.ts';
import type { Seminar } from '../model/seminar.ts';
import { downloadText } from './download.ts';
import { fileName } from './file-name.ts';
import { CalendarWriter, type CalendarFile, type CalendarOptions } from './icalendar.ts';

/** Milliseconds of writing after which the page may breathe. */
const slice = 50;

/**
 * Saves seminars as one calendar file on the visitor's machine, and says what was left out of it or cut. A long one is
 * written in slices, so that the page breathes in between.
 *
 * @throws Error where nothing is left that can be written.
 */
export async function saveCalendar(
  seminars: readonly Seminar[],
  options: CalendarOptions,
): Promise<Pick<CalendarFile, 'leftOut' | 'cut'>> {
  const writer = new CalendarWriter(options, { cancelled: seminars.length === 1 });
  let begin = performance.now();
  for (const seminar of seminars) {
    writer.add(seminar);
    if (performance.now() - begin < slice) continue;
    await breathe();
    begin = performance.now();
  }
  const { text, count, leftOut, cut } = writer.finish();
  if (count === 0) throw new Error('none of the seminars can be written into a calendar');
  downloadText(fileName(options.name), text);
  return { leftOut, cut };
}
