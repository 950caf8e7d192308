import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readJscalendar } from '../../../src/feed/formats/jscalendar.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/jscalendar.json', import.meta.url));
const document = (await response.json()) as { readonly entries: readonly object[] };

const address = 'https://lab.example.org/calendar.json';
const context = { address, now: Date.parse('2026-04-01T00:00Z') };
const read = (value: unknown, now = context.now) =>
  [...readJscalendar(value, { ...context, now }).seminars] as readonly RawSeminar[];
const readOne = (event: object): RawSeminar => read({ '@type': 'Event', ...event })[0]!;
// JSON may well name what JavaScript calls to make a text or number of an object
const anyJson = fc.oneof(fc.jsonValue(), fc.constant({ toString: 1, valueOf: 1 }));
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;
const shown = (time?: number): string => (time === undefined ? '-' : new Date(time).toISOString().slice(0, 16));

async function instants(event: object, timeZone?: string): Promise<readonly string[]> {
  const feed = readJscalendar({ '@type': 'Event', title: 'Ice', ...event }, { ...context, timeZone });
  const { seminars } = await readSeminars(feed, { base: address, timeZone });
  return seminars.map(({ start, end }) => `${shown(start)} ${shown(end)}`);
}

describe('a JSCalendar feed', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: 'e-1',
      title: 'Uphill',
      speakers: [
        {
          name: 'Nia Sato',
          affiliation: 'Lakeside University',
          url: 'https://nia.example.org/',
          image: 'https://nia.example.org/n.jpg',
        },
      ],
      abstract: 'Some ice climbs.',
      audiences: ['Students'],
      category: 'Colloquium',
      topics: ['Physics', 'ice'],
      hosts: ['Kei Mori'],
      contact: { name: 'Kei Mori', email: 'kei@example.org' },
      start: '2026-05-05T13:00:00',
      end: '2026-05-05T20:30:00Z',
      timeZone: 'America/Denver',
      location: { name: 'Annex', room: 'Room 12', url: 'https://maps.example.org/annex' },
      webcast: { url: 'https://lakeside.zoom.us/j/5550001', label: 'Zoom – Passcode: snow' },
      links: [{ url: 'https://lab.example.org/uphill.pdf', label: 'Poster' }],
      status: 'confirmed',
      language: 'en',
      url: 'https://lab.example.org/uphill',
      image: 'https://lab.example.org/ice.jpg',
      updated: '2026-02-01T10:00:00Z',
      sequence: 3,
    });
  });

  it('writes repeated events out, with what is said of single occurrences', async () => {
    const { seminars } = await readSeminars(readJscalendar(document, context), { base: address });
    const hours = seminars.filter(({ uid }) => uid.startsWith('e-2'));
    expect(
      hours.map(({ start, end, title, location }) => `${shown(start)} ${shown(end)} ${title} ${location?.name}`),
    ).to.deep.equal([
      '2026-03-02T23:00 2026-03-03T00:00 Reading hour Annex',
      '2026-03-17T16:00 2026-03-17T17:00 Reading hour, moved Boathouse',
      '2026-03-23T22:00 2026-03-23T23:00 Reading hour Annex',
      '2026-03-25T22:00 2026-03-26T00:00 Reading hour Annex',
      '2026-03-30T22:00 2026-03-30T23:00 Reading hour Annex',
    ]);
    expect(hours[1]?.uid).to.equal('e-2-2026-03-16T16:00:00');
  });

  it('shows neither tasks nor what is private', () => {
    expect(read(document).map(({ uid }) => uid)).to.not.include.members(['e-3', 't-1']);
    expect(read(document)).to.have.length(7);
  });

  it('is named after the group, and has its page', () => {
    const { title, url } = readJscalendar(document, context);
    expect([title, url]).to.deep.equal(['Cold Lab', 'https://lab.example.org/']);
    expect(readJscalendar(document.entries[0], context).title).to.equal(undefined);
  });

  it('is read as an event, a group, and a list of either', () => {
    const event = { '@type': 'Event', title: 'Ice', start: '2026-05-05T13:00:00' };
    for (const form of [event, [event], { entries: [event] }, [{ entries: [event] }]]) {
      expect(read(form)[0]).to.include({ title: 'Ice' });
    }
  });

  const times: readonly (readonly [string, object, string])[] = [
    ['a wall clock in its zone', { start: '2026-04-04T15:30:00', timeZone: 'Australia/Sydney' }, '2026-04-04T04:30 -'],
    [
      'hours over the night on which clocks go back',
      { start: '2026-04-04T22:00:00', timeZone: 'Australia/Sydney', duration: 'PT8H' },
      '2026-04-04T11:00 2026-04-04T19:00',
    ],
    [
      'a day over that night, which has 25 hours',
      { start: '2026-04-04T22:00:00', timeZone: 'Australia/Sydney', duration: 'P1D' },
      '2026-04-04T11:00 2026-04-05T12:00',
    ],
    [
      'weeks, days and hours together',
      { start: '2026-03-01T09:00:00', timeZone: 'America/New_York', duration: 'P1W1DT1H30M' },
      '2026-03-01T14:00 2026-03-09T14:30',
    ],
    [
      'a floating time where the page says',
      { start: '2026-05-05T13:00:00', timeZone: null, duration: 'PT1H' },
      '2026-05-05T07:30 2026-05-05T08:30',
    ],
    [
      'an offset that should not be there',
      { start: '2026-05-05T13:00:00+02:00', duration: 'PT1H' },
      '2026-05-05T11:00 2026-05-05T12:00',
    ],
    [
      'a zone of its own that says its name',
      { start: '2026-05-05T13:00:00', timeZone: '/x', timeZones: { '/x': { tzId: 'Europe/Oslo' } } },
      '2026-05-05T11:00 -',
    ],
    ['no duration', { start: '2026-05-05T13:00:00', timeZone: 'UTC', duration: 'PT0S' }, '2026-05-05T13:00 -'],
    [
      'a duration that is none',
      { start: '2026-05-05T13:00:00', timeZone: 'UTC', duration: '1 hour' },
      '2026-05-05T13:00 -',
    ],
    [
      'a duration of centuries',
      { start: '2026-05-05T13:00:00', timeZone: 'UTC', duration: 'P99999W' },
      '2026-05-05T13:00 -',
    ],
    [
      'whole days',
      { start: '2026-04-04T00:00:00', timeZone: 'Australia/Sydney', duration: 'P2D', showWithoutTime: true },
      '2026-04-03T13:00 2026-04-05T14:00',
    ],
    [
      'one whole day in hours',
      { start: '2026-05-04T09:00:00', timeZone: 'Australia/Sydney', duration: 'PT24H', showWithoutTime: true },
      '2026-05-03T14:00 2026-05-04T14:00',
    ],
  ];
  for (const [name, event, expected] of times) {
    it(`reads ${name}`, async () => expect(await instants(event, 'Asia/Kolkata')).to.deep.equal([expected]));
  }

  it('keeps the wall clock of repetitions where clocks change', async () => {
    const event = { start: '2026-03-06T16:00:00', timeZone: 'America/New_York', duration: 'PT1H' };
    const rules = { recurrenceRules: [{ frequency: 'weekly', count: 2 }] };
    expect(await instants({ ...event, ...rules })).to.deep.equal([
      '2026-03-06T21:00 2026-03-06T22:00',
      '2026-03-13T20:00 2026-03-13T21:00',
    ]);
  });

  it('takes one rule without list, several together, and rules that exclude', () => {
    const starts = (event: object): readonly unknown[] =>
      read({ '@type': 'Event', start: '2026-03-02T16:00:00', ...event }).map(({ start }) => String(start).slice(5, 10));
    const weekly = { frequency: 'weekly', count: 3 };
    expect(starts({ recurrenceRule: weekly })).to.deep.equal(['03-02', '03-09', '03-16']);
    expect(starts({ recurrenceRules: [weekly, { frequency: 'daily', count: 2 }] })).to.have.members([
      '03-02',
      '03-03',
      '03-09',
      '03-16',
    ]);
    const excludedRecurrenceRules = [{ frequency: 'weekly', interval: 2, count: 2 }];
    expect(starts({ recurrenceRules: [weekly], excludedRecurrenceRules })).to.deep.equal(['03-02', '03-09']);
    expect(
      starts({ recurrenceRules: [weekly], recurrenceOverrides: { '2026-03-02T16:00:00': { excluded: true } } }),
    ).to.deep.equal(['03-09', '03-16']);
  });

  it('has of an endless event what lies a year around now, and of others all', () => {
    const event = { '@type': 'Event', uid: 'e', start: '2001-01-01T16:00:00', timeZone: 'UTC' };
    const weeks = read({ ...event, recurrenceRules: [{ frequency: 'weekly' }] });
    expect(weeks).to.have.length(105);
    expect(weeks[0]).to.include({ start: '2025-03-31T16:00:00', uid: 'e-2025-03-31T16:00:00' });
    expect(weeks.at(-1)).to.include({ start: '2027-03-29T16:00:00' });
    expect(read({ ...event, recurrenceRules: [{ frequency: 'weekly', count: 9 }] })).to.deep.equal([]);
    expect(read(event)).to.have.length(1);
  });

  it('patches inside, takes out what is null, and leaves identifiers and unknown places alone', () => {
    const patch = { uid: 'other', 'locations/a~1b/name': 'Boathouse', 'locations/none/name': 'X', status: null };
    const event = {
      '@type': 'Event',
      uid: 'e',
      start: '2026-03-02T16:00:00',
      status: 'tentative',
      locations: { 'a/b': { name: 'Annex' } },
      recurrenceOverrides: { '2026-03-03T16:00:00': patch },
    };
    const [plain, patched] = read(event);
    expect(plain).to.deep.include({ location: { name: 'Annex' }, status: 'tentative' });
    expect(patched).to.deep.include({
      uid: 'e-2026-03-03T16:00:00',
      location: { name: 'Boathouse' },
      status: undefined,
    });
  });

  it('tells changed occurrences that stand alone apart', () => {
    const event = { uid: 'e', start: '2026-03-02T17:00:00', recurrenceId: '2026-03-02T16:00:00' };
    expect(readOne(event).uid).to.equal('e-2026-03-02T16:00:00');
  });

  it('prefers who speaks to who leads, takes long words for a biography, and reads the description else', () => {
    const about = 'Nia Sato digs. '.repeat(12).trim();
    const participants = {
      a: { name: 'Kei Mori', roles: { chair: true } },
      b: { name: 'Nia Sato', roles: { speaker: true }, description: about },
    };
    expect(readOne({ participants }).speakers).to.deep.equal([{ name: 'Nia Sato', bio: about }]);
    expect(readOne({ description: 'Speaker: Ove Lind' }).speakers).to.deep.equal(['Ove Lind']);
  });

  it('hands on entries that are no objects, to be rejected in their place', () => {
    expect(read([null, 'x', 4])).to.deep.equal([null, 'x', 4]);
  });

  for (const value of [null, 'x', 4, undefined]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => read(value)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set(document.entries.flatMap(Object.keys)), 'recurrenceRule', 'timeZones', 'privacy'];
    const fields = fc.dictionary(fc.constantFrom(...names), anyJson);
    const start = fc.constantFrom('2026-03-02T16:00:00', '0000-01-01', '9999-12-31T23:59:59', 'x');
    await fc.assert(
      fc.asyncProperty(fields, fields, start, anyJson, async (event, patch, begin, other) => {
        const rule = { frequency: 'weekly', count: 5, ...event, ...patch };
        const overrides = {
          '2026-03-09T16:00:00': patch,
          [JSON.stringify(other).slice(0, 20)]: other,
          '': { '__proto__/a': 1 },
        };
        const repeated = { ...event, start: begin, recurrenceRules: [rule, other], recurrenceOverrides: overrides };
        const maps = { participants: { a: event, b: other }, links: { a: patch }, locations: { a: other } };
        await readSeminars(readJscalendar([event, repeated, { ...patch, ...maps }, other], context), { base: address });
      }),
    );
  });

  it('does not take long over a calendar made to be long', () => {
    const recurrenceOverrides = Object.fromEntries(
      Array.from({ length: 3000 }, (_, index) => [
        new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString().slice(0, 19),
        { title: `Ice ${index}` },
      ]),
    );
    const event = {
      '@type': 'Event',
      start: '1500-01-01T00:00:00',
      recurrenceRules: [{ frequency: 'daily', count: 1e9 }],
    };
    const many = Array.from({ length: 50 }, () => ({
      ...event,
      recurrenceOverrides,
      description: 'Ice. '.repeat(5000),
    }));
    expect(read(many).length).to.be.lessThan(50 * 1000 + 1);
  });
});
