import { isExcess } from './bound-entry.ts';
import type { OddCode } from './entry-context.ts';
import { Entries } from './formats/entries.ts';
import { isObject, looseText } from './loose-value.ts';
import { reasonOf, type Fault } from './problem-reasons.ts';
import type { DocumentPlace, RawFeed } from './raw-seminar.ts';
import type { FeedProblem } from './read-seminars.ts';

type Path = readonly (string | number)[];

/** How deep a value is looked for, and among how many. */
const most = { depth: 5, members: 300 };

/** The field in our own words that a code is about. */
const fields: Readonly<Partial<Record<OddCode, string>>> = {
  start: 'start',
  zoneless: 'start',
  end: 'end',
  order: 'end',
  zone: 'timeZone',
  twin: 'uid',
};

/** The way from a part of a document to a value in it; undefined where it is not there as it is. */
function pathTo(value: unknown, source: unknown, depth = 0): Path | undefined {
  if (typeof source !== 'object' || source === null || depth > most.depth) return undefined;
  const members = Object.entries(source).slice(0, most.members);
  const keyOf = (key: string): string | number => (Array.isArray(source) ? Number(key) : key);
  const own = members.find(([, member]) => member === value);
  if (own) return [keyOf(own[0])];
  for (const [key, member] of members) {
    const inner = pathTo(value, member, depth + 1);
    if (inner) return [keyOf(key), ...inner];
  }
  return undefined;
}

/** As far down as the fault can be followed: to the field of that name, or to what holds the value. */
function fieldIn(source: unknown, code: OddCode, value: unknown): Path {
  const name = isExcess(value) ? value.field : fields[code];
  if (name !== undefined && isObject(source) && Object.hasOwn(source, name)) return [name];
  const isFound = (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'object';
  return (isFound && value !== null && pathTo(value, source)) || [];
}

/** A place in words: `events[3]`, without the keys behind the last index, or `line 12`. */
function placeText(at: DocumentPlace): string {
  if (typeof at === 'number') return `line ${at}`;
  const length = at.findLastIndex((key) => typeof key === 'number') + 1;
  const words = at.slice(0, length || undefined).map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`));
  return words.join('').replace(/^\./, '') || 'document';
}

/** The title of an entry, to be found by; it stands on one line. */
function titleText(entry: unknown): string {
  const title = isObject(entry) ? looseText(entry.title).slice(0, 1000).replace(/\s+/g, ' ').slice(0, 60) : '';
  return title && ` “${title}”`;
}

/** Where an entry of a feed stands, and what stands there. */
function placeOf({ seminars, path = ['seminars'] }: RawFeed, index: number, entry: unknown) {
  const found = seminars instanceof Entries ? seminars.placeOf(index) : undefined;
  return found ?? { at: [...path, index], source: entry };
}

/** What the reader of a feed remarked upon. */
export function readerRemarks({ seminars }: RawFeed): readonly FeedProblem[] {
  const remarks = seminars instanceof Entries ? seminars.remarks : [];
  return remarks.map(({ at, source, remark = '' }) => ({
    place: placeText(at) + titleText(source),
    reason: remark,
    at,
  }));
}

/** What is wrong with an entry, in the author's words. */
export function entryProblem(feed: RawFeed, index: number, entry: unknown, code: Fault, value: unknown): FeedProblem {
  const { at, source } = placeOf(feed, index, entry);
  const isMade = code === 'twin' && !(isObject(entry) && looseText(entry.uid ?? entry.id));
  return {
    place: placeText(at) + titleText(entry),
    reason: reasonOf(code, isMade ? undefined : value),
    at: typeof at === 'number' ? at : [...at, ...fieldIn(source, code, value)],
  };
}
