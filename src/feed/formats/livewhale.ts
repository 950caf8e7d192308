import { plainText } from '../../text/plain-text.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { tidyMode } from '../tidy-place.ts';
import { tidyStatus } from '../tidy-title.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member, namesOf, textOf } from './json-value.ts';
import { nextAddress } from './next-address.ts';

const utcTime = /^\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?$/;
const isSet = (flag: unknown): boolean => flag === true || ['1', 'true'].includes(textOf(flag) ?? '');

/** Words without the markup that this calendar leaves even in names. */
function plain(event: unknown, ...names: readonly string[]): string | undefined {
  const text = firstText(event, ...names);
  return text === undefined ? undefined : textOf(plainText(text).replaceAll('\n', ' '));
}

/** Seconds since 1970 as milliseconds. */
function stamp(event: unknown, name: string): number | undefined {
  const seconds = Number(firstText(event, name) ?? NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : undefined;
}

/** A time with its offset; the epoch, in whatever zone, is how this calendar writes that there is none. */
function timeOf(event: unknown, name: string): string | number | undefined {
  const iso = firstText(event, `${name}_iso`);
  const utc = firstText(event, `${name}_utc`);
  const time = iso ?? (utc !== undefined && utcTime.test(utc) ? `${utc}Z` : stamp(event, `${name}_ts`));
  const isEpoch = typeof time === 'number' ? time < 86_400_000 : /^19(?:69-12-31|70-01-0[12])/.test(time ?? '');
  return isEpoch ? undefined : time;
}

/** Days begin at midnight in the event's zone, and the last one is the end. */
function daysOf(event: unknown): RawSeminar {
  const [start, end] = ['date', 'date2'].map((name) => {
    const iso = firstText(event, `${name}_iso`);
    return iso !== undefined && timeOf(event, name) === iso ? iso.slice(0, 10) : timeOf(event, name);
  });
  const isLater = typeof start === 'string' && typeof end === 'string' && end > start;
  return { start, end: isLater ? end : undefined, allDay: true };
}

function timesOf(event: unknown): RawSeminar {
  const timeZone = firstText(event, 'timezone');
  if (isSet(member(event, 'is_all_day'))) return { timeZone, ...daysOf(event) };
  const start = timeOf(event, 'date') ?? member(event, 'date_iso');
  return { timeZone, start, end: timeOf(event, 'date2') };
}

function locationOf(event: unknown, text: LabelledText): unknown {
  const room = plain(event, 'custom_room_number', 'custom_room', 'room');
  const [whole, place] = [plain(event, 'location'), plain(event, 'location_title')];
  const name = (room === undefined ? (whole ?? place) : (place ?? whole)) ?? text.location;
  return name === undefined ? undefined : given({ name, room: room ?? text.room });
}

function onlineOf(event: unknown, text: LabelledText): RawSeminar {
  const type = firstText(event, 'online_type') ?? '';
  const isBoth = /person|site/i.test(type) && /online|virtual/i.test(type);
  if (!isSet(member(event, 'is_online'))) return { webcast: text.webcast };
  const words = [plain(event, 'online_button_label'), plain(event, 'online_instructions')];
  const label = words.filter((word) => word !== undefined).join(' – ') || text.webcast?.label;
  const webcast = given({ url: firstText(event, 'online_url') ?? text.webcast?.url, label });
  const isSomewhere = plain(event, 'location', 'location_title') !== undefined;
  return { webcast, mode: isBoth ? 'hybrid' : (tidyMode(type) ?? (isSomewhere ? 'hybrid' : 'online')) };
}

/** A list, or one text that separates its values by bars. */
function severalOf(event: unknown, name: string): readonly string[] {
  const value = member(event, name);
  const names = namesOf(typeof value === 'string' ? value.split('|') : value);
  return names.map((item) => plainText(item).trim());
}

/** Whom it is open to stands among the types of event. */
function groupsOf(event: unknown, text: LabelledText): RawSeminar {
  const types = severalOf(event, 'event_types');
  const isOpen = (type: string): boolean => /^open to /i.test(type);
  const [category, ...further] = types.filter((type) => !isOpen(type));
  const audiences = [...severalOf(event, 'event_types_audience'), ...types.filter(isOpen)];
  return {
    category: category ?? text.category,
    department: plain(event, 'group_title', 'group') ?? text.department,
    audiences: audiences.length > 0 ? audiences : text.audiences,
    topics: [...new Set([...further, ...severalOf(event, 'tags'), ...(text.topics ?? [])])],
  };
}

function peopleOf(event: unknown, text: LabelledText): RawSeminar {
  const speaker = plain(event, 'custom_speaker', 'custom_speakers', 'custom_speaker_name', 'custom_presenter');
  const affiliation = plain(event, 'custom_speaker_affiliation', 'custom_affiliation');
  return {
    speakers: speaker === undefined ? text.speakers : [speaker],
    affiliation: affiliation ?? text.affiliation,
    contact: plain(event, 'contact_info') ?? text.contact,
    hosts: text.hosts,
    bio: text.bio,
  };
}

function linksOf(event: unknown, text: LabelledText): readonly unknown[] {
  const registers = isSet(member(event, 'has_registration'));
  return [...(text.links ?? []), ...(registers ? [{ url: firstText(event, 'url'), kind: 'registration' }] : [])];
}

/** LiveWhale gives one entry for each occurrence. */
function readEvent(event: unknown): unknown {
  if (typeof event !== 'object' || event === null) return event;
  const text = readLabelledText(firstText(event, 'description', 'summary') ?? '');
  const people = peopleOf(event, text);
  const [speaker] = listOf(people.speakers);
  const known = { title: text.title, speaker: textOf(speaker) ?? firstText(speaker, 'name') };
  const { title, series } = readEventTitle(plain(event, 'title') ?? '', known);
  return {
    ...people,
    ...groupsOf(event, text),
    ...timesOf(event),
    ...onlineOf(event, text),
    uid: firstText(event, 'id'),
    title,
    series: text.series ?? series,
    abstract: text.abstract,
    location: locationOf(event, text),
    links: linksOf(event, text),
    status: isSet(member(event, 'is_canceled')) ? 'cancelled' : tidyStatus(firstText(event, 'status') ?? ''),
    url: firstText(event, 'url') ?? text.url,
    image: firstText(event, 'image', 'thumbnail') ?? firstText(member(event, 'image'), 'src', 'url'),
    updated: firstText(event, 'last_modified'),
  };
}

/**
 * LiveWhale's JSON: a list of events, `{ results }` where version 1 pages, `{ meta, links, data }` of version 2. Times
 * carry offsets, and the event names its zone. Throws a `TypeError` where the document is none of these.
 */
export const readLivewhale = (document: unknown, { address }: FeedContext): RawFeed => {
  const lists: readonly (readonly string[])[] = [[], ['data'], ['results']];
  const path = lists.find((keys) => Array.isArray(keys.reduce(member, document)));
  if (!path) throw new TypeError('A LiveWhale feed is a list of events, or has one called "data" or "results".');
  const next = firstText(member(document, 'links'), 'next');
  return { nextUrl: nextAddress(next, address), seminars: entriesOf(document, path, (event) => [readEvent(event)]) };
};
