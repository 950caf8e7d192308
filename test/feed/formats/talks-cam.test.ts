import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTalksCam } from '../../../src/feed/formats/talks-cam.ts';
import type { RawSeminar } from '../../../src/feed/raw-seminar.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';

const fixture = async (name: string): Promise<string> =>
  (await fetch(new URL(`../fixtures/${name}`, import.meta.url))).text();
const xml = await fixture('talks-cam.xml');
const rss = await fixture('talks-cam.rss');

const base = 'https://talks.lake.example/show/xml/811';
const read = (document: unknown) => [...readTalksCam(document).seminars] as readonly RawSeminar[];
const said = (raw: RawSeminar | undefined): object => JSON.parse(JSON.stringify(raw)) as object;
const listOf = (talk: string): string => `<list><talk><id>1</id><title>Silt</title>${talk}</talk></list>`;

async function startOf(document: string, timeZone?: string): Promise<string> {
  const { seminars } = await readSeminars(readTalksCam(document), { base, timeZone });
  return new Date(seminars[0]?.start ?? NaN).toISOString().slice(0, 16);
}

describe('a list of talks.cam', () => {
  it('gives each fact its place', () => {
    expect(said(read(xml)[0])).to.deep.equal({
      uid: '9101',
      title: 'Ice That Flows Uphill',
      speaker: 'Nia Sato, Lakeside University',
      series: 'Glaciology & Co',
      abstract:
        '<p>Some ice moves the <strong>wrong way</strong>, if $x_1 &lt; x_2$.</p>' +
        '<p><a href="https://papers.example/ice.pdf">Preprint</a></p>',
      bio: 'Nia Sato runs the Cold Lab.',
      start: '2026-07-07T13:30:00',
      end: '2026-07-07T14:30:00',
      location: 'Boathouse, Room 2',
      url: 'https://talks.lake.example/talk/index/9101',
      updated: '2026-07-01T09:00:00',
    });
  });

  it('says what is to be confirmed and where to join', async () => {
    const { seminars } = await readSeminars(readTalksCam(xml), { base });
    const [, second] = seminars;
    expect(second?.title).to.equal(undefined);
    expect(second?.abstract).to.equal(undefined);
    expect(second?.toBeAnnounced).to.have.members(['title', 'speakers']);
    expect([second?.note, second?.mode, second?.webcast?.label]).to.deep.equal(['Room changed', 'online', 'Zoom']);
  });

  it('keeps two speakers apart, and has no note where it says only that it is off', async () => {
    const { seminars } = await readSeminars(readTalksCam(xml), { base });
    expect(seminars[2]?.speakers.map(({ name }) => name)).to.deep.equal(['Ove Lind', 'Kei Mori']);
    expect([seminars[2]?.status, seminars[2]?.note]).to.deep.equal(['cancelled', undefined]);
  });

  it('names the list', () => {
    const { title, url, timeZone } = readTalksCam(xml);
    expect([title, url, timeZone]).to.deep.equal([
      'Ice & Water',
      'https://talks.lake.example/show/index/811',
      'Europe/London',
    ]);
  });

  it('reads the same from RSS', () => {
    expect(said(read(rss)[0])).to.deep.equal({
      uid: '9101',
      title: 'Ice: A Story',
      speaker: 'Nia Sato, Lakeside University',
      series: 'Glaciology',
      contact: 'Kei Mori',
      abstract: '<p>Some ice moves.</p><ul><li><p>Up</p></li></ul>',
      start: '2026-07-07T13:30',
      end: '2026-07-07T14:30',
      location: 'Boathouse',
      url: 'https://talks.lake.example/talk/index/9101',
    });
  });

  const messages: readonly (readonly [string, string | undefined, string | undefined])[] = [
    ['Canceled', 'cancelled', undefined],
    ['Postponed!', 'postponed', undefined],
    ['Cancelled due to snow', 'cancelled', 'Cancelled due to snow'],
    ['Rescheduled from 1 May', 'rescheduled', 'Rescheduled from 1 May'],
    ['The talk has moved to LR5', undefined, 'The talk has moved to LR5'],
    ['Note unusual time', undefined, 'Note unusual time'],
  ];
  for (const [message, status, note] of messages) {
    it(`understands "${message}"`, () => {
      const [talk] = read(listOf(`<special_message>${message}</special_message>`));
      expect([talk?.status, talk?.note]).to.deep.equal([status, note]);
    });
  }

  const times: readonly (readonly [string, string])[] = [
    ['Tue, 07 Jul 2026 13:30:00 +0000', '2026-07-07T12:30'],
    ['Tue, 7 Jul 2026 13:30:00 +0100', '2026-07-07T12:30'],
    ['07 July 2026 13:30', '2026-07-07T12:30'],
    ['Tue, 12 Jan 2027 13:30:00 +0000', '2027-01-12T13:30'],
    ['Tue, 12 Jan 2027 13:30:00 GMT', '2027-01-12T13:30'],
    ['2026-07-07T13:30:00Z', '2026-07-07T12:30'],
    ['2026-07-07 13:30:00 UTC', '2026-07-07T12:30'],
    ['Sun, 29 Mar 2026 01:30:00 +0000', '2026-03-29T01:30'],
    ['Sun, 25 Oct 2026 01:30:00 +0000', '2026-10-25T00:30'],
  ];
  for (const [time, instant] of times) {
    it(`takes "${time}" for London's clocks`, async () => {
      expect(await startOf(listOf(`<start_time>${time}</start_time>`))).to.equal(instant);
    });
  }

  it('is in the zone that the page names, where it names one', async () => {
    expect(await startOf(xml, 'Asia/Tokyo')).to.equal('2026-07-07T04:30');
  });

  it('reads entities that only HTML knows', () => {
    expect(read(listOf('<venue>Caf&eacute;</venue>'))[0]?.location).to.equal('Café');
  });

  it('says what is wrong with broken XML', () => {
    expect(() => readTalksCam('<list><talk></list>')).to.throw(TypeError, /not well-formed XML: .*talk/s);
    expect(() => readTalksCam(`<list>${'<talk>'.repeat(200_000)}`)).to.throw(TypeError, /too deep inside each other/);
  });

  for (const value of [null, {}, '', 'x', '<html/>', '<rss/>', '{"list": 1}']) {
    it(`refuses ${JSON.stringify(value)}`, () => expect(() => readTalksCam(value)).to.throw(TypeError));
  }

  it('never throws over what an element holds', async () => {
    const names = ['id', 'title', 'abstract', 'speaker', 'venue', 'special_message', 'start_time', 'url', 'list'];
    const marks = fc.constantFrom('&lt;b&gt;', '*', '_', '"a":http://x.y', '$', '\n', '# ', 'Bio: ', 'x');
    const text = fc.array(marks, { maxLength: 30 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...names), text), { maxLength: 12 }), async (fields) => {
        const talk = fields.map(([name, value]) => `<${name}>${value}</${name}>`).join('');
        await readSeminars(readTalksCam(`<list><talk>${talk}</talk></list>`), { base });
      }),
    );
  });
});
