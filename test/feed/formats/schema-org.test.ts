import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSchemaOrg } from '../../../src/feed/formats/schema-org.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/schema-org.json', import.meta.url));
const document = (await response.json()) as object;

const base = 'https://lake.example.edu/seminars';
const read = (value: unknown) => [...readSchemaOrg(value).seminars] as readonly RawSeminar[];
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;
const event = (more: object) => ({ '@type': 'Event', name: 'Silt', startDate: '2026-07-07T13:30:00Z', ...more });
const readOne = (more: object): RawSeminar => read(event(more))[0]!;

async function instants(more: object): Promise<string> {
  const { seminars } = await readSeminars(readSchemaOrg(event(more)), { base, timeZone: 'Europe/Zurich' });
  return seminars
    .flatMap(({ start, end }) => [start, end ?? 0].map((time) => new Date(time).toISOString().slice(0, 16)))
    .join(' ');
}

describe('schema.org events', () => {
  it('give each fact its place', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: 'https://lake.example.edu/e/1',
      title: 'Ice – Uphill',
      speakers: [
        { name: 'Nia Sato', affiliation: 'Lakeside University', url: 'https://lakeside.example/sato' },
        'Ove Lind, Fjord Tech',
      ],
      abstract: 'Some ice moves.',
      series: 'Glaciology',
      department: 'Earth Sciences',
      hosts: ['May Tran'],
      contact: { name: 'Earth Sciences', email: 'earth@example.edu' },
      topics: ['ice', 'rivers'],
      audiences: ['Public'],
      start: '2026-07-07T13:30+02:00',
      end: '2026-07-07T14:30+02:00',
      location: { name: 'Boathouse', address: '4 Lake Road, Hilltown, 80000, Norway' },
      webcast: { url: 'https://lakeside.zoom.us/j/91', label: 'Zoom' },
      mode: 'hybrid',
      links: [
        { url: 'https://video.example/ice', kind: 'recording' },
        { url: 'https://tickets.example/ice', kind: 'registration' },
      ],
      language: 'en',
      url: 'https://lake.example.edu/e/1',
      image: 'https://lake.example.edu/ice.jpg',
    });
  });

  it('stand in the series that holds them, moved online', () => {
    const [, silt] = read(document);
    expect(said(silt)).to.deep.equal({
      title: 'Silt',
      series: 'Sediments',
      start: '2026-07-14T13:30:00Z',
      end: '2026-07-14T15:00:00Z',
      previousStart: '2026-07-13T13:30:00Z',
      status: 'rescheduled',
      note: 'Moved online',
      mode: 'online',
      webcast: { url: 'https://lakeside.zoom.us/j/92' },
      topics: [],
      links: [],
    });
  });

  it('are nowhere where no location is set', () => {
    const mud = read(document)[2];
    expect([mud?.status, mud?.location, mud?.webcast]).to.deep.equal(['cancelled', undefined, undefined]);
  });

  const shapes: readonly (readonly [string, unknown])[] = [
    ['alone', event({})],
    ['in a list', [event({})]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, event({})] }],
    ['in an item list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event({}) }] }],
    ['in a page', { '@type': 'WebPage', mainEntity: event({}) }],
    ['with several types', event({ '@type': ['Thing', 'http://schema.org/EducationEvent'] })],
    ['as a subtype', event({ '@type': 'ScreeningEvent' })],
  ];
  for (const [name, value] of shapes) it(`are found ${name}`, () => expect(read(value)).to.have.length(1));

  const json = JSON.stringify(event({}));
  const pages: readonly (readonly [string, string])[] = [
    ['in a script', `<html><script type="application/ld+json">${json}</script>`],
    [
      'beside other scripts',
      `<script>if (a</script><SCRIPT data-x type='application/ld+json' id=a>\n${json}\n</SCRIPT >`,
    ],
    ['in a comment or CDATA', `<script type=application/ld+json>//<![CDATA[\n${json}\n//]]></script>`],
    ['with line ends in texts', `<script type="application/ld+json">${json.replace('Silt', 'Silt\nand mud')}</script>`],
    [
      'behind a broken one',
      `<script type="application/ld+json">{</script><script type="application/ld+json">${json}</script>`,
    ],
    ['behind comments', `<!--><!-- <script -- > --><script type="application/ld+json">${json}</script>`],
  ];
  for (const [name, page] of pages) it(`are found in a page ${name}`, () => expect(read(page)).to.have.length(1));

  const statuses: readonly (readonly [unknown, string | undefined])[] = [
    ['https://schema.org/EventScheduled', undefined],
    ['EventCancelled', 'cancelled'],
    [['https://schema.org/EventPostponed'], 'postponed'],
    [['http://schema.org/EventRescheduled', 'http://schema.org/EventCancelled'], 'cancelled'],
    [{ '@id': 'https://schema.org/EventPostponed' }, 'postponed'],
    ['EventMovedOnline', undefined],
  ];
  for (const [eventStatus, status] of statuses) {
    it(`take ${JSON.stringify(eventStatus)} for ${status ?? 'nothing'}`, () =>
      expect(readOne({ eventStatus }).status).to.equal(status));
  }

  const places: readonly (readonly [unknown, unknown, unknown])[] = [
    ['Boathouse', 'Boathouse', undefined],
    ['No location set', undefined, undefined],
    ['Online', undefined, { label: 'Online' }],
    [{ '@type': 'Place', name: 'Boathouse', address: 'No address set' }, { name: 'Boathouse' }, undefined],
    [{ '@type': 'Place', address: '4 Lake Road' }, { address: '4 Lake Road' }, undefined],
    [{ '@type': 'VirtualLocation', url: 'https://x.example' }, undefined, { url: 'https://x.example' }],
    [['Boathouse', { '@type': 'Place', name: 'Annex' }], 'Boathouse; Annex', undefined],
    [
      { '@type': 'Place', name: '12', containedInPlace: { '@type': 'Place', name: 'Boathouse' } },
      { name: 'Boathouse', room: '12' },
      undefined,
    ],
  ];
  for (const [location, place, webcast] of places) {
    it(`are at ${JSON.stringify(location)}`, () => {
      const raw = readOne({ location });
      expect([raw.location, raw.webcast]).to.deep.equal([place, webcast]);
    });
  }

  const times: readonly (readonly [object, string])[] = [
    [{ startDate: '2026-07-07T13:30-07:00', endDate: '2026-07-07T14:30-07:00' }, '2026-07-07T20:30 2026-07-07T21:30'],
    [{ startDate: '2026-07-07T13:30:00.000Z', endDate: '2026-07-07' }, '2026-07-07T13:30 1970-01-01T00:00'],
    [{ startDate: '2026-07-07T13:30' }, '2026-07-07T11:30 1970-01-01T00:00'],
    [{ startDate: '2026-07-07', endDate: '2026-07-08' }, '2026-07-06T22:00 2026-07-08T22:00'],
    [{ startDate: ['2026-07-07T13:30Z'], duration: 'PT45M' }, '2026-07-07T13:30 2026-07-07T14:15'],
    [{ startDate: { '@type': 'DateTime', '@value': '2026-07-07T13:30Z' } }, '2026-07-07T13:30 1970-01-01T00:00'],
  ];
  for (const [more, expected] of times) {
    it(`take place at ${JSON.stringify(more)}`, async () => expect(await instants(more)).to.equal(expected));
  }

  it('have no name of their own by a blank node or fragment', () => {
    for (const id of ['_:b0', '#event-1']) expect(readOne({ '@id': id }).uid).to.equal(undefined);
  });

  it('may be none in a list', () => expect(read([])).to.deep.equal([]));

  for (const value of [
    null,
    'x',
    {},
    { '@type': 'Person' },
    '<script type="application/ld+json">{"@type":"WebPage"}</script>',
    `<!-- <script type="application/ld+json">${json}</script> -->`,
    `<!-- <script type="application/ld+json">${json}</script>`,
  ]) {
    it(`refuse ${JSON.stringify(value)}`, () => expect(() => readSchemaOrg(value)).to.throw(TypeError));
  }

  it('are read in one pass of a page that never closes its scripts', () => {
    for (const part of ['<script ', '<script type="application/ld+json">', '<script></script', '<!--', '<!-->'])
      expect(() => readSchemaOrg(part.repeat(200_000))).to.throw(TypeError);
  });

  it('never throw over what a field holds', async () => {
    const any = fc.oneof(fc.jsonValue(), fc.constant({ toString: 1, valueOf: 1 }), fc.constant([[{ '@id': '#a' }]]));
    const names = [
      'name',
      'description',
      'startDate',
      'endDate',
      'duration',
      'eventStatus',
      'eventAttendanceMode',
      'location',
    ];
    const more = [
      'performer',
      'organizer',
      'superEvent',
      'audience',
      'keywords',
      'image',
      'offers',
      '@id',
      'about',
      'url',
    ];
    const part = fc.dictionary(fc.constantFrom('@type', 'name', 'url', 'address', 'email', 'contactPoint'), any);
    const node = fc.dictionary(fc.constantFrom(...names, ...more), fc.oneof(any, part, fc.array(part)));
    await fc.assert(
      fc.asyncProperty(node, any, async (fields, other) => {
        await readSeminars(readSchemaOrg([{ ...fields, '@type': 'Event' }, other]), { base });
      }),
    );
  });
});
