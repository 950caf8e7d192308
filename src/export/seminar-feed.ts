import { byStart } from '../model/seminar-time.ts';
import type { Contact, Location, Seminar, SeminarLink, Speaker, Webcast } from '../model/seminar.ts';
import { isoSpan, isoTime } from './iso-time.ts';

/** What a feed says of all its seminars. */
export interface SeminarFeedOptions {
  readonly title?: string | undefined;
  /** IANA name of the zone that most readers take for granted. */
  readonly timeZone?: string | undefined;
  /** The page that people read. */
  readonly url?: string | undefined;
  /** A calendar that can be subscribed to; may be relative to the feed. */
  readonly icsUrl?: string | undefined;
}

/**
 * Writes seminars as a feed of our own format (`seminar-feed.schema.json`), soonest first, a line for each. The same
 * seminars give the same text; read again, they are what they were. One outside years 1 to 9999 is left out. Where a seminar
 * has a wall clock's time alone, no zone is named for all: it would take that time for its own.
 */
export function writeSeminarFeed(seminars: readonly Seminar[], options: SeminarFeedOptions = {}): string {
  const { title, timeZone, url, icsUrl } = options;
  const zone = seminars.some(({ floating }) => floating) ? undefined : timeZone;
  const head = JSON.stringify({ version: 1, title, timeZone: zone, url, icsUrl }).slice(0, -1);
  const entries = [...seminars].sort(byStart).flatMap((seminar) => entryOf(seminar) ?? []);
  const lines = entries.map((entry) => `\n${JSON.stringify(entry)}`);
  return `${head},"seminars":[${lines.join(',')}\n]}\n`;
}

/** An entry in the schema's words, its fields always in the same order. */
function entryOf(seminar: Seminar): object | undefined {
  const span = isoSpan(seminar);
  if (!span) return undefined;
  const { uid, title, abstract, series, category, department, contact, timeZone, location, webcast } = seminar;
  const { mode, status, previousStart, note, language, url, image, updated, sequence, floating } = seminar;
  return {
    uid,
    title,
    speakers: unlessEmpty(seminar.speakers.map(speakerOf)) ?? (title ? undefined : []), // the schema wants one of the two
    abstract,
    series,
    category,
    department,
    topics: unlessEmpty(seminar.topics),
    audiences: unlessEmpty(seminar.audiences),
    hosts: unlessEmpty(seminar.hosts),
    contact: contact && contactOf(contact),
    ...span,
    timeZone: floating ? undefined : timeZone,
    location: location && locationOf(location),
    webcast: webcast && webcastOf(webcast),
    mode,
    links: unlessEmpty(seminar.links.map(linkOf)),
    status: status === 'confirmed' ? undefined : status,
    previousStart: isoTime(previousStart, timeZone, floating),
    note,
    language,
    url,
    image,
    updated: isoTime(updated, 'UTC'),
    sequence,
    toBeAnnounced: unlessEmpty(seminar.toBeAnnounced),
  };
}

const speakerOf = ({ name, affiliation, url, image, bio }: Speaker) => ({ name, affiliation, url, image, bio });

const contactOf = ({ name, email, phone, url }: Contact) => ({ name, email, phone, url });

const locationOf = ({ name, room, address, url }: Location) => ({ name, room, address, url });

const webcastOf = ({ url, label }: Webcast) => ({ url, label });

const linkOf = ({ url, label, kind }: SeminarLink) => ({ url, label, kind });

function unlessEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}
