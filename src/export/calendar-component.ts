import type { Seminar, Status } from '../model/seminar.ts';
import { webAddress } from './calendar-address.ts';
import { contactLine, entryAddress, entryLocation, entryTitle } from './calendar-entry.ts';
import { type CalendarPeriod, utcTime } from './calendar-period.ts';
import { type EntryShape, shapeLines, standIns } from './calendar-shape.ts';
import { cleanLine, cleanText, escapeText, quoteParameter } from './calendar-text.ts';
import { describe, type DescriptionWords } from './description.ts';
import { writeLines } from './ics-lines.ts';
import { piecesOf, type Steps } from './steps.ts';

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

/** Stands for formatted text in a line of ours, as the stand-ins do in those of `ics`. */
const HTML = 'placeholder-html';

/** iCalendar's words (RFC 5545 §3.8.1.11) for ours; it has none for a seminar that waits for a new date. */
const statusWords = {
  confirmed: 'CONFIRMED',
  tentative: 'TENTATIVE',
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
  rescheduled: 'CONFIRMED',
} as const satisfies Record<Status, string>;

/** One `VEVENT`, from its `BEGIN` to the line end after its `END`. Throws where `ics` refuses. */
export function* writeComponent(entry: CalendarEntry, options: CalendarOptions): Steps<string> {
  const { seminar, period } = entry;
  const texts = yield* textsOf(entry, options);
  const event = shapeLines({
    allDay: period.allDay,
    isDated: texts.get(standIns.changed) !== '',
    hasDescription: texts.get(standIns.description) !== '',
    hasLocation: texts.get(standIns.location) !== '',
    hasCategories: texts.get(standIns.categories) !== '',
    status: statusWords[seminar.status],
    ...availability(seminar),
    reminder: reminderOf(seminar, options.reminder),
  });
  // properties come before alarms (RFC 5545 §3.6.1)
  const end = event.findIndex((line) => line === 'BEGIN:VALARM' || line === 'END:VEVENT');
  const further = furtherLines(seminar, texts.get(HTML) !== '');
  return yield* writeLines([...event.slice(0, end), ...further, ...event.slice(end)], texts);
}

/** Stand-in → what is written there. */
function* textsOf(
  { seminar, uid, period }: CalendarEntry,
  options: CalendarOptions,
): Steps<ReadonlyMap<string, string>> {
  const { series, category, department, topics, audiences } = seminar;
  const { text, html = '' } = yield* describe(seminar, options.words);
  const description = yield* escapeLong(text);
  const formatted = yield* escapeLong(cleanText(html));
  const changed = utcTime(seminar.updated);
  const categories = [series, category, department, ...topics, ...audiences].map((each) => cleanLine(each ?? ''));
  return new Map([
    [standIns.uid, uid],
    [period.allDay ? standIns.firstDay : standIns.start, period.start],
    [period.allDay ? standIns.dayAfter : standIns.end, period.end],
    [standIns.stamp, changed ?? utcTime(options.now) ?? EPOCH],
    [standIns.changed, changed ?? ''],
    [standIns.sequence, String(sequenceOf(seminar))],
    [standIns.title, escapeText(entryTitle(seminar, options.words))],
    [standIns.description, description],
    [standIns.location, escapeText(entryLocation(seminar))],
    [standIns.categories, [...new Set(categories)].filter(Boolean).map(escapeText).join(',')],
    [HTML, formatted],
  ]);
}

/** As {@link escapeText}, with a breath after each piece. */
function* escapeLong(text: string): Steps<string> {
  let escaped = '';
  for (const piece of piecesOf(text)) {
    escaped += escapeText(piece);
    yield;
  }
  return escaped;
}

function sequenceOf({ sequence = 0 }: Seminar): number {
  return Number.isInteger(sequence) && sequence >= 0 && sequence <= LARGEST_SEQUENCE ? sequence : 0;
}

/** A whole day or a seminar that is called off leaves the visitor's time free. */
function availability({ status, allDay }: Seminar): Pick<EntryShape, 'busyStatus' | 'transp'> {
  if (allDay || status === 'cancelled') return { busyStatus: 'FREE', transp: 'TRANSPARENT' };
  return { busyStatus: statusWords[status] === 'TENTATIVE' ? 'TENTATIVE' : 'BUSY', transp: 'OPAQUE' };
}

/** Minutes before the midnight that a whole day begins with help nobody, nor do those before what does not take place. */
function reminderOf({ status, allDay, start, previousStart = start }: Seminar, minutes = 0): number | undefined {
  const isUseful = Number.isInteger(minutes) && minutes > 0 && minutes <= LONGEST_REMINDER;
  const isOff = status === 'cancelled' || (status === 'postponed' && previousStart === start);
  return isUseful && !allDay && !isOff ? minutes : undefined;
}

/**
 * What `ics` cannot write, or not safely. Outlook reads formatted text in `X-ALT-DESC`, which Microsoft defines as text with
 * escapes. Thunderbird and Google look for it in a `data:` address beside `DESCRIPTION` instead: that is left out, as it is the
 * longest of all ways to write it, and readers that know no parameter there would lose the plain text, which both show well.
 */
function furtherLines(seminar: Seminar, isFormatted: boolean): string[] {
  const { contact, webcast } = seminar;
  const page = entryAddress(seminar);
  const whom = contactLine(contact);
  const join = webAddress(webcast?.url);
  const label = webcast?.label ? `;LABEL=${quoteParameter(webcast.label)}` : '';
  return [
    ...(isFormatted ? [`X-ALT-DESC;FMTTYPE=text/html:${HTML}`] : []),
    ...(page ? [`URL:${page}`] : []),
    ...(whom ? [`CONTACT:${escapeText(whom)}`] : []),
    ...(join ? [`CONFERENCE;VALUE=URI${label}:${join}`] : []),
  ];
}
