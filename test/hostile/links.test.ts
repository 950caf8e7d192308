import { expect } from '@open-wc/testing';
import { entry } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { added, traverse } from '../elements/place-host.ts';
import { all, press, showCalendar, texts } from '../elements/show.ts';
import { waitUntil } from '../wait-until.ts';
import { nodeFaults } from './allowed-nodes.ts';

const filters = 'search period series topic speaker location language material date jump';
const settings = {
  'sync-url': 'cal',
  period: 'all',
  series: 'Open',
  filters,
  views: 'list compact month',
};

const open = ['One', 'Two', 'Three'].map((title) => entry(title, { uid: title, title, series: 'Open' }));
const secret = entry('secret', { uid: 'secret', title: 'Secret', series: 'Secret', topics: ['Secret'] });

const visit = (link: string) => history.replaceState(null, '', `${location.search}${link}`);

/** What a link may hold that somebody sends. */
const links: readonly string[] = [
  '&cal-series=Secret',
  '&cal-seminar=secret',
  '&cal-series=Secret&cal-series=Open&cal-department=Secret&cal-category=Secret&cal-topic=Secret',
  '&cal-__proto__=1&cal-constructor=2&cal-series=__proto__&cal-topic=constructor&cal-seminar=__proto__',
  '&__proto__-series=1&cal-period=constructor&cal-view=__proto__&cal-order=toString&cal-date=valueOf',
  '&cal-view=month&cal-day=9999-12-31',
  '&cal-view=month&cal-day=1000-01-01',
  '&cal-view=month&cal-day=0000-00-00',
  '&cal-day=-271821-04-20&cal-from=+275760-09-13&cal-to=1e5',
  '&cal-from=9999-12-31&cal-to=1000-01-01',
  '&cal-from=2026-02-30&cal-to=2026-13-01',
  '&cal-language=--&cal-language=x&cal-language=%00&cal-language=en-US-u-ca-nowhere&cal-language=javascript:1',
  '&cal-search=%ED%A0%80&cal-series=%FF%FE&cal-topic=%E2%80%AE%E2%81%A9&cal-seminar=%',
  '&cal-search=(a%2B)%2B%24[(*?\\',
  '&cal-search=%22%22%22%22%22&cal-order=match',
  `&cal-search=${encodeURIComponent('"><img src=/beacon/x onerror=__ran=1>')}&cal-series=%3Cscript%3E__ran=1%3C/script%3E`,
  `&cal-search=${'a%20b%20'.repeat(120)}&cal-order=match`,
  `&cal-topic=${Array.from({ length: 400 }, (_, at) => `t${at}`).join('&cal-topic=')}`,
  `&${'a&'.repeat(9_000)}`,
  `&${'x=1&'.repeat(25_000)}cal-series=Secret`,
];

describe('A link that somebody sends', () => {
  for (const link of links)
    it(`never leaves what the author shows: ${link.slice(0, 80)}`, async () => {
      visit(link);
      const calendar = await showCalendar([...open, secret], settings);
      await waitUntil(() => all(calendar, 'loading').length === 0);
      const allTexts = textOf(calendar.shadowRoot);
      expect(texts(calendar, 'title').filter((title) => title === 'Secret')).to.deep.equal([]);
      expect([...calendar.shadowRoot!.querySelectorAll('[href^="javascript:"], img, script')]).to.deep.equal([]);
      expect('__ran' in window).to.equal(false);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
      expect(allTexts).not.to.match(/native code|\[object|undefined|NaN/);
      expect(document.title).not.to.include('Secret');
    });

  it('is undone by a press, whatever it asked for', async () => {
    visit('&cal-department=Nowhere&cal-search=zzzz&cal-from=9999-12-31&cal-language=--');
    const calendar = await showCalendar([...open, secret], settings);
    expect(texts(calendar, 'title')).to.deep.equal([]);
    press(calendar, 'Clear all').click();
    await calendar.updateComplete;
    expect(texts(calendar, 'title')).to.have.members(['One', 'Two', 'Three']);
    expect(added()).to.equal('');
  });
});

/** Names that a feed may give its entries. */
const uids: readonly string[] = [
  'javascript:__ran=1',
  `a"b'c\n<d>&#39;&amp;`,
  '&#',
  '%',
  '%2525',
  '+ +',
  '?cal-seminar=One',
  '#cal-seminar=One',
  '__proto__',
  'constructor',
  '../../x',
  '"]*{x}[data-day="',
  'a\ud800',
  'ȧ̴\u200f\u2029',
  'x'.repeat(1_000),
];

describe('A seminar with a hostile name', () => {
  for (const uid of uids)
    it(`is opened alone, and its link leads to it: ${JSON.stringify(uid.slice(0, 30))}`, async () => {
      visit('');
      const named = entry('hostile', { uid, title: 'Hostile', series: 'Open' });
      const calendar = await showCalendar([...open, named], settings);
      press(calendar, 'Hostile').click();
      await waitUntil(() => all(calendar, 'alone').length > 0);
      expect(texts(calendar, 'title')).to.deep.equal(['Hostile']);
      expect([...calendar.shadowRoot!.querySelectorAll('a')].flatMap(nodeFaults)).to.deep.equal([]);
      await traverse(() => history.back());
      await waitUntil(() => all(calendar, 'alone').length === 0);
      expect(texts(calendar, 'title')).to.have.length(4);
    });

  it('leaves the page’s title in order, and as it was', async () => {
    visit('');
    const own = document.title;
    const title = `\u202eTurned \u2066over\u0007 ${'wide '.repeat(300)}`;
    const calendar = await showCalendar([...open, entry('t', { uid: 't', title, series: 'Open' })], settings);
    all(calendar, 'title')
      .find((each) => textOf(each).startsWith('Turned'))
      ?.querySelector('a')
      ?.click();
    await waitUntil(() => document.title !== own);
    expect(document.title).not.to.match(/[\u202a-\u202e\u2066-\u2069\p{Cc}]/u);
    await traverse(() => history.back());
    expect(document.title).to.equal(own);
  });
});
