import { createEvent } from 'ics';
import type { EventAttributes } from 'ics';
import type { Seminar, Status } from '../model/seminar.ts';
import { webAddress } from './calendar-address.ts';
import { contactLine, entryAddress, entryLocation, entryTitle } from './calendar-entry.ts';
import { type CalendarPeriod, utcTime } from './calendar-period.ts';
import { cleanLine, escapeText, quoteParameter } from './calendar-text.ts';
import { describe, type Description, type DescriptionWords } from './description.ts';
import { readLines, writeLines } from './ics-lines.ts';

/** What a file says beside its seminars. */
export interface CalendarOptions {
  /**
   * Instant of the download, in milliseconds: `DTSTAMP` of a seminar that does not say when it was changed. Without it that
   * is the first instant of 1970, and the same seminars always give the same file.
   */
  readonly now?: number;
  /** Name of the calendar; a download has it only above several seminars, since Outlook makes a new calendar of it. */
  readonly name?: string;
  /**
   * Whether the file lies on a server, where programs read it again and again: it then has a name and says how often to
   * come, holds what is called off too, and is a calendar even without a seminar.
   */
  readonly subscription?: boolean;
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

/** One `VEVENT`, from its `BEGIN` to the line end after its `END`, and whether its text is cut. Throws where `ics` refuses. */
export function writeComponent(entry: CalendarEntry, options: CalendarOptions): Description {
  const { text: description, isCut } = describe(entry.seminar, options.words);
  const texts = textsOf(entry, description, options.words);
  const written = readLines(createEvent(attributesOf(entry, texts, options)));
  const event = written.slice(written.indexOf('BEGIN:VEVENT'), written.indexOf('END:VEVENT') + 1);
  // properties come before alarms (RFC 5545 §3.6.1)
  const end = event.findIndex((line) => line === 'BEGIN:VALARM' || line === 'END:VEVENT');
  const lines = [...event.slice(0, end), ...furtherLines(entry.seminar), ...event.slice(end)];
  return { text: writeLines(lines, texts), isCut };
}

/** Placeholder → what is written there. */
function textsOf(
  { seminar, uid, period }: CalendarEntry,
  description: string,
  words: DescriptionWords,
): ReadonlyMap<string, string> {
  const { series, category, department, topics, audiences } = seminar;
  const categories = [series, category, department, ...topics, ...audiences].map((each) => cleanLine(each ?? ''));
  return new Map([
    [UID, uid],
    [FIRST_DAY, period.start],
    [DAY_AFTER, period.end],
    [TITLE, escapeText(entryTitle(seminar, words))],
    [DESCRIPTION, escapeText(description)],
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
