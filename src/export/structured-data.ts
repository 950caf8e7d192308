import { structuredBounds } from '../model/bounds.ts';
import type { Mode, Seminar, Speaker, Status } from '../model/seminar.ts';
import { readableMath } from '../text/math-text.ts';
import { plainText } from '../text/plain-text.ts';
import { webAddress } from './calendar-address.ts';
import { cleanLine, cleanText } from './calendar-text.ts';
import { fitText } from './fit-text.ts';
import { isoSpan } from './iso-time.ts';

/** Who holds the seminars, where they do not say so themselves. */
export interface Organizer {
  readonly title?: string | undefined;
  /** Its page. */
  readonly url?: string | undefined;
}

/** What schema.org has no word for, a seminar that may yet be called off, has no status. */
const statusWords: Readonly<Record<Status, string | undefined>> = {
  confirmed: 'https://schema.org/EventScheduled',
  tentative: undefined,
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  rescheduled: 'https://schema.org/EventRescheduled',
};

const modeWords: Readonly<Record<Mode, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;
/** What could end a script, begin a comment in one, or break a line of one. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * A seminar as a schema.org event in JSON, which may stand within a `<script>`. Undefined where it lacks what search engines
 * require: a name, a day in years 1 to 9999, and a place or an address to join at.
 */
export function structuredEvent(seminar: Seminar, organizer: Organizer = {}): string | undefined {
  const name = nameOf(seminar);
  const times = timesOf(seminar);
  const location = listed([placeOf(seminar), virtualLocationOf(seminar)]);
  if (!name || !times || !location) return undefined;
  const { series, category, topics, audiences, speakers, mode, status, language } = seminar;
  return safeJson({
    '@type': 'EducationEvent',
    identifier: line(seminar.uid),
    name,
    description: descriptionOf(seminar),
    ...times,
    eventStatus: statusWords[status],
    eventAttendanceMode: mode && modeWords[mode],
    location,
    performer: listed(speakers.map(performerOf)),
    organizer: listed([organizationOf(seminar, organizer), ...seminar.hosts.map((host) => named('Person', host))]),
    superEvent: named('EventSeries', series),
    keywords: listed([...new Set([category, ...topics].map(line))]),
    audience: listed(audiences.map(audienceOf)),
    inLanguage: language && LANGUAGE_TAG.test(language) ? language : undefined,
    url: webAddress(seminar.url),
    image: webAddress(seminar.image),
  });
}

/** A document of JSON-LD of such events. */
export function structuredDocument(events: readonly string[]): string {
  return `{"@context":"https://schema.org","@graph":[${events.join(',')}]}`;
}

/** As in calendars: who speaks, where the title is to be announced, else the series. */
function nameOf({ title, speakers, series }: Seminar): string | undefined {
  const people = [...new Set(speakers.map(({ name }) => cleanLine(name)))].filter(Boolean).join(', ');
  return line(readableMath(title ?? '')) ?? line(people) ?? line(series);
}

/** Of a seminar that waits for a new date the old one, as search engines want it. */
function timesOf(seminar: Seminar): object | undefined {
  const span = isoSpan(seminar);
  if (!span) return undefined;
  const { previousStart, status } = seminar;
  const wasMoved = status === 'rescheduled' && previousStart !== undefined;
  const before = wasMoved ? isoSpan({ ...seminar, start: previousStart, end: undefined }) : undefined;
  return { startDate: span.start, endDate: span.end, previousStartDate: before?.start };
}

/** What a place is called stands for its address where that is not known: on a campus it is one. */
function placeOf({ location, mode }: Seminar): object | undefined {
  if (!location || mode === 'online') return undefined;
  const name = line([location.name, location.room].filter(Boolean).join(', '));
  const address = line(location.address) ?? name;
  return address === undefined ? undefined : { '@type': 'Place', name, address, url: webAddress(location.url) };
}

function virtualLocationOf({ webcast, mode, links, url }: Seminar): object | undefined {
  if (mode === 'in-person') return undefined;
  // who may join a seminar that is online only is often told after registration, or on its page
  const others = mode === 'online' ? [links.find(({ kind }) => kind === 'registration')?.url, url] : [];
  const address = [webcast?.url, ...others].map(webAddress).find((each) => each !== undefined);
  return address === undefined ? undefined : { '@type': 'VirtualLocation', name: line(webcast?.label), url: address };
}

function performerOf({ name, affiliation, url, image }: Speaker): object | undefined {
  const person = named('Person', name);
  const organization = named('Organization', affiliation);
  return person && { ...person, affiliation: organization, url: webAddress(url), image: webAddress(image) };
}

function organizationOf({ department }: Seminar, { title, url }: Organizer): object | undefined {
  const organization = named('Organization', title);
  return named('Organization', department) ?? (organization && { ...organization, url: webAddress(url) });
}

function audienceOf(audience: string): object | undefined {
  const audienceType = line(audience);
  return audienceType === undefined ? undefined : { '@type': 'Audience', audienceType };
}

function descriptionOf({ note, abstract }: Seminar): string | undefined {
  const text = abstract === undefined ? '' : cleanText(readableMath(plainText(abstract)));
  const whole = [cleanText(note ?? ''), text].filter(Boolean).join('\n\n');
  return fitText(whole, structuredBounds.text, (same) => same) || undefined;
}

function named(type: string, text: string | undefined): object | undefined {
  const name = line(text);
  return name === undefined ? undefined : { '@type': type, name };
}

/** One line of text; undefined where nothing is in it. */
function line(text: string | undefined): string | undefined {
  return cleanLine(text ?? '') || undefined;
}

/** What is known of some values. */
function listed<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? known : undefined;
}

function safeJson(value: object): string {
  return JSON.stringify(value).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
