import { isRaw } from './field-readers.ts';

/** The name of our own format. */
export const ours = 'seminar-feed';

/**
 * Whether a parsed document is a feed of our own format: by name, or an object with `seminars`, or a list of entries with
 * a start.
 */
export function isSeminarFeed(document: unknown, name: string): boolean {
  if (name !== 'auto') return name === ours && document !== undefined;
  if (!Array.isArray(document)) return isRaw(document) && Array.isArray(document.seminars);
  return !document.length || document.some((entry) => isRaw(entry) && 'start' in entry && !('@type' in entry));
}
