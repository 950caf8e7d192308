import { instantOf, isTimeZone } from '../../model/seminar-time.ts';
import { readTime } from '../read-time.ts';
import { firstText } from './json-value.ts';

/**
 * A time of Indico's, `{ date, time, tz }`, as an ISO text: an instant, since `tz` is the zone of the request and not the
 * event's; a wall-clock time where the zone is not known.
 */
export function readIndicoTime(value: unknown): string | undefined {
  const [date, time = '00:00', zone] = [firstText(value, 'date'), firstText(value, 'time'), firstText(value, 'tz')];
  if (date === undefined) return undefined;
  const text = `${date}T${time}`;
  const written = readTime(text);
  if (!written || written.offset !== undefined || !isTimeZone(zone)) return text;
  return new Date(instantOf(written.wall, zone)).toISOString();
}
