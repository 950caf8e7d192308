import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readLocalist } from '../../../src/feed/formats/localist.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';

const response = await fetch(new URL('../fixtures/localist.json', import.meta.url));
const document = (await response.json()) as { readonly events: readonly unknown[] };

const read = (value: unknown): readonly RawSeminar[] => [...readLocalist(value).seminars] as readonly RawSeminar[];
const readOne = (event: object): RawSeminar => read({ events: [{ event }] })[0]!;

/** Without the members that say nothing. */
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

describe('a Localist feed', () => {
  it('gives each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: '90001',
      title: 'Glaciology Colloquium: Ice That Flows Uphill',
      speakers: ['Nia Sato'],
      affiliation: 'Lakeside University',
      abstract: 'Some ice moves the wrong way, if x < 0.',
      bio: 'Nia Sato runs the Cold Lab.',
      category: 'Lecture',
      department: 'Earth Sciences',
      topics: ['Outdoors', 'ice', 'Rivers'],
      audiences: ['Students', 'Staff'],
      contact: { name: 'Kei Mori', email: 'kei@example.edu', phone: '303-555-0100' },
      start: '2026-05-05T13:00:00-06:00',
      end: '2026-05-05T14:00:00-06:00',
      location: {
        name: 'Annex',
        room: '12',
        address: '4 Lake Road, Hilltown',
        url: 'https://calendar.example.edu/annex',
      },
      webcast: { url: 'https://lakeside.zoom.us/j/5550001', label: 'Passcode: snow' },
      mode: 'hybrid',
      links: [
        { url: 'https://tickets.example.org/7001', kind: 'registration' },
        { url: 'https://earth.example.edu/ice', kind: 'other' },
      ],
      status: 'confirmed',
      url: 'https://calendar.example.edu/event/ice',
      image: 'https://photos.example.org/7001.jpg',
      updated: '2026-04-01T08:30:00-06:00',
    });
  });

  it('reads the description where there are no fields, and leaves the status before a title', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: '90002',
      title: 'Canceled: Hearing the Floor',
      speakers: ['Ove Lind, Fjord Tech'],
      hosts: ['Kei Mori'],
      department: 'Acoustics',
      topics: [],
      start: '2026-05-06T09:00:00-06:00',
      webcast: { url: 'https://fjord.zoom.us/j/5550002' },
      mode: 'online',
      links: [],
      status: 'cancelled',
      url: 'https://calendar.example.edu/event/floor',
    });
  });

  it('has an entry for each occurrence, all-day ones without end', () => {
    const days = read(document).slice(2);
    expect(days.map(({ uid, start, end, allDay }) => [uid, start, end, allDay])).to.deep.equal([
      ['90003', '2026-05-08T00:00:00-06:00', undefined, true],
      ['90004', '2026-05-09T00:00:00-06:00', undefined, true],
    ]);
  });

  it('says that a seminar is sold out, reads plain descriptions and whom it is open to', () => {
    const [, , days] = read(document);
    expect(days).to.include({ status: 'confirmed', note: 'Sold out', abstract: 'Bring boots.', mode: 'in-person' });
    expect(days?.audiences).to.deep.equal(['Members']);
  });

  it('names no zone', () => {
    expect(readLocalist(document).timeZone).to.equal(undefined);
  });

  it('takes an empty list, one event, and events without wrapping', () => {
    expect(read({ events: [], page: {} })).to.deep.equal([]);
    expect(read({ event: { title: 'One', event_instances: [] } })[0]).to.include({ title: 'One' });
    expect(read({ events: [{ title: 'One' }] })[0]).to.include({ title: 'One' });
  });

  it('prefers the title that the description gives', () => {
    const event = { title: 'Ice Talks: Nia Sato', description: 'Speaker: Nia Sato, LU\nTitle: Uphill' };
    expect(readOne(event)).to.include({ title: 'Uphill', series: 'Ice Talks' });
  });

  for (const [status, meaning] of Object.entries({
    canceled: 'cancelled',
    Cancelled: 'cancelled',
    postponed: 'postponed',
    odd: undefined,
  })) {
    it(`knows the status ${status}`, () => expect(readOne({ status }).status).to.equal(meaning));
  }

  it('hands on entries that are no events, to be rejected in their place', () => {
    expect(read({ events: [null, 'x', { event: 4 }] })).to.deep.equal([null, 'x', { event: 4 }]);
  });

  for (const value of [null, 'x', 4, [], {}, { events: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readLocalist(value)).to.throw(TypeError));
  }

  it('never throws over what a field holds', () => {
    const names = Object.keys((document.events[0] as { event: object }).event);
    const event = fc.dictionary(fc.constantFrom(...names), fc.jsonValue());
    const instance = fc.dictionary(fc.constantFrom('id', 'start', 'end', 'all_day'), fc.jsonValue());
    fc.assert(
      fc.property(event, instance, fc.jsonValue(), (fields, event_instance, other) => {
        read({
          events: [{ event: fields }, { event: { ...fields, event_instances: [{ event_instance }, other] } }, other],
        });
      }),
    );
  });
});

describe('readLocalist, of a calendar in pages', () => {
  const page = (current: unknown, total: unknown) => ({ events: [], page: { current, size: 10, total } });
  const next = (document: unknown, address = 'https://calendar.example.edu/api/2/events?days=370&pp=10') =>
    readLocalist(document, { address }).nextUrl;

  it('leads to the page after it, with the same question', () => {
    expect(next(page(1, 3))).to.equal('https://calendar.example.edu/api/2/events?days=370&pp=10&page=2');
    expect(next(page(2, 3), 'https://calendar.example.edu/api/2/events?page=2')).to.equal(
      'https://calendar.example.edu/api/2/events?page=3',
    );
  });

  it('ends with the last page, and where nobody can tell', () => {
    for (const document of [page(3, 3), page(1, 1), page(null, 3), page({}, []), { events: [] }])
      expect(next(document), JSON.stringify(document)).to.equal(undefined);
    expect(next(page(1, 3), 'no address')).to.equal(undefined);
  });
});
