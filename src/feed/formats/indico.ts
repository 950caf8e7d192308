import { plainText } from '../../text/plain-text.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { RawFeed, RawSeminar } from '../raw-seminar.ts';
import { tidyStatus } from '../tidy-title.ts';
import { readIndicoTime } from './indico-time.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, listOf, member, namesOf, textOf } from './json-value.ts';

const kinds: Readonly<Record<string, string>> = {
  simple_event: 'Lecture',
  meeting: 'Meeting',
  conference: 'Conference',
};

/** Names without the academic title that `fullName` puts before them. */
function peopleIn(value: unknown): readonly unknown[] {
  return listOf(value).flatMap((person) => {
    const parts = [firstText(person, 'first_name'), firstText(person, 'last_name')].filter(
      (part) => part !== undefined,
    );
    const name = parts.join(' ') || firstText(person, 'fullName', 'name');
    return name === undefined ? [] : [given({ name, affiliation: firstText(person, 'affiliation') })];
  });
}

const orElse = <T>(list: readonly T[], other: readonly T[] | undefined): readonly T[] | undefined =>
  list.length > 0 ? list : other;

/** The chairs of a lecture are its speakers, those of a meeting its hosts. */
function chairsOf(event: unknown, text: LabelledText): RawSeminar {
  const chairs = peopleIn(member(event, 'chairs'));
  const isLecture = !['meeting', 'conference'].includes(firstText(event, 'type') ?? '');
  const names: readonly unknown[] = isLecture ? [] : chairs.map((chair) => member(chair, 'name'));
  const organizer = firstText(event, 'organizer');
  const hosts = organizer === undefined ? text.hosts : [plainText(organizer)];
  return { speakers: orElse(isLecture ? chairs : [], text.speakers), hosts: orElse(names, hosts) };
}

/** Files and links of all folders; what a file is, its folder often says better than its own name. */
function attachmentsOf(event: unknown): readonly unknown[] {
  return listOf(member(event, 'folders')).flatMap((folder) =>
    listOf(member(folder, 'attachments')).flatMap((file) => {
      const isOpen = ![folder, file].some((item) => member(item, 'is_protected') === true);
      const url = firstText(file, ...(member(file, 'type') === 'link' ? ['link_url'] : []), 'download_url', 'link_url');
      const label = firstText(file, 'title', 'filename');
      return isOpen && url !== undefined ? [given({ url, label, kind: firstText(folder, 'title') })] : [];
    }),
  );
}

/** "No … set" is what some servers write where there is nothing. */
function placeWord(event: unknown, ...names: readonly string[]): string | undefined {
  const text = firstText(event, ...names);
  return text === undefined || /^No (?:location|address|room) set$/i.test(text) ? undefined : text;
}

function locationOf(event: unknown, text: LabelledText): unknown {
  const room = placeWord(event, 'roomFullname', 'room');
  const [place, address] = [placeWord(event, 'location'), placeWord(event, 'address')?.replaceAll('\n', ', ')];
  if ((room ?? place ?? address) === undefined) return given({ name: text.location, room: text.room });
  return given({ name: place ?? text.location, room, address, url: firstText(event, 'roomMapURL') });
}

/** A label's own word goes before the flag beside it, which does not say whether there is another date. */
function labelOf(event: unknown): RawSeminar {
  const label = member(event, 'label');
  const [title, note] = [firstText(label, 'title'), firstText(label, 'message')];
  const said = tidyStatus(title ?? '');
  const isOff = member(label, 'is_event_not_happening') === true;
  const status = isOff && (said === undefined || said === 'confirmed') ? 'cancelled' : said;
  return { status, note: note ?? (said === undefined ? title : undefined) };
}

function timesOf(item: unknown): RawSeminar {
  return { start: readIndicoTime(member(item, 'startDate')), end: readIndicoTime(member(item, 'endDate')) };
}

/** What an event and a contribution to it say in the same words. */
function describe(item: unknown, { when, time, ...text }: LabelledText, speakers: unknown): RawSeminar {
  const [first] = listOf(speakers);
  const known = { title: text.title, speaker: textOf(first) ?? firstText(first, 'name') };
  const { title, series } = readEventTitle(firstText(item, 'title') ?? '', known);
  return {
    ...text,
    ...timesOf(item),
    speakers,
    title,
    series: text.series ?? series,
    location: locationOf(item, text),
    links: [...attachmentsOf(item), ...(text.links ?? [])],
    topics: orElse(namesOf(member(item, 'keywords')), text.topics),
    url: firstText(item, 'url'),
  };
}

function readEvent(event: unknown): RawSeminar {
  const text = readLabelledText(firstText(event, 'description') ?? '');
  const type = firstText(event, 'type') ?? '';
  const { speakers, hosts } = chairsOf(event, text);
  const said = describe(event, text, speakers);
  return {
    ...said,
    hosts,
    ...labelOf(event),
    uid: firstText(event, 'id'),
    timeZone: firstText(event, 'timezone'),
    series: said.series ?? firstText(event, 'category'),
    category: Object.hasOwn(kinds, type) ? kinds[type] : text.category,
    language: firstText(event, 'language'),
  };
}

/** Its series is the meeting that it is given in. */
function readContribution(item: unknown, event: unknown): RawSeminar {
  const text = readLabelledText(firstText(item, 'description') ?? '');
  const own = firstText(item, 'db_id', 'id', 'friendly_id');
  const topics = [firstText(item, 'session'), firstText(item, 'track')].filter((name) => name !== undefined);
  return {
    ...describe(item, text, orElse(peopleIn(member(item, 'speakers')), text.speakers)),
    ...labelOf(event),
    uid: own === undefined ? undefined : `${firstText(event, 'id') ?? ''}-${own}`,
    timeZone: firstText(event, 'timezone'),
    series: firstText(event, 'title'),
    category: firstText(item, 'type') ?? text.category,
    topics: [...new Set([...topics, ...namesOf(member(item, 'keywords')), ...(text.topics ?? [])])],
    url: firstText(item, 'url') ?? firstText(event, 'url'),
  };
}

/** A meeting's contributions stand for it where they have times; else it stands for itself. */
function* readResult(event: unknown): Generator<unknown> {
  const sessions = listOf(member(event, 'sessions')).flatMap((session) => listOf(member(session, 'contributions')));
  const timed = [...listOf(member(event, 'contributions')), ...sessions].filter(
    (item) => firstText(member(item, 'startDate'), 'date') !== undefined,
  );
  for (const item of timed) yield readContribution(item, event);
  if (timed.length === 0) yield typeof event === 'object' && event !== null ? readEvent(event) : event;
}

/** The page of the category, where the request was for one. */
function categoryPage(document: unknown): Pick<RawFeed, 'title' | 'url'> {
  const categories = listOf(member(member(document, 'additionalInfo'), 'eventCategories'));
  const page = categories.length === 1 ? listOf(member(categories[0], 'path')).at(-1) : undefined;
  return { title: firstText(page, 'name'), url: firstText(page, 'url') };
}

/**
 * Indico's HTTP export: `{ _type: "HTTPAPIResult", results }` of `/export/categ` or `/export/event`. Times are written in
 * the zone of the request and shown in the event's. Throws a `TypeError` where there is no such list.
 */
export const readIndico = (document: unknown): RawFeed => {
  const results = member(document, 'results');
  if (!Array.isArray(results)) throw new TypeError('An Indico export has a list called "results".');
  return { ...categoryPage(document), seminars: entriesOf(document, ['results'], readResult) };
};
