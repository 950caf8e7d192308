import { searchBounds } from '../model/search-bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { apart, fold, joint, spaced, together } from './search.ts';
import { plainTex, shownText } from './shown-text.ts';

/** A seminar's text as words are compared in it. */
export interface SearchText {
  /** Spaced words: a line for each group of texts, values within one apart by tabs. */
  readonly text: string;
  /** Whether there was more. */
  readonly isCut: boolean;
}

type Values = readonly (string | undefined)[];

/** What search looks through, from what counts most to what counts least. */
export const groups = ['title', 'speakers', 'subject', 'place', 'other', 'abstract', 'bio'] as const;
export type Group = (typeof groups)[number];

/** The texts of a seminar as the feed has them; abstract and biographies may be HTML. */
export function valuesOf(seminar: Seminar): Readonly<Record<Group, Values>> {
  const { speakers, series, category, department, topics, audiences, hosts, location, webcast, contact, note } =
    seminar;
  return {
    title: [seminar.title],
    speakers: speakers.map(({ name }) => name),
    subject: [...speakers.map(({ affiliation }) => affiliation), series, category, department, ...topics],
    place: [location?.name, location?.room, location?.address, webcast?.label],
    other: [...hosts, ...audiences, note, contact?.name, contact?.email, ...seminar.links.map(({ label }) => label)],
    abstract: [seminar.abstract],
    bio: speakers.map(({ bio }) => bio),
  };
}

const isHtml = (group: Group): boolean => group === 'abstract' || group === 'bio';

/** The texts of a seminar as they are shown, as plain text. */
export function shownValues(seminar: Seminar, group: Group): readonly string[] {
  const values = valuesOf(seminar)[group].flatMap((value) => (value ? (isHtml(group) ? shownText(value) : value) : []));
  return values.flatMap((value) => [...new Set([value, plainTex(value)])]);
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

/** Words, and behind them once more as one those that have an apostrophe or a hyphen. */
function withJoined(words: string): string {
  if (!words.includes(joint)) return words;
  const joined = words.split(' ').filter((word) => word.includes(joint));
  return `${apart(words)}\t ${together([...new Set(joined)].join(' \t '))} `;
}

/** The words of a text that have TeX in them, as they read. */
function texWords(text: string): string {
  const words = /[\\^_]/.test(text) ? text.split(/\s+/).filter((word) => /[\\^_]/.test(word)) : [];
  return [...new Set(words.map(plainTex))].join('\t');
}

function foldGroup(values: Values, group: Group, most: number): SearchText {
  let left = most;
  let isAnyCut = false;
  const words = values.map((value = '') => {
    const raw = value.slice(0, Math.max(0, left));
    const shown = isHtml(group) ? shownText(raw) : raw;
    const { text, isCut } = foldUpTo(shown, left);
    isAnyCut ||= isCut || raw.length < value.length;
    const pieces = [text, ...foldUpTo(texWords(shown), left).text.split('\t')];
    const made = pieces
      .map((each) => each && withJoined(spaced(each)))
      .filter(Boolean)
      .join('\t');
    left -= made.length;
    return made;
  });
  return { text: words.filter(Boolean).join('\t').slice(0, most), isCut: isAnyCut || left < 0 };
}

function foldSeminar(seminar: Seminar, wanted: readonly Group[], most: number): SearchText {
  const values = valuesOf(seminar);
  let left = most;
  let isAnyCut = wanted.length < groups.length;
  const lines = groups.map((group) => {
    if (!wanted.includes(group)) return '';
    const { text, isCut } = foldGroup(values[group], group, left);
    left -= text.length;
    isAnyCut ||= isCut;
    return text;
  });
  return { text: lines.join('\n'), isCut: isAnyCut };
}

/** What search looks through of a seminar; of one behind the bound of a list, its head only. */
export function textOf(seminar: Seminar, isBrief = false): SearchText {
  const known = texts.get(seminar);
  if (known) return known;
  const made = isBrief
    ? foldSeminar(seminar, ['title', 'speakers', 'subject', 'place'], searchBounds.brief)
    : foldSeminar(seminar, groups, searchBounds.text);
  texts.set(seminar, made);
  return made;
}

/** Whether a seminar's texts are ready to be searched. */
export const isFolded = (seminar: Seminar): boolean => texts.has(seminar);

/** A seminar with its text. */
export interface Folded extends SearchText {
  readonly seminar: Seminar;
  /** Whether it took time. */
  readonly isNew: boolean;
}

/**
 * Makes the texts of a list ready to be searched one by one, the last seminars first, for they are to come. Of a list with
 * very much text those behind are searched by title, speakers, subject and place only.
 */
export function* foldEach(list: readonly Seminar[]): Generator<Folded, undefined> {
  let left: number = searchBounds.all;
  for (const seminar of list.toReversed()) {
    const isNew = !texts.has(seminar);
    const made = textOf(seminar, left <= 0);
    left -= made.text.length;
    yield { seminar, text: made.text, isCut: made.isCut, isNew };
  }
}

/** Whether every word stands somewhere in the seminar's texts, as a word or within one. */
export function hasWords(seminar: Seminar, words: readonly string[]): boolean {
  const { text } = textOf(seminar);
  return words.every((word) => {
    const asked = spaced(word).trim();
    return text.includes(apart(asked)) || text.includes(together(asked));
  });
}
