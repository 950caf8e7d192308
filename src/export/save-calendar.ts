import { breathe } from '../model/breathe.ts';
import type { Seminar } from '../model/seminar.ts';
import { downloadText } from './download.ts';
import { fileName } from './file-name.ts';
import { CalendarWriter, type CalendarFile, type CalendarOptions } from './icalendar.ts';

/** Milliseconds of writing after which the page may breathe. */
const slice = 50;

/** Characters that are encoded at a time. */
const piece = 1_000_000;

/** Lets the page breathe when it is time to. */
function breather(): () => Promise<void> {
  let begin = performance.now();
  return async () => {
    if (performance.now() - begin < slice) return;
    await breathe();
    begin = performance.now();
  };
}

/** A text in UTF-8, a number of lines at a time: the browser encodes each piece at once. */
async function encoded(text: string, rest: () => Promise<void>): Promise<readonly Blob[]> {
  const blobs: Blob[] = [];
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start + piece) + 1 || text.length;
    blobs.push(new Blob([text.slice(start, end)]));
    start = end;
    await rest();
  }
  return blobs;
}

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
  const rest = breather();
  for (const seminar of seminars) {
    writer.add(seminar);
    await rest();
  }
  const { text, count, leftOut, cut } = writer.finish();
  if (count === 0) throw new Error('none of the seminars can be written into a calendar');
  downloadText(fileName(options.name), await encoded(text, rest));
  return { leftOut, cut };
}
