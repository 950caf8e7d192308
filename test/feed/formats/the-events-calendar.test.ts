import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTheEventsCalendar } from '../../../src/feed/formats/the-events-calendar.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';
import type { Seminar } from '../../../src/model/seminar.ts';

const response = await fetch(new URL('../fixtures/the-events-calendar.json', import.meta.url));
const document = (await response.json()) as { readonly events: readonly object[] };
const address = 'https://geo.example.edu/wp-json/tribe/events/v1/events';
const context = { address, now: 0 };

const read = (value: unknown): readonly RawSeminar[] =>
  [...readTheEventsCalendar(value, context).seminars] as readonly RawSeminar[];
const readOne = (event: object): RawSeminar => read({ events: [event] })[0]!;
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

async function seminarOf(event: object, timeZone?: string): Promise<Seminar> {
  const raw = readTheEventsCalendar({ events: [{ id: 1, title: 'Tides', ...event }] }, { ...context, timeZone });
  return (await readSeminars(raw, { base: address, timeZone })).seminars[0]!;
}
const spanOf = ({ start, end, timeZone }: Seminar): string =>
  [start, end].map((time) => time && new Date(time).toISOString()).join(' ') + ` ${timeZone}`;

describe('a feed of The Events Calendar', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: '812',
      title: 'Tides — Who Pulls & Who Drifts',
      speakers: ['Ines Duarte, Porto Institute'],
      hosts: ['Per Holm'],
      abstract: 'The sea’s slow breath.',
      audiences: ['Students', 'Staff'],
      category: 'Talks & Walks',
      topics: ['Oceans', 'waves'],
      contact: { name: 'Kei Mori', email: 'kei@example.edu', phone: '303-555-0100' },
      start: '2026-04-21 20:00:00Z',
      end: '2026-04-21 21:15:00Z',
      timeZone: 'America/Denver',
      location: {
        name: 'The Old Mill & Barn',
        address: '7 Water Street, Hilltown, CO 80000, United States',
        url: 'https://geo.example.edu/venue/mill/',
      },
      links: [{ url: 'https://tides.example.org', kind: 'other' }],
      url: 'https://geo.example.edu/event/tides/',
      image: 'https://geo.example.edu/wp-content/tides.jpg',
      updated: '2026-03-31 00:20:00Z',
    });
  });

  it('reads whole days, and the place from the description where there is no venue', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: '813',
      title: 'Field Days',
      hosts: [],
      topics: [],
      start: '2026-05-04',
      end: '2026-05-06',
      allDay: true,
      timeZone: 'America/Denver',
      location: { name: 'Annex' },
      room: '12',
      links: [],
      url: 'https://geo.example.edu/event/field-days/',
    });
  });

  it('names several venues, the meeting, and has no end where that is the start', () => {
    expect(said(read(document)[2])).to.deep.equal({
      uid: '814',
      title: 'Canceled: Echoes',
      abstract: 'Sound that comes back.',
      hosts: [],
      topics: [],
      start: '2026-12-01 16:30:00Z',
      timeZone: 'Etc/GMT+7',
      location: { name: 'Annex; Foyer' },
      webcast: { url: 'https://lakeside.zoom.us/j/5550009' },
      links: [],
      url: 'https://geo.example.edu/event/echoes/',
    });
  });

  it('leaves out what is hidden from listings', () => expect(read(document)).to.have.length(3));

  it('has organisers as hosts that cannot be reached', () => {
    expect(readOne({ organizer: [{ organizer: 'Caf&eacute; Club' }] })).to.deep.include({
      hosts: ['Café Club'],
      contact: undefined,
    });
  });

  it('is online where it is virtual and has no venue', () => {
    expect(readOne({ is_virtual: true, venue: [] }).mode).to.equal('online');
  });

  it('leads to the next page by the scheme of the feed, and nowhere at the end', () => {
    const next = `${address}/?page=2&start_date=2026-04-01%2000:00:00`;
    expect(readTheEventsCalendar(document, context).nextUrl).to.equal(next);
    expect(readTheEventsCalendar({ events: [] }, context).nextUrl).to.equal(undefined);
    expect(readTheEventsCalendar({ events: [], next_rest_url: address }, context).nextUrl).to.equal(undefined);
  });

  it('reads one event', () => expect(read(document.events[0])[0]).to.include({ uid: '812' }));

  const autumn = { start_date: '2026-11-01 01:30:00', timezone: 'America/Denver' };
  const times: readonly (readonly [string, object, string])[] = [
    ['the second of two equal clock times', { ...autumn, utc_start_date: '2026-11-01 08:30:00' }, '08:30'],
    ['the first of them', { ...autumn, utc_start_date: '2026-11-01 07:30:00' }, '07:30'],
    ['a clock time without instant', { ...autumn, start_date: '2026-11-01 12:00:00' }, '19:00'],
    ['a clock time beside an unset instant', { ...autumn, utc_start_date: '0000-00-00 00:00:00' }, '07:30'],
  ];
  for (const [name, event, expected] of times) {
    it(`reads ${name}`, async () => {
      expect(spanOf(await seminarOf(event))).to.equal(`2026-11-01T${expected}:00.000Z  America/Denver`);
    });
  }

  const zones: Readonly<Record<string, string>> = {
    'UTC-8': '17:00 Etc/GMT+8',
    'UTC+5.5': '03:30 +05:30',
    'UTC+5:45': '03:15 +05:45',
    'UTC+0': '09:00 UTC',
    UTC: '09:00 UTC',
    'Europe/Zurich': '07:00 Europe/Zurich',
    'Mars/Base': '19:00 Australia/Brisbane',
    '': '19:00 Australia/Brisbane',
  };
  for (const [timezone, expected] of Object.entries(zones)) {
    it(`reads a clock time in "${timezone}", or else in the page’s zone`, async () => {
      const { start, timeZone } = await seminarOf(
        { start_date: '2026-07-01 09:00:00', timezone },
        'Australia/Brisbane',
      );
      const day = expected.startsWith('19') ? '2026-06-30T23:00' : `2026-07-01T${expected.slice(0, 5)}`;
      const at = expected.startsWith('19') ? 'Australia/Brisbane' : expected.slice(6);
      expect(`${new Date(start).toISOString().slice(0, 16)} ${timeZone}`).to.equal(`${day} ${at}`);
    });
  }

  const days: readonly (readonly [string, string, string])[] = [
    ['2026-05-04 00:00:00', '2026-05-04 23:59:59', '05-04 to 05-05'],
    ['2026-05-04 00:00:00', '2026-05-05 00:00:00', '05-04 to 05-05'],
    ['2026-05-04 05:00:00', '2026-05-05 04:59:59', '05-04 to 05-05'],
    ['2026-05-04 00:00:00', '', '05-04 to 05-05'],
    ['2026-05-04 00:00:00', '2026-05-05 23:59:59', '05-04 to 05-06'],
  ];
  for (const [start_date, end_date, expected] of days) {
    it(`takes ${start_date} to ${end_date || 'nothing'} for whole days`, async () => {
      const event = { all_day: true, start_date, end_date, timezone: 'UTC' };
      const { start, end = 0 } = await seminarOf(event);
      expect([start, end].map((time) => new Date(time).toISOString().slice(5, 10)).join(' to ')).to.equal(expected);
    });
  }

  for (const value of [null, 'x', 4, [], {}, { events: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () =>
      expect(() => readTheEventsCalendar(value, context)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set(document.events.flatMap(Object.keys))];
    const inner = ['name', 'venue', 'organizer', 'email', 'label', 'value', 'url', 'zip'];
    const record = fc.dictionary(fc.constantFrom(...inner), fc.jsonValue());
    const value = fc.oneof(
      fc.jsonValue(),
      record,
      fc.array(record, { maxLength: 3 }),
      fc.constantFrom('UTC+99', '24:00'),
    );
    const event = fc.dictionary(fc.constantFrom(...names), value);
    await fc.assert(
      fc.asyncProperty(event, fc.jsonValue(), async (fields, other) => {
        const raw = readTheEventsCalendar({ events: [fields, other], next_rest_url: other }, context);
        await readSeminars(raw, { base: address });
      }),
    );
  });
});
