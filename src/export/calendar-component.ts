import { createEvent, createEvents } from 'ics';
import type { EventAttributes } from 'ics';
import type { Seminar, Status } from '../model/seminar.ts';
import { webAddress } from './calendar-address.ts';
import { contactLine, entryAddress, entryLocation, entryTitle } from './calendar-entry.ts';
import { type CalendarPeriod, utcTime } from './calendar-period.ts';
import { cleanLine, escapeText, quoteParameter } from './calendar-text.ts';
import { type DescriptionWords, describeSeminar } from './description.ts';
import { foldLine } from './fold-line.ts';

/** What a file says beside its seminars. */
export interface CalendarOptions {
  /** Instant of the download, in milliseconds: `DTSTAMP` of a seminar that does not say when it was changed. */
  readonly now: number;
  /** Name of the calendar; written only above several seminars, since Outlook makes a new calendar of it. */
  readonly name?: string;
  readonly words: DescriptionWords;
  /** Minutes before a seminar at which to remind of it. */
  readonly reminder?: number;
}

/** What to write, and when, under which identifier. */
export interface CalendarEntry {
  readonly seminar: Seminar;
  readonly uid: string;
  readonly period: CalendarPeriod;
}

const PRODUCT = '-//seminar-calendar//seminar-calendar//EN';
const EPOCH = '19700101T000000Z';
const LARGEST_SEQUENCE = 2_147_483_647;
const LONGEST_REMINDER = 40_320;

/**
 * What `ics` is given in place of texts. It folds in quadratic time and at characters instead of octets, and leaves most
 * properties unescaped; so it never sees a text, and what it returns has no folded line.
 */
const UID = 'placeholder-uid';
const TITLE = 'placeholder-title';
const DESCRIPTION = 'placeholder-description';
const LOCATION = 'placeholder-location';
const CATEGORIES = 'placeholder-categories';
const FIRST_DAY = '20000101';
const DAY_AFTER = '20000102';

/** iCalendar's words (RFC 5545 §3.8.1.11) for ours; it has none for a seminar that waits for a new date. */
const statusWords = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
  rescheduled: 'CONFIRMED',
} as const satisfies Record<Status, string>;

/** The lines before and after the components of a file, each part with its line ends. */
export function writeFrame(name: string | undefined): { readonly head: string; readonly foot: string } {
  const calName = name ? TITLE : undefined;
  const written = linesOf(createEvents([], { productId: PRODUCT, method: 'PUBLISH', calName }));
  // a file that is downloaded is not read again, so it has no time to live
  const head = written.filter((line) => !line.startsWith('X-PUBLISHED-TTL') && !line.startsWith('END:'));
  const texts = new Map([[TITLE, escapeText(cleanLine(name ?? ''))]]);
  return { head: finished(head, texts), foot: 'END:VCALENDAR\r\n' };
}

/** One `VEVENT`, from its `BEGIN` to the line end after its `END`. Throws where `ics` refuses. */
export function writeComponent(entry: CalendarEntry, options: CalendarOptions): string {
  const texts = textsOf(entry, options.words);
  const written = linesOf(createEvent(attributesOf(entry, texts, options)));
  const event = written.slice(written.indexOf('BEGIN:VEVENT'), written.indexOf('END:VEVENT') + 1);
  // properties come before alarms (RFC 5545 §3.6.1)
  const end = event.findIndex((line) => line === 'BEGIN:VALARM' || line === 'END:VEVENT');
  return finished([...event.slice(0, end), ...furtherLines(entry.seminar), ...event.slice(end)], texts);
}

