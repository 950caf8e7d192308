import { repeatBounds } from '../../model/bounds.ts';
import { readTime } from '../read-time.ts';
import { dayText, durationOf, wallText } from './iso-duration.ts';
import { type Component, parameter, propertiesOf, type Property } from './icalendar-lines.ts';
import { utc, type Zone, type Zones } from './icalendar-zones.ts';

const day = 86_400_000;

/** A date or time as a file has it. */
export interface Moment {
  /** What the clocks show, in milliseconds as if they were in UTC. */
  readonly wall: number;
  readonly isDate: boolean;
  /** Absent for dates, and for times that say nothing about their zone. */
  readonly zone?: Zone;
  /** The zone's name where nobody knows it. */
  readonly unknownZone?: string;
}

/** What a value says, with the `TZID` beside it; undefined where it is no date or time. */
export function readMoment(value: unknown, property: Property, zones: Zones): Moment | undefined {
  const time = readTime(value);
  if (!time) return undefined;
  const { wall, offset, dateOnly: isDate } = time;
  if (isDate) return { wall, isDate };
  if (offset !== undefined) return { wall: wall - offset, isDate, zone: utc };
  const tzid = parameter(property, 'tzid');
  const zone = tzid === undefined ? undefined : zones(tzid);
  if (zone) return { wall, isDate, zone };
  return { wall, isDate, ...(tzid !== undefined && { unknownZone: tzid }) };
}

/** A component's one date or time of a name. */
export function momentOf(component: Component, name: string, zones: Zones): Moment | undefined {
  const [property] = propertiesOf(component, name);
  return property && readMoment(property.raw, property, zones);
}

/** All dates and times of a name, up to a bound; of a period its beginning. */
export function momentsOf(component: Component, name: string, zones: Zones): readonly Moment[] {
  const found: Moment[] = [];
  for (const property of propertiesOf(component, name)) {
    for (const value of property.raw.split(',', repeatBounds.dates - found.length)) {
      const moment = readMoment(value.split('/')[0], property, zones);
      if (moment) found.push(moment);
    }
    if (found.length >= repeatBounds.dates) break;
  }
  return found;
}

/** What another's clocks show at a moment. */
export function wallIn({ zone }: Moment, moment: Moment): number {
  if (moment.isDate || !moment.zone || !zone || moment.zone === zone) return moment.wall;
  return zone.wall(moment.zone.instant(moment.wall));
}

/** How long an event lasts on its own clocks, in milliseconds; of days one less than there are. Undefined without an end. */
export function lengthOf(component: Component, start: Moment, zones: Zones): number | undefined {
  const end = momentOf(component, 'dtend', zones);
  const length = end ? wallIn(start, end) - start.wall : durationOf(propertiesOf(component, 'duration')[0]?.raw);
  if (length === undefined || !start.isDate) return length;
  return Math.max(0, Math.ceil(length / day) - 1) * day; // the end of days is exclusive (RFC 5545 §3.6.1)
}

/** How far clocks are ahead of UTC, as it stands behind a time: `+05:30`; undefined for UTC and what is no such distance. */
function offsetText(ahead: number): string | undefined {
  const minutes = Math.abs(ahead) / 60_000;
  if (minutes === 0 || minutes >= 1440 || !Number.isInteger(minutes)) return undefined;
  const digits = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return `${ahead < 0 ? '-' : '+'}${digits.join(':')}`;
}

/** A moment as the text that our own format has for it; with its distance from UTC where only the file knows the zone. */
export function momentText({ wall, isDate, zone }: Moment): string {
  if (isDate) return dayText(wall);
  if (!zone || zone.name !== undefined) return wallText(wall);
  const instant = zone.instant(wall);
  const offset = offsetText(wall - instant);
  return offset === undefined ? `${wallText(instant)}Z` : wallText(wall) + offset;
}

/** A moment as the name of an occurrence: in UTC where that is known (RFC 5545 §3.3.5). */
export function momentId({ wall, isDate, zone }: Moment): string {
  const text = isDate ? dayText(wall) : wallText(zone ? zone.instant(wall) : wall) + (zone ? 'Z' : '');
  return text.replace(/[-:]/g, '');
}
