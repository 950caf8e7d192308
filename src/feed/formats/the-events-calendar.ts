import { isTimeZone } from '../../model/seminar-time.ts';
import { plainText } from '../../text/plain-text.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { readTime } from '../read-time.ts';
import { zoneOfOffset } from '../tidy-time.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member, textOf } from './json-value.ts';
import { fieldsBeforeText, readLabelledFields } from './labelled-fields.ts';
import { nextAddress } from './next-address.ts';
import { wholeDays } from './whole-days.ts';

/** WordPress writes every text as HTML, names too. */
function said(value: unknown, ...names: readonly string[]): string | undefined {
  const text = firstText(value, ...names);
  return text === undefined ? undefined : plainText(text).trim() || undefined;
}

const namesIn = (value: unknown): readonly string[] => listOf(value).flatMap((item) => said(item, 'name') ?? []);

/** A zone as WordPress has it: an IANA name, or "UTC-8", "UTC+5.5", "UTC+5:30". */
function zoneOf(name: string): string | undefined {
  const [, sign, hours = '', mark, rest = '0'] = /^UTC([+-])(\d{1,2})(?:([.:])(\d{1,2}))?$/.exec(name) ?? [];
  const minutes = mark === '.' ? Number(`0.${rest}`) * 60 : Number(rest);
  const offset = `${hours.padStart(2, '0')}:${String(Math.round(minutes)).padStart(2, '0')}`;
  const zone = sign === undefined ? name : offset === '00:00' ? 'UTC' : zoneOfOffset(`T00:00${sign}${offset}`);
  return isTimeZone(zone) ? zone : undefined;
}

/** The instant says more than the wall clock, which clocks show twice in autumn. */
function timeOf(event: unknown, name: string): string | undefined {
  const instant = `${firstText(event, `utc_${name}`) ?? ''}Z`;
  return readTime(instant) ? instant : firstText(event, name);
}

function timesOf(event: unknown): RawSeminar {
  const timeZone = zoneOf(firstText(event, 'timezone') ?? '');
  const allDay = member(event, 'all_day');
  if (allDay === true || ['1', 'yes', 'true'].includes(textOf(allDay) ?? '')) {
    return { ...wholeDays(firstText(event, 'start_date'), firstText(event, 'end_date')), timeZone };
  }
  const [start, end] = [timeOf(event, 'start_date'), timeOf(event, 'end_date')];
  return { start, end: end === start ? undefined : end, timeZone };
}

/** An object, or a list of none or several. */
function venuesOf(event: unknown): readonly unknown[] {
  const venue = member(event, 'venue');
  return (Array.isArray(venue) ? venue : [venue]).filter((item) => said(item, 'venue') !== undefined);
}

function addressOf(venue: unknown): string | undefined {
  const state = [said(venue, 'stateprovince', 'state', 'province'), said(venue, 'zip')].filter(Boolean).join(' ');
  const parts = [said(venue, 'address'), said(venue, 'city'), state, said(venue, 'country')];
  return parts.filter(Boolean).join(', ') || undefined;
}

function locationOf(event: unknown, text: LabelledText): unknown {
  const venues = venuesOf(event);
  const name = venues.map((venue) => said(venue, 'venue')).join('; ') || text.location;
  const own = venues.length === 1 ? { address: addressOf(venues[0]), url: firstText(venues[0], 'website', 'url') } : {};
  return given({ name, ...own });
}

/** An organiser that can be reached is whom to ask; others are hosts. */
function organisersOf(event: unknown, text: LabelledText): RawSeminar {
  const organisers = listOf(member(event, 'organizer'));
  const asked = organisers.find((item) => said(item, 'email', 'phone') !== undefined);
  const hosts = organisers.filter((item) => item !== asked).flatMap((item) => said(item, 'organizer') ?? []);
  const name = said(asked, 'organizer');
  const contact = given({ name, email: said(asked, 'email'), phone: said(asked, 'phone') });
  return { contact: contact ?? text.contact, hosts: text.hosts ?? hosts };
}

function onlineOf(event: unknown, text: LabelledText): RawSeminar {
  const isVirtual = member(event, 'is_virtual') === true;
  const webcast = given({ url: isVirtual ? firstText(event, 'virtual_url') : undefined });
  return { webcast: webcast ?? text.webcast, mode: isVirtual && !venuesOf(event).length ? 'online' : undefined };
}

function groupsOf(event: unknown, text: LabelledText): RawSeminar {
  const [category, ...further] = namesIn(member(event, 'categories'));
  const topics = [...further, ...namesIn(member(event, 'tags')), ...(text.topics ?? [])];
  return { category: category ?? text.category, topics: [...new Set(topics)] };
}

function linksOf(event: unknown, text: LabelledText): readonly unknown[] {
  const pages = [firstText(event, 'website'), text.url].filter((url) => url !== undefined);
  return [...(text.links ?? []), ...pages.map((url) => ({ url, kind: 'other' }))];
}

function readEvent(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event;
  const fields = readLabelledFields(Object.values(member(event, 'custom_fields') ?? {}));
  const { when, time, ...description } = readLabelledText(firstText(event, 'description', 'excerpt') ?? '');
  const text = fieldsBeforeText(fields, description);
  const [first] = text.speakers ?? [];
  const speaker = typeof first === 'object' ? first.name : first;
  const { title, series } = readEventTitle(said(event, 'title') ?? '', { title: text.title, speaker });
  const changed = firstText(event, 'modified_utc');
  return {
    ...text,
    ...timesOf(event),
    ...groupsOf(event, text),
    ...organisersOf(event, text),
    ...onlineOf(event, text),
    uid: firstText(event, 'id'),
    title,
    series: text.series ?? series,
    location: locationOf(event, text),
    links: linksOf(event, text),
    url: firstText(event, 'url'),
    image: firstText(member(event, 'image'), 'url'),
    updated: changed === undefined ? undefined : `${changed}Z`,
  };
}

const remarkOn = (event: unknown): string | undefined =>
  isListed(event) ? undefined : 'it is hidden ("hide_from_listings"), so it is not shown';

const isListed = (event: unknown): boolean => member(event, 'hide_from_listings') !== true;

/**
 * The Events Calendar's REST API v1 for WordPress: `{ events, next_rest_url }`, or one event. Times are given in UTC and by
 * the clock of a zone that stands beside them. Throws a `TypeError` where the document is neither.
 */
export const readTheEventsCalendar = (document: unknown, { address }: FeedContext): RawFeed => {
  const events = member(document, 'events');
  if (Array.isArray(events)) {
    const nextUrl = nextAddress(member(document, 'next_rest_url'), address);
    return {
      nextUrl,
      seminars: entriesOf(document, ['events'], (event) => (isListed(event) ? [readEvent(event)] : []), remarkOn),
    };
  }
  if (member(document, 'start_date') === undefined) throw new TypeError('The feed has a list called "events".');
  return { seminars: entriesOf(document, [], (event) => [readEvent(event)]) };
};
