import { bounds } from '../model/bounds.ts';
import { cutText, type CutText } from './cut-text.ts';
import type { TakeOdd } from './entry-context.ts';
import { isObject, type Loose } from './loose-value.ts';

/** More than a bound lets through. */
export interface Excess {
  /** In our own words. */
  readonly field: string;
  /** Undefined where only is known that it is more. */
  readonly count: number | undefined;
  readonly most: number;
  /** Of a text, whether files were written out in it, and whether it is too long without them too. */
  readonly text?: CutText;
}

/** An entry that can be looked at in a moment. */
export interface BoundEntry {
  readonly entry: Loose;
  /** Its texts that were too long, by what is left of them. */
  readonly texts: ReadonlyMap<string, CutText>;
}

/** Members of an object that are looked at, and objects and lists inside each other: more than any field of ours has. */
export const entryBounds = { members: 200, depth: 5 } as const;

/** Nothing but what takes no ink: fillers and joiners, and the empty pattern of Braille. */
const blank = /^[\s\p{DI}\u2800]*$/u;

/** Fields that hold texts of several lines. */
const texts: readonly string[] = ['abstract', 'bio'];

/** Whether a value is the excess of a field. */
export function isExcess(value: unknown): value is Excess {
  return isObject(value) && typeof value.field === 'string' && typeof value.most === 'number';
}

/** A readable text up to its bound. */
function boundText(given: string, cut: Map<string, CutText>): string {
  if (blank.test(given)) return '';
  if (given.length <= bounds.text) return given;
  const found = cutText(given, bounds.text);
  cut.set(found.text, found);
  return found.text;
}

/**
 * A part of an entry without texts that nobody sees, and no larger than can be looked at in a moment: lists hold one more
 * than their bound, so that it is seen that they are over it.
 */
function bound(value: unknown, cut: Map<string, CutText>, depth = 0): unknown {
  if (typeof value === 'string') return boundText(value, cut);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > entryBounds.depth) return undefined;
  if (Array.isArray(value)) return value.slice(0, bounds.values + 1).map((item) => bound(item, cut, depth + 1));
  const names = Object.keys(value).slice(0, entryBounds.members);
  return Object.fromEntries(names.map((name) => [name, bound((value as Loose)[name], cut, depth + 1)]));
}

/** An entry with readable texts, and no larger than can be looked at in a moment. */
export function boundEntry(entry: Loose): BoundEntry {
  const texts = new Map<string, CutText>();
  return { entry: bound(entry, texts) as Loose, texts };
}

type TakeExcess = (code: 'long' | 'many', excess: Excess) => void;

function textExcess(field: string, value: string, given: unknown, cut: CutText | undefined, take: TakeExcess): void {
  const most = texts.includes(field) ? bounds.text : bounds.line;
  if (!cut && value.length <= most && !(typeof given === 'string' && given.length > most)) return; // as nearly all are
  const count = typeof given === 'string' ? given.trim().length : value.length;
  if (cut && texts.includes(field)) take('long', { field, count: cut.count, most, text: cut });
  else if (Math.max(count, value.length) > most) take('long', { field, count: cut?.count ?? count, most });
}

function findExcess(name: string, value: unknown, given: unknown, cut: BoundEntry['texts'], take: TakeExcess): void {
  if (typeof value === 'string') textExcess(name, value, given, cut.get(value), take);
  else if (Array.isArray(value)) {
    const count = Array.isArray(given) ? given.length : undefined;
    if (value.length > bounds.values) take('many', { field: name, count, most: bounds.values });
    for (const item of value) findExcess(name, item, undefined, cut, take);
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value))
      findExcess(key === 'name' ? name : key, member, isObject(given) ? given[key] : undefined, cut, take);
  }
}

/** Tells once what texts of an entry are too long, and once what lists hold too much. */
export function tellExcess(entry: Loose, tidied: Loose, cut: BoundEntry['texts'], odd: TakeOdd): void {
  const told = new Set<string>();
  const take: TakeExcess = (code, excess) => {
    if (!told.has(code)) odd(code, excess);
    told.add(code);
  };
  for (const [name, value] of Object.entries(tidied)) findExcess(name, value, entry[name], cut, take);
}
