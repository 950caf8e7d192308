import { isRaw } from '../field-readers.ts';
import type { RawFeed } from '../raw-seminar.ts';

/** Our own format: `{ version: 1, title, timeZone, url, icsUrl, nextUrl, seminars: […] }`, or a bare list of entries. */
export const readSeminarFeed = (document: unknown): RawFeed => {
  if (Array.isArray(document)) return { seminars: document, path: [] };
  const feed = isRaw(document) ? document : {};
  return { ...feed, seminars: Array.isArray(feed.seminars) ? feed.seminars : [] };
};
