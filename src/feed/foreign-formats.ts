import { detectFormat, type Format } from './detect-format.ts';
import { isObject } from './loose-value.ts';
import type { FeedReader } from './raw-seminar.ts';

interface ForeignFormat {
  readonly name: string;
  /** Whether a parsed document has this format's shape. */
  readonly matches: (document: unknown) => boolean;
  /** Loads what reads it. */
  readonly load: () => Promise<FeedReader>;
}

const listOf = (value: unknown, key: string): boolean =>
  Array.isArray(value) && value.some((item) => isObject(item) && key in item);

const formats: readonly ForeignFormat[] = [
  {
    name: 'localist',
    matches: (document) =>
      isObject(document) &&
      (listOf(document.events, 'event') || (Array.isArray(document.events) && isObject(document.page))),
    load: async () => (await import('./formats/localist.ts')).readLocalist,
  },
  {
    name: 'viterbi',
    matches: (document) => listOf(document, 'event_name'),
    load: async () => (await import('./formats/viterbi.ts')).readViterbi,
  },
];

/** The names that the `format` attribute takes, beside `auto`. */
export const formatNames: readonly string[] = ['seminar-feed', ...formats.map(({ name }) => name)];

/** Which of the formats of others a document is, by name where one is given, else by its shape. */
export async function detectForeign(document: unknown, text: string, name: string): Promise<Format | undefined> {
  // a name nobody knows counts as if it were not there; the author is told of it elsewhere
  if (name !== 'auto' && !formatNames.includes(name)) return detectFormat(document, text);
  const found = formats.find((format) => (name === 'auto' ? format.matches(document) : format.name === name));
  return found && document !== undefined ? { name: found.name, read: await found.load() } : undefined;
}
