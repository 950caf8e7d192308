import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readIndico } from '../../../src/feed/formats/indico.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/indico.json', import.meta.url));
const document = (await response.json()) as { readonly results: readonly object[] };

const base = 'https://indico.example.org/export/categ/12.json';
const read = (value: unknown) => [...readIndico(value).seminars] as readonly RawSeminar[];
const readOne = (event: object): RawSeminar => read({ results: [event] })[0]!;
// JSON may well name what JavaScript calls to make a text or number of an object
const anyJson = fc.oneof(fc.jsonValue(), fc.constant({ toString: 1, valueOf: 1 }));
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

describe('an Indico export', () => {
  it('gives each fact of a lecture its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: '501',
      title: 'Melting at $T<0$',
      speakers: [{ name: 'Nia Sato', affiliation: 'Lakeside University' }, { name: 'Ove Lind' }],
      hosts: ['Kei Mori'],
      abstract: 'Ice melts when pressed.',
      bio: 'Nia Sato presses.',
      series: 'Ice Seminar',
      category: 'Lecture',
      topics: ['ice'],
      start: '2026-04-14T18:00:00.000Z',
      end: '2026-04-14T19:00:00.000Z',
      timeZone: 'Europe/Oslo',
      location: {
        name: 'Fjord Tech',
        room: 'B-2 - Great Hall',
        address: '4 Quay Road, Hillhavn',
        url: 'https://maps.example.org/b2',
      },
      links: [
        { url: 'https://indico.example.org/501/melting.pdf', label: 'melting.pdf', kind: 'Slides' },
        { url: 'https://films.example.org/501', label: 'Recording' },
      ],
      note: 'Room changed',
      language: 'en',
      url: 'https://indico.example.org/event/501/',
    });
  });

  it('has a meeting’s contributions stand for it, where they have times', () => {
    const [, ...contributions] = read(document);
    expect(contributions.map(({ title }) => title)).to.deep.equal(['Cold open', 'In a session']);
    expect(said(contributions[0])).to.deep.equal({
      uid: '502-81',
      title: 'Cold open',
      speakers: [{ name: 'Ove Lind', affiliation: 'Fjord Tech' }],
      abstract: 'How cores are drilled.',
      series: 'Spring meeting',
      category: 'Oral',
      topics: ['Drills', 'cores'],
      start: '2026-04-20T07:15:00.000Z',
      end: '2026-04-20T07:45:00.000Z',
      timeZone: 'Europe/Oslo',
      location: { name: 'Fjord Tech', room: 'B-3' },
      links: [],
      status: 'postponed',
      note: 'Storm.',
      url: 'https://indico.example.org/event/502/contributions/81/',
    });
  });

  it('shows a meeting without contributions itself, led by its chairs, and no place that is not set', () => {
    const meeting = readOne({ ...document.results[1], contributions: [], sessions: [] });
    expect(meeting).to.include({ title: 'Spring meeting', category: 'Meeting', location: undefined });
    expect([meeting.hosts, meeting.speakers]).to.deep.equal([['Kei Mori'], undefined]);
  });

  it('is named after the category, and has its page', () => {
    const { title, url } = readIndico(document);
    expect([title, url]).to.deep.equal(['Ice Seminar', 'https://indico.example.org/category/12/']);
    expect(readIndico({ results: [] }).title).to.equal(undefined);
  });

  it('reads the description where the fields are silent', () => {
    const event = {
      title: 'Ice Talks: Nia Sato',
      type: 'meeting',
      description: 'Speaker: Nia Sato, LU\nTitle: Uphill',
    };
    expect(readOne(event)).to.deep.include({ title: 'Uphill', series: 'Ice Talks', speakers: ['Nia Sato, LU'] });
    const lecture = { chairs: [{ fullName: 'Ove Lind' }], description: 'Speaker: Nia Sato, LU' };
    expect(readOne(lecture).speakers).to.deep.equal([{ name: 'Ove Lind' }]);
  });

  const times: readonly (readonly [string, object, string])[] = [
    ['the zone of the request', { date: '2026-04-05', time: '01:00:00', tz: 'Australia/Sydney' }, '2026-04-04T14:00'],
    ['fractions of a second', { date: '2026-04-05', time: '01:00:00.120311', tz: 'UTC' }, '2026-04-05T01:00'],
    ['an hour that clocks skip', { date: '2026-03-08', time: '02:30:00', tz: 'America/New_York' }, '2026-03-08T07:30'],
    [
      'an hour that clocks show twice',
      { date: '2026-11-01', time: '01:30', tz: 'America/New_York' },
      '2026-11-01T05:30',
    ],
    ['no zone, in the event’s', { date: '2026-04-05', time: '12:00:00' }, '2026-04-05T10:00'],
    [
      'a zone that nobody knows, in the event’s',
      { date: '2026-04-05', time: '12:00:00', tz: 'Moon' },
      '2026-04-05T10:00',
    ],
    ['no time', { date: '2026-04-05', tz: 'UTC' }, '2026-04-05T00:00'],
  ];
  for (const [name, startDate, expected] of times) {
    it(`reads ${name}`, async () => {
      const event = { title: 'Ice', timezone: 'Europe/Oslo', startDate };
      const { seminars } = await readSeminars(readIndico({ results: [event] }), { base });
      expect(seminars[0]).to.include({ timeZone: 'Europe/Oslo', start: Date.parse(`${expected}Z`) });
    });
  }

  const labels: readonly (readonly [object | null, string | undefined, string | undefined])[] = [
    [{ title: 'CANCELLED', is_event_not_happening: true }, 'cancelled', undefined],
    [{ title: 'On ice', is_event_not_happening: true }, 'cancelled', 'On ice'],
    [{ title: 'Postponed', is_event_not_happening: true, message: 'Storm.' }, 'postponed', 'Storm.'],
    [{ title: 'Tentative', is_event_not_happening: false }, 'tentative', undefined],
    [{ title: 'New room', is_event_not_happening: false }, undefined, 'New room'],
    [null, undefined, undefined],
  ];
  for (const [label, status, note] of labels) {
    it(`takes the label ${JSON.stringify(label)} for ${status ?? 'no status'}`, () =>
      expect(readOne({ label })).to.include({ status, note }));
  }

  it('hands on results that are no events, to be rejected in their place', () => {
    expect(read({ results: [null, 'x', 4] })).to.deep.equal([null, 'x', 4]);
  });

  for (const value of [null, 'read({"results":[]});', [], {}, { results: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => read(value)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set(document.results.flatMap(Object.keys))];
    const fields = fc.dictionary(fc.constantFrom(...names, 'speakers', 'db_id', 'attachments'), anyJson);
    await fc.assert(
      fc.asyncProperty(fields, fields, anyJson, async (event, part, other) => {
        const date = { date: '2026-04-05', time: other, tz: other };
        const contributions = [{ ...part, startDate: date }, other];
        const results = [event, { ...event, chairs: [part, other], folders: [{ attachments: [part, other] }, part] }];
        const inner = { ...event, contributions, sessions: [part, other] };
        await readSeminars(readIndico({ results: [...results, inner, other], additionalInfo: other }), { base });
      }),
    );
  });
});
