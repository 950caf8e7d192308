import { filterBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { fold } from './search.ts';

/** A seminar's text as words are compared in it. */
interface SearchText {
  readonly text: string;
  /** Whether there was more. */
  readonly isCut: boolean;
}

const texts = new WeakMap<Seminar, SearchText>();

/** Characters that are folded at a time: one of them may become eighteen. */
const piece = 2_000;

/** Folds a text until that comes to so many characters. */
function foldUpTo(text: string, most: number): SearchText {
  let folded = '';
  let start = 0;
  while (start < text.length && folded.length <= most) {
    const isWithinPair = /[\ud800-\udbff]/.test(text.charAt(start + piece - 1));
    const end = start + piece - (isWithinPair ? 1 : 0);
    folded += fold(text.slice(start, end));
    start = end;
  }
  return { text: folded.slice(0, most), isCut: folded.length > most };
}

function foldFields(fields: readonly (string | undefined)[], most: number): SearchText {
  const whole = fields.filter(Boolean).join('\n');
  const { text, isCut } = foldUpTo(whole.slice(0, most).replace(/<[a-z/!][^<>]*>/gi, ' '), most);
  return { text, isCut: isCut || whole.length > most };
}

function wholeText(seminar: Seminar): SearchText {
  const { title, abstract, series, category, department, location, contact, note, webcast } = seminar;
  const people = seminar.speakers.flatMap(({ name, affiliation, bio }) => [name, affiliation, bio]);
  const place = [location?.name, location?.room, location?.address, webcast?.label];
  const lists = [...seminar.topics, ...seminar.audiences, ...seminar.hosts, ...seminar.links.map(({ label }) => label)];
  return foldFields(
    [title, ...people, series, category, department, ...place, contact?.name, contact?.email, note, ...lists, abstract],
    filterBounds.search,
  );
}

function briefText({ title, speakers, location }: Seminar): SearchText {
  const people = speakers.flatMap(({ name, affiliation }) => [name, affiliation]);
  return { ...foldFields([title, location?.name, location?.room, ...people], filterBounds.brief), isCut: true };
}

function textOf(seminar: Seminar, make = wholeText): SearchText {
  const known = texts.get(seminar);
  if (known) return known;
  const made = make(seminar);
  texts.set(seminar, made);
  return made;
}

/** How far the texts of a list are ready to be searched. */
export interface FoldedTexts {
  readonly isWhole: boolean;
  /** How many seminars are searched in a part of their text only. */
  readonly cut: number;
}

/**
 * Makes the texts of a list ready to be searched, the last seminars first, for they are to come. Of a list with very much
 * text those behind are searched by title, speakers and place only.
 *
 * @param deadline - when to stop, by `performance.now()`; the next call goes on from there
 */
export function foldTexts(list: readonly Seminar[], deadline = Infinity): FoldedTexts {
  let left: number = filterBounds.all;
  let cut = 0;
  let isLate = false; // only behind one, so that each call leads on
  for (const seminar of list.toReversed()) {
    const isNew = !texts.has(seminar);
    if (isNew && isLate) return { isWhole: false, cut };
    const { text, isCut } = textOf(seminar, left > 0 ? wholeText : briefText);
    if (isNew) isLate = performance.now() > deadline;
    left -= text.length;
    if (isCut) cut += 1;
  }
  return { isWhole: true, cut };
}

/** Whether a seminar's texts are ready to be searched. */
export const isFolded = (seminar: Seminar): boolean => texts.has(seminar);

/** Whether every word stands somewhere in the seminar's texts. */
export function hasWords(seminar: Seminar, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const { text } = textOf(seminar);
  return words.every((word) => text.includes(word));
}
