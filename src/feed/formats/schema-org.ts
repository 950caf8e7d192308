import { plainText } from '../../text/plain-text.ts';
import { isHtml } from '../../text/text-reader.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { RawFeed, RawSeminar } from '../raw-seminar.ts';
import { tidyMode } from '../tidy-place.ts';
import { endAfter } from './iso-duration.ts';
import { Entries } from './entries.ts';
import { isNode, type Node, nodesOf, readScripts, typesOf, valuesOf } from './json-ld.ts';
import { given } from './json-value.ts';
import { type Lookup, lookup, nameOf, said, several } from './schema-org-values.ts';
import { readPlaces } from './schema-org-place.ts';
import { textDocument } from './text-document.ts';

const kinds: readonly string[] = ['Festival', 'Hackathon', 'CourseInstance'];
const isEvent = (node: Node): boolean =>
  typesOf(node).some((type) => (type.endsWith('Event') || kinds.includes(type)) && type !== 'EventSeries');

/** `eventStatus` may say several things at once; that it is off goes before that it has moved. */
function statusOf(node: Node): RawSeminar {
  const words = several(node.eventStatus).join(' ');
  const status = [/cancell?ed/i, /postponed/i, /rescheduled/i].findIndex((pattern) => pattern.test(words));
  const isOnline = /movedonline/i.test(words);
  return {
    status: ['cancelled', 'postponed', 'rescheduled'][status],
    note: isOnline ? 'Moved online' : undefined,
    mode: tidyMode(said(node.eventAttendanceMode)) ?? (isOnline ? 'online' : undefined),
  };
}

function timesOf(node: Node): RawSeminar {
  const [start, written] = [said(node.startDate), said(node.endDate)];
  const isDay = (text = '') => /^\d{4}-?\d\d-?\d\d$/.test(text);
  const end = written ?? endAfter(start, said(node.duration));
  // the day of a start that has a time says nothing about its end
  const isSameDay = isDay(end) && !isDay(start) && start?.replaceAll('-', '').startsWith(end!.replaceAll('-', ''));
  return { start, end: isSameDay ? undefined : end, previousStart: said(node.previousStartDate) };
}

function speakersOf(node: Node, look: Lookup): readonly unknown[] {
  const people = [node.performer, node.performers, node.actor].find((value) => valuesOf(value).length > 0);
  return valuesOf(people)
    .slice(0, 100)
    .map((value) => {
      const person = look(value);
      if (!isNode(person)) return said(person);
      const { affiliation, worksFor, memberOf, url, sameAs, image, description } = person;
      const from = [affiliation, worksFor, memberOf].map((organisation) => nameOf(look(organisation)));
      return given({
        name: nameOf(person),
        affiliation: from.find((name) => name !== undefined),
        url: said(url) ?? said(sameAs),
        image: said(look(image)),
        bio: said(description),
      });
    });
}

/** Organisations are departments, people are hosts; whoever has a telephone or mailbox can be asked. */
function organisersOf(node: Node, look: Lookup): RawSeminar {
  const organisers = valuesOf(node.organizer).slice(0, 100).map(look);
  const isPerson = (value: unknown) => isNode(value) && typesOf(value).includes('Person');
  const names = (values: readonly unknown[]) => values.flatMap((value) => nameOf(value) ?? []);
  const asked = organisers.flatMap((value) => {
    const found = isNode(value) ? [value, ...valuesOf(value.contactPoint).map(look)].filter(isNode) : [];
    return found
      .filter(({ email, telephone }) => said(email) ?? said(telephone))
      .map((point) => [value, point] as const);
  })[0];
  const contact = asked && {
    name: nameOf(asked[1]) ?? nameOf(asked[0]),
    email: said(asked[1].email)?.replace(/^mailto:/i, ''),
    phone: said(asked[1].telephone),
  };
  return {
    department: names(organisers.filter((value) => !isPerson(value)))[0],
    hosts: names(organisers.filter(isPerson)),
    contact,
  };
}

function linksOf(node: Node, look: Lookup, text: LabelledText): readonly unknown[] {
  const addresses = (value: unknown) =>
    valuesOf(value)
      .slice(0, 20)
      .flatMap((item) => said(look(item)) ?? []);
  const own = said(node.url);
  return [
    ...(text.links ?? []),
    ...addresses(node.recordedIn).map((url) => ({ url, kind: 'recording' })),
    ...addresses(node.offers)
      .filter((url) => url !== own)
      .map((url) => ({ url, kind: 'registration' })),
  ];
}

