import { expect } from '@open-wc/testing';
import { term } from '../feed-entries.ts';
import { serveFeeds } from '../fake-feed.ts';
import { replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { all, one, openMenus, search, showCalendar, texts } from './show.ts';

const feed = { version: 1, title: 'Autumn term', icsUrl: 'webcal://math.uni.edu/term.ics', seminars: term };

const hrefOf = (element: Element, part: string) => one(element, part).getAttribute('href');

describe('A calendar to subscribe to', () => {
  it('is the one that the feed names', async () => {
    serveFeeds({ '/feeds/term': feed });
    const calendar = await showCalendar(undefined, { src: '/feeds/term' });
    await openMenus(calendar, 'list');
    expect(hrefOf(calendar, 'subscribe-webcal')).to.equal('webcal://math.uni.edu/term.ics');
    const outlook = new URL(hrefOf(calendar, 'subscribe-outlook') ?? '');
    expect(outlook.searchParams.get('url')).to.equal('https://math.uni.edu/term.ics');
    expect(outlook.searchParams.get('name')).to.equal('Autumn term');
    expect(texts(calendar, 'calendar-address')).to.deep.equal(['https://math.uni.edu/term.ics']);
  });

  it('is the author’s own where there is one', async () => {
    serveFeeds({ '/feeds/term': feed });
    const calendar = await showCalendar(undefined, { src: '/feeds/term', subscribe: 'https://dept.uni.edu/all.ics' });
    await openMenus(calendar, 'list');
    expect(hrefOf(calendar, 'subscribe-webcal')).to.equal('webcal://dept.uni.edu/all.ics');
  });

  it('is the feed’s where the author’s own is none, and none where the author wants none', async () => {
    serveFeeds({ '/feeds/term': feed });
    const mistaken = await showCalendar(undefined, { src: '/feeds/term', subscribe: 'mailto:ada@example.edu' });
    await openMenus(mistaken, 'list');
    expect(hrefOf(mistaken, 'subscribe-webcal')).to.equal('webcal://math.uni.edu/term.ics');
    const without = await showCalendar(undefined, { src: '/feeds/term', subscribe: '' });
    await openMenus(without, 'list');
    expect(all(without, 'subscribe-title')).to.have.length(0);
  });

  it('is not there where nobody names one', async () => {
    const calendar = await showCalendar(term);
    await openMenus(calendar, 'list');
    expect(all(calendar, 'subscribe-title')).to.have.length(0);
  });

  it('is not there where its address is none of the web, or has a password in it', async () => {
    for (const icsUrl of [
      'javascript:alert(1)',
      'file:///etc/term.ics',
      'webcal://room:secret@math.uni.edu/term.ics',
    ]) {
      serveFeeds({ '/feeds/term': { ...feed, icsUrl } });
      const calendar = await showCalendar(undefined, { src: '/feeds/term' });
      await openMenus(calendar, 'list');
      expect(all(calendar, 'subscribe-title'), icsUrl).to.have.length(0);
      expect(calendar.shadowRoot?.innerHTML).not.to.contain('secret');
    }
  });

  it('is seen by its whole address wherever it lies, and is not asked for', async () => {
    const asked = serveFeeds({ '/feeds/term': { ...feed, icsUrl: '/feeds/term.ics' } });
    const here = await showCalendar(undefined, { src: '/feeds/term' });
    await openMenus(here, 'list');
    expect(texts(here, 'calendar-address')).to.deep.equal([`${location.origin}/feeds/term.ics`]);
    expect(asked).to.deep.equal(['/feeds/term']);
    const icsUrl = 'https://math.uni.edu.calendars.example.org/term.ics?x=https://math.uni.edu/';
    serveFeeds({ '/feeds/term': { ...feed, icsUrl } });
    const elsewhere = await showCalendar(undefined, { src: '/feeds/term' });
    await openMenus(elsewhere, 'list');
    expect(texts(elsewhere, 'calendar-address')).to.deep.equal([icsUrl]);
  });

  it('is offered without files too', async () => {
    serveFeeds({ '/feeds/term': feed });
    const calendar = await showCalendar(undefined, { src: '/feeds/term', 'calendar-links': '' });
    expect(texts(calendar, 'list-button')).to.deep.equal(texts(calendar, 'subscribe-title').concat('Subscribe'));
    await openMenus(calendar, 'list');
    expect(all(calendar, 'export')).to.have.length(0);
    expect(all(calendar, 'subscribe-webcal')).to.have.length(1);
  });

  it('is said to hold more than a list that is narrowed', async () => {
    serveFeeds({ '/feeds/term': feed });
    const calendar = await showCalendar(undefined, { src: '/feeds/term' });
    await openMenus(calendar, 'list');
    const about = () => texts(calendar, 'hint')[1];
    expect(about()).to.not.contain('leaves out');
    await search(calendar, 'knots');
    expect(about()).to.contain('also those that this list leaves out');
  });

  it('has its address copied for Google, which takes none by link, and the page is asked before', async () => {
    const copied: string[] = [];
    replace(navigator.clipboard, 'writeText', (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    serveFeeds({ '/feeds/term': feed });
    const calendar = await showCalendar(undefined, { src: '/feeds/term' });
    await openMenus(calendar, 'list');
    const asked: string[] = [];
    calendar.addEventListener('seminar-export', (event) => {
      asked.push(event.destination);
      if (asked.length === 1) event.preventDefault();
    });
    document.addEventListener('click', (event) => event.preventDefault(), { once: true, capture: false });
    one(calendar, 'subscribe-google').click();
    one(calendar, 'subscribe-address').click();
    await waitUntil(() => texts(calendar, 'notice')[0]?.includes('copied'));
    expect(asked).to.deep.equal(['subscribe-google', 'subscribe-address']);
    expect(copied).to.deep.equal(['https://math.uni.edu/term.ics']);
  });
});
