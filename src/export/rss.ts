import type { Seminar } from '../model/seminar.ts';
import { webAddress } from './calendar-address.ts';
import { entryAddress, entryPlace, entryTitle } from './calendar-entry.ts';
import { utcTime } from './calendar-period.ts';
import { calendarUid } from './calendar-uid.ts';
import { type DescriptionWords, describeSeminar } from './description.ts';
import { isoSpan } from './iso-time.ts';
import { spanText } from './span-text.ts';
import { htmlOfText, xmlText } from './xml-text.ts';

/** What an RSS feed says beside its seminars. */
export interface RssOptions {
  readonly title: string;
  /** The page that people read. */
  readonly url: string;
  /** Where the feed itself will lie, absolute. */
  readonly feedUrl?: string | undefined;
  readonly words: DescriptionWords;
}

const NAMESPACES =
  'xmlns:atom="http://www.w3.org/2005/Atom" xmlns:ev="http://purl.org/rss/1.0/modules/event/"' as const;

/**
 * Writes seminars as RSS 2.0, in the order given. `pubDate` is when a seminar was changed last; when it takes place stands
 * first in its description, and for programs in the event module's elements.
 */
export function writeRss(seminars: readonly Seminar[], options: RssOptions): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', `<rss version="2.0" ${NAMESPACES}>`, '<channel>'];
  const items = seminars.flatMap((seminar) => itemOf(seminar, options.words));
  return [...lines, ...channel(seminars, options), ...items, '</channel>', '</rss>', ''].join('\n');
}

function channel(seminars: readonly Seminar[], { title, url, feedUrl, words }: RssOptions): readonly string[] {
  const self = webAddress(feedUrl);
  const changes = seminars.flatMap(({ updated }) => (utcTime(updated) ? [updated ?? 0] : []));
  const last = changes.reduce((one, other) => Math.max(one, other), -Infinity);
  return [
    element('title', title),
    element('link', webAddress(url)),
    element('description', title),
    element('language', words.language),
    element('lastBuildDate', rfc822(last)),
    ...(self ? [`<atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/>`] : []),
  ].filter(Boolean);
}

function itemOf(seminar: Seminar, words: DescriptionWords): readonly string[] {
  const { series, category, department, topics, updated } = seminar;
  const text = [spanText(seminar, words.language), describeSeminar(seminar, words)].filter(Boolean).join('\n\n');
  const categories = [...new Set([series, category, department, ...topics])];
  const span = isoSpan(seminar);
  return [
    '<item>',
    element('title', entryTitle(seminar, words)),
    element('link', entryAddress(seminar)),
    element('description', htmlOfText(text)), // readers take it for HTML, so it has to be some
    ...categories.map((each) => element('category', each)),
    `<guid isPermaLink="false">${xmlText(calendarUid(seminar))}</guid>`,
    element('pubDate', rfc822(updated)),
    element('ev:startdate', span?.start),
    element('ev:enddate', span?.end),
    element('ev:location', entryPlace(seminar)),
    '</item>',
  ].filter(Boolean);
}

function element(name: string, text: string | undefined): string {
  const content = xmlText(text ?? '');
  return content && `<${name}>${content}</${name}>`;
}

/** RFC 822 with a year of four digits, as RSS 2.0 has it; `toUTCString` writes just that. */
function rfc822(instant: number | undefined): string | undefined {
  return instant !== undefined && utcTime(instant) ? new Date(instant).toUTCString() : undefined;
}
