import { detectForeign, formatNames } from './foreign-formats.ts';
import { readSeminarFeed } from './formats/seminar-feed.ts';
import { isSeminarFeed, ours } from './is-seminar-feed.ts';
import type { FeedReader } from './raw-seminar.ts';

/** A format and what reads it. */
export interface Format {
  readonly name: string;
  readonly read: FeedReader;
}

/**
 * Which format a document is, by name where one is given, else by its shape; undefined for none we know.
 *
 * @param document - what JSON holds, undefined where the text is none
 */
export async function detectFormat(document: unknown, text: string, name = 'auto'): Promise<Format | undefined> {
  // a name nobody knows counts as if it were not there; the author is told of it elsewhere
  const known = formatNames.includes(name) ? name : 'auto';
  if (isSeminarFeed(document, known)) return { name: ours, read: readSeminarFeed };
  return detectForeign(document, text, known);
}
