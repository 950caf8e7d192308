import { firstGiven, isObject, looseList, looseNames, looseText, onlyGiven, type Loose } from './loose-value.ts';
import { isNothing, isToBeAnnounced } from './placeholder.ts';
import { tidyContact, tidySpeakers } from './tidy-people.ts';
import { tidyLinks, tidyLocation, tidyMode, tidyWebcast } from './tidy-place.ts';
import { tidyStatus, tidyTitle } from './tidy-title.ts';

const clock = /^(\d{1,2}):(\d\d)$/;

/** An end that is a time alone is on the day of the start, with its offset, or the day after where it would lie before. */
function tidyEnd(start: unknown, end: unknown): unknown {
  const [, hours, minutes] = clock.exec(looseText(end)) ?? [];
  const [, date, time = '', offset = ''] =
    /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)\S*?(Z|[+-]\d\d:?\d\d)?$/.exec(looseText(start)) ?? [];
  if (!hours || !date) return end;
  const at = `${hours.padStart(2, '0')}:${minutes}`;
  const next = new Date(Date.parse(date) + (at < time ? 86_400_000 : 0));
  return `${next.toISOString().slice(0, 10)}T${at}${offset}`;
}

const unlessPlaceholder = (value: unknown): unknown => {
  const text = looseText(value);
  return isToBeAnnounced(text) || isNothing(text) ? undefined : value;
};

const textsIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flatMap(textsIn) : [isObject(value) ? value.name : value];

function announcedLater(raw: Loose): readonly unknown[] {
  const said: Loose = {
    title: raw.title,
    speakers: firstGiven(raw.speakers, raw.speaker),
    location: raw.location,
    abstract: firstGiven(raw.abstract, raw.description),
    bio: firstGiven(raw.bio, raw.biography),
  };
  const later = Object.keys(said).filter((name) =>
    textsIn(said[name]).some((text) => isToBeAnnounced(looseText(text))),
  );
  return [...new Set([...looseList(raw.toBeAnnounced), ...later])];
}

/** Puts an entry that somebody wrote in their own way into the words of the schema; what it cannot mean is left as it is. */
export function tidyEntry(raw: Loose): Loose {
  const { title, status, note } = tidyTitle(looseText(unlessPlaceholder(raw.title)).slice(0, 1000));
  const [category, ...further] = looseNames(raw.category);
  const { start, timeZone, allDay, previousStart, language, url, image, updated, sequence } = raw;
  return onlyGiven({
    uid: looseText(firstGiven(raw.uid, raw.id)),
    title,
    speakers: tidySpeakers(raw),
    abstract: unlessPlaceholder(firstGiven(raw.abstract, raw.description)),
    series: unlessPlaceholder(looseNames(raw.series)[0]),
    category: unlessPlaceholder(category),
    department: looseNames(raw.department).join(' / '),
    topics: [...new Set([...further, ...looseNames(raw.topics)])],
    audiences: looseNames(raw.audiences),
    hosts: looseNames(firstGiven(raw.hosts, raw.host)).filter((name) => !isToBeAnnounced(name) && !isNothing(name)),
    contact: tidyContact(raw.contact),
    location: tidyLocation(raw.location, raw.room),
    webcast: tidyWebcast(raw.webcast),
    mode: tidyMode(raw.mode),
    links: tidyLinks(raw.links),
    status: tidyStatus(looseText(raw.status)) ?? status,
    note: unlessPlaceholder(raw.note) ?? note,
    toBeAnnounced: announcedLater(raw),
    end: tidyEnd(start, raw.end),
    ...{ start, timeZone, allDay, previousStart, language, url, image, updated, sequence: Number(sequence) || 0 },
  });
}
