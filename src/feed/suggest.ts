import { isTimeZone } from '../model/seminar-time.ts';
import { linkAddress } from '../model/safe-address.ts';
import { readTimes } from './formats/csv-times.ts';
import type { DayOrder } from './formats/csv-time.ts';
import { windowsZone } from './formats/windows-zones.ts';
import { isObject, looseText, type Loose } from './loose-value.ts';
import { meantBy } from './overlooked.ts';
import { readTime } from './read-time.ts';

/** Something of an entry in our own format that is wrong. */
export interface WrongValue {
  /** The field, where one is to blame. */
  readonly field: string | undefined;
  readonly value: unknown;
  /** The whole entry. */
  readonly entry: unknown;
  /** A zone to name as an example. */
  readonly timeZone: string;
}

/** Characters of a value that are looked at, and of one that is written again. */
const longest = 200;

const line = (field: string, value: string): string => `${JSON.stringify(field)}: ${JSON.stringify(value)}`;

const orders: readonly DayOrder[] = [undefined, 'month-first', 'day-first'];

/** A date and time as the format wants it; two where 8/10/2026 may be either day. */
function timesFor(text: string): readonly string[] {
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

function swapped({ start, end }: Loose): readonly string[] {
  const [from, to] = [start, end].map(readTime);
  if (!from || !to || to.wall >= from.wall || from.wall - to.wall > 86_400_000) return [];
  return [`${line('start', looseText(end))}, ${line('end', looseText(start))}`];
}

/** A start that stands under another name, such as "date". */
function misnamedStart(entry: Loose): readonly string[] {
  const given = Object.entries(entry).filter(([name]) => /date|day|time|when|begin|start|datum|beginn/i.test(name));
  const [own = [], ...others] = given.map(([, value]) => timesFor(looseText(value))).filter(({ length }) => length > 0);
  return others.length > 0 ? [] : own; // of several nobody knows which
}

/** What the entry itself lacks. */
function missing(entry: Loose, timeZone: string): readonly string[] {
  if (entry.start === undefined || entry.start === null) {
    const found = misnamedStart(entry);
    return (found.length > 0 ? found : ['2026-10-08T15:30']).map((start) => line('start', start));
  }
  const isNamed = [entry.title, entry.speaker, entry.speakers].some((value) => value !== undefined && value !== '');
  if (!isNamed) return [line('title', 'To be announced')];
  return entry.timeZone === undefined && readTime(entry.start)?.offset === undefined
    ? [line('timeZone', timeZone)]
    : [];
}

/** What to write in place of a value that is wrong, as far as it can be told: none, one, or several to choose from. */
export function suggest({ field, value, entry, timeZone }: WrongValue): readonly string[] {
  const text = looseText(value).slice(0, longest);
  if (!isObject(entry)) return [`{ ${line('title', text || '…')}, ${line('start', '2026-10-08T15:30')} }`];
  switch (field) {
    case undefined:
      return missing(entry, timeZone);
    case 'start':
    case 'previousStart':
    case 'updated':
      return readTime(value) ? missing(entry, timeZone) : timesFor(text).map((time) => line(field, time));
    case 'end': {
      if (readTime(value)) return swapped(entry);
      const start = looseText(entry.start);
      const clock = /T(\d\d:\d\d)/.exec(timesFor(`${start.slice(0, 10)} ${text}`)[0] ?? '')?.[1];
      return [...timesFor(text), clock ?? '']
        .filter(Boolean)
        .slice(0, 1)
        .map((time) => line(field, time));
    }
    case 'timeZone':
      return zonesFor(text).map((zone) => line(field, zone));
    default: {
      const meant = meantBy(field);
      const written = JSON.stringify(value);
      if (meant) return written.length < longest ? [`${JSON.stringify(meant)}: ${written}`] : [];
      return addressesFor(text).map((address) => line(field, address));
    }
  }
}
