import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member, namesOf } from './json-value.ts';
import { nextAddress } from './next-address.ts';
import { readPlaceText } from './place-text.ts';

/** What `_event` may say in the words of our own format, beside time and place. */
const sameWords = [
  'affiliation',
  'bio',
  'abstract',
  'series',
  'category',
  'department',
  'topics',
  'audiences',
  'hosts',
  'host',
  'contact',
  'mode',
  'status',
  'note',
  'sequence',
] as const;

/** A member under any of its names that is not `null`. */
function first(value: unknown, ...names: readonly string[]): unknown {
  return names.map((name) => member(value, name)).find((found) => found !== undefined && found !== null);
}

function timesOf(event: unknown): RawSeminar {
  return {
    start: first(event, 'start', 'start_date', 'startDate', 'start_time'),
    end: first(event, 'end', 'end_date', 'endDate', 'end_time'),
    timeZone: first(event, 'time_zone', 'timeZone', 'timezone'),
    allDay: first(event, 'all_day', 'allDay'),
    previousStart: first(event, 'previous_start', 'previousStart'),
  };
}

function placeOf(event: unknown, text: LabelledText): RawSeminar {
  const given = first(event, 'location');
  const { location, webcast } = readPlaceText(firstText(event, 'location'));
  return {
    location: location ?? (typeof given === 'object' ? given : undefined) ?? text.location,
    room: first(event, 'room') ?? text.room,
    webcast: first(event, 'webcast', 'url_online', 'online') ?? webcast ?? text.webcast,
  };
}

/** Who wrote an item about a seminar is who speaks, where nobody else is named. */
function speakersOf(item: unknown, event: unknown, text: LabelledText): unknown {
  const own = first(event, 'speakers', 'speaker');
  if (own !== undefined || text.speakers) return own ?? text.speakers;
  return listOf(first(item, 'authors') ?? [member(item, 'author')]).flatMap((author) => {
    const name = firstText(author, 'name');
    return name === undefined ? [] : [{ name, url: firstText(author, 'url'), image: firstText(author, 'avatar') }];
  });
}

function linksOf(item: unknown, event: unknown, text: LabelledText): readonly unknown[] {
  const attached = listOf(member(item, 'attachments')).map((file) =>
    given({ url: firstText(file, 'url'), label: firstText(file, 'title') }),
  );
  const elsewhere = firstText(item, 'external_url');
  return [
    ...listOf(first(event, 'links')),
    ...(text.links ?? []),
    ...attached.filter((link) => link?.url !== undefined),
    ...(elsewhere === undefined ? [] : [{ url: elsewhere, kind: 'other' }]),
  ];
}

function headingOf(item: unknown, event: unknown, text: LabelledText, speakers: unknown): RawSeminar {
  const [one] = listOf(speakers);
  const speaker = typeof one === 'string' ? one : firstText(one, 'name');
  const { title, series } = readEventTitle(firstText(item, 'title') ?? '', { title: text.title, speaker });
  return { title: first(event, 'title') ?? title, series: first(event, 'series') ?? text.series ?? series };
}

function readItem(item: unknown, language: string | undefined): RawSeminar {
  const event = member(item, '_event');
  const { when, time, ...text } = readLabelledText(firstText(item, 'content_html', 'content_text') ?? '');
  const own = Object.fromEntries(sameWords.map((name) => [name, first(event, name)]));
  const speakers = speakersOf(item, event, text);
  const tags = namesOf(member(item, 'tags'));
  return {
    ...text,
    ...given(own),
    ...timesOf(event),
    ...placeOf(event, text),
    ...headingOf(item, event, text, speakers),
    uid: firstText(item, 'id'),
    speakers,
    abstract: own.abstract ?? text.abstract ?? firstText(item, 'summary'),
    topics: own.topics ?? [...new Set([...tags, ...(text.topics ?? [])])],
    links: linksOf(item, event, text),
    language: firstText(item, 'language') ?? language,
    url: firstText(item, 'url') ?? text.url,
    image: firstText(item, 'image', 'banner_image'),
    updated: firstText(item, 'date_modified'),
  };
}

const remarkOn = (item: unknown): string | undefined =>
  isSeminar(item)
    ? undefined
    : 'it has no "_event", so it counts as news: write "_event": { "start": "2026-10-08T15:30" } into it if it is a seminar';

const isSeminar = (item: unknown): boolean =>
  typeof member(item, '_event') === 'object' && member(item, '_event') !== null;

/**
 * JSON Feed 1.1 whose items have an `_event`: `{ start, end, time_zone, status, location }` and whatever else in the words of
 * our own format. Items without one are news and not seminars: `date_published` says nothing about a seminar. Throws a
 * `TypeError` where the document has no list of items.
 */
export const readJsonFeed = (document: unknown, { address }: FeedContext): RawFeed => {
  const items = member(document, 'items');
  if (!Array.isArray(items)) throw new TypeError('A JSON Feed has a list called "items".');
  const language = firstText(document, 'language');
  return {
    title: firstText(document, 'title'),
    url: firstText(document, 'home_page_url'),
    timeZone: first(member(document, '_event'), 'time_zone', 'timeZone', 'timezone'),
    nextUrl: nextAddress(member(document, 'next_url'), address),
    seminars: entriesOf(document, ['items'], (item) => (isSeminar(item) ? [readItem(item, language)] : []), remarkOn),
  };
};
