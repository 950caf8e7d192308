import { millisecondsInDay } from 'date-fns/constants';
import { looseText } from './loose-value.ts';

const clock = /^(\d{1,2}):(\d\d)(?::\d\d)?$/;
const dated = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)\S*?(Z|[+-]\d\d:?\d\d)?$/i;
const behind = /\[[^[\]]*\](?:\[[^[\]]*\])*$/;

/** A time without the zone and calendar that may stand behind it in brackets (RFC 9557). */
export function withoutSuffix(time: unknown): unknown {
  return typeof time === 'string' ? time.trim().slice(0, 100).replace(behind, '') : time;
}

/** The zone in brackets behind a time: `2026-10-08T15:30[Europe/Zurich]`. */
export function zoneInBrackets(time: unknown): string | undefined {
  return /\[!?([^[\]=]+)\]/.exec(looseText(time).slice(0, 100))?.[1];
}

/** A zone that knows only the offset written behind a time: `Etc/GMT+8` is eight hours behind UTC (IANA turns the sign round). */
export function zoneOfOffset(time: unknown): string | undefined {
  const [, sign, hours = '', minutes = '00'] =
    /[T ]\s*\d[\d:.,]*\s*([+-])(\d\d):?(\d\d)?$/i.exec(looseText(time).slice(0, 100)) ?? [];
  if (!sign) return undefined;
  return minutes === '00' ? `Etc/GMT${sign === '-' ? '+' : '-'}${Number(hours)}` : `${sign}${hours}:${minutes}`;
}

/** An end that is a time alone is on the day of the start, with its offset, or the day after where it would lie before. */
export function tidyEnd(start: unknown, end: unknown): unknown {
  const [, hours, minutes] = clock.exec(looseText(end)) ?? [];
  const [, date = '', time = '', offset = ''] = dated.exec(looseText(start)) ?? [];
  const midnight = Date.parse(date);
  if (!hours || Number.isNaN(midnight)) return end;
  const at = `${hours.padStart(2, '0')}:${minutes}`;
  const day = new Date(midnight + (at < time ? millisecondsInDay : 0));
  return `${day.toISOString().slice(0, 10)}T${at}${offset}`;
}