function topicsOf(node: Node, look: Lookup): readonly string[] {
  const words = several(node.keywords).flatMap((text) => text.split(/[,;]/));
  const names = [...valuesOf(node.keywords), ...valuesOf(node.about)]
    .filter(isNode)
    .map((value) => nameOf(look(value)));
  return [...words.map((word) => word.trim()), ...names].filter((word): word is string => !!word);
}

/** Blank nodes and fragments name nothing outside their page. */
function uidOf(node: Node): string | undefined {
  const names = [said(node.identifier), said(node['@id']), said(node.url)];
  return names.find((name) => name !== undefined && !/^(?:_:|#)/.test(name));
}

/** A tag of BCP 47; the name of a language is none. */
function languageOf(value: unknown): string | undefined {
  const [language] = valuesOf(value);
  const tag = isNode(language) ? (said(language.alternateName) ?? said(language)) : said(language);
  return tag && /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,4}$/i.test(tag) ? tag : undefined;
}

function readEvent(node: Node, look: Lookup, parent: string | undefined): unknown {
  const description = said(node.description) ?? '';
  const { when, time, ...text } = readLabelledText(description);
  const speakers = speakersOf(node, look);
  const written = nameOf(node) ?? '';
  const [one] = speakers;
  const known = { title: text.title, speaker: isNode(one) ? said(one.name) : said(one) };
  const { title, series } = readEventTitle(isHtml(written) ? plainText(written) : written, known);
  const organisers = organisersOf(node, look);
  const audiences = valuesOf(node.audience).flatMap((value) => audienceOf(look(value)));
  return {
    ...text,
    ...given(organisers),
    ...timesOf(node),
    ...readPlaces(node.location, look, text),
    ...given(statusOf(node)),
    uid: uidOf(node),
    title,
    speakers: speakers.length > 0 ? speakers : text.speakers,
    hosts: valuesOf(organisers.hosts).length > 0 ? organisers.hosts : text.hosts,
    series: nameOf(look(valuesOf(node.superEvent)[0])) ?? parent ?? text.series ?? series,
    audiences: audiences.length > 0 ? audiences : text.audiences,
    topics: [...new Set([...topicsOf(node, look), ...(text.topics ?? [])])],
    links: linksOf(node, look, text),
    language: languageOf(node.inLanguage),
    url: said(node.url) ?? text.url,
    image: said(look(valuesOf(node.image)[0])),
  };
}

function audienceOf(value: unknown): readonly string[] {
  const name = isNode(value) ? (said(value.audienceType) ?? nameOf(value)) : said(value);
  return name === undefined ? [] : [name];
}

/** The series that occurrences stand in, where they do not name it themselves. */
function seriesOf(nodes: readonly Node[]): ReadonlyMap<unknown, string> {
  const series = nodes.filter((node) => typesOf(node).includes('EventSeries'));
  return new Map(
    series.flatMap((node) => {
      const name = nameOf(node);
      return name === undefined ? [] : valuesOf(node.subEvent).map((item) => [item, name] as const);
    }),
  );
}

/**
 * schema.org events as JSON-LD: one, a list, a graph, or inside the scripts of a page. Times carry offsets; an end that is a
 * date is the last day. Throws a `TypeError` where there is no event.
 */
export const readSchemaOrg = (document: unknown, { address } = { address: '' }): RawFeed => {
  const placed = nodesOf(
    typeof document === 'string'
      ? readScripts(textDocument(document, 'A page', address))
      : [{ value: document, at: [] }],
  );
  const events = placed.filter(
    ({ value }) => isEvent(value) && ['startDate', 'name'].some((name) => value[name] !== undefined),
  );
  const nodes = placed.map(({ value }) => value);
  if (events.length === 0 && !Array.isArray(document)) throw new TypeError('There is no schema.org Event here.');
  const look = lookup(nodes);
  const series = seriesOf(nodes);
  return {
    seminars: new Entries(function* () {
      for (const { value: source, at } of events)
        yield { entry: readEvent(source, look, series.get(source)), at, source };
    }),
  };
};
