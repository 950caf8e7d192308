import { isRaw } from './field-readers.ts';
import { readSeminarFeed } from './formats/seminar-feed.ts';
import type { FeedReader } from './raw-seminar.ts';

interface Format {
  readonly name: string;
  /** Whether a parsed document has this format's shape. */
  readonly matches: (document: unknown) => boolean;
  /** Loads the reader: only ours is needed before the first list. */
  readonly load: () => FeedReader | Promise<FeedReader>;
}

const listOf = (value: unknown, key: string): boolean =>
  Array.isArray(value) && value.some((item) => isRaw(item) && key in item);

const formats: readonly Format[] = [
  {
    name: 'localist',
    matches: (document) => isRaw(document) && (listOf(document.events, 'event') || isRaw(document.page)),
    load: async () => (await import('./formats/localist.ts')).readLocalist,
  },
  {
    name: 'viterbi',
    matches: (document) => listOf(document, 'event_name'),
    load: async () => (await import('./formats/viterbi.ts')).readViterbi,
  },
  {
    name: 'seminar-feed',
    matches: (document) => Array.isArray(isRaw(document) ? document.seminars : document),
    load: () => readSeminarFeed,
  },
];

/** The names that the `format` attribute takes, beside `auto`. */
export const formatNames: readonly string[] = formats.map(({ name }) => name);

/** Which format a document is, by name where one is given, else by its shape; undefined for none we know. */
export function detectFormat(document: unknown, name = 'auto'): Format | undefined {
  return formats.find((format) => (name === 'auto' ? format.matches(document) : format.name === name));
}
