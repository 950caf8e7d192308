import { millisecondsInDay } from 'date-fns/constants';
import type { Messages } from '../locale/messages.ts';
import { viewerTimeZone } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { webAddress } from './calendar-address.ts';
import { entryLocation, entryTitle } from './calendar-entry.ts';
import { type CalendarPeriod, calendarPeriod } from './calendar-period.ts';
import { wellFormed } from './calendar-text.ts';
import { type DescriptionWords, describeSeminar } from './description.ts';
import { fitText } from './fit-text.ts';

/** A calendar on the web that takes a new entry by address; `outlook` is the one of work and school. */
export type CalendarTarget = Exclude<keyof Messages['calendars'], 'ics'>;

/** Who follows a link. */
export interface LinkOptions {
  /** Whether web sites take the visitor's browser for that of a phone or tablet. */
  readonly isMobile?: boolean;
  /** IANA name of the visitor's zone. */
  readonly timeZone?: string;
}

/** What a service calls the parts of an entry, and how it wants them. */
interface Service {
  readonly base: string;
  /** Where phones and tablets are sent instead. */
  readonly mobileBase?: string;
  /** Whether it takes every time for one on the visitor's own clock, `Z` or not. */
  readonly isLocal?: boolean;
  readonly title: string;
  readonly location: string;
  readonly body: string;
  readonly time: (period: CalendarPeriod) => string;
  readonly encodeBody: (text: string) => string;
}

/** Longer addresses failed in Office 365 and Yahoo; the redirect to a login encodes them a second time. */
const LONGEST = 2_000;
const LONGEST_TITLE = 400;
const LONGEST_LOCATION = 500;

/**
 * Of Outlook's two forms, `action` opens nothing on phones and `deeplink` ends with an empty page elsewhere. A time without
 * `Z` is one on the visitor's clock; an offset is not understood.
 */
const outlook = (host: string): Service => ({
  base: `https://${host}/calendar/0/action/compose?rru=addevent`,
  mobileBase: `https://${host}/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent`,
  title: 'subject',
  location: 'location',
  body: 'body',
  time: ({ allDay, start, end }) => {
    const day = allDay ? '&allday=true' : '';
    return `startdt=${extended(start)}&enddt=${extended(end)}${day}`;
  },
  encodeBody: encodeAsHtml,
});

const services: Readonly<Record<CalendarTarget, Service>> = {
  outlook: outlook('outlook.office.com'),
  'outlook-com': outlook('outlook.live.com'),
  google: {
    base: 'https://calendar.google.com/calendar/render?action=TEMPLATE',
    title: 'text',
    location: 'location',
    body: 'details',
    // without `ctz`: it names the zone of times that carry none, and these are instants, or on the visitor's own clock
    time: ({ start, end }) => `dates=${start}/${end}`,
    // a space behind it keeps "a<b" from being taken for a tag, and is right where it is not
    encodeBody: (text) => encode(text.replaceAll('<', '< ')),
  },
  yahoo: {
    base: 'https://calendar.yahoo.com/?v=60',
    isLocal: true,
    title: 'title',
    location: 'in_loc',
    body: 'desc',
    time: ({ allDay, start, end }) => `st=${start}&et=${allDay ? `${lastDay(end)}&dur=allday` : end}`,
    // it does not save line ends: a space before each keeps what they part, such as an address, apart
    encodeBody: (text) => encode(text.replaceAll('\n', ' \n')),
  },
};

/**
 * An address of at most 2,000 characters that opens a calendar on the web with a seminar filled in. The seminar's own
 * address is first in its text; what does not fit behind it is cut. The time is left open where it cannot be written.
 */
export function calendarLink(
  target: CalendarTarget,
  seminar: Seminar,
  words: DescriptionWords,
  { isMobile = false, timeZone = viewerTimeZone() }: LinkOptions = {},
): string {
  const service = services[target];
  const period = service.isLocal ? localPeriod(seminar, timeZone) : calendarPeriod(seminar);
  const parts = [
    (isMobile && service.mobileBase) || service.base,
    `${service.title}=${fitText(entryTitle(seminar, words), LONGEST_TITLE, encode)}`,
    ...(period ? [service.time(period)] : []),
    `${service.location}=${fitText(entryLocation(seminar), LONGEST_LOCATION, encode)}`,
    `${service.body}=`,
  ];
  const head = parts.join('&');
  return head + body(seminar, words, LONGEST - head.length, service.encodeBody);
}

/** When a seminar lasts on the visitor's clock, without `Z`. */
function localPeriod(seminar: Seminar, timeZone: string): CalendarPeriod | undefined {
  const isWritten = seminar.allDay || seminar.floating;
  return calendarPeriod(isWritten ? seminar : { ...seminar, timeZone, floating: true });
}

/** An address that leaves no room for anything else is left out: half of one leads nowhere. */
function body(seminar: Seminar, words: DescriptionWords, room: number, encodeBody: Service['encodeBody']): string {
  const isTooLong = encodeBody(`${webAddress(seminar.url) ?? ''}\n\n …`).length > room;
  const described = isTooLong ? { ...seminar, url: undefined } : seminar;
  return fitText(describeSeminar(shortened(described), words), room, encodeBody);
}

/** `%20` for a space, never `+`, which Outlook shows. A half of a surrogate pair would throw. */
function encode(text: string): string {
  return encodeURIComponent(wellFormed(text));
}

/** Outlook takes the body for HTML. */
function encodeAsHtml(text: string): string {
  return encode(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>'));
}

/** `2026-07-10T16:00:00Z` from `20260710T160000Z`, without `Z` where there is none, `2026-07-10` from `20260710`. */
function extended(basic: string): string {
  const time = basic.length > 8 ? `T${basic.slice(9, 11)}:${basic.slice(11, 13)}:${basic.slice(13)}` : '';
  return `${basic.slice(0, 4)}-${basic.slice(4, 6)}-${basic.slice(6, 8)}${time}`;
}

/** Yahoo's whole days include the last one. */
function lastDay(end: string): string {
  return new Date(Date.parse(extended(end)) - millisecondsInDay).toISOString().slice(0, 10).replaceAll('-', '');
}

/**
 * What an address has room for, and more. Of all long texts together no more is read: the links of an opened menu are made
 * at once.
 */
function shortened(seminar: Seminar): Seminar {
  let room = LONGEST * 5;
  const cut = (text = ''): string => {
    const kept = text.slice(0, room);
    room -= kept.length;
    return kept;
  };
  const abstract = cut(seminar.abstract);
  const speakers = seminar.speakers.slice(0, 20).map((speaker) => ({ ...speaker, bio: cut(speaker.bio) }));
  return { ...seminar, abstract, speakers };
}
