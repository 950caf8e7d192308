import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { calendarLink } from '../../src/export/calendar-links.ts';
import { writeCsv } from '../../src/export/csv.ts';
import { writeCalendar } from '../../src/export/icalendar.ts';
import { writeRss } from '../../src/export/rss.ts';
import { writeSeminarFeed } from '../../src/export/seminar-feed.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { readDocument } from '../../src/feed/read-document.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { englishWords as words } from '../export/english-words.ts';
import { type Carrier, carriers } from './carriers.ts';
import { corpusHere, inThisZone } from './by-zone.ts';
import type { HostileDocument } from './hostile-document.ts';
import { payloads } from './payloads.ts';

const now = Date.UTC(2027, 0, 15);
const address = 'https://www.example.edu/feed';
const targets = ['outlook', 'outlook-com', 'google', 'yahoo'] as const;

/** What can be read of a document; nothing where it can not be. */
async function seminarsIn({ document, type = 'application/json' }: HostileDocument): Promise<readonly Seminar[]> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : Uint8Array.from(document);
  try {
    return (await readDocument({ bytes, address, type }, { now })).seminars;
  } catch (error) {
    if (error instanceof FeedError) return [];
    throw error;
  }
}

function expectLinks({ links, url, image, speakers, location, webcast, contact }: Seminar): void {
  const pages = [
    url,
    image,
    location?.url,
    webcast?.url,
    contact?.url,
    ...speakers.flatMap((each) => [each.url, each.image]),
  ];
  for (const each of pages) if (each !== undefined) expect(new URL(each).protocol).to.be.oneOf(['http:', 'https:']);
  for (const each of links) expect(new URL(each.url).protocol).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
}

/** Every export of what was read is whole: as many as there were, and nothing that a text has brought in. */
function expectSoundExports(seminars: readonly Seminar[]): void {
  for (const seminar of seminars) {
    expectLinks(seminar);
    for (const target of targets) expect(new URL(calendarLink(target, seminar, words)).protocol).to.equal('https:');
  }
  const { text, count } = writeCalendar(seminars, { now, words });
  const events = count ? new ICAL.Component(ICAL.parse(text)).getAllSubcomponents() : [];
  expect(events.map(({ name }) => name)).to.deep.equal(Array.from({ length: count }, () => 'vevent'));
  const rss = new DOMParser().parseFromString(
    writeRss(seminars, { title: 'Tides', url: address, words }),
    'application/xml',
  );
  expect(rss.querySelector('parsererror')?.textContent).to.equal(undefined);
  const csv = Papa.parse(writeCsv(seminars), { header: true, skipEmptyLines: true });
  expect(csv.errors).to.deep.equal([]);
  expect(csv.data).to.have.length(seminars.length);
  expect(JSON.parse(writeSeminarFeed(seminars)))
    .to.have.property('seminars')
    .that.is.an('array');
}

describe('What is written of hostile documents', () => {
  // what is long is long in every export: the exporter's own tests see to it
  for (const [kind, documents] of corpusHere.filter(([name]) => name !== 'sizes and depths'))
    it(`is whole: ${kind}`, async () => {
      for (const each of documents) expectSoundExports(await seminarsIn(each));
    }).timeout(60_000);

  /** All payloads in all fields of one format. */
  const filled = (carrier: Carrier): HostileDocument => ({
    ...carrier,
    document: carrier.document(payloads.map((text) => () => text)),
  });

  for (const carrier of inThisZone(carriers))
    it(`is whole: all payloads in all fields of ${carrier.name}`, async () => {
      const seminars = await seminarsIn(filled(carrier));
      expect(seminars.length).to.be.greaterThan(payloads.length / 2);
      expectSoundExports(seminars);
    }).timeout(60_000);
});
