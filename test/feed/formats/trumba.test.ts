import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTrumba } from '../../../src/feed/formats/trumba.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/trumba.json', import.meta.url));
const document = (await response.json()) as readonly object[];
const address = 'https://www.trumba.com/calendars/geo.json';
const context = { address, now: 0 };

const read = (value: unknown): readonly RawSeminar[] =>
  [...readTrumba(value, context).seminars] as readonly RawSeminar[];
const readOne = (event: object): RawSeminar => read([event])[0]!;
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

/** When the first of several events is, as the list shows it. */
async function spanOf(events: readonly object[], timeZone?: string): Promise<string> {
  const named = events.map((event, index) => ({ eventID: index + 1, title: 'Tides', ...event }));
  const { seminars } = await readSeminars(readTrumba(named, { ...context, timeZone }), { base: address, timeZone });
  const { start, end, timeZone: zone } = seminars.find(({ uid }) => uid === '1')!;
  return [new Date(start).toISOString(), end && new Date(end).toISOString(), zone].join(' ');
}

describe('a Trumba feed', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: '188001',
      title: 'Tides & Clocks',
      speakers: ['Ines Duarte, Porto Institute'],
      abstract: 'The sea’s slow breath.',
      hosts: ['Per Holm'],
      category: 'Talk',
      audiences: ['Students', 'Staff'],
      contact: { name: 'Kei Mori', email: 'kei@example.edu', phone: '303-555-0100' },
      start: '2026-04-21T14:00:00-0600',
      end: '2026-04-21T15:15:00-0600',
      location: { name: 'The Old Mill', url: 'https://maps.example.edu/?mill' },
      webcast: { url: 'https://lakeside.zoom.us/j/5550001' },
      mode: 'Hybrid',
      links: [
        { url: 'https://eventactions.example.com/188001', kind: 'registration' },
        { url: 'https://geo.example.edu/tides', label: 'About the tides' },
      ],
      note: 'Sold out',
      url: 'https://www.trumba.com/calendars/geo?eventid=188001',
      image: 'https://www.trumba.com/i/tides.jpg',
    });
  });

  it('reads whole days in the zone of their offset, and what is called off', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: '188002',
      title: 'Field Days',
      category: 'Lectures',
      start: '2026-05-04',
      end: '2026-05-06',
      allDay: true,
      timeZone: 'Etc/GMT+6',
      mode: 'In-Person',
      links: [],
      status: 'cancelled',
      url: 'https://www.trumba.com/calendars/geo?eventid=188002',
      image: 'https://www.trumba.com/i/field.jpg',
    });
  });

  it('reads the description where there are no fields, a place that is a meeting, and no end at the start', () => {
    expect(said(read(document)[2])).to.deep.equal({
      uid: '188003',
      title: 'Echoes',
      speakers: ['Ove Lind, Fjord Tech'],
      start: '2026-12-01T09:30:00-0700',
      webcast: { url: 'https://lakeside.zoom.us/j/5550009', label: 'Zoom' },
      mode: 'Online',
      links: [],
    });
  });

  it('reads fields before the description', () => {
    const customFields = [
      { label: 'abstract', value: 'From the field' },
      { label: 'Topics', value: ['Sea', 'Moon'] },
      { label: 'Title', value: 'Tides' },
    ];
    expect(readOne({ title: 'Ocean Talks', description: 'Abstract: From the text', customFields })).to.deep.include({
      title: 'Tides',
      abstract: 'From the field',
      topics: ['Sea', 'Moon'],
    });
  });

  const local = { startDateTime: '2026-10-08T16:00:00', startTimeZoneOffset: '-0700' };
  const spoken = (text: string) => ({ dateTimeFormatted: `Thursday, October 8, 2026, ${text}` });
  const [room, utc] = ['2026-10-08T23:00:00.000Z', '2026-10-08T16:00:00.000Z'];
  const readings: readonly (readonly [string, object, string])[] = [
    ['local as the text says', { ...local, ...spoken('4&nbsp;&ndash;&nbsp;5pm') }, room],
    ['local by a single time', { ...local, ...spoken('4pm') }, room],
    ['local by a time with minutes', { ...local, ...spoken('4:00 – 5:00 p.m.') }, room],
    ['local by a time of 24 hours', { ...local, ...spoken('16:00 – 17:00') }, room],
    ['UTC as the text says', { ...local, ...spoken('9 – 10am') }, utc],
    ['UTC at noon', { ...local, startDateTime: '2026-10-08T19:00:00', ...spoken('noon') }, '2026-10-08T19:00:00.000Z'],
    ['local where the text says neither', { ...local, ...spoken('7 – 8pm') }, room],
    ['local without text', local, room],
    [
      'local where both would be the same',
      { ...local, ...spoken('4pm'), startTimeZoneOffset: '+1200' },
      '2026-10-08T04:00:00.000Z',
    ],
    ['an instant as it is', { ...local, startDateTime: '2026-10-08T16:00:00Z', ...spoken('4pm') }, utc],
  ];
  for (const [name, event, expected] of readings) {
    it(`takes a time for ${name}`, async () => expect((await spanOf([event])).split(' ')[0]).to.equal(expected));
  }

  it('takes a time that does not tell itself as the others', async () => {
    const others = [
      { ...local, ...spoken('9am') },
      { ...local, ...spoken('9am') },
      { ...local, ...spoken('4pm') },
    ];
    expect(await spanOf([local, ...others])).to.equal(`${utc}  Etc/GMT+7`);
  });

  it('shows times in the zone of their offset, or in the page’s', async () => {
    const event = { ...local, endDateTime: '2026-10-08T17:00:00', endTimeZoneOffset: '-0700' };
    expect(await spanOf([event])).to.equal(`${room} 2026-10-09T00:00:00.000Z Etc/GMT+7`);
    expect(await spanOf([event], 'America/Phoenix')).to.equal(`${room} 2026-10-09T00:00:00.000Z America/Phoenix`);
  });

  it('reads a time without offset in the page’s zone', async () => {
    expect(await spanOf([{ startDateTime: '2026-10-08T16:00:00' }], 'Asia/Kolkata')).to.equal(
      '2026-10-08T10:30:00.000Z  Asia/Kolkata',
    );
  });

  const wholeDays: readonly (readonly [string, string, string])[] = [
    ['2026-11-05T00:00:00', '2026-11-06T00:00:00', '2026-11-05T08:00:00.000Z 2026-11-06T08:00:00.000Z'],
    ['2026-11-05T00:00:00', '2026-11-05T23:59:59', '2026-11-05T08:00:00.000Z 2026-11-06T08:00:00.000Z'],
    ['2026-11-05T00:00:00', '2026-11-05T00:00:00', '2026-11-05T08:00:00.000Z 2026-11-06T08:00:00.000Z'],
    ['2026-11-05T08:00:00', '2026-11-07T08:00:00', '2026-11-05T08:00:00.000Z 2026-11-07T08:00:00.000Z'],
  ];
  for (const [startDateTime, endDateTime, expected] of wholeDays) {
    it(`takes ${startDateTime} to ${endDateTime} for whole days`, async () => {
      const offsets = { startTimeZoneOffset: '-0800', endTimeZoneOffset: '-0800' };
      expect(await spanOf([{ allDay: true, startDateTime, endDateTime, ...offsets }])).to.equal(
        `${expected} Etc/GMT+8`,
      );
    });
  }

  it('reads whole days in the page’s zone', async () => {
    const event = { allDay: true, startDateTime: '2026-11-05T00:00:00', startTimeZoneOffset: '-0800' };
    expect(await spanOf([event], 'America/Los_Angeles')).to.equal(
      '2026-11-05T08:00:00.000Z 2026-11-06T08:00:00.000Z America/Los_Angeles',
    );
  });

  for (const value of [null, 'x', 4, {}, { events: [] }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readTrumba(value, context)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set(document.flatMap(Object.keys))];
    const written = fc.constantFrom(
      '2026-10-08T16:00:00',
      '0000-01-01T00:00:00',
      '9999-12-31T23:59:59',
      '-0700',
      '+9999',
    );
    const label = fc.constantFrom('Speaker', 'Contact', 'Link', 'Title', 'Abstract', 'x', '__proto__');
    const field = fc.record({ label: fc.oneof(label, fc.jsonValue()), value: fc.jsonValue() });
    const value = fc.oneof(fc.jsonValue(), written, fc.array(field, { maxLength: 4 }), fc.constant(true));
    const event = fc.dictionary(fc.constantFrom(...names), value);
    await fc.assert(
      fc.asyncProperty(event, fc.jsonValue(), async (fields, other) => {
        await readSeminars(readTrumba([fields, other], context), { base: address });
      }),
    );
  });
});
