import { millisecondsInDay } from 'date-fns/constants';
import { endOf, offsetAt } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';

/** What a visitor has seen of a feed. Of its seminars nothing is kept that could be read: two hashes, and the day they end. */
export interface SeenRecord {
  /** When it was written, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** Whether all that was to come is in it: only then what is not was not there. */
  readonly isWhole: boolean;
  /** By the hash of the `uid`: the hash of what visitors see, and the day. */
  readonly traces: ReadonlyMap<string, string>;
}

/** A seminar as it is kept. */
export interface Trace {
  readonly name: string;
  readonly look: string;
}

/** Seminars of a feed that are kept. */
export const mostTraces = 10_000;
/** Characters of a trace: of the name, of what is seen, of the day. */
const [ofName, ofLook, ofDay] = [10, 7, 3];
const ofTrace = ofName + ofLook + ofDay;
const head = /^1 (\d{1,15}) (whole|part) /;

const digits = (value: number, length: number): string => value.toString(36).padStart(length, '0').slice(-length);

// FNV-1a, with its own prime and with another one. White space is not seen, and some systems change it.
function hash(text: string, prime = 0x01000193): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x20 && code !== 0xa0) value = Math.imul(value ^ code, prime);
  }
  return (value ^ (value >>> 15)) >>> 0;
}

/** What visitors see of a seminar, as one text. */
function seenOf(seminar: Seminar): string {
  const { title, speakers, start, timeZone, allDay, floating, location, status, note, webcast, abstract } = seminar;
  // of a floating time only what the clock shows is the feed's: the zone is that of whoever reads
  const shift = floating ? offsetAt(timeZone, start) : 0;
  const time = [start + shift, endOf(seminar) + shift, floating ? '' : timeZone, allDay];
  const place = [location?.name, location?.room, location?.address, webcast?.url, webcast?.label];
  const people = speakers.map(({ name, affiliation = '' }) => `${name}\ufffe${affiliation}`);
  return [title, ...time, ...place, status, note, abstract, ...people].join('\uffff');
}

const dayOf = (instant: number): string =>
  digits(Math.min(Math.floor(instant / millisecondsInDay), 36 ** ofDay - 1), ofDay);

/** A seminar as it is kept. */
export function traceOf(seminar: Seminar): Trace {
  const { uid } = seminar;
  const seen = digits(hash(seenOf(seminar)), ofLook);
  return {
    name: digits(hash(uid), 7) + digits(hash(uid, 0x9e3779b1), ofName - 7),
    look: seen + dayOf(endOf(seminar)),
  };
}

/** When a record was written, in milliseconds since 1970 UTC; undefined for anything that we did not write. */
export function writtenAt(text: string | null): number | undefined {
  const at = head.exec(text ?? '')?.[1];
  return at === undefined ? undefined : Number(at);
}

/** Reads a record; undefined for anything that we did not write. What was over by now is left out. */
export function readRecord(text: string | null | undefined, now: number): SeenRecord | undefined {
  const [all, at, whole] = head.exec(text ?? '') ?? [];
  const traces = text?.slice(all?.length) ?? '';
  if (!all || traces.length > ofTrace * mostTraces || traces.length % ofTrace > 0 || /[^0-9a-z]/.test(traces))
    return undefined;
  const today = dayOf(now);
  const kept = new Map<string, string>();
  for (let from = 0; from < traces.length; from += ofTrace) {
    const look = traces.slice(from + ofName, from + ofTrace);
    if (look.slice(ofLook) >= today) kept.set(traces.slice(from, from + ofName), look);
  }
  return { at: Number(at), isWhole: whole === 'whole', traces: kept };
}

/** A record as it is kept. Of too many seminars the last ones are left out, and then it is not whole. */
export function writeRecord({ at, isWhole, traces }: SeenRecord): string {
  const kept = [...traces].slice(0, mostTraces);
  const whole = isWhole && kept.length === traces.size ? 'whole' : 'part';
  return `1 ${at} ${whole} ${kept.map((trace) => trace.join('')).join('')}`;
}
