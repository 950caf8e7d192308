import { bounds } from '../model/bounds.ts';
import { isExcess } from './bound-entry.ts';
import type { OddCode } from './entry-context.ts';
import { isObject } from './loose-value.ts';

function quote(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  return isObject(value) ? 'an object' : JSON.stringify(typeof value === 'string' ? value.slice(0, 80) : value);
}

const counted = (count: number | undefined, most: number): string =>
  count === undefined ? `more than ${most.toLocaleString('en')}` : count.toLocaleString('en');

/** A date whose order nobody knows: 8/10/2026. */
const slashed = /^\s*(?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|1[0-2])[/-](?:\d{4}|\d\d)(?!\d)/;

function startReason(value: unknown): string {
  const said = quote(value);
  if (value === undefined || value === null || value === '')
    return `start is missing: write when it takes place, like "2026-10-08T15:30", or "2026-10-08" for a whole day`;
  const fault = typeof value === 'string' && slashed.test(value) ? 'may be two days' : 'is no date as it stands';
  return `start is ${said}, which ${fault}: write it like "2026-10-08T15:30", or "2026-10-08" for a whole day`;
}

function excessReason(code: 'long' | 'many', value: unknown): string {
  if (!isExcess(value)) return 'it holds too much: what is over the bound is left out';
  const { field, count, most, text } = value;
  const found = counted(count, most);
  if (text?.hadFiles) {
    const cut = text.isCut ? `; without them it is cut at ${most.toLocaleString('en')}` : '';
    return `${field} has ${found} characters, and pictures or files written out among them (data:), which are left out${cut}: put them on a web server, and their addresses into links`;
  }
  return code === 'long'
    ? `${field} has ${found} characters: it is cut at ${most.toLocaleString('en')}; put the rest on a page, and that into url`
    : `${field} has ${found} values: those behind the first ${most} are left out`;
}

/** What is odd and not right all the same. */
export type Fault = Exclude<OddCode, 'shape'>;

type Reasons = Readonly<Record<Fault, (value: unknown) => string>>;

/** Each says what was found, what of it shows all the same, and what to write instead. */
const reasons: Reasons = {
  object: (value) => `it is not an object but ${quote(value)}: write { "title": "…", "start": "2026-10-08T15:30" }`,
  rest: () =>
    `${bounds.entries.toLocaleString('en')} entries are shown at most, so this one and those behind it are left out: leave out what is long past, or cut the feed into pages`,
  start: startReason,
  nameless: () => 'it has neither a title nor a speaker: give it one; where both are to come, write "TBA" as its title',
  twin: (value) =>
    value === undefined
      ? 'the same seminar stands above already, with the same start and title: if it is another one, give each a uid'
      : `the same seminar (uid ${quote(value)}) stands above already: if it is another one, give it a uid of its own`,
  end: (value) =>
    `end is ${quote(value)}, which is no date or time like its start, so it is left out: write it like "2026-10-08T16:30" or "16:30"`,
  order: (value) =>
    `end ${quote(value)} is not after start, so it is left out: write when it ends, with the day where that is another one`,
  zone: (value) =>
    `timeZone is ${quote(value)}, which is no IANA name of a zone, so it is left out: write one such as "America/Los_Angeles"`,
  zoneless: () =>
    'its time has no zone, so it shows as it is written, and only the visitor’s clock says when it is over: give the feed a timeZone such as "America/Los_Angeles", or the page feed-time-zone',
  address: (value) =>
    `${quote(value)} is not an address that is opened, so it is left out: write one that begins with https://`,
  long: (value) => excessReason('long', value),
  many: (value) => excessReason('many', value),
};

/** What is wrong, in the author's words. */
export function reasonOf(code: Fault, value: unknown): string {
  return reasons[code](value);
}
