import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Organizer, structuredDocument, structuredEvent } from '../../src/export/structured-data.ts';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { readSchemaOrg } from '../../src/feed/formats/schema-org.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { hostileSeminar, hostileText } from './hostile-seminar.ts';

type Written = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Written => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

const hall = { name: 'Ramo Hall', room: '101', address: '1200 E California Blvd, Pasadena', url: 'https://e.edu/map' };

function parse(text: string): Written {
  const value: unknown = JSON.parse(text);
  if (!isObject(value)) throw new Error('no object');
  return value;
}

/** What is written of a seminar in a hall. */
function written(overrides: Partial<Seminar>, organizer: Organizer = {}): Written {
  const text = structuredEvent(seminar({ location: hall, ...overrides }), organizer);
  if (text === undefined) throw new Error('it is left out');
  return parse(text);
}

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** What Google requires of an event (https://developers.google.com/search/docs/appearance/structured-data/event). */
function missing(event: Written): readonly string[] {
  const places = listOf(event.location).filter(isObject);
  const day = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{3})?(?:Z|[+-]\d\d:\d\d)?)?$/;
  const required: Readonly<Record<string, boolean>> = {
    name: isText(event.name),
    startDate: isText(event.startDate) && day.test(event.startDate),
    location: places.length > 0,
    'location.address': places.every((place) => place['@type'] !== 'Place' || isText(place.address)),
    'location.url': places.every((place) => place['@type'] !== 'VirtualLocation' || isText(place.url)),
  };
  return Object.keys(required).filter((name) => !required[name]);
}

