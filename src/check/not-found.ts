import type { CheckedFeed } from './check-feed.ts';
import { pathAt } from './locate.ts';
import { fold } from '../filter/search.ts';

/** Characters of a document that are searched. */
const longest = 5_000_000;

// "Garc\u00eda" is looked for as it is read.
const unescaped = (json: string): string =>
  json.replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** A text of a document as words are looked for in it. */
export const searchable = (text: string): string => fold(unescaped(text));

/** The words that a text holds. */
export const wordsIn = (text: string, words: readonly string[]): readonly string[] =>
  words.filter((word) => text.includes(word));

interface FoundLine {
  /** From 0. */
  readonly index: number;
  readonly words: readonly string[];
}

/** The first line of a document that holds most of some words; undefined where none holds one. */
function lineWith({ text, starts }: CheckedFeed, words: readonly string[]): FoundLine | undefined {
  if (text.length > longest) return undefined;
  let best: FoundLine | undefined;
  for (const [index, start] of starts.entries()) {
    const held = wordsIn(searchable(text.slice(start, starts[index + 1])), words);
    if (held.length > (best?.words.length ?? 0)) best = { index, words: held };
    if (held.length === words.length) break;
  }
  return best;
}

/**
 * Whether a line belongs to an entry, as far as that can be told: in JSON what is in a list does, in a calendar what is in an
 * event; undefined elsewhere.
 */
function isInEntry({ text, starts, feed }: CheckedFeed, { index, words }: FoundLine): boolean | undefined {
  const [start, end] = [starts[index]!, starts[index + 1] ?? text.length];
  if (/^\s*[[{]/.test(text)) {
    const offset = text
      .slice(start, end)
      .toLowerCase()
      .indexOf(words[0] ?? '');
    // where it stands in other letters, its line may hold an entry as well
    return offset < 0 ? undefined : pathAt(text, start + offset).some((key) => typeof key === 'number');
  }
  if (feed?.format !== 'icalendar') return undefined;
  const before = text.slice(0, end);
  return before.lastIndexOf('BEGIN:VEVENT') > before.lastIndexOf('END:VEVENT');
}

const within: Readonly<Record<'true' | 'false' | 'undefined', string>> = {
  true: ', in a part of an entry that is not searched here: look for words of its title or its speaker',
  false: ', in nothing that was read as a seminar',
  undefined: '',
};

/** Words as they are quoted: “paper” and “wings”. */
export const quoted = (words: readonly string[]): string =>
  words.map((word) => `“${word}”`).join(words.length > 2 ? ', ' : ' and ');

/** What to say where no entry holds any of the words. */
export function notFound(words: readonly string[], results: readonly CheckedFeed[]): string {
  const what = words.length > 1 ? 'these words' : 'this word';
  for (const result of results) {
    const line = lineWith(result, words);
    if (!line) continue;
    const stand = line.words.length > 1 ? 'stand' : 'stands';
    const place = within[`${isInEntry(result, line)}`];
    return `No entry has ${what}. ${quoted(line.words)} ${stand} in the document at line ${line.index + 1}${place}.`;
  }
  return results.some(({ feed }) => feed?.nextUrls.length)
    ? `No entry of what was read has ${what}.`
    : `The document does not hold ${what}: the seminar is missing in the feed itself.`;
}
