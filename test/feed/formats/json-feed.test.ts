import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readJsonFeed } from '../../../src/feed/formats/json-feed.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/json-feed.json', import.meta.url));
const document = (await response.json()) as object;

const address = 'https://lake.example.edu/feed.json';
const context = { address, now: 0 };
const read = (value: unknown) => [...readJsonFeed(value, context).seminars] as readonly RawSeminar[];
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

async function instants(event: object): Promise<string> {
  const feed = {
    timeZone: 'Australia/Sydney',
    ...readJsonFeed({ items: [{ id: 1, title: 'Silt', _event: event }] }, context),
  };
  const { seminars } = await readSeminars(feed, { base: address, timeZone: 'Asia/Tokyo' });
  return seminars
    .flatMap(({ start, end }) => [start, end ?? 0].map((time) => new Date(time).toISOString().slice(0, 16)))
    .join(' ');
}

describe('a JSON Feed', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: 'lake-1',
      title: 'Ice That Flows Uphill',
      speakers: ['Nia Sato, Lakeside University'],
      series: 'Glaciology',
      abstract: 'Some ice moves the wrong way.',
      topics: ['Ice', 'Rivers'],
      start: '2026-07-07T13:30:00',
      end: '2026-07-07T14:30:00',
      timeZone: 'Europe/Zurich',
      status: 'tentative',
      location: 'Boathouse',
      webcast: { url: 'https://lakeside.zoom.us/j/91' },
      links: [{ url: '/files/ice.pdf', label: 'Poster' }],
      language: 'en',
      url: 'https://lake.example.edu/seminars/1',
      image: 'https://lake.example.edu/ice.jpg',
      updated: '2026-05-02T10:00:00Z',
    });
  });

  it('takes the author for the speaker where nobody else is named', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: 'lake-3',
      title: 'Silt',
      speakers: [{ name: 'Ove Lind', url: 'https://fjord.example/lind', image: 'https://fjord.example/lind.jpg' }],
      abstract: 'Sand, but finer.',
      topics: [],
      start: '2026-07-14',
      end: '2026-07-15',
      location: { name: 'Annex', room: '12' },
      links: [],
      language: 'en',
    });
  });

  it('leaves out items that are no seminars, whatever their date and text', () => {
    expect(read(document).map(({ uid }) => uid)).to.deep.equal(['lake-1', 'lake-3']);
  });

  it('goes on at next_url', () => {
    const { title, url, nextUrl } = readJsonFeed(document, context);
    expect([title, url, nextUrl]).to.deep.equal([
      'Lake Seminars',
      'https://lake.example.edu/seminars',
      'https://lake.example.edu/feed.json?page=2',
    ]);
  });

  it('does not go on where next_url is the page itself or no address', () => {
    for (const next_url of [address, 'feed.json', 'javascript:x', 7, null])
      expect(readJsonFeed({ items: [], next_url }, context).nextUrl).to.equal(undefined);
  });

  const times: readonly (readonly [object, string])[] = [
    [
      { start: '2026-07-07T13:30:00', end: '2026-07-07T14:30', time_zone: 'Europe/Zurich' },
      '2026-07-07T11:30 2026-07-07T12:30',
    ],
    [{ start: '2026-07-07T13:30:00', timezone: 'America/New_York' }, '2026-07-07T17:30 1970-01-01T00:00'],
    [{ start: '2026-07-07T13:30:00-07:00', time_zone: 'Europe/Zurich' }, '2026-07-07T20:30 1970-01-01T00:00'],
    [{ start: '2026-07-07T13:30:00Z' }, '2026-07-07T13:30 1970-01-01T00:00'],
    [{ start: '2026-07-07T13:30:00' }, '2026-07-07T04:30 1970-01-01T00:00'],
    [{ start_date: '2026-07-07', end_date: '2026-07-08', timeZone: 'UTC' }, '2026-07-07T00:00 2026-07-09T00:00'],
  ];
  for (const [event, expected] of times) {
    it(`reads ${JSON.stringify(event)}`, async () => expect(await instants(event)).to.equal(expected));
  }

  for (const value of [null, 'x', [], { items: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readJsonFeed(value, context)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const json = fc.oneof(fc.jsonValue(), fc.constant({ toString: 1, valueOf: 1 }));
    const names = [
      'id',
      'title',
      'content_html',
      'summary',
      'tags',
      'authors',
      'attachments',
      'image',
      'url',
      'language',
    ];
    const words = [
      'start',
      'end',
      'time_zone',
      'location',
      'webcast',
      'status',
      'speakers',
      'contact',
      'links',
      'topics',
    ];
    const item = fc.dictionary(fc.constantFrom(...names), json);
    const event = fc.oneof(json, fc.dictionary(fc.constantFrom(...words), json));
    await fc.assert(
      fc.asyncProperty(item, event, json, async (one, _event, other) => {
        await readSeminars(readJsonFeed({ items: [{ ...one, _event }, other] }, context), { base: address });
      }),
    );
  });
});
