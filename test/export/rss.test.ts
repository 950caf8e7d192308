import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { entryTitle } from '../../src/export/calendar-entry.ts';
import { writeRss } from '../../src/export/rss.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';
import { hostileSeminar, hostileText } from './hostile-seminar.ts';

const options = { title: 'Physics Seminars', url: 'https://physics.example.edu/', words: englishWords };
const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const documentOf = (seminars: readonly Seminar[], more = {}) => parse(writeRss(seminars, { ...options, ...more }));
const itemOf = (overrides: Partial<Seminar>) => documentOf([seminar(overrides)]).querySelector('item');
const textIn = (node: ParentNode | null | undefined, name: string) =>
  [...(node?.querySelectorAll('*') ?? [])].find(({ nodeName }) => nodeName === name)?.textContent;
/** What a feed reader shows of a description, which it takes for HTML. */
const shown = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('writeRss', () => {
  it('writes what RSS 2.0 wants of a channel', () => {
    const channel = documentOf([], { feedUrl: 'https://e.edu/seminars.rss' }).querySelector(
      'rss[version="2.0"] > channel',
    );
    for (const name of ['title', 'description']) expect(textIn(channel, name)).to.equal('Physics Seminars');
    expect(textIn(channel, 'link')).to.equal('https://physics.example.edu/');
    const [self] = channel?.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'link') ?? [];
    expect(self?.getAttribute('href')).to.equal('https://e.edu/seminars.rss');
    expect(self?.getAttribute('rel')).to.equal('self');
  });

  it('names no address of its own where it is not known', () => {
    expect(writeRss([], options)).not.to.contain('<atom:link');
    expect(writeRss([], { ...options, feedUrl: 'javascript:alert(1)' })).not.to.contain('<atom:link');
  });

  it('says first when it takes place, in the room', () => {
    const [line] = (textIn(itemOf({}), 'description') ?? '').split('<br>');
    expect(line).to.match(/^Friday, July 10, 2026.+9:00.+10:00\sAM PDT$/u);
    const days = { allDay: true, start: Date.UTC(2026, 6, 10, 7), end: Date.UTC(2026, 6, 12, 7) };
    expect(textIn(itemOf(days), 'description')).to.match(/^Friday, July 10\D+11, 2026</u);
    expect(textIn(itemOf({ timeZone: 'No/Such' }), 'description')).to.match(/^Speaker/);
  });

  it('says when for programs too', () => {
    const item = itemOf({ location: { name: 'Ramo Hall', room: '101' } });
    expect(textIn(item, 'ev:startdate')).to.equal('2026-07-10T09:00:00-07:00');
    expect(textIn(item, 'ev:enddate')).to.equal('2026-07-10T10:00:00-07:00');
    expect(textIn(item, 'ev:location')).to.equal('Ramo Hall, 101');
  });

  it("names no zone of a wall clock's time", () => {
    const item = itemOf({ floating: true });
    expect(textIn(item, 'ev:startdate')).to.equal('2026-07-10T09:00:00');
    expect(textIn(item, 'description')).to.match(/^Friday, July 10, 2026.+9:00.+10:00\sAM<br>/u);
  });

  it('dates an item by its last change in the way of RFC 822, and not by what is to come', () => {
    const updated = Date.UTC(2026, 2, 5, 8, 15, 4);
    expect(textIn(itemOf({ updated }), 'pubDate')).to.equal('Thu, 05 Mar 2026 08:15:04 GMT');
    expect(textIn(itemOf({}), 'pubDate')).to.equal(undefined);
    const both = documentOf([seminar({ updated }), seminar({ updated: updated - 1e9 }), seminar()]);
    expect(textIn(both, 'lastBuildDate')).to.equal('Thu, 05 Mar 2026 08:15:04 GMT');
  });

  it('keeps an identifier that is no address, and marks what is called off', () => {
    const item = itemOf({ status: 'cancelled', url: 'https://e.edu/1' });
    expect(textIn(item, 'guid')).to.equal('spin-glasses-2026@example.edu');
    expect(item?.querySelector('guid')?.getAttribute('isPermaLink')).to.equal('false');
    expect(textIn(item, 'title')).to.equal('Cancelled: Spin glasses and hard problems');
    expect(textIn(item, 'link')).to.equal('https://e.edu/1');
  });

  it('gives readers that take a description for HTML the text, and nothing that runs', () => {
    const abstract = 'a < b &amp;&amp; c. &lt;img src=x onerror=alert(1)&gt;';
    const body = shown(textIn(itemOf({ abstract }), 'description') ?? '');
    expect(body.textContent).to.contain('a < b && c. <img src=x onerror=alert(1)>');
    expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).to.satisfy((names: string[]) =>
      names.every((name) => name === 'br'),
    );
  });

  it('is the same each time', () => {
    expect(writeRss([seminar()], options)).to.equal(writeRss([seminar()], options));
  });

  it('is XML, whatever seminars hold, and brings each title back', () => {
    fc.assert(
      fc.property(fc.array(hostileSeminar, { maxLength: 3 }), hostileText, (seminars, title) => {
        const xml = documentOf(seminars, { title });
        expect(xml.querySelector('parsererror')?.textContent).to.equal(undefined);
        const items = [...xml.querySelectorAll('item')];
        expect(items).to.have.length(seminars.length);
        items.forEach((item, index) => {
          const given = entryTitle(seminars[index] as Seminar, englishWords).replace(/[\ufffe\uffff]/g, '');
          expect((textIn(item, 'title') ?? '').trim()).to.equal(given.trim());
          for (const { localName } of shown(textIn(item, 'description') ?? '').querySelectorAll('*')) {
            expect(localName).to.equal('br');
          }
        });
      }),
    );
  });
});