/** Placeholder → what is written there. */
function textsOf({ seminar, uid, period }: CalendarEntry, words: DescriptionWords): ReadonlyMap<string, string> {
  const { series, category, department, topics, audiences } = seminar;
  const categories = [series, category, department, ...topics, ...audiences].map((each) => cleanLine(each ?? ''));
  return new Map([
    [UID, uid],
    [FIRST_DAY, period.start],
    [DAY_AFTER, period.end],
    [TITLE, escapeText(entryTitle(seminar, words))],
    [DESCRIPTION, escapeText(describeSeminar(seminar, words))],
    [LOCATION, escapeText(entryLocation(seminar))],
    [CATEGORIES, [...new Set(categories)].filter(Boolean).map(escapeText).join(',')],
  ]);
}

function attributesOf(
  { seminar, period }: CalendarEntry,
  texts: ReadonlyMap<string, string>,
  options: CalendarOptions,
): EventAttributes {
  const changed = utcTime(seminar.updated);
  const attributes = {
    uid: UID,
    title: TITLE,
    // an array is a day to `ics`; a time is only safe from the visitor's zone as text
    start: period.allDay ? ([2000, 1, 1] as [number, number, number]) : period.start,
    end: period.allDay ? ([2000, 1, 2] as [number, number, number]) : period.end,
    timestamp: changed ?? utcTime(options.now) ?? EPOCH,
    lastModified: changed,
    sequence: sequenceOf(seminar),
    description: texts.get(DESCRIPTION) ? DESCRIPTION : undefined,
    location: texts.get(LOCATION) ? LOCATION : undefined,
    categories: texts.get(CATEGORIES) ? [CATEGORIES] : undefined,
    status: statusWords[seminar.status],
    ...availability(seminar),
    alarms: alarms(seminar, options.reminder),
  };
  return attributes;
}

function sequenceOf({ sequence = 0 }: Seminar): number {
  return Number.isInteger(sequence) && sequence >= 0 && sequence <= LARGEST_SEQUENCE ? sequence : 0;
}

/** A whole day or a seminar that is called off leaves the visitor's time free. */
function availability({ status, allDay }: Seminar): Pick<EventAttributes, 'busyStatus' | 'transp'> {
  if (allDay || status === 'cancelled') return { busyStatus: 'FREE', transp: 'TRANSPARENT' };
  return { busyStatus: statusWords[status] === 'TENTATIVE' ? 'TENTATIVE' : 'BUSY', transp: 'OPAQUE' };
}

/** Minutes before the midnight that a whole day begins with help nobody. */
function alarms({ status, allDay }: Seminar, minutes = 0): EventAttributes['alarms'] {
  const isUseful = Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST_REMINDER;
  if (!isUseful || allDay || status === 'cancelled') return undefined;
  return [{ action: 'display', description: TITLE, trigger: { minutes, before: true } }];
}

/** What `ics` cannot write, or not safely. Formatted text (`X-ALT-DESC`) belongs here too. */
function furtherLines(seminar: Seminar): string[] {
  const { contact, webcast } = seminar;
  const page = entryAddress(seminar);
  const whom = contactLine(contact);
  const join = webAddress(webcast?.url);
  const label = webcast?.label ? `;LABEL=${quoteParameter(webcast.label)}` : '';
  return [
    ...(page ? [`URL:${page}`] : []),
    ...(whom ? [`CONTACT:${escapeText(whom)}`] : []),
    ...(join ? [`CONFERENCE;VALUE=URI${label}:${join}`] : []),
  ];
}

function linesOf({ error, value }: ReturnType<typeof createEvent>): readonly string[] {
  // the error of `ics` is a plain object that only looks like one
  if (value === null) throw new Error('The calendar entry cannot be written', { cause: error });
  return value.split('\r\n').filter(Boolean);
}

/** Lines with their texts in place, folded, each with its line end. */
function finished(lines: readonly string[], texts: ReadonlyMap<string, string>): string {
  const put = (line: string) => {
    const value = line.indexOf(':') + 1;
    return line.slice(0, value) + (texts.get(line.slice(value)) ?? line.slice(value));
  };
  return lines.map((line) => `${foldLine(put(line))}\r\n`).join('');
}
