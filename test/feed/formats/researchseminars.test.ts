import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readResearchseminars } from '../../../src/feed/formats/researchseminars.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const response = await fetch(new URL('../fixtures/researchseminars.json', import.meta.url));
const document = (await response.json()) as { readonly talks: readonly object[] };

const address = 'https://researchseminars.org/api/0/lookup/series?series_id="LakesideTop"';
const context = { address, now: 0 };
const read = (value: unknown) => [...readResearchseminars(value, context).seminars] as readonly RawSeminar[];
const readOne = (talk: object): RawSeminar => read({ results: [talk] })[0]!;
// JSON may well name what JavaScript calls to make a text or number of an object
const anyJson = fc.oneof(fc.jsonValue(), fc.constant({ toString: 1, valueOf: 1 }));
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;

describe('a feed of researchseminars.org', () => {
  it('gives each fact its place, and leaves text as it is', () => {
    expect(said(read(document)[0])).to.deep.equal({
      uid: 'LakesideTop/4',
      title: 'Knots of small genus',
      speakers: [
        { name: 'Nia Sato', affiliation: 'Lakeside University' },
        { name: 'Ove Lind', affiliation: 'Fjord Tech', url: 'https://ove.example.org' },
      ],
      abstract: 'Knots $K \\subset S^3$ with $g(K) < 2$ & more.\n\nAbstract: said twice.',
      note: 'Tea at four',
      series: 'Lakeside Topology',
      topics: ['math.GT', 'physics.hep-th'],
      audiences: ['Advanced learners'],
      start: '2026-03-30 09:00:00-07:00',
      end: '2026-03-30 10:00:00-07:00',
      timeZone: 'Europe/Oslo',
      location: 'Annex 12',
      webcast: { url: 'https://researchseminars.org/talk/LakesideTop/4/' },
      mode: 'hybrid',
      links: [
        { url: 'https://example.org/knots.pdf', kind: 'slides' },
        { url: 'https://films.example.org/knots', kind: 'recording' },
        { url: 'https://arxiv.org/abs/2602.00002', kind: 'paper' },
      ],
      language: 'en',
      url: 'https://researchseminars.org/talk/LakesideTop/4/',
      updated: '2026-02-01 10:00:00.123456+00:00',
    });
  });

  it('joins a moved talk with what is left at its old time, and takes a blank title for one to come', () => {
    expect(said(read(document)[1])).to.deep.equal({
      uid: 'LakesideTop/5',
      title: 'TBA',
      speakers: [{ name: 'TBA' }],
      series: 'Lakeside Topology',
      topics: [],
      start: '2026-04-06 15:00:00+00:00',
      end: '2026-04-06 16:00:00+00:00',
      timeZone: 'Europe/Oslo',
      previousStart: '2026-04-01 15:00:00+00:00',
      status: 'rescheduled',
      location: 'Annex 12',
      mode: 'in-person',
      links: [{ url: 'mailto:tea@example.org', kind: 'registration' }],
      url: 'https://researchseminars.org/talk/LakesideTop/5/',
    });
  });

  it('leaves out what is hidden or deleted, and what is left of moved talks', () => {
    expect(read(document)).to.have.length(2);
  });

  it('shows title and speaker to be announced', async () => {
    const { seminars } = await readSeminars(readResearchseminars(document, context), { base: address });
    expect(seminars[1]).to.deep.include({ toBeAnnounced: ['title', 'speakers'], speakers: [] });
    expect(seminars[1]?.title).to.equal(undefined);
  });

  it('takes the instant of the server’s offset and the zone of the talk', async () => {
    const { seminars } = await readSeminars(readResearchseminars(document, context), { base: address });
    expect(seminars[0]).to.include({ start: Date.parse('2026-03-30T16:00Z'), timeZone: 'Europe/Oslo' });
    expect(seminars[1]).to.include({ previousStart: Date.parse('2026-04-01T15:00Z') });
  });

  it('reads a time without offset in the zone of the talk, else of the series', async () => {
    const talks = ['Australia/Sydney', undefined].map((timezone, index) => ({
      title: 'Knots',
      seminar_id: 'A',
      seminar_ctr: index,
      timezone,
      start_time: '2026-04-06 15:00:00',
    }));
    const feed = readResearchseminars({ properties: { timezone: 'Europe/Oslo' }, talks }, context);
    const { seminars } = await readSeminars(feed, { base: address });
    expect(seminars.map(({ start }) => start)).to.deep.equal(
      ['2026-04-06T05:00Z', '2026-04-06T13:00Z'].map((text) => Date.parse(text)),
    );
  });

  it('has the series’ name, zone, page and calendar', () => {
    const { title, timeZone, url, icsUrl } = readResearchseminars(document, context);
    const page = 'https://researchseminars.org/seminar/LakesideTop';
    expect([title, timeZone, url, icsUrl]).to.deep.equal(['Lakeside Topology', 'Europe/Oslo', page, `${page}/ics`]);
  });

  it('knows the series of its own list by the address, wherever a copy lies', () => {
    const talk = { title: 'Knots', start_time: '2026-04-06 15:00:00+00:00', speaker: 'A | B', speaker_affiliation: '' };
    const own = readResearchseminars([talk], {
      now: 0,
      address: 'https://researchseminars.org/seminar/Top/json?future=1',
    });
    expect(own.url).to.equal('https://researchseminars.org/seminar/Top');
    expect([...own.seminars][0]).to.deep.include({ speakers: [{ name: 'A' }, { name: 'B' }], webcast: undefined });
    expect(readResearchseminars([talk], { now: 0, address: 'https://example.org/a.json' }).url).to.equal(undefined);
  });

  it('reads the results of a search, and one talk', () => {
    const talk = { seminar_id: 'Top', seminar_ctr: 3, start_time: '2026-04-06 15:00:00+00:00', title: 'Knots' };
    const page = 'https://researchseminars.org/talk/Top/3/';
    for (const form of [{ results: [talk] }, { properties: talk }]) {
      expect(read(form)[0]).to.include({ series: 'Top', title: 'Knots', url: page });
    }
  });

  it('joins a public stream, but never a link that is not', () => {
    const link = (talk: object): unknown => readOne(talk).webcast;
    const [live_link, stream_link] = ['https://secret.example.org/', 'https://stream.example.org/'];
    expect(link({ live_link, stream_link })).to.deep.equal({ url: stream_link });
    expect(link({ live_link, online: true })).to.equal(undefined);
    expect(link({ seminar_id: '../x?', seminar_ctr: 1, online: true })).to.equal(undefined);
  });

  it('puts a long remark behind the abstract', () => {
    const comments = 'Bring string. '.repeat(20).trim();
    expect(readOne({ abstract: 'Knots.', comments })).to.include({
      abstract: `Knots.\n\n${comments}`,
      note: undefined,
    });
  });

  it('hands on talks that are none, to be rejected in their place', () => {
    expect(read({ results: [null, 'x', 4] })).to.deep.equal([null, 'x', 4]);
  });

  for (const value of [null, 'x', {}, { code: 'success', properties: {} }, { talks: {} }]) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => read(value)).to.throw(TypeError));
  }

  it('never throws over what a field holds', async () => {
    const names = [...new Set(document.talks.flatMap(Object.keys))];
    const talk = fc.dictionary(fc.constantFrom(...names), anyJson);
    await fc.assert(
      fc.asyncProperty(talk, anyJson, anyJson, async (fields, properties, other) => {
        const talks = [fields, { ...fields, seminar_ctr: -3 }, { ...fields, seminar_ctr: 3 }, other];
        await readSeminars(readResearchseminars({ talks, properties }, context), { base: address });
        readResearchseminars([fields, other], { address: '', now: 0 });
      }),
    );
  });
});
