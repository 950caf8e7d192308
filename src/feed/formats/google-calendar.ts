import { findAddresses } from '../../text/bare-addresses.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import { isMeeting } from '../labelled-values.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { readTime } from '../read-time.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member } from './json-value.ts';
import { nextAddress } from './next-address.ts';
import { wholeDays } from './whole-days.ts';

/** Kinds of entries in people's calendars that are no seminars. */
const personal: readonly unknown[] = ['birthday', 'focusTime', 'outOfOffice', 'workingLocation'];

/** A moment as Google writes it: `{ dateTime, timeZone }`, or `{ date }`. */
const momentOf = (moment: unknown): string | undefined => firstText(moment, 'dateTime', 'date');

/** What came by import is in UTC, which says nothing about the room. */
function zoneOf(moment: unknown): string | undefined {
  const zone = firstText(moment, 'timeZone');
  const isInstant = readTime(momentOf(moment))?.offset !== undefined;
  return isInstant && /^(?:etc\/)?(?:utc|gmt)$/i.test(zone ?? '') ? undefined : zone;
}

/** The place in its series that an occurrence was moved from. */
function previousStart(event: unknown): string | undefined {
  const [from, to] = [member(event, 'originalStartTime'), member(event, 'start')].map(momentOf);
  const [before, after] = [readTime(from), readTime(to)];
  if (!before || !after || before.dateOnly !== after.dateOnly) return undefined;
  if ((before.offset === undefined) !== (after.offset === undefined)) return undefined;
  return before.wall - (before.offset ?? 0) === after.wall - (after.offset ?? 0) ? undefined : from;
}

function timesOf(event: unknown): RawSeminar {
  const [start, end] = [member(event, 'start'), member(event, 'end')];
  const shared = { timeZone: zoneOf(start), previousStart: previousStart(event) };
  if (firstText(start, 'dateTime') === undefined) return { ...shared, ...wholeDays(momentOf(start), momentOf(end)) };
  const isOpen = member(event, 'endTimeUnspecified') === true || momentOf(end) === momentOf(start);
  return { ...shared, start: momentOf(start), end: isOpen ? undefined : momentOf(end) };
}

function conferenceOf(event: unknown): unknown {
  const conference = member(event, 'conferenceData');
  const ways = listOf(member(conference, 'entryPoints'));
  const video = ways.find((way) => member(way, 'entryPointType') === 'video');
  const url = firstText(video, 'uri') ?? firstText(event, 'hangoutLink');
  if (url === undefined) return undefined;
  const passcode = firstText(video, 'passcode', 'password', 'accessCode');
  const name = firstText(member(conference, 'conferenceSolution'), 'name');
  const label = [name, passcode && `Passcode: ${passcode}`].filter(Boolean).join(', ');
  return { url, label: label || undefined };
}

/** People write the room and how to join into the one field there is. */
function placeOf(text: string): { readonly location?: string; readonly webcast?: unknown } {
  const meeting = findAddresses(text).find(({ href }) => isMeeting(href));
  if (!meeting) return text === '' ? {} : { location: text };
  const rest = `${text.slice(0, meeting.start)} ${text.slice(meeting.end)}`;
  const location = rest.replace(/^[\s,;:/|()–-]+|[\s,;:/|()–-]{1,20}$/g, '');
  return { ...(location && { location }), webcast: { url: meeting.href } };
}

function whereabouts(event: unknown, text: LabelledText): RawSeminar {
  const { location = text.location, webcast } = placeOf((firstText(event, 'location') ?? '').slice(0, 1000));
  return { location, room: text.room, webcast: conferenceOf(event) ?? webcast ?? text.webcast };
}

function linksOf(event: unknown, text: LabelledText): readonly unknown[] {
  const attached = listOf(member(event, 'attachments')).map((file) =>
    given({ url: firstText(file, 'fileUrl'), label: firstText(file, 'title') }),
  );
  return [...(text.links ?? []), ...attached.filter((link) => link?.url !== undefined)];
}

function readEvent(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event;
  const { when, time, ...text } = readLabelledText(firstText(event, 'description') ?? '');
  const [first] = text.speakers ?? [];
  const speaker = typeof first === 'object' ? first.name : first;
  const { title, series } = readEventTitle(firstText(event, 'summary') ?? '', { title: text.title, speaker });
  return {
    ...text,
    ...timesOf(event),
    ...whereabouts(event, text),
    uid: firstText(event, 'id', 'iCalUID'),
    title,
    series: text.series ?? series,
    links: linksOf(event, text),
    status: firstText(event, 'status'),
    url: text.url ?? firstText(event, 'htmlLink'),
    updated: firstText(event, 'updated'),
    sequence: member(event, 'sequence'),
  };
}

/** Tombstones of deleted entries hold little more than an `id`. */
function isEntry(event: unknown): boolean {
  const isTombstone = member(event, 'status') === 'cancelled' && !(member(event, 'start') && member(event, 'summary'));
  return !isTombstone && !personal.includes(member(event, 'eventType'));
}

const remarkOn = (event: unknown): string | undefined =>
  personal.includes(member(event, 'eventType'))
    ? `its eventType is ${JSON.stringify(member(event, 'eventType'))}, which is no seminar, so it is not shown`
    : undefined;

const readItem = (event: unknown): readonly unknown[] => (isEntry(event) ? [readEvent(event)] : []);

function nextPage(document: unknown, address: string): string | undefined {
  const token = firstText(document, 'nextPageToken');
  if (token === undefined || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  url.searchParams.set('pageToken', token);
  return nextAddress(url.href, address);
}

/** A calendar that is read with a key is public, and then has an iCalendar address. */
function subscription(address: string): string | undefined {
  const [, id] =
    /^https:\/\/www\.googleapis\.com\/calendar\/v3\/calendars\/([^/?#]{1,300})\/events/.exec(address) ?? [];
  return id && `https://calendar.google.com/calendar/ical/${id.replace('@', '%40')}/public/basic.ics`;
}

/**
 * Google Calendar API v3, a list of events or one: times carry offsets, the end of whole days is exclusive. Throws a
 * `TypeError` where the document is neither.
 */
export const readGoogleCalendar = (document: unknown, { address }: FeedContext): RawFeed => {
  const items = member(document, 'items');
  if (!Array.isArray(items)) {
    if (momentOf(member(document, 'start')) === undefined) throw new TypeError('The feed has a list called "items".');
    return { seminars: entriesOf(document, [], readItem) };
  }
  return {
    title: firstText(document, 'summary'),
    timeZone: firstText(document, 'timeZone'),
    icsUrl: subscription(address),
    nextUrl: nextPage(document, address),
    seminars: entriesOf(document, ['items'], readItem, remarkOn),
  };
};
