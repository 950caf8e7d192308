import { expect } from '@open-wc/testing';
import { deferred, json, serveFeeds, type Answer } from '../fake-feed.ts';
import { entry, term } from '../feed-entries.ts';
import { replace } from '../replace.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { added, traverse } from './place-host.ts';
import { all, one, openMenus, place, press, search, showCalendar, texts } from './show.ts';

const seminars = [
  ...term.map((each, index) => ({ ...each, uid: `term-${index}` })),
  entry('ice', { uid: 'ice', title: 'Thin ice', abstract: 'It breaks.' }),
];

const visit = (place: string) => history.replaceState(null, '', `${location.search}${place}`);

const settings = { 'sync-url': 'cal', period: 'all' };

describe('<seminar-calendar sync-url>', () => {
  it('opens a seminar alone with its texts, named in the page’s title, and goes back to where the visitor was', async () => {
    const calendar = await showCalendar(seminars, settings);
    await search(calendar, 'ice');
    expect(added()).to.equal('&cal-search=ice');
    await waitUntil(() => texts(calendar, 'title').join() === 'Thin ice');
    press(calendar, 'Thin ice').click();
    await calendar.updateComplete;
    expect(added()).to.equal('&cal-seminar=ice');
    expect(texts(calendar, 'title')).to.deep.equal(['Thin ice']);
    expect(document.title).to.match(/^Thin ice/);
    expect(textOf(calendar.shadowRoot?.activeElement)).to.equal('Thin ice');
    await waitUntil(() => texts(calendar, 'text').some((text) => text === 'It breaks.'));
    expect(all(calendar, 'toolbar')).to.deep.equal([]);
    await expect(calendar).to.be.accessible();
    await traverse(() => press(calendar, 'Back to the calendar').click());
    await calendar.updateComplete;
    expect(added()).to.equal('&cal-search=ice');
    expect(textOf(calendar.shadowRoot?.activeElement)).to.equal('Thin ice');
    expect(calendar.shadowRoot?.querySelector<HTMLInputElement>('[type="search"]')?.value).to.equal('ice');
    expect(all(calendar, 'details').some((each) => each.hasAttribute('open'))).to.equal(false);
  });

  it('shows what its address holds from the first list on', async () => {
    visit('&cal-search=ice');
    const calendar = await showCalendar(seminars, settings);
    expect(texts(calendar, 'title')).to.deep.equal(['Thin ice']);
    await traverse(() => (location.hash = '#other'));
    expect(texts(calendar, 'title')).to.deep.equal(['Thin ice']);
  });

  it('says of a seminar that is not there that it is no longer announced', async () => {
    visit('&cal-seminar=gone');
    const calendar = await showCalendar(seminars, settings);
    expect(textOf(one(calendar, 'empty'))).to.equal('This seminar is no longer announced.');
    press(calendar, 'Back to the calendar').click();
    await calendar.updateComplete;
    expect(texts(calendar, 'title').length).to.be.above(1);
    expect(added()).to.equal('');
  });

  it('shows a seminar alone from its address, reading on in a feed of pages until it is there', async () => {
    visit('&cal-seminar=ice');
    const asked = serveFeeds({
      '/feeds/one': { nextUrl: 'two', seminars: seminars.slice(0, 2) },
      '/feeds/two': { nextUrl: 'three', seminars: seminars.slice(2) },
      '/feeds/three': { seminars: [entry('behind')] },
    });
    const calendar = await place('seminar-calendar', { ...settings, src: '/feeds/one' });
    await waitUntil(() => texts(calendar, 'title').join() === 'Thin ice', 'not there');
    expect(texts(calendar, 'empty')).to.deep.equal([]);
    expect(asked).to.deep.equal(['/feeds/one', '/feeds/two']);
    expect(all(calendar, 'date')).to.have.length(1);
    press(calendar, 'Back to the calendar').click();
    await waitUntil(() => all(calendar, 'toolbar').length > 0);
    expect(added()).to.equal('');
  });

  it('keeps the focus of a seminar alone that is gone from the feed read anew, and goes on with it as it is found', async () => {
    visit('&cal-seminar=ice');
    const pages: Record<string, Answer> = { '/feeds/one': { seminars } };
    serveFeeds(pages);
    const calendar = await place('seminar-calendar', { ...settings, src: '/feeds/one' });
    await waitUntil(() => texts(calendar, 'title').join() === 'Thin ice', 'not there');
    const focused = () => textOf(calendar.shadowRoot?.activeElement);
    press(calendar, 'Abstract').focus();
    await calendar.reload();
    expect(focused(), 'still there').to.equal('Abstract');
    const second = deferred<Response>();
    pages['/feeds/one'] = { nextUrl: 'two', seminars: seminars.slice(0, 2) };
    pages['/feeds/two'] = () => second.promise;
    await calendar.reload();
    expect(focused(), 'not read to the end').to.equal('Reading on …');
    second.resolve(json({ seminars: [] }));
    await waitUntil(() => focused() === 'This seminar is no longer announced.', 'the focus is lost');
    pages['/feeds/one'] = { seminars };
    await calendar.reload();
    expect(focused(), 'there again').to.equal('Thin ice');
  });

  it('takes no focus that is elsewhere when a seminar alone is gone', async () => {
    visit('&cal-seminar=ice');
    const pages: Record<string, Answer> = { '/feeds/one': { seminars } };
    serveFeeds(pages);
    const calendar = await place('seminar-calendar', { ...settings, src: '/feeds/one' });
    await waitUntil(() => texts(calendar, 'title').join() === 'Thin ice', 'not there');
    const other = document.createElement('button');
    calendar.after(other);
    pages['/feeds/one'] = { seminars: seminars.slice(0, 2) };
    for (const focused of [document.body, other]) {
      other.focus();
      if (focused !== other) other.blur();
      await calendar.reload();
      expect(texts(calendar, 'empty')).to.deep.equal(['This seminar is no longer announced.']);
      expect(document.activeElement === focused).to.equal(true);
    }
  });

  it('leaves open in the list what was open there, and closed what was not', async () => {
    const calendar = await showCalendar(seminars, settings);
    await search(calendar, 'Marchetti');
    await waitUntil(() => all(calendar, 'title').length === 1);
    const open = () =>
      all(calendar, 'details').flatMap((each) => (each.hasAttribute('open') ? each.getAttribute('part') : []));
    press(calendar, 'Abstract').click();
    await waitUntil(() => texts(calendar, 'text').some(Boolean), 'no text');
    const before = open();
    // its title leads to its own page: only an address leads to the seminar alone
    history.pushState(null, '', `${location.search}&cal-seminar=term-2`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    await waitUntil(() => all(calendar, 'alone').length === 1);
    await waitUntil(() => open().length > 1);
    await traverse(() => history.back());
    await waitUntil(() => all(calendar, 'alone').length === 0 && all(calendar, 'item').length === 1);
    expect(open()).to.deep.equal(before);
  });

  it('keeps the focus within the list where the way back takes what has it', async () => {
    const calendar = await showCalendar(seminars, { ...settings, views: 'list month' });
    press(calendar, 'Month').click();
    await waitUntil(() => all(calendar, 'month-grid').length === 1, 'no month');
    one(calendar, 'cell-chosen').focus();
    await traverse(() => history.back());
    await waitUntil(() => all(calendar, 'month-grid').length === 0);
    await waitUntil(() => calendar.shadowRoot?.activeElement === one(calendar, 'status'), 'the focus is lost');
    press(calendar, 'Abstract').focus();
    await traverse(() => history.forward());
    await waitUntil(() => all(calendar, 'month-grid').length === 1);
    expect(calendar.shadowRoot?.activeElement === one(calendar, 'status'), 'forward').to.equal(true);
    one(calendar, 'view-month').focus();
    await traverse(() => history.back());
    await waitUntil(() => all(calendar, 'month-grid').length === 0);
    expect(calendar.shadowRoot?.activeElement === one(calendar, 'view-month'), 'what stays').to.equal(true);
  });

  it('copies the address at which a seminar stands alone, and not what the list is narrowed to', async () => {
    const copied: string[] = [];
    replace(navigator.clipboard, 'writeText', (text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const calendar = await showCalendar(seminars, settings);
    await search(calendar, 'ice');
    await waitUntil(() => texts(calendar, 'title').join() === 'Thin ice');
    await openMenus(calendar, 'share');
    one(calendar, 'share-link').click();
    await waitUntil(() => copied.length === 1);
    expect(new URL(copied[0]!).searchParams.get('cal-seminar')).to.equal('ice');
    expect(copied[0]).not.to.include('cal-search');
  });
});
