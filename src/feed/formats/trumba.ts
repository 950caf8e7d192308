import { plainText } from '../../text/plain-text.ts';
import { readText } from '../../text/text-reader.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import { isMeeting } from '../labelled-values.ts';
import type { FeedContext, RawFeed, RawSeminar } from '../raw-seminar.ts';
import { type Addresses, addressesIn } from '../text-addresses.ts';
import { piecesOf } from '../text-lines.ts';
import { entriesOf } from './entries.ts';
import { firstText, given, member } from './json-value.ts';
import { fieldsBeforeText, readLabelledFields } from './labelled-fields.ts';
import { clockOfAll, readTrumbaTimes, type TrumbaClock } from './trumba-time.ts';

/** What a field of HTML says and where it leads. */
const addressesOf = (event: unknown, name: string): Addresses =>
  addressesIn(piecesOf(readText(firstText(event, name) ?? ''), () => false));

/** The place, whose name may lead to a map or to a meeting. */
function whereabouts(event: unknown, text: LabelledText): RawSeminar {
  const { addresses, words } = addressesOf(event, 'location');
  const meeting = addresses.find(({ href }) => isMeeting(href));
  const map = addresses.find(({ href }) => href !== meeting?.href && /^https?:/i.test(href));
  const name = words.replaceAll('\n', ', ') || undefined;
  const location =
    meeting && name === meeting.label ? undefined : given({ name: name ?? text.location, url: map?.href });
  return {
    location: location ?? text.location,
    room: text.room,
    webcast: meeting ? given({ url: meeting.href, label: meeting.label }) : text.webcast,
    mode: firstText(event, 'locationType'),
  };
}

function linksOf(event: unknown, text: LabelledText): readonly unknown[] {
  const signUp = firstText(event, 'signUpUrl');
  const pages = addressesOf(event, 'webLink').addresses.map(({ href, label }) => given({ url: href, label }));
  const own = text.url === undefined ? [] : [{ url: text.url, kind: 'other' }];
  return [
    ...(text.links ?? []),
    ...(signUp === undefined ? [] : [{ url: signUp, kind: 'registration' }]),
    ...pages,
    ...own,
  ];
}

/** The calendar it is filed in, of a path: "Engineering|Seminars". */
const calendarOf = (event: unknown): string | undefined =>
  firstText(event, 'categoryCalendar')?.split('|').at(-1)?.trim() || undefined;

const isTrue = (event: unknown, name: string): boolean => member(event, name) === true;

function readEvent(event: unknown, usual: TrumbaClock, pageZone: string | undefined): unknown {
  if (typeof event !== 'object' || event === null) return event;
  const { when, time, ...description } = readLabelledText(firstText(event, 'description') ?? '');
  const text = fieldsBeforeText(readLabelledFields(member(event, 'customFields')), description);
  const [first] = text.speakers ?? [];
  const speaker = typeof first === 'object' ? first.name : first;
  const { title, series } = readEventTitle(plainText(firstText(event, 'title') ?? ''), { title: text.title, speaker });
  return {
    ...text,
    ...readTrumbaTimes(event, usual, pageZone),
    ...whereabouts(event, text),
    uid: firstText(event, 'eventID'),
    title,
    series: text.series ?? series,
    category: text.category ?? calendarOf(event),
    links: linksOf(event, text),
    status: isTrue(event, 'canceled') ? 'cancelled' : undefined,
    note: isTrue(event, 'reservationFull') ? 'Sold out' : undefined,
    url: firstText(event, 'permaLinkUrl'),
    image: firstText(member(event, 'eventImage'), 'url') ?? firstText(member(event, 'detailImage'), 'url'),
  };
}

/**
 * Trumba, also as 25Live Publisher: a list of events with fields that each calendar names itself. Times are given by the
 * clock of the room, its offset from UTC beside. Throws a `TypeError` where the document is no list.
 */
export const readTrumba = (document: unknown, { timeZone }: FeedContext): RawFeed => {
  if (!Array.isArray(document)) throw new TypeError('A Trumba feed is a list of events.');
  const usual = clockOfAll(document);
  return { seminars: entriesOf(document, [], (event) => [readEvent(event, usual, timeZone)]) };
};