describe('structuredEvent', () => {
  it('writes what is known of a seminar', () => {
    const text = {
      abstract: '<p>Some problems have $2^n$ valleys.</p><p>We <em>count</em> them.</p>',
      speakers: [
        {
          name: 'Ada Okafor',
          affiliation: 'University of Example',
          url: 'https://e.edu/ada',
          image: 'https://e.edu/a.jpg',
        },
      ],
      hosts: ['Ines Duarte'],
      department: 'Physics',
      series: 'Colloquium',
      category: 'Lecture',
      topics: ['Glass', 'Lecture'],
      audiences: ['Students'],
      mode: 'in-person',
      language: 'en',
      url: 'https://e.edu/17',
      image: 'https://e.edu/17.jpg',
    } as const;
    expect(written(text)).to.deep.equal({
      '@type': 'EducationEvent',
      identifier: 'spin-glasses-2026@example.edu',
      name: 'Spin glasses and hard problems',
      description: 'Some problems have 2ⁿ valleys.\n\nWe count them.',
      startDate: '2026-07-10T09:00:00-07:00',
      endDate: '2026-07-10T10:00:00-07:00',
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: [{ '@type': 'Place', name: 'Ramo Hall, 101', address: hall.address, url: hall.url }],
      performer: [
        {
          '@type': 'Person',
          name: 'Ada Okafor',
          affiliation: { '@type': 'Organization', name: 'University of Example' },
          url: 'https://e.edu/ada',
          image: 'https://e.edu/a.jpg',
        },
      ],
      organizer: [
        { '@type': 'Organization', name: 'Physics' },
        { '@type': 'Person', name: 'Ines Duarte' },
      ],
      superEvent: { '@type': 'EventSeries', name: 'Colloquium' },
      keywords: ['Lecture', 'Glass'],
      audience: [{ '@type': 'Audience', audienceType: 'Students' }],
      inLanguage: 'en',
      url: 'https://e.edu/17',
      image: 'https://e.edu/17.jpg',
    });
  });

  it('invents nothing', () => {
    const { name, startDate, ...rest } = written({ speakers: [], end: undefined, location: { name: 'Ramo Hall' } });
    expect([name, startDate]).to.deep.equal(['Spin glasses and hard problems', '2026-07-10T09:00:00-07:00']);
    expect(rest).to.deep.equal({
      '@type': 'EducationEvent',
      identifier: 'spin-glasses-2026@example.edu',
      eventStatus: 'https://schema.org/EventScheduled',
      location: [{ '@type': 'Place', name: 'Ramo Hall', address: 'Ramo Hall' }],
    });
  });

  it('names the feed as the organizer where no department is known', () => {
    const feed = { title: 'Physics Seminars', url: 'https://physics.e.edu/' };
    const organization = { '@type': 'Organization', name: 'Physics Seminars', url: 'https://physics.e.edu/' };
    expect(written({}, feed).organizer).to.deep.equal([organization]);
    expect(written({ department: 'Optics' }, feed).organizer).to.deep.equal([
      { '@type': 'Organization', name: 'Optics' },
    ]);
  });

  it('names a seminar without a title by who speaks, or its series', () => {
    expect(written({ title: undefined }).name).to.equal('Ada Okafor');
    expect(written({ title: undefined, speakers: [], series: 'Colloquium' }).name).to.equal('Colloquium');
  });

  it('gives whole days as dates, the last one included', () => {
    const days = { allDay: true, start: Date.UTC(2026, 6, 10, 7), end: Date.UTC(2026, 6, 12, 7) };
    expect(written(days)).to.include({ startDate: '2026-07-10', endDate: '2026-07-11' });
    const { startDate, endDate } = written({ ...days, end: Date.UTC(2026, 6, 11, 7) });
    expect([startDate, endDate]).to.deep.equal(['2026-07-10', undefined]);
  });

  it('gives a time of which only the wall clock is known without a zone', () => {
    expect(written({ floating: true })).to.include({
      startDate: '2026-07-10T09:00:00',
      endDate: '2026-07-10T10:00:00',
    });
    expect(written({ floating: true, timeZone: 'UTC' }).startDate).to.equal('2026-07-10T16:00:00');
  });

  it('says that it is off, waits for a date or was moved, and from when', () => {
    const previousStart = Date.UTC(2026, 6, 3, 16);
    const of = (status: Seminar['status']) => written({ status, previousStart });
    expect(of('cancelled').eventStatus).to.equal('https://schema.org/EventCancelled');
    expect(of('postponed').eventStatus).to.equal('https://schema.org/EventPostponed');
    expect(of('postponed').previousStartDate).to.equal(undefined);
    expect(of('rescheduled')).to.include({
      eventStatus: 'https://schema.org/EventRescheduled',
      previousStartDate: '2026-07-03T09:00:00-07:00',
    });
    expect(of('tentative').eventStatus).to.equal(undefined);
    expect(of('cancelled').name).to.equal('Spin glasses and hard problems');
  });

  it('puts what must be known first into the description', () => {
    expect(written({ note: 'Room changed', abstract: 'Valleys.' }).description).to.equal('Room changed\n\nValleys.');
  });

  it('names the room, the address to join at, or both', () => {
    const webcast = { url: 'https://e.edu/join', label: 'Zoom' };
    const typesOf = (overrides: Partial<Seminar>) =>
      listOf(written(overrides).location).map((place) => isObject(place) && place['@type']);
    expect(typesOf({ webcast, mode: 'hybrid' })).to.deep.equal(['Place', 'VirtualLocation']);
    expect(typesOf({ webcast, mode: 'online' })).to.deep.equal(['VirtualLocation']);
    expect(typesOf({ webcast, mode: 'in-person' })).to.deep.equal(['Place']);
    expect(written({ webcast, mode: 'online' })).to.deep.include({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: [{ '@type': 'VirtualLocation', name: 'Zoom', url: 'https://e.edu/join' }],
    });
  });

  it('takes the link to register, else its page, for where one joins a seminar that is online only', () => {
    const links = [{ url: 'https://e.edu/register', kind: 'registration' }] as const;
    const online = { mode: 'online', url: 'https://e.edu/17', location: undefined } as const;
    expect(written({ ...online, links }).location).to.deep.equal([
      { '@type': 'VirtualLocation', url: 'https://e.edu/register' },
    ]);
    expect(written(online).location).to.deep.equal([{ '@type': 'VirtualLocation', url: 'https://e.edu/17' }]);
  });

  it('leaves out what search engines would not take', () => {
    const leftOut: readonly Partial<Seminar>[] = [
      { location: undefined },
      { location: { url: 'https://e.edu/map' } },
      { location: undefined, url: 'https://e.edu/17', webcast: { label: 'Zoom, by mail' } },
      { mode: 'online' },
      { title: undefined, speakers: [] },
      { start: Date.UTC(10_000, 0, 1) },
    ];
    for (const overrides of leftOut)
      expect(structuredEvent(seminar({ location: hall, ...overrides })), JSON.stringify(overrides)).to.equal(undefined);
  });

  it('cuts a description, and passes over what is no address or no language', () => {
    const description = written({ abstract: 'Valleys and hills. '.repeat(1000) }).description;
    expect(description).to.satisfy((text: string) => text.length <= 5000 && text.length > 4900 && text.endsWith('…'));
    const bad = { url: 'javascript:alert(1)', image: 'data:image/png,x', language: 'English, mostly' };
    const { url, image, inLanguage } = written(bad);
    expect([url, image, inLanguage]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('can be read again', async () => {
    const seminars = [
      seminar({ location: { name: 'Ramo Hall', address: '1 Road' }, department: 'Physics', series: 'Colloquium' }),
      seminar({
        uid: 'z',
        webcast: { url: 'https://e.edu/join' },
        mode: 'online',
        abstract: 'Valleys.',
        hosts: ['I. D.'],
      }),
    ];
    const text = structuredDocument(seminars.map((each) => structuredEvent(each) ?? ''));
    const options = { base: 'https://e.edu/', timeZone: 'America/Los_Angeles' };
    const raw = readSchemaOrg(JSON.parse(text));
    const [first, second] = (await readSeminars(raw, options)).seminars;
    expect(first).to.deep.include({ ...seminars[0], mode: 'in-person' });
    expect(second).to.deep.include(seminars[1]);
  });
});

describe('structuredDocument', () => {
  it('is safe within a script, has addresses of the web only, and has what is required, whatever seminars hold', () => {
    fc.assert(
      fc.property(fc.array(hostileSeminar, { maxLength: 3 }), hostileText, hostileText, (seminars, title, url) => {
        const events = seminars.map((each) => structuredEvent(each, { title, url }));
        const text = structuredDocument(events.filter((event) => event !== undefined));
        expect(text).not.to.match(/[<>&\u2028\u2029]/);
        const graph = parse(text)['@graph'];
        for (const event of listOf(graph)) {
          if (!isObject(event)) throw new Error('no event');
          expect(missing(event)).to.deep.equal([]);
          for (const address of addressesIn(event)) expect(address).to.match(/^https?:\/\/[!-~]+$/);
        }
      }),
    );
  });

  it('gives back the texts it was given', () => {
    const title = '</script><!--<script>&\u2028"\\';
    const text = structuredDocument([structuredEvent(seminar({ title, location: hall })) ?? '']);
    const [event] = listOf(parse(text)['@graph']);
    expect(event).to.include({ name: '</script><!--<script>& "\\' });
    expect(text).not.to.contain('</script');
  });
});

/** Everything within that is an address by its name. */
function addressesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    ['url', 'image'].includes(name) ? [inner] : addressesIn(inner),
  );
}
