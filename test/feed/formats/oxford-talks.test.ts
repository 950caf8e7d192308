import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readOxfordTalks } from '../../../src/feed/formats/oxford-talks.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/oxford-talks.json', import.meta.url));
const document = (await response.json()) as { readonly _embedded: { readonly talks: readonly object[] } };
const address = 'https://talks.example.ac.uk/api/series/s1';
const context = { address, now: 0 };

const read = (value: unknown): readonly RawSeminar[] =>
  [...readOxfordTalks(value, context).seminars] as readonly RawSeminar[];
const readOne = (talk: object): RawSeminar => read({ _embedded: { talks: [talk] } })[0]!;
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

async function startOf(talk: object, timeZone?: string): Promise<string> {
  const raw = readOxfordTalks({ _embedded: { talks: [{ slug: 't', title: 'Ice', ...talk }] } }, context);
  const seminar = (await readSeminars(raw, { base: address, timeZone })).seminars[0]!;
  return `${new Date(seminar.start).toISOString()} ${seminar.timeZone}`;
}

describe('a feed of Oxford Talks', () => {
  it('gives each fact its place and leaves the description whole', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: 't1',
      title: 'Ice That Flows Uphill',
      speakers: [
        { name: 'Nia Sato', affiliation: 'Lakeside University' },
        { name: 'Ove Lind', url: 'https://fjord.example.org/lind' },
      ],
      abstract:
        '<p>Background: some <strong>ice</strong> moves the wrong way.</p>\n<p><strong>More</strong></p>\n<p><a href="https://example.org/ice.pdf">Paper</a></p>',
      series: 'Glaciology Colloquium',
      department: 'Earth Sciences',
      topics: ['Ice', 'Rivers'],
      audiences: ['Public'],
      hosts: ['Per Holm'],
      contact: { name: 'Kei Mori', email: 'ice@example.ac.uk' },
      start: '2026-05-05T13:00:00+01:00',
      end: '2026-05-05T14:00:00+01:00',
      location: {
        name: 'Annex',
        room: 'Cold Room',
        address: '4 Lake Road',
        url: 'http://maps.example.ac.uk/#/annex',
      },
      links: [{ url: 'mailto:seats@example.ac.uk', kind: 'registration' }],
      status: 'confirmed',
      note: 'Bring gloves',
      url: 'http://talks.example.ac.uk/talks/id/t1/',
    });
  });

  it('reads the older names, several speakers without name, and where to book', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: 't2',
      title: 'Title to be announced',
      speakers: [{ name: 'Various Speakers' }],
      topics: [],
      audiences: ['Members of the University only'],
      hosts: [],
      start: '2026-11-05T16:00:00Z',
      end: '2026-11-05T17:00:00Z',
      links: [{ url: 'https://tickets.example.org/t2', kind: 'registration' }],
      status: 'cancelled',
      url: 'http://talks.example.ac.uk/talks/id/t2/',
    });
  });

  it('does not take labelled text apart', () => {
    const description = 'Speaker: Somebody Else\nLocation: Elsewhere';
    expect(readOne({ description })).to.deep.include({ abstract: description, speakers: [], location: undefined });
  });

  it('takes what says where there is no building', () => {
    expect(readOne({ location_details: 'Cold Room' }).location).to.equal('Cold Room');
    expect(readOne({ location_summary: 'By the lake' }).location).to.equal('By the lake');
  });

  it('takes what is being prepared for tentative', () => {
    expect(readOne({ status: 'preparation' }).status).to.equal('tentative');
  });

  it('knows the list’s name, page, calendar and next page', () => {
    const { seminars, ...feed } = readOxfordTalks(document, context);
    expect(feed).to.deep.equal({
      title: 'Glaciology Colloquium',
      timeZone: 'Europe/London',
      url: 'http://talks.example.ac.uk/talks/series/id/s1',
      icsUrl: 'http://talks.example.ac.uk/api/series/s1.ics',
      nextUrl: 'https://talks.example.ac.uk/api/series/s1?page=2',
    });
  });

  it('has no next page at the end, nor one that is the page itself', () => {
    const next = (value: unknown) =>
      readOxfordTalks({ _links: { next: value }, _embedded: { talks: [] } }, context).nextUrl;
    expect(next(null)).to.equal(undefined);
    expect(next({ href: address })).to.equal(undefined);
    expect(next({ href: 'javascript:alert(1)' })).to.equal(undefined);
    expect(next({ href: '?page=2' })).to.equal(`${address}?page=2`);
  });

  it('reads one talk', () => {
    const [talk] = document._embedded.talks;
    expect(read(talk)[0]).to.include({ uid: 't1', url: 'https://talks.example.ac.uk/talks/id/t1/' });
  });

  const times: Readonly<Record<string, string>> = {
    '2026-10-08T16:00:00+01:00': '2026-10-08T15:00:00.000Z',
    '2026-11-05T16:00:00Z': '2026-11-05T16:00:00.000Z',
    '2026-10-08T16:00:00': '2026-10-08T15:00:00.000Z',
  };
  for (const [start, expected] of Object.entries(times)) {
    it(`reads ${start} in London, whatever the zone beside it`, async () => {
      expect(await startOf({ start, timezone: 'GMT+5:00:00' })).to.equal(`${expected} Europe/London`);
    });
  }

  it('reads in the page’s zone where it names one', async () => {
    expect(await startOf({ start: '2026-10-08T16:00:00' }, 'Asia/Tokyo')).to.equal(
      '2026-10-08T07:00:00.000Z Asia/Tokyo',
    );
  });

  for (const value of [null, 'x', 4, [], {}, { _embedded: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readOxfordTalks(value, context)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set(document._embedded.talks.flatMap(Object.keys))];
    const inner = [
      'speakers',
      'hosts',
      'organisers',
      'venue',
      'topics',
      'name',
      'href',
      'talks_page',
      'map_link',
      'label',
    ];
    const record = fc.dictionary(fc.constantFrom(...inner), fc.jsonValue());
    const value = fc.oneof(fc.jsonValue(), record, fc.dictionary(fc.constantFrom(...inner), record));
    const talk = fc.dictionary(fc.constantFrom(...names), value);
    await fc.assert(
      fc.asyncProperty(talk, value, async (fields, other) => {
        const raw = readOxfordTalks({ _links: other, _embedded: { talks: [fields, other] } }, context);
        await readSeminars(raw, { base: address });
      }),
    );
  });
});
