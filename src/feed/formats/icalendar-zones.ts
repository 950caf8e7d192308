import { icalendarBounds } from '../../model/bounds.ts';
import ICAL from 'ical.js';
import { instantOf, isTimeZone, offsetAt } from '../../model/seminar-time.ts';
import { type Component, propertiesOf, textOf } from './icalendar-lines.ts';
import { windowsZone } from './windows-zones.ts';

/** How a calendar's clocks are set. */
export interface Zone {
  /** IANA name; absent where only the file knows the zone. */
  readonly name?: string;
  /** The instant at which clocks show a time, both in milliseconds; the time as if it were UTC. */
  readonly instant: (wall: number) => number;
  readonly wall: (instant: number) => number;
}

/** Finds what a `TZID` means. */
export type Zones = (tzid: string) => Zone | undefined;

const years = { first: 1500, last: 2100 };

/** The one kind of rule that clocks follow; any other could go on for ever. */
const yearly =
  /^(?=.*FREQ=YEARLY)(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\d{1,2}|BYDAY=[+-]?[1-5]?[A-Z]{2}|BYMONTHDAY=[\d,-]{1,40}|WKST=[A-Z]{2}|UNTIL=[\dTZ]{8,16}|;){1,20}$/i;

const region =
  /(?:^|\/)((?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Europe|Etc|Indian|Mexico|Pacific|US)\/[\w+-]{1,40}(?:\/[\w-]{1,40})?)$/;

/** UTC itself: a time with a `Z`. */
export const utc: Zone = { instant: (wall) => wall, wall: (instant) => instant };

/** The IANA name in a zone's name: its own, the last part of a path, what Windows means by it. */
export function zoneName(tzid: string | undefined): string | undefined {
  const name = (tzid ?? '').trim();
  const found = [region.exec(name.slice(-120))?.[1], windowsZone(name), name.replaceAll(' ', '_')];
  return found.find((known) => known !== undefined && known !== '' && isTimeZone(known));
}

const named = (name: string): Zone => ({
  name,
  instant: (wall) => instantOf(wall, name),
  wall: (instant) => instant + offsetAt(name, instant),
});

function jCalOf(component: Component): unknown {
  const names = ['dtstart', 'tzoffsetfrom', 'tzoffsetto', 'rrule', 'rdate'];
  const properties = names.flatMap((name) =>
    propertiesOf(component, name)
      .slice(0, icalendarBounds.observanceDates)
      .map(({ params, type, values }) => [name, params, type, ...values]),
  );
  return [component.name, properties, []];
}

function isSound(observance: Component): boolean {
  const year = Number(propertiesOf(observance, 'dtstart')[0]?.raw.slice(0, 4));
  const rules = propertiesOf(observance, 'rrule');
  return year >= years.first && year <= years.last && rules.length < 3 && rules.every(({ raw }) => yearly.test(raw));
}

/** A zone as the file itself describes it (RFC 5545 §3.6.5). */
function described(component: Component): Zone | undefined {
  const observances = component.components.filter(isSound).slice(0, icalendarBounds.observances);
  if (observances.length === 0) return undefined;
  const jCal = ['vtimezone', [['tzid', {}, 'text', 'own']], observances.map(jCalOf)];
  const zone = new ICAL.Timezone(new ICAL.Component(jCal));
  const offset = (wall: number): number => {
    const date = new Date(wall);
    const year = Math.min(Math.max(date.getUTCFullYear(), years.first), years.last);
    const [month, day, hour, minute] = [
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
    ];
    return zone.utcOffset(ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false })) * 1000;
  };
  try {
    offset(0); // what cannot be computed says so now
  } catch {
    return undefined;
  }
  return {
    instant: (wall) => wall - offset(wall),
    wall: (instant) => instant + offset(instant + offset(instant)),
  };
}

/** Makes a lookup of zones: known names first, then what the file describes, then names that might be anything. */
export function makeZones(components: readonly Component[]): Zones {
  const own = new Map(
    components.slice(0, icalendarBounds.zones).map((component) => [textOf(component, 'tzid'), component]),
  );
  const find = (tzid: string): Zone | undefined => {
    const component = own.get(tzid);
    const name = zoneName(tzid) ?? zoneName(component && textOf(component, 'x-lic-location'));
    const isPlain = name !== undefined && !name.includes('/') && !/^(?:utc|gmt)$/i.test(name);
    const file = component && (name === undefined || isPlain) ? described(component) : undefined;
    return file ?? (name === undefined ? undefined : named(name));
  };
  const known = new Map<string, Zone | undefined>();
  return (tzid) => {
    if (!known.has(tzid)) known.set(tzid, find(tzid));
    return known.get(tzid);
  };
}
