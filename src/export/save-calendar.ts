import type { Seminar } from '../model/seminar.ts';
import { Breather } from './breather.ts';
import { downloadText } from './download.ts';
import { fileName } from './file-name.ts';
import { CalendarWriter, type CalendarFile, type CalendarOptions } from './icalendar.ts';
import type { Steps } from './steps.ts';

/** Characters that are encoded at a time. */
const piece = 200_000;

/** What Google Calendar takes at most in one import. */
const mostBytes = 1_000_000;
const mostSeminars = 1_000;

/** What the file says, and who is told of it or may stop it. */
export interface SaveOptions extends CalendarOptions {
  /** Stops the writing: nothing is saved then. */
  readonly signal?: AbortSignal | undefined;
  /** Is told how many seminars are written whenever the page breathes, and when all are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** What was saved, and what not. */
export interface SavedCalendar extends Pick<CalendarFile, 'count' | 'leftOut'> {
  /** Whether the file has more bytes or seminars than Google Calendar takes in one import. */
  readonly isLarge: boolean;
}

/**
 * Saves seminars as one calendar file on the visitor's machine, and says what was left out of it. A long one is written in
 * steps, and the page breathes in between.
 *
 * @throws Error where nothing is left that can be written; the signal's reason where it was stopped.
 */
export async function saveCalendar(seminars: readonly Seminar[], options: SaveOptions): Promise<SavedCalendar> {
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const writer = new CalendarWriter(options, { cancelled: seminars.length === 1 });
  let done = 0;
  const tell = (): void => onProgress?.(done, seminars.length);
  const breather = new Breather({ signal, onBreath: tell });
  for (const seminar of seminars) {
    await breather.finish(writer.add(seminar));
    done += 1;
  }
  const { parts, count, leftOut } = writer.finish();
  if (count === 0) throw new Error('none of the seminars can be written into a calendar');
  const blobs = await breather.finish(encoded(parts));
  tell();
  signal?.throwIfAborted();
  downloadText(fileName(options.name), blobs);
  const bytes = blobs.reduce((sum, { size }) => sum + size, 0);
  return { count, leftOut, isLarge: bytes > mostBytes || count > mostSeminars };
}

/** Texts in UTF-8, a number of characters at a time: the browser encodes each piece at once. */
function* encoded(parts: readonly string[]): Steps<readonly Blob[]> {
  const blobs: Blob[] = [];
  let waiting: string[] = [];
  let length = 0;
  for (const part of parts) {
    waiting.push(part);
    length += part.length;
    if (length < piece) continue;
    blobs.push(new Blob(waiting));
    [waiting, length] = [[], 0];
    yield;
  }
  return [...blobs, new Blob(waiting)];
}
