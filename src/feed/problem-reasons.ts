import { bounds } from '../model/bounds.ts';
import type { OddCode } from './entry-context.ts';
import { isObject } from './loose-value.ts';

function quote(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : JSON.stringify(typeof value === 'string' ? value.slice(0, 80) : value);
}

type Reasons = Readonly<Record<Exclude<OddCode, 'shape'>, (value: string) => string>>;

const reasons: Reasons = {
  object: () => 'it is not an object',
  rest: () =>
    `${bounds.entries} entries are shown at most: it and those behind it are left out; cut the feed into pages`,
  start: (value) => `start is ${value}, which is no date: write it like "2026-10-08T15:30" or "2026-10-08"`,
  nameless: () => 'it has neither a title nor a speaker',
  twin: (value) => `the same seminar (uid ${value}) stands above already`,
  end: (value) => `end is ${value}, which is no date or time like its start: it is left out`,
  order: (value) => `end ${value} is not after start: it is left out`,
  zone: (value) => `timeZone is ${value}, which is no IANA name such as "America/Los_Angeles": it is left out`,
  zoneless: () => 'its time has no zone, so the visitor’s is taken: give the feed a timeZone, or set feed-time-zone',
  address: (value) => `${value} is not an address that is opened: it is left out`,
};

/** What is wrong, in the author's words. */
export function reasonOf(code: Exclude<OddCode, 'shape'>, value: unknown): string {
  return reasons[code](quote(value));
}
