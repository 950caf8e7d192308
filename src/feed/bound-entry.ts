import { bounds } from '../model/bounds.ts';
import type { TakeOdd } from './entry-context.ts';
import { isObject, type Loose } from './loose-value.ts';

/** More than a bound lets through. */
export interface Excess {
  /** In our own words. */
  readonly field: string;
  /** Undefined where only is known that it is more. */
  readonly count: number | undefined;
  readonly most: number;
}

/** Members of an object that are looked at, and objects and lists inside each other: more than any field of ours has. */
const most = { members: 200, depth: 5 };

/** Nothing but what takes no ink: fillers and joiners, and the empty pattern of Braille. */
const blank = /^[\s\p{DI}\u2800]*$/u;

/** Fields that hold texts of several lines. */
const texts: readonly string[] = ['abstract', 'bio'];

/** Whether a value is the excess of a field. */
export function isExcess(value: unknown): value is Excess {
  return isObject(value) && typeof value.field === 'string' && typeof value.most === 'number';
}

/**
 * A part of an entry without texts that nobody sees, and no larger than can be looked at in a moment: texts and lists hold one more
 * than their bound, so that it is seen that they are over it.
 */
function bound(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return blank.test(value) ? '' : value.slice(0, bounds.text + 1);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > most.depth) return undefined;
  if (Array.isArray(value)) return value.slice(0, bounds.values + 1).map((item) => bound(item, depth + 1));
  const members = Object.entries(value).slice(0, most.members);
  return Object.fromEntries(members.map(([name, member]) => [name, bound(member, depth + 1)]));
}

/** An entry with readable texts, and no larger than can be looked at in a moment. */
export function boundEntry(entry: Loose): Loose {
  return bound(entry, 0) as Loose;
}

function* excesses(name: string, value: unknown, given: unknown): Generator<readonly ['long' | 'many', Excess]> {
  const limit = texts.includes(name) ? bounds.text : bounds.line;
  if (typeof value === 'string') {
    const { length } = typeof given === 'string' ? given.trim() : value;
    const count = length > limit + 1 || typeof given === 'string' ? length : undefined;
    if (Math.max(length, value.length) > limit) yield ['long', { field: name, count, most: limit }];
  } else if (Array.isArray(value)) {
    const count = Array.isArray(given) ? given.length : undefined;
    if (value.length > bounds.values) yield ['many', { field: name, count, most: bounds.values }];
    for (const item of value) yield* excesses(name, item, undefined);
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value))
      yield* excesses(key === 'name' ? name : key, member, isObject(given) ? given[key] : undefined);
  }
}

/** Tells once what texts of an entry are too long, and once what lists hold too much. */
export function tellExcess(entry: Loose, tidied: Loose, odd: TakeOdd): void {
  const told = new Set<string>();
  for (const [name, value] of Object.entries(tidied)) {
    for (const [code, excess] of excesses(name, value, entry[name])) {
      if (!told.has(code)) odd(code, excess);
      told.add(code);
    }
  }
}
