import { html, nothing, type TemplateResult } from 'lit';
import { checkerHash, type CheckSettings } from '../elements/checker-address.ts';
import type { CheckedFeed } from './check-feed.ts';
import { visible } from './excerpt.ts';
import type { LoadedFeed } from '../feed/load-feed.ts';
import { isTimeZone } from '../model/seminar-time.ts';
import type { Seminar } from '../model/seminar.ts';
import { escapeHtml } from '../text/html-writer.ts';
import { askedView, linkView } from './asked-view.ts';
import { limitsText } from './left-out.ts';
import type { ReadAddress } from './read-address.ts';
import { zoneWords } from './time-words.ts';
import { counted, numeral } from './verdict.ts';

/** What is counted of a seminar, in the words of the feed format. */
const fields: Readonly<Record<string, (seminar: Seminar) => unknown>> = {
  title: ({ title }) => title,
  speakers: ({ speakers }) => speakers.some(({ name }) => name),
  end: ({ end }) => end !== undefined,
  location: ({ location }) => location,
  webcast: ({ webcast }) => webcast,
  abstract: ({ abstract }) => abstract,
  bio: ({ speakers }) => speakers.some(({ bio }) => bio),
  series: ({ series }) => series,
  category: ({ category }) => category,
  links: ({ links }) => links.length > 0,
};

const factView = (name: string, value: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;

const code = (text: string): TemplateResult => html`<code dir="ltr" translate="no">${visible(text)}</code>`;

/** Zones with the number of seminars in each, the most frequent first. */
function zonesOf(seminars: readonly Seminar[]): string {
  const counts = new Map<string, number>();
  for (const zone of seminars.map(zoneWords)) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  const [first, ...others] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first) return '';
  return others.length === 0
    ? first[0]
    : [first, ...others].map(([zone, count]) => `${zone} (${numeral(count)})`).join(', ');
}

function fieldsOf(seminars: readonly Seminar[]): string {
  const counts = Object.entries(fields).map(([name, has]) => [name, seminars.filter(has).length] as const);
  const [said, unsaid] = [counts.filter(([, count]) => count > 0), counts.filter(([, count]) => count === 0)];
  const words = said.map(([name, count]) => `${name} (${numeral(count)})`).join(', ');
  return unsaid.length > 0 ? `${words}; of none: ${unsaid.map(([name]) => name).join(', ')}` : words;
}

function tagFor({ address, format }: LoadedFeed, { timeZone, limits }: CheckSettings): string {
  const src = `src="${escapeHtml(address)}"`;
  const more = [isTimeZone(timeZone) && `feed-time-zone="${timeZone}"`, limitsText(limits)].filter(Boolean);
  return `<seminar-calendar ${[src, `format="${format}"`, ...more].join(' ')}></seminar-calendar>`;
}

function nextView(page: string, settings: CheckSettings): TemplateResult {
  return html`${linkView(page)}<br /><a href=${checkerHash({ ...settings, src: page })}>Check the next page</a>`;
}

/** What was found of a feed as a whole, and what it says of itself. */
export function factsView(
  checked: CheckedFeed,
  settings: CheckSettings,
  asked: ReadAddress | undefined,
): TemplateResult | typeof nothing {
  const { feed, text } = checked;
  if (!feed) return nothing;
  const { format, title, url, icsUrl, nextUrls, seminars, address } = feed;
  return html`<dl class="facts">
    ${factView('Format', html`${code(format)}, ${counted(text.length, 'character')}`)}
    ${asked ? factView('Asked', askedView(asked, checked)) : nothing}
    ${title ? factView('Title', visible(title)) : nothing}
    ${seminars.length > 0 ? factView('Time zone', zonesOf(seminars)) : nothing}
    ${seminars.length > 0 ? factView(`Read of ${counted(seminars.length, 'seminar')}`, fieldsOf(seminars)) : nothing}
    ${url ? factView('Page for people', linkView(url)) : nothing}
    ${icsUrl && icsUrl !== address ? factView('Calendar', linkView(icsUrl)) : nothing}
    ${nextUrls.map((page) => factView('Next page', nextView(page, settings)))}
    ${asked ? factView('On your page', code(tagFor(feed, settings))) : nothing}
  </dl>`;
}
