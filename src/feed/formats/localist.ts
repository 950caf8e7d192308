import { plainText } from '../../text/plain-text.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { RawFeed, RawSeminar } from '../raw-seminar.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member, namesOf, textOf } from './json-value.ts';

const statuses: Readonly<Record<string, string>> = {
  live: 'confirmed',
  sold_out: 'confirmed',
  canceled: 'cancelled',
  cancelled: 'cancelled',
  postponed: 'postponed',
  rescheduled: 'rescheduled',
};

const modes: Readonly<Record<string, string>> = {
  inperson: 'in-person',
  in_person: 'in-person',
  virtual: 'online',
  hybrid: 'hybrid',
};

const speakerFields = [
  'speaker',
  'speakers',
  'speaker_name',
  'speaker_names',
  'guest_speaker',
  'presenter',
  'presenters',
];

/** Tenants name their own fields and filters; these are the names seen. */
function speakersOf(fields: unknown, text: LabelledText): RawSeminar {
  const speaker = firstText(fields, ...speakerFields);
  const affiliation = firstText(fields, 'speaker_affiliation', 'speaker_affiliations', 'affiliation');
  const speakers = speaker === undefined ? text.speakers : [plainText(speaker)];
  return { speakers, affiliation: affiliation ?? text.affiliation };
}

function contactOf(fields: unknown, text: LabelledText): unknown {
  const contact = given({
    name: firstText(fields, 'contact_name', 'contact', 'contact_person'),
    email: firstText(fields, 'contact_email', 'contact_e_mail', 'email'),
    phone: firstText(fields, 'contact_phone', 'phone'),
  });
  return contact ?? text.contact;
}

function locationOf(event: unknown, text: LabelledText): unknown {
  const name = firstText(event, 'location_name', 'location') ?? text.location;
  const room = firstText(event, 'room_number') ?? text.room;
  const address = firstText(event, 'address');
  const url = firstText(event, 'venue_url');
  return (name ?? room ?? address) ? given({ name, room, address, url }) : undefined;
}

function webcastOf(event: unknown, text: LabelledText): unknown {
  const info = firstText(event, 'stream_info');
  const label = info === undefined ? undefined : plainText(info);
  return given({ url: firstText(event, 'stream_url') ?? text.webcast?.url, label: label ?? text.webcast?.label });
}

function linksOf(event: unknown, fields: unknown, text: LabelledText): readonly unknown[] {
  const ticket = firstText(event, 'ticket_url');
  const pages = [firstText(event, 'url'), firstText(fields, 'dept_web_site'), text.url];
  return [
    ...(text.links ?? []),
    ...(ticket === undefined ? [] : [{ url: ticket, kind: 'registration' }]),
    ...pages.filter((url) => url !== undefined).map((url) => ({ url, kind: 'other' })),
  ];
}

/** Tags and keywords often say the same in other letters. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values()].toReversed();
}

/** Category, department, audiences, topics; what the event is filed under goes before what its text says. */
function groupsOf(event: unknown, fields: unknown, text: LabelledText): RawSeminar {
  const filters = member(event, 'filters');
  const [category, ...types] = namesOf(member(filters, 'event_types'));
  const filed = ['event_audience', 'event_target_audience'].flatMap((name) => namesOf(member(filters, name)));
  const open = firstText(fields, 'open_to');
  const tags = ['tags', 'keywords'].flatMap((name) => namesOf(member(event, name)));
  return {
    category: category ?? text.category,
    department:
      namesOf(member(filters, 'departments'))[0] ??
      firstText(event, 'group_name', 'department_name') ??
      text.department,
    audiences: filed.length > 0 ? filed : open === undefined ? text.audiences : [open],
    topics: distinct([...types, ...namesOf(member(filters, 'event_topics')), ...tags, ...(text.topics ?? [])]),
  };
}

/** All-day occurrences begin at local midnight and have no end; `last_date` is the end of the whole run. */
function timesOf(event: unknown, occurrence: unknown): RawSeminar {
  const start = member(occurrence, 'start') ?? member(event, 'first_date');
  if (member(occurrence, 'all_day') === true) return { start, allDay: true };
  return { start, end: member(occurrence, 'end') ?? undefined };
}

function describe(event: unknown, text: LabelledText): RawSeminar {
  const fields = member(event, 'custom_fields');
  const people = speakersOf(fields, text);
  const [speaker] = listOf(people.speakers);
  const name = textOf(speaker) ?? firstText(speaker, 'name');
  const { title, series } = readEventTitle(firstText(event, 'title') ?? '', { title: text.title, speaker: name });
  const status = firstText(event, 'status')?.toLowerCase() ?? '';
  return {
    ...people,
    ...groupsOf(event, fields, text),
    title,
    series: firstText(fields, 'series', 'seminar_series') ?? text.series ?? series,
    abstract: firstText(fields, 'abstract') ?? text.abstract,
    bio: firstText(fields, 'bio', 'speaker_bio', 'biography') ?? text.bio,
    hosts: text.hosts,
    contact: contactOf(fields, text),
    location: locationOf(event, text),
    webcast: webcastOf(event, text),
    mode: modes[firstText(event, 'experience')?.toLowerCase() ?? ''],
    links: linksOf(event, fields, text),
    status: statuses[status],
    note: status === 'sold_out' ? 'Sold out' : undefined,
    url: firstText(event, 'localist_url'),
    image: firstText(event, 'photo_url'),
    updated: firstText(event, 'updated_at'),
  };
}

/** One entry for each occurrence: Localist repeats the event and numbers its instances. */
function* readEvent(entry: unknown): Generator<unknown> {
  const event = member(entry, 'event') ?? entry;
  if (typeof event !== 'object' || event === null) {
    yield entry;
    return;
  }
  const text = readLabelledText(firstText(event, 'description', 'description_text') ?? '');
  const said = describe(event, text);
  const instances = listOf(member(event, 'event_instances'));
  for (const instance of instances.length > 0 ? instances : [undefined]) {
    const occurrence = member(instance, 'event_instance') ?? instance;
    yield { ...said, ...timesOf(event, occurrence), uid: firstText(occurrence, 'id') ?? firstText(event, 'id') };
  }
}

/** The address of the next page: Localist says only how many there are. */
function nextPage(document: unknown, address: string): string | undefined {
  const [current, total] = ['current', 'total'].map((name) => Number(textOf(member(member(document, 'page'), name))));
  if (!(Number(current) < Number(total)) || !URL.canParse(address)) return undefined;
  const next = new URL(address);
  next.searchParams.set('page', String(Number(current) + 1));
  return next.href;
}

/**
 * Localist API v2: `{ events: [{ event }], page, date }`, or one `{ event }`. Times carry offsets and no zone.
 * Throws a `TypeError` where the document is neither.
 */
export const readLocalist = (document: unknown, { address } = { address: '' }): RawFeed => {
  const events = member(document, 'events');
  if (Array.isArray(events))
    return { nextUrl: nextPage(document, address), seminars: entriesOf(document, ['events'], readEvent) };
  if (member(document, 'event') === undefined) throw new TypeError('A Localist feed has a list called "events".');
  return { seminars: entriesOf(document, [], readEvent) };
};
