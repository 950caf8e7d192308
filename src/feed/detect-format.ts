import { isRaw } from './field-readers.ts';
import { readSeminarFeed } from './formats/seminar-feed.ts';
import type { FeedReader } from './raw-seminar.ts';

/** A format and what reads it. */
export interface Format {
  readonly name: string;
  readonly read: FeedReader;
}

/** Whether a parsed document is a feed of our own format: an object with `seminars`, or a list of entries with a start. */
function isSeminarFeed(document: unknown): boolean {
  if (!Array.isArray(document)) return isRaw(document) && Array.isArray(document.seminars);
  return !document.length || document.some((entry) => isRaw(entry) && 'start' in entry && !('@type' in entry));
}

/**
 * Which format a document is, by name where one is given, else by its shape; undefined for none we know. What knows the
 * formats of others is loaded only where a document is not ours.
 *
 * @param document - what JSON holds, undefined where the text is none
 */
export async function detectFormat(document: unknown, text: string, name = 'auto'): Promise<Format | undefined> {
  const ours = 'seminar-feed';
  if (name === ours || (name === 'auto' && isSeminarFeed(document))) {
    return document === undefined ? undefined : { name: ours, read: readSeminarFeed };
  }
  const { detectForeign } = await import('./foreign-formats.ts');
  return detectForeign(document, text, name);
}
