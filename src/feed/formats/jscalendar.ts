import { repeatBounds } from '../../model/bounds.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import { isObject, type Loose } from '../loose-value.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { Entries } from './entries.ts';
import { firstText, given, listOf, member, textOf } from './json-value.ts';
import { eventsIn } from './jscalendar-events.ts';
import { valuesIn, wordsIn } from './jscalendar-map.ts';
import { type Occurrence, occurrencesOf } from './jscalendar-occurrences.ts';
import { peopleOf } from './jscalendar-people.ts';
import { readEventTimes } from './jscalendar-time.ts';
import { day, type Span } from './recurrence-rule.ts';

type ReadText = (text: string) => LabelledText;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function placeOf(event: unknown, text: LabelledText): unknown {
  const places = valuesIn(event, 'locations');
  const place = places.find(({ relativeTo }) => relativeTo !== 'end') ?? places[0];
  const name = firstText(place, 'name') ?? text.location;
  const room = firstText(place, 'description') ?? text.room;
  return given({ name, room, url: firstText(valuesIn(place, 'links')[0], 'href') });
}

function webcastOf(event: unknown, text: LabelledText): unknown {
  const place = valuesIn(event, 'virtualLocations').find((item) => firstText(item, 'uri') !== undefined);
  const label = [firstText(place, 'name'), firstText(place, 'description')].filter((word) => word !== undefined);
  return place ? given({ url: firstText(place, 'uri'), label: label.join(' – ') || undefined }) : text.webcast;
}

const pageRelations: readonly unknown[] = ['describedby', 'alternate', 'canonical', 'about'];

/** What is linked: an icon is the image, a page about the event its address, all else a link. */
function linksOf(event: unknown, text: LabelledText): RawSeminar {
  const links = valuesIn(event, 'links');
  const icon = links.find(({ rel }) => rel === 'icon');
  const page = links.find(({ rel }) => pageRelations.includes(rel));
  const others = links.filter((link) => link !== icon && link !== page && link.rel !== 'self' && link.rel !== 'icon');
  return {
    image: firstText(icon, 'href'),
    url: firstText(page, 'href') ?? text.url,
    links: [
      ...others.map((link) => given({ url: firstText(link, 'href'), label: firstText(link, 'title') })),
      ...(text.links ?? []),
    ],
  };
}

function groupsOf(event: unknown, text: LabelledText): RawSeminar {
  const [category, ...further] = wordsIn(event, 'categories').map(capital);
  return {
    category: category ?? text.category,
    topics: [...new Set([...further, ...wordsIn(event, 'keywords'), ...(text.topics ?? [])])],
  };
}

/** All but when it is. */
function describe(event: Loose, readText: ReadText): RawSeminar {
  const { when, time, ...text } = readText(firstText(event, 'description') ?? '');
  const people = peopleOf(event, text);
  const known = {
    title: text.title,
    speaker: firstText(listOf(people.speakers)[0], 'name') ?? textOf(listOf(people.speakers)[0]),
  };
  const { title, series } = readEventTitle(firstText(event, 'title') ?? '', known);
  return {
    ...text,
    series: text.series ?? series,
    ...people,
    ...groupsOf(event, text),
    ...linksOf(event, text),
    title,
    location: placeOf(event, text),
    webcast: webcastOf(event, text),
    status: firstText(event, 'status'),
    language: firstText(event, 'locale'),
    updated: firstText(event, 'updated'),
    sequence: member(event, 'sequence'),
  };
}

/** Each text is taken apart once, however often it is repeated. */
function remembering(read: ReadText): ReadText {
  const known = new Map<string, LabelledText>();
  return (text) => {
    const labelled = known.get(text) ?? read(text);
    known.set(text, labelled);
    return labelled;
  };
}

/** One entry for each occurrence; what they share is read once. */
function readEvent(
  event: Loose,
  occurrences: readonly Occurrence[],
  readText: ReadText,
  floating?: string,
): readonly RawSeminar[] {
  const shared = describe(event, readText);
  return occurrences.map(({ event: own, isChanged }) => ({
    ...(isChanged ? describe(own, readText) : shared),
    ...readEventTimes(own, floating),
    uid: firstText(own, 'uid'),
  }));
}

/**
 * JSCalendar (RFC 8984): an event, a group of them or a list. Repeated events are written out for a year before and after
 * the current instant; times without zone float, so that the page says where they are. Localizations are left aside.
 * Throws a `TypeError` where the document is none of these.
 */
export const readJscalendar = (document: unknown, { now, timeZone }: FeedContext): RawFeed => {
  if (typeof document !== 'object' || document === null) throw new TypeError('JSCalendar is an object or a list.');
  const span: Span = { from: now - repeatBounds.days * day, to: now + repeatBounds.days * day };
  const group = member(document, 'entries') === undefined ? undefined : document;
  const page = valuesIn(group, 'links').find(({ rel }) => pageRelations.includes(rel));
  const seminars = new Entries(function* () {
    const budget = { days: repeatBounds.spentDays, changes: repeatBounds.patches };
    const readText = remembering(readLabelledText);
    const readEntry = (entry: unknown): readonly unknown[] =>
      isObject(entry) ? readEvent(entry, occurrencesOf(entry, span, budget), readText, timeZone) : [entry];
    for (const { event, at, remark } of eventsIn(document)) {
      if (remark !== undefined) yield { remark, at, source: event };
      else for (const entry of readEntry(event)) yield { entry, at, source: event };
      yield { at };
    }
  });
  return { title: firstText(group, 'title'), url: firstText(page, 'href'), seminars };
};
