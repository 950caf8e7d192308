import { filterBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';

const texts = new WeakMap<Seminar, string>();

// Letters that Unicode takes for letters of their own, as they are written without them.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Text without case, accents and width: what words are compared in. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœı]/g, (letter) => plain[letter] ?? letter);
}

function textOf(seminar: Seminar): string {
  const { title, abstract, series, category, department, location, contact, note, webcast } = seminar;
  const people = seminar.speakers.flatMap(({ name, affiliation, bio }) => [name, affiliation, bio]);
  const place = [location?.name, location?.room, location?.address, webcast?.label];
  const lists = [...seminar.topics, ...seminar.audiences, ...seminar.hosts, ...seminar.links.map(({ label }) => label)];
  return fold(
    [title, ...people, series, category, department, ...place, contact?.name, contact?.email, note, ...lists, abstract]
      .filter(Boolean)
      .join('\n')
      .slice(0, filterBounds.search) // a letter may become eighteen when it is folded
      .replace(/<[a-z/!][^<>]*>/gi, ' '),
  );
}

/** The words of a question, folded. */
export function searchWords(question: string): readonly string[] {
  return fold(question).split(/\s+/).filter(Boolean);
}

/** Whether every word stands somewhere in the seminar's texts. */
export function hasWords(seminar: Seminar, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  let text = texts.get(seminar);
  if (text === undefined) texts.set(seminar, (text = textOf(seminar)));
  return words.every((word) => text.includes(word));
}
