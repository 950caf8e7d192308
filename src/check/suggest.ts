import { isTimeZone } from '../model/seminar-time.ts';
import { linkAddress } from '../model/safe-address.ts';
import { readTimes } from '../feed/formats/csv-times.ts';
import type { DayOrder } from '../feed/formats/csv-time.ts';
import { windowsZone } from '../feed/formats/windows-zones.ts';
import { isObject, looseText, type Loose } from '../feed/loose-value.ts';
import { meantBy, meantInFeed } from './overlooked.ts';
import { readTime } from '../feed/read-time.ts';

/** Something of an entry in our own format that is wrong. */
export interface WrongValue {
  /** The field, where one is to blame. */
  readonly field: string | undefined;
  readonly value: unknown;
  /** The whole entry; the whole document, where the field is the feed's own. */
  readonly entry: unknown;
  /** What is wrong, in words. */
  readonly reason: string;
}

/** Whether a zone is missing, which the feed as a whole should name, and no single entry. */
export const isZoneless = ({ reason }: { readonly reason: string }): boolean => reason.includes('has no zone');

/** Characters of a value that are looked at, and of one that is written again. */
const longest = 200;

const line = (field: string, value: string): string => `${JSON.stringify(field)}: ${JSON.stringify(value)}`;

const orders: readonly DayOrder[] = [undefined, 'month-first', 'day-first'];

/** 27-02-16, of which nobody knows whether the year stands in front. */
const shortYear = /(?<!\d)\d\d-\d{1,2}-\d\d(?!\d)/;

/** A date and time as the format wants it; two where 8/10/2026 may be either day. */
function timesFor(text: string): readonly string[] {
  if (shortYear.test(text)) return [];
  const cells = { start: text, end: '', date: '', startTime: '', endDate: '', endTime: '' };
  const found = orders.map((order) => looseText(readTimes(cells, order).start)).filter((time) => readTime(time));
  return [...new Set(found)];
}

/** Abbreviations that people write for zones whose clocks change. */
const abbreviations: Readonly<Record<string, string>> = {
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  bst: 'Europe/London',
};

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '');

/** The zone that somebody means with a city, an abbreviation or a name of Windows. */
function zonesFor(text: string): readonly string[] {
  const wanted = plain(text);
  const city = Intl.supportedValuesOf('timeZone').find(
    (zone) => plain(zone) === wanted || plain(zone.split('/').at(-1) ?? '') === wanted,
  );
  const found = [
    abbreviations[wanted],
    city,
    windowsZone(text.replace(/ time$/i, ' Standard Time')),
    windowsZone(text),
  ];
  return found.filter(isTimeZone).slice(0, 1);
}

/** An address whose beginning was mistyped. */
function addressesFor(text: string): readonly string[] {
  const [, rest] = /^\s*(?:h?t?t?ps?|htp|hptts?)\s*[:;]?\s*\/{1,3}\s*([\w.-]+\.\w{2,}.*)$/i.exec(text) ?? [];
  const mended = rest && linkAddress(`https://${rest}`);
  return mended ? [mended] : [];
}

const halfDay = 43_200_000;

/** Start and end turned round, unless it is the end's half of the day that was mistaken: 15:30 to 04:30. */
function inOrder({ start, end }: Loose): readonly string[] {
  const [from, to] = [start, end].map(readTime);
  if (!from || !to || to.wall >= from.wall || from.wall - to.wall >= halfDay) return [];
  const later = /^(\S*T)(0\d|1[01])(:.*)$/.exec(looseText(end));
  const length = to.wall + halfDay - from.wall;
  if (later && length > 0 && length < halfDay / 2)
    return [line('end', `${later[1]}${Number(later[2]) + 12}${later[3]}`)];
  return [`${line('start', looseText(end))}, ${line('end', looseText(start))}`];
}

/** A start that stands under another name, such as "date". */
function misnamedStart(entry: Loose): readonly string[] {
  const given = Object.entries(entry).filter(([name]) => /date|day|time|when|begin|start|datum|beginn/i.test(name));
  const [own = [], ...others] = given.map(([, value]) => timesFor(looseText(value))).filter(({ length }) => length > 0);
  return others.length > 0 ? [] : own; // of several nobody knows which
}

const example = { start: '2026-10-08T15:30', timeZone: 'America/Los_Angeles' };

/** What is missing, where that is what is wrong. */
function missing({ entry, reason }: WrongValue): readonly string[] {
  if (isZoneless({ reason })) return [line('timeZone', example.timeZone)];
  if (reason.includes('neither a title nor a speaker')) return [line('title', 'To be announced')];
  if (!reason.startsWith('start is missing') || !isObject(entry)) return [];
  const found = misnamedStart(entry);
  return (found.length > 0 ? found : [example.start]).map((start) => line('start', start));
}

/** What an end should be: like its start, or the time alone. */
function endsFor(text: string, entry: Loose): readonly string[] {
  const day = looseText(entry.start).slice(0, 10);
  const clock = shortYear.test(text) ? undefined : /T(\d\d:\d\d)/.exec(timesFor(`${day} ${text}`)[0] ?? '')?.[1];
  const [first = clock] = timesFor(text);
  return first === undefined ? [] : [line('end', first)];
}

/** The same value under the name that is perhaps meant; as it should be, where it is wrong itself. */
function underName(wrong: WrongValue, meant: string): readonly string[] {
  const { value } = wrong;
  const mended = choicesFor({ ...wrong, field: meant });
  const isWrong = (meant === 'timeZone' && !isTimeZone(value)) || (meant === 'start' && !readTime(value));
  const written = JSON.stringify(value);
  if (mended.length > 0 || isWrong || written.length >= longest) return mended;
  return [`${JSON.stringify(meant)}: ${written}`];
}

function choicesFor(wrong: WrongValue): readonly string[] {
  const { field, value, entry } = wrong;
  const text = looseText(value).slice(0, longest);
  if (!isObject(entry)) return [`{ ${line('title', text || '…')}, ${line('start', example.start)} }`];
  switch (field) {
    case undefined:
      return missing(wrong);
    case 'start':
    case 'previousStart':
    case 'updated':
      return readTime(value) ? missing(wrong) : timesFor(text).map((time) => line(field, time));
    case 'end':
      return readTime(value) ? inOrder(entry) : endsFor(text, entry);
    case 'timeZone':
      return zonesFor(text).map((zone) => line(field, zone));
    default: {
      const meant = Array.isArray(entry.seminars) ? meantInFeed(field) : meantBy(field);
      return meant ? underName(wrong, meant) : addressesFor(text).map((address) => line(field, address));
    }
  }
}

/** What to write in place of a value that is wrong, as far as it can be told: none, one, or several to choose from. */
export function suggest(wrong: WrongValue): readonly string[] {
  const { field = '', value = null } = wrong;
  const same = `${JSON.stringify(field)}: ${JSON.stringify(value)}`;
  return choicesFor(wrong).filter((choice) => choice !== same);
}
