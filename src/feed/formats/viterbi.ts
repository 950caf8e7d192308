import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { RawFeed, RawSeminar } from '../raw-seminar.ts';
import { entriesOf } from './entries.ts';
import { firstText, member } from './json-value.ts';
import { readClock, readDay } from './viterbi-time.ts';

const midnight = '00:00';

/** Midnight to midnight, or to nothing, is how this calendar says that it knows no time. */
function timesOf(entry: unknown): RawSeminar {
  const date = firstText(entry, 'event_date') ?? '';
  const day = readDay(date);
  if (day === undefined) return { start: member(entry, 'event_date') };
  const start = readClock(firstText(entry, 'event_start_time') ?? date) ?? midnight;
  const end = readClock(firstText(entry, 'event_end_time') ?? '') ?? midnight;
  const timeless = start === midnight && end === midnight;
  if (timeless || ['1', 'true'].includes(firstText(entry, 'all_day') ?? String(member(entry, 'all_day') === true)))
    return { start: day, allDay: true };
  return { start: `${day}T${start}`, end: end > start ? `${day}T${end}` : undefined };
}

function locationOf(entry: unknown, text: LabelledText): unknown {
  return firstText(entry, 'location') ?? text.location;
}

function speakersOf(text: LabelledText, named: string | undefined): unknown {
  return text.speakers ?? (named === undefined ? undefined : [named]);
}

function readEntry(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { when, time, ...text } = readLabelledText(firstText(entry, 'event_description') ?? '');
  const [first] = text.speakers ?? [];
  const known = { title: text.title, speaker: typeof first === 'object' ? first.name : first };
  const { title, series, speaker } = readEventTitle(firstText(entry, 'event_name') ?? '', known);
  return {
    ...text,
    ...timesOf(entry),
    uid: firstText(entry, 'events_id'),
    title,
    series: text.series ?? series,
    speakers: speakersOf(text, speaker),
    location: locationOf(entry, text),
  };
}

/**
 * The engineering school's own JSON: a list of entries with eight fields, all else labelled in the description. Times
 * are wall-clock times in Los Angeles. Throws a `TypeError` where the document is no list.
 */
export const readViterbi = (document: unknown): RawFeed => {
  if (!Array.isArray(document)) throw new TypeError('The school’s feed is a list of events.');
  return { timeZone: 'America/Los_Angeles', seminars: entriesOf(document, [], (entry) => [readEntry(entry)]) };
};
