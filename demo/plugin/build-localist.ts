import { departmentFeedDocument } from './build-feed.ts';
import type { FeedEntry, FeedLocation } from './feed-entry.ts';
import { labelledLines, placeText, speakersText } from './labelled-lines.ts';
import { campusZone, withOffset } from './schedule.ts';

/** A page of the Localist API, version 2, with the fields that a reader may look at. */
export interface LocalistDocument {
  readonly events: readonly { readonly event: LocalistEvent }[];
  readonly page: { readonly current: number; readonly size: number; readonly total: number };
  readonly date: { readonly first: string; readonly last: string };
}

export type LocalistEvent = Readonly<Record<string, unknown>> & { readonly id: number; readonly title: string };

const pageSize = 100;

/** The demo's seminars as a campus calendar on Localist would give them, oldest first, on one page. */
export function localistDocument(now: Date): LocalistDocument {
  const entries = departmentFeedDocument(now).seminars.toReversed();
  return {
    events: entries.slice(0, pageSize).map((entry, index) => ({ event: localistEvent(entry, index) })),
    page: { current: 1, size: pageSize, total: 1 },
    date: { first: dateOf(entries.at(0)), last: dateOf(entries.at(-1)) },
  };
}

function localistEvent(entry: FeedEntry, index: number): LocalistEvent {
  const id = 51_000_001 + index;
  const urlname = (entry.uid.split('@')[0] ?? '').replaceAll('-', '_');
  return {
    id,
    title: entry.title ?? 'TBA',
    url: '',
    urlname,
    status: statuses[entry.status ?? 'confirmed'],
    experience: experiences[entry.mode ?? 'in-person'],
    stream_url: entry.webcast?.url ?? '',
    stream_info: entry.webcast?.label ?? '',
    ...place(entry),
    first_date: dateOf(entry),
    last_date: (entry.end ?? entry.start).slice(0, 10),
    free: true,
    private: false,
    ticket_url: entry.links?.find((link) => link.kind === 'registration')?.url ?? '',
    tags: entry.topics ?? [],
    keywords: [],
    event_instances: [{ event_instance: instance(entry, id) }],
    description: descriptionHtml(entry),
    description_text: descriptionText(entry),
    filters: filters(entry),
    custom_fields: customFields(entry),
    localist_url: `https://calendar.example.edu/event/${urlname}`,
    localist_ics_url: `https://calendar.example.edu/event/${urlname}.ics`,
    group_name: entry.department ?? null,
  };
}

const statuses = {
  confirmed: 'live',
  tentative: 'live',
  cancelled: 'canceled',
  postponed: 'postponed',
  rescheduled: 'live',
};

const experiences = { 'in-person': 'inperson', online: 'virtual', hybrid: 'hybrid' };

function instance(entry: FeedEntry, id: number): object {
  const end = entry.allDay || !entry.end ? null : localistTime(entry.end, entry);
  const start = entry.allDay ? `${entry.start}T00:00:00` : entry.start;
  return { id: id + 40_000_000, event_id: id, start: localistTime(start, entry), end, all_day: entry.allDay === true };
}

/** Times with an offset; a feed of Localist never names a zone. */
function localistTime(time: string, entry: FeedEntry): string {
  return time.length > 19 ? time : withOffset(time, entry.timeZone ?? campusZone);
}

function place(entry: FeedEntry): object {
  const where: Partial<FeedLocation> = typeof entry.location === 'object' ? entry.location : { name: placeText(entry) };
  const name = where.name ?? '';
  return {
    location: name,
    location_name: name,
    room_number: where.room ?? '',
    address: where.address ?? '',
    venue_url: where.url ?? null,
  };
}

function filters(entry: FeedEntry): object {
  return {
    event_types: named([entry.category ?? 'Seminars'], 44_281),
    departments: named(entry.department ? [entry.department] : [], 14_006),
    event_audience: named(entry.audiences ?? [], 44_239),
  };
}

function named(names: readonly string[], firstId: number): readonly object[] {
  return names.map((name, index) => ({ name, id: firstId + index }));
}

function customFields(entry: FeedEntry): object {
  const [speaker = '', ...affiliation] = speakersText(entry).split(', ');
  const { name, email, phone } = entry.contact ?? { name: '' };
  return {
    ...(entry.speakers?.length === 1 && { speaker, speaker_affiliation: affiliation.join(', ') }),
    contact_name: name,
    contact_email: email ?? '',
    contact_phone: phone ?? '',
    open_to: entry.audiences?.[0] ?? '',
  };
}

function descriptionText(entry: FeedEntry): string {
  return labelledLines(entry)
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n\n');
}

function descriptionHtml(entry: FeedEntry): string {
  return labelledLines(entry)
    .flatMap(([label, text]) => {
      const [first = '', ...rest] = text.split(/\n+/).map(escaped);
      return [`<p><strong>${label}:</strong> ${first}</p>`, ...rest.map((paragraph) => `<p>${paragraph}</p>`)];
    })
    .join('\r\n\r\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function dateOf(entry: FeedEntry | undefined): string {
  return entry?.start.slice(0, 10) ?? '';
}
