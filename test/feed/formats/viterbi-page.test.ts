import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readViterbiPage } from '../../../src/feed/formats/viterbi-page.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/viterbi-page.html.txt', import.meta.url));
const page = await response.text();

const base = 'https://school.example.edu/calendar/';
const read = (value: unknown) => [...readViterbiPage(value).seminars] as readonly RawSeminar[];
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;
const dated = (when: string): string =>
  `<h3><a href="?event=1">Silt</a></h3><div class="event_stats"><p><strong>${when}</strong></p></div>`;

describe('the page of the older school calendar', () => {
  it('gives each fact its place', () => {
    expect(said(read(page)[0])).to.deep.equal({
      uid: '4401',
      url: '?event=4401',
      title: 'Ice That Flows Uphill',
      series: 'Ice Seminar',
      speakers: ['Nia Sato, Lakeside University'],
      abstract: 'Some ice moves & melts.',
      hosts: ['Kei Mori'],
      department: 'Earth & Water',
      category: 'Lectures, & Seminars',
      audiences: ['Everyone Is Invited'],
      contact: { name: 'May Tran', email: 'may@example.edu' },
      start: '2026-07-07T13:30',
      end: '2026-07-07T14:30',
      location: { name: 'Boathouse (BOA)', room: '12', url: 'http://maps.example.edu/' },
      webcast: { url: 'https://lakeside.zoom.us/j/91' },
      links: [{ url: '/calendar/411.pdf', label: '411.pdf', kind: 'flyer' }],
    });
  });

  it('has whole days, and says who posted an event', () => {
    expect(said(read(page)[1])).to.deep.equal({
      uid: '4402',
      url: '?event=4402',
      title: 'Open House',
      abstract: 'Come and see.',
      department: 'Outreach',
      contact: { name: 'Ove Lind' },
      start: '2026-07-10',
      allDay: true,
    });
  });

  const times: readonly (readonly [string, string])[] = [
    ['Tue, Jul 07, 2026 @ 01:30 PM - 02:30 PM', '2026-07-07T20:30 2026-07-07T21:30'],
    ['Tue, Jan 05, 2027 @ 01:30 PM - 02:30 PM', '2027-01-05T21:30 2027-01-05T22:30'],
    ['Tue, Jul 07, 2026 @ 01:30 PM', '2026-07-07T20:30 -'],
    ['Tue, Jul 07, 2026 @ 11:00 PM - 01:00 AM', '2026-07-08T06:00 -'],
    ['Tue, Jul 07, 2026', '2026-07-07T07:00 2026-07-08T07:00'],
    ['Tue, Jul 07, 2026 @ All Day Event', '2026-07-07T07:00 2026-07-08T07:00'],
    ['Tue, Jul 07, 2026 - Thu, Jul 09, 2026', '2026-07-07T07:00 2026-07-10T07:00'],
  ];
  for (const [when, expected] of times) {
    it(`takes "${when}" for the clocks of Los Angeles`, async () => {
      const { seminars } = await readSeminars(readViterbiPage(dated(when)), { base });
      const shown = (time: number | undefined) => (time ? new Date(time).toISOString().slice(0, 16) : '-');
      expect(seminars.map(({ start, end }) => `${shown(start)} ${shown(end)}`)).to.deep.equal([expected]);
    });
  }

  for (const value of [null, {}, '', '<h3><a href="?date=1">x</a></h3>']) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readViterbiPage(value)).to.throw(TypeError));
  }

  it('is read in one pass, whatever it holds', () => {
    for (const part of ['<h3>', '<h3><a href="?event=', '<div class="', '<p>'])
      read(`${dated('x')}${part.repeat(100_000)}`);
  });

  it('never throws over markup', async () => {
    const parts = [
      '<h3><a href="?event=2">',
      '</a></h3>',
      '<div class="event_stats">',
      '<p>',
      '</div>',
      '<blockquote>',
      '</blockquote>',
    ];
    const texts = ['Location: ', 'Audiences: ', 'Jul 7, 2026 @ ', '1 PM', ' - ', 'Speaker: ', '<a href=', '&', '"'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...parts, ...texts)), async (pieces) => {
        await readSeminars(readViterbiPage(dated('x') + pieces.join('')), { base });
      }),
    );
  });
});
