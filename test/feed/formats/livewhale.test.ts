import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readLivewhale } from '../../../src/feed/formats/livewhale.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/livewhale.json', import.meta.url));
const document = (await response.json()) as { readonly data: readonly object[] };

const address = 'https://calendar.example.edu/live/json/v2/events/paginate/3';
const context = { address, now: 0 };
const read = (value: unknown) => [...readLivewhale(value, context).seminars] as readonly RawSeminar[];
const readOne = (event: object): RawSeminar => read([event])[0]!;
// JSON may well name what JavaScript calls to make a text or number of an object
const anyJson = fc.oneof(fc.jsonValue(), fc.constant({ toString: 1, valueOf: 1 }));
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

async function instants(event: object): Promise<string> {
  const own = { title: 'Silt', timezone: 'Australia/Sydney', ...event };
  const { seminars } = await readSeminars(readLivewhale([own], context), { base: address });
  return seminars.map(({ start, end }) => [start, end ?? NaN].map(shown).join(' ')).join();
}
const shown = (time: number): string => (Number.isNaN(time) ? '-' : new Date(time).toISOString().slice(0, 16));

describe('a LiveWhale feed', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: '7001',
      title: 'Peat & Memory',
      speakers: ['Nia Sato (Lakeside University)'],
      hosts: ['Kei Mori'],
      abstract: 'Bogs remember\u00a0floods.',
      bio: 'Nia Sato digs.',
      category: 'Colloquium',
      department: 'Earth Sciences',
      topics: ['Field Work', 'bogs'],
      audiences: ['Staff', 'Open to the Public'],
      contact: 'Ove Lind, ove@example.edu',
      start: '2026-03-10T13:30:00-06:00',
      end: '2026-03-10T14:30:00-06:00',
      timeZone: 'America/Denver',
      location: { name: 'Annex', room: '12' },
      webcast: { url: 'https://lakeside.zoom.us/j/7001', label: 'Watch along – Passcode: moss' },
      mode: 'hybrid',
      links: [{ url: '/event/7001-peat', kind: 'registration' }],
      url: '/event/7001-peat',
      image: 'https://calendar.example.edu/live/image/7001_peat.jpg',
      updated: '2026-02-01 08:00:00',
    });
  });

  it('reads the summary where there is no description, and no way to join where it is not online', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: '7002',
      title: 'Silt',
      speakers: ['Ove Lind'],
      affiliation: 'Fjord Tech',
      abstract: 'Sand, but finer.',
      category: 'Lecture',
      department: 'Hydrology',
      topics: ['Public'],
      start: '2026-03-11 18:00:00Z',
      timeZone: 'America/Denver',
      location: { name: 'Boathouse' },
      links: [],
      status: 'cancelled',
      url: '/event/7002-silt',
    });
  });

  it('takes an all-day event for its first day, whatever stands as the end of its repetitions', () => {
    const { start, end, allDay } = read(document)[2]!;
    expect([start, end, allDay]).to.deep.equal(['2026-03-16', undefined, true]);
  });

  it('is read as a list, as pages of either version and when empty', () => {
    const event = { title: 'Silt' };
    for (const form of [[event], { results: [event] }, { data: [event] }]) {
      expect(read(form)[0]).to.include({ title: 'Silt' });
    }
    expect(read({ meta: { total_results: 0 }, data: [] })).to.deep.equal([]);
  });

  it('names the next page until there is none', () => {
    const page = 'https://calendar.example.edu/live/json/v2/events/paginate/3/page/2';
    expect(readLivewhale(document, context).nextUrl).to.equal(page);
    expect(readLivewhale({ data: [], links: { next: null } }, context).nextUrl).to.equal(undefined);
    expect(readLivewhale([], context).nextUrl).to.equal(undefined);
  });

  const times: readonly (readonly [string, object, string])[] = [
    ['an offset', { date_iso: '2026-04-04T15:30:00+11:00' }, '2026-04-04T04:30 -'],
    ['another zone’s offset', { date_iso: '2026-04-04T15:30:00-04:00' }, '2026-04-04T19:30 -'],
    ['UTC without saying so', { date_utc: '2026-04-04 04:30:00' }, '2026-04-04T04:30 -'],
    ['seconds', { date_ts: 1775277000 }, '2026-04-04T04:30 -'],
    ['seconds as text', { date_ts: '1775277000' }, '2026-04-04T04:30 -'],
    [
      'an end at the epoch in Sydney',
      { date_iso: '2026-04-04T15:30:00+11:00', date2_iso: '1970-01-01T10:00:00+10:00' },
      '2026-04-04T04:30 -',
    ],
    ['an end in seconds', { date_ts: 1775277000, date2_ts: 1775280600 }, '2026-04-04T04:30 2026-04-04T05:30'],
    ['an end of nothing', { date_ts: 1775277000, date2_ts: 0 }, '2026-04-04T04:30 -'],
    [
      'a day with an offset',
      { date_iso: '2026-04-05T00:00:00+11:00', is_all_day: 1 },
      '2026-04-04T13:00 2026-04-05T14:00', // the day on which Sydney’s clocks go back
    ],
    ['a day in seconds', { date_ts: 1775307600, is_all_day: '1' }, '2026-04-04T13:00 2026-04-05T14:00'],
    [
      'days up to the last',
      { date_iso: '2026-05-04T00:00:00+10:00', date2_iso: '2026-05-06T00:00:00+10:00', is_all_day: 1 },
      '2026-05-03T14:00 2026-05-06T14:00',
    ],
    ['a wall clock', { date_iso: '2026-04-06T15:30:00' }, '2026-04-06T05:30 -'],
  ];
  for (const [name, event, expected] of times) {
    it(`reads ${name}`, async () => expect(await instants(event)).to.equal(expected));
  }

  const modes: readonly (readonly [object, string | undefined])[] = [
    [{ is_online: 1, online_type: 'online only' }, 'online'],
    [{ is_online: 1, online_type: 'hybrid' }, 'hybrid'],
    [{ is_online: 1, location: 'Annex' }, 'hybrid'],
    [{ is_online: true }, 'online'],
    [{ is_online: 0, online_type: 'online only' }, undefined],
  ];
  for (const [event, mode] of modes) {
    it(`takes ${JSON.stringify(event)} for ${mode ?? 'whatever place it has'}`, () =>
      expect(readOne(event).mode).to.equal(mode));
  }

  it('has no room without a place', () => {
    expect(readOne({ custom_room_number: '190', location: null }).location).to.equal(undefined);
    expect(readOne({ location: 'Annex 12', location_title: 'Annex' }).location).to.deep.equal({ name: 'Annex 12' });
  });

  it('prefers the title that the description gives', () => {
    const event = { title: 'Ice Talks: Nia Sato', description: 'Speaker: Nia Sato, LU\nTitle: Uphill' };
    expect(readOne(event)).to.include({ title: 'Uphill', series: 'Ice Talks' });
  });

  it('hands on entries that are no events, to be rejected in their place', () => {
    expect(read([null, 'x', 4])).to.deep.equal([null, 'x', 4]);
  });

  for (const value of [null, 'x', 4, {}, { data: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => read(value)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set(document.data.flatMap(Object.keys)), 'date2_ts', 'date_ts', 'image', 'status', 'room'];
    const event = fc.dictionary(fc.constantFrom(...names), anyJson);
    await fc.assert(
      fc.asyncProperty(event, anyJson, anyJson, async (fields, other, links) => {
        await readSeminars(readLivewhale({ data: [fields, other], links }, context), { base: address });
        readLivewhale([fields], { address: 'x', now: 0 });
      }),
    );
  });
});
