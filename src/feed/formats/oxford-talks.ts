import { pageAddress } from '../../model/safe-address.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member, namesOf } from './json-value.ts';
import { nextAddress } from './next-address.ts';
import { readTextile } from './textile.ts';

const statuses: Readonly<Record<string, string>> = {
  published: 'confirmed',
  preparation: 'tentative',
  cancelled: 'cancelled',
};

/** Where one of a resource's links leads (HAL: `_links`). */
const linkOf = (resource: unknown, name: string): string | undefined =>
  firstText(member(member(resource, '_links'), name), 'href');

/** What a speaker's "bio" holds is where they come from. */
function speakersOf(embedded: unknown): readonly unknown[] {
  const speakers = listOf(member(embedded, 'speakers')).map((speaker) => ({
    name: firstText(speaker, 'name'),
    affiliation: firstText(speaker, 'bio'),
    url: firstText(speaker, 'web_address'),
  }));
  const isPanel = speakers.length === 0 && member(embedded, 'various_speakers') === true;
  return isPanel ? [{ name: 'Various Speakers' }] : speakers;
}

/** The building with the room in it; without building, whatever says where. */
function locationOf(talk: unknown, embedded: unknown, base: string): unknown {
  const venue = member(embedded, 'venue');
  const name = firstText(venue, 'name');
  const room = firstText(talk, 'location_details');
  if (name === undefined) return room ?? firstText(talk, 'location_summary');
  return given({ name, room, address: firstText(venue, 'address'), url: pageAddress(member(venue, 'map_link'), base) });
}

function contactOf(talk: unknown, embedded: unknown): unknown {
  const [name] = namesOf(member(embedded, 'organisers'));
  return given({ name, email: firstText(talk, 'organiser_email') });
}

function bookingOf(talk: unknown): readonly unknown[] {
  const email = firstText(talk, 'booking_email');
  const url = firstText(talk, 'booking_url') ?? (email === undefined ? undefined : `mailto:${email}`);
  return url === undefined ? [] : [{ url, kind: 'registration' }];
}

/** All has a field of its own here, so the colons of its description are not labels; its marks are Textile's. */
function readTalk(talk: unknown, base: string): unknown {
  if (typeof talk !== 'object' || talk === null) return talk;
  const embedded = member(talk, '_embedded');
  const description = firstText(talk, 'description');
  const said: RawSeminar = {
    uid: firstText(talk, 'slug'),
    title: firstText(talk, 'title_display', 'title'),
    speakers: speakersOf(embedded),
    abstract: description === undefined ? undefined : readTextile(description),
    series: firstText(member(talk, 'series'), 'title'),
    department: firstText(member(embedded, 'organising_department'), 'name'),
    topics: listOf(member(embedded, 'topics')).flatMap((topic) => firstText(topic, 'label') ?? []),
    audiences: [firstText(talk, 'audience')].filter((audience) => audience !== undefined),
    hosts: namesOf(member(embedded, 'hosts')),
    contact: contactOf(talk, embedded),
    start: member(talk, 'start'),
    end: member(talk, 'end'),
    location: locationOf(talk, embedded, base),
    links: bookingOf(talk),
    status: statuses[firstText(talk, 'status') ?? ''],
    note: firstText(talk, 'special_message'),
    url: pageAddress(linkOf(talk, 'talks_page'), base),
  };
  return said;
}

/**
 * Oxford Talks and what runs the same program: `{ _links, _embedded: { talks } }`, or one talk (HAL). Times carry London's
 * offset; the `timezone` beside them is made up. Throws a `TypeError` where the document is neither.
 */
export const readOxfordTalks = (document: unknown, { address }: FeedContext): RawFeed => {
  const base = pageAddress(linkOf(document, 'self'), address) ?? address;
  const timeZone = 'Europe/London';
  const talks = member(member(document, '_embedded'), 'talks');
  if (!Array.isArray(talks)) {
    if (member(document, 'start') === undefined) throw new TypeError('The feed has a list called "talks".');
    return { timeZone, seminars: entriesOf(document, [], (talk) => [readTalk(talk, base)]) };
  }
  return {
    title: firstText(document, 'title'),
    timeZone,
    url: pageAddress(linkOf(document, 'talks_page'), base),
    icsUrl: pageAddress(linkOf(document, 'ics'), base),
    nextUrl: nextAddress(pageAddress(linkOf(document, 'next'), base), address),
    seminars: entriesOf(document, ['_embedded', 'talks'], (talk) => [readTalk(talk, base)]),
  };
};
