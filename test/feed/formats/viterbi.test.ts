import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readViterbi } from '../../../src/feed/formats/viterbi.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';

const response = await fetch(new URL('../fixtures/viterbi.json.txt', import.meta.url));
const document: unknown = JSON.parse(await response.text());

const read = (value: unknown): readonly RawSeminar[] => [...readViterbi(value).seminars] as readonly RawSeminar[];
const readOne = (entry: object): RawSeminar => read([entry])[0]!;
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

describe('the engineering school’s feed', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: '3101',
      title: 'Ice That Flows Uphill, Slowly',
      speakers: ['Nia Sato, Lakeside University'],
      series: 'Glaciology Colloquium',
      abstract: 'Snow & ice, with x < 1.\nSecond line.',
      bio: 'Nia Sato runs the Cold Lab.',
      hosts: ['Earth Sciences'],
      links: [{ url: '2041.pdf', label: '2041.pdf', kind: 'flyer' }],
      location: 'Annex, Room 12',
      start: '2026-02-05T16:00',
      end: '2026-02-05T17:15',
    });
  });

  it('takes midnight to midnight for a whole day', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: '3102',
      title: 'Open House',
      abstract: '<p>Come and see <a href="http://lab.example.edu">the lab</a></p>',
      start: '2026-07-10',
      allDay: true,
    });
  });

  it('takes the name apart where the description says nothing', () => {
    expect(said(read(document)[2])).to.deep.equal({
      uid: '3103',
      title: 'Hearing the Floor',
      series: 'ICE Seminar',
      speakers: ['Ove Lind (Fjord Tech)'],
      location: 'Annex',
      start: '2026-07-11T16:00',
    });
  });

  it('is in Los Angeles', () => {
    expect(readViterbi(document).timeZone).to.equal('America/Los_Angeles');
  });

  const spellings: readonly (readonly [string, string, string, string])[] = [
    ['2026-10-08', '16:00', '17:00', '2026-10-08T16:00 2026-10-08T17:00'],
    ['2026-10-08 00:00:00', '16:00:00', '17:30:00', '2026-10-08T16:00 2026-10-08T17:30'],
    ['10/08/2026', '4:00 PM', '5:00 PM', '2026-10-08T16:00 2026-10-08T17:00'],
    ['1/8/2026', '9:05am', '12:00 pm', '2026-01-08T09:05 2026-01-08T12:00'],
    ['2026-10-08', '12:30 AM', '1 p.m.', '2026-10-08T00:30 2026-10-08T13:00'],
    ['Oct 8, 2026', '16:00', '', '2026-10-08T16:00 undefined'],
    ['Thu, October 08, 2026', '16:00', '00:00', '2026-10-08T16:00 undefined'],
    ['2026-10-08', '2026-10-08 16:00:00', '2026-10-08 17:00:00', '2026-10-08T16:00 2026-10-08T17:00'],
    ['2026-10-08 16:00:00', '', '', '2026-10-08T16:00 undefined'],
    ['2026-10-08', '', '', '2026-10-08 undefined'],
    ['2026-10-08', '25:00', '', '2026-10-08 undefined'],
    ['soon', '16:00', '', 'soon undefined'],
  ];
  for (const [event_date, event_start_time, event_end_time, expected] of spellings) {
    it(`reads ${event_date} from ${event_start_time || 'nothing'} to ${event_end_time || 'nothing'}`, () => {
      const { start, end } = readOne({ event_date, event_start_time, event_end_time, all_day: '0' });
      expect(`${String(start)} ${String(end)}`).to.equal(expected);
    });
  }

  for (const all_day of ['1', 1, true]) {
    it(`takes all_day ${JSON.stringify(all_day)} for a whole day`, () => {
      const { start, allDay } = readOne({ event_date: '2026-10-08', event_start_time: '09:00', all_day });
      expect([start, allDay]).to.deep.equal(['2026-10-08', true]);
    });
  }

  for (const value of [null, 'x', {}, { events: [] }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readViterbi(value)).to.throw(TypeError));
  }

  it('never throws over what a field holds', () => {
    const names = [
      'events_id',
      'event_name',
      'event_date',
      'event_start_time',
      'event_end_time',
      'event_description',
      'location',
      'all_day',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), fc.jsonValue(), (entry, other) => {
        read([entry, other]);
      }),
    );
  });
});
