import { plainText } from '../../text/plain-text.ts';
import { readEventTitle } from '../event-title.ts';
import { type LabelledText, readLabelledText } from '../labelled-text.ts';
import type { RawFeed, RawSeminar } from '../raw-seminar.ts';
import { Entries } from './entries.ts';
import { lineCounter } from './line-counter.ts';
import { textDocument } from './text-document.ts';
import { readClock, readDay } from './viterbi-time.ts';

/** A heading that leads to an event's page begins an event; what ends the ones before is never closed. */
const heading =
  /<h3[^<>]{0,200}>\s{0,20}<a\s[^<>]{0,50}href\s?=\s?["']?([^"'\s<>]{0,300}[?&]event=(\d{1,12})[^"'\s<>]{0,300})["']?[^<>]{0,200}>/gi;
const building = /^(.{2,200}?) [-–] (\S.{0,50})$/;

interface Section {
  readonly uid: string;
  readonly url: string;
  readonly html: string;
  readonly start: number;
}

function sectionsOf(page: string): readonly Section[] {
  const starts = [...page.matchAll(heading)];
  return starts.map(({ index, 0: tag, 1: url = '', 2: uid = '' }, number) => {
    const html = page.slice(index + tag.length, starts[number + 1]?.index);
    const end = html.search(/<div\s+class=["']?(?:downloadicons|cal_icon)/i);
    return { uid, url: url.replace(/#.*$/, ''), html: end < 0 ? html : html.slice(0, end), start: index };
  });
}

/** What stands between a tag and the next of another. */
function between(html: string, from: RegExp, to: RegExp): string {
  const [start = html.length, length = 0] = [from.exec(html)].flatMap((found) =>
    found ? [found.index, found[0].length] : [],
  );
  const rest = html.slice(start + length);
  const end = rest.search(to);
  return end < 0 ? rest : rest.slice(0, end);
}

/** "Thu, Oct 08, 2026 @ 04:00 PM - 05:00 PM"; without times it is a whole day. */
function timesOf(text: string): RawSeminar {
  const [days = '', clocks = ''] = text.slice(0, 200).split('@');
  const [first, last] = days.split(/\s[-–]\s/).map((part) => readDay(part.trim()));
  const [start, end] = clocks.split(/\s*[-–]\s*/).map((part) => readClock(part.trim()));
  if (first === undefined) return { start: text };
  if (start === undefined) return { start: first, end: last, allDay: true };
  const day = last ?? first;
  return { start: `${first}T${start}`, end: end && (day > first || end > start) ? `${day}T${end}` : undefined };
}

/** "Seaver Science Library (SSL) - 150", where the name leads to a map. */
function locationOf({ location, room }: LabelledText, html: string): unknown {
  if (location === undefined) return undefined;
  const [, name = location, number = room] = building.exec(location) ?? [];
  const map = /Location:[^<>]{0,20}<a\s[^<>]{0,50}href\s?=\s?["']?([^"'\s<>]{1,500})/i.exec(html)?.[1];
  return { name, room: number, url: map };
}

function statsOf(html: string): readonly string[] {
  const stats = between(html, /<div\s+class=["']?event_stats["']?\s*>/i, /<\/div/i);
  return stats
    .split(/<p(?=[\s>])/i)
    .slice(1, 10)
    .map((part) => plainText(`<p${part}`).replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

function readSection({ uid, url, html }: Section): unknown {
  const [moment = '', department, category] = statsOf(html);
  const { when, time, ...text } = readLabelledText(between(html, /<blockquote[^<>]{0,100}>/i, /<\/blockquote/i));
  const below = between(html, /<\/blockquote[^<>]{0,20}>/i, /<div\s+class|<\/li|<\/ul/i);
  const facts = readLabelledText(below);
  const [one] = text.speakers ?? [];
  const known = { title: text.title, speaker: typeof one === 'object' ? one.name : one };
  const name = plainText(html.slice(0, html.search(/<\/(?:a|h3)/i))).replace(/\s+/g, ' ');
  const { title, series, speaker } = readEventTitle(name, known);
  return {
    ...text,
    ...timesOf(moment),
    uid,
    url,
    title,
    department: department ?? text.department,
    category: category ?? text.category,
    series: text.series ?? series,
    speakers: text.speakers ?? (speaker === undefined ? undefined : [speaker]),
    location: locationOf(facts, below) ?? text.location,
    webcast: facts.webcast?.url ? facts.webcast : text.webcast,
    audiences: facts.audiences ?? text.audiences,
    contact: facts.contact ?? text.contact,
  };
}

/**
 * The engineering school's older calendar, a page for people whose markup is broken: facts in lines, all else labelled in a
 * quotation. Times are wall-clock times in Los Angeles. Throws a `TypeError` where the text is no such page.
 */
export const readViterbiPage = (document: unknown, { address } = { address: '' }): RawFeed => {
  const page = textDocument(document, 'A page', address);
  const sections = sectionsOf(page);
  if (sections.length === 0) throw new TypeError('The page holds no events of this calendar.');
  const seminars = new Entries(function* () {
    const lineAt = lineCounter(page);
    for (const section of sections) yield { entry: readSection(section), at: lineAt(section.start) };
  });
  return { timeZone: 'America/Los_Angeles', seminars };
};
