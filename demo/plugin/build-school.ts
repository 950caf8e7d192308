import { departmentFeedDocument } from './build-feed.ts';
import type { FeedEntry } from './feed-entry.ts';
import { labelledLines, placeText, speakersText } from './labelled-lines.ts';

/** An entry of the school's calendar: eight fields, all of them text. */
export interface SchoolEntry {
  readonly events_id: string;
  readonly event_name: string;
  readonly event_date: string;
  readonly event_start_time: string;
  readonly event_end_time: string;
  readonly event_description: string;
  readonly location: string;
  readonly all_day: '0' | '1';
}

/** The demo's seminars in English as the school's own calendar would give them: everything else in the description. */
export function schoolDocument(now: Date): SchoolEntry[] {
  return departmentFeedDocument(now)
    .seminars.filter((entry) => !entry.language && !entry.timeZone?.startsWith('Europe'))
    .toReversed()
    .map(schoolEntry);
}

function schoolEntry(entry: FeedEntry, index: number): SchoolEntry {
  return {
    events_id: String(15_200 + index),
    event_name: schoolName(entry),
    event_date: entry.start.slice(0, 10),
    event_start_time: entry.allDay ? '00:00' : entry.start.slice(11, 16),
    event_end_time: entry.allDay ? '00:00' : (entry.end ?? entry.start).slice(11, 16),
    event_description: labelledLines(entry)
      .map(([label, text]) => `${label}: ${text}`)
      .join('\n\n'),
    location: placeText(entry),
    all_day: entry.allDay ? '1' : '0',
  };
}

function schoolName(entry: FeedEntry): string {
  const speaker = speakersText(entry).replace(/^([^,;]+), ([^;]+)$/, '$1 ($2)');
  const name = `${entry.series}: ${speaker} - "${entry.title ?? 'TBA'}"`;
  return entry.status === 'cancelled' ? `CANCELLED: ${name}` : name;
}
