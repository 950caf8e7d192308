import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import type { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import { deferred, json, serveFeeds } from '../fake-feed.ts';
import { entry, type Entry } from '../feed-entries.ts';
import { listenToWarnings } from '../replace.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, choose, next, place, press, search, set, showCalendar, texts, type Settings } from './show.ts';

const titlesOf = (calendar: Element) => texts(calendar, 'title').map((title) => title.replace('Seminar ', ''));
const show = (src: string, settings: Settings = {}) => showCalendar(undefined, { src, ...settings });
const until = (calendar: Element, titles: string) =>
  waitUntil(() => titlesOf(calendar).join() === titles, `not ${titles}`);
const untilWhole = (calendar: Element) => waitUntil(() => all(calendar, 'more').length === 0, 'not read to its end');
/** Waits for the line above the list, which speaks a moment after it stands. */
const untilSays = (calendar: Element, status: string) =>
  waitUntil(() => texts(calendar, 'status').join() === status, `does not say ${status}`);
const focused = (calendar: Element) => textOf(calendar.shadowRoot?.activeElement);
/** Lets everything that is under way come to its end. */
const settle = async (calendar: SeminarCalendarElement): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await calendar.updateComplete;
  }
};

const on = (date: number, more: Entry = {}): Entry => ({
  start: `2026-10-${date}T10:00`,
  end: `2026-10-${date}T11:00`,
  ...more,
});
const page = (nextUrl: string | undefined, ...seminars: readonly unknown[]): object => ({ nextUrl, seminars });

/** Three pages of two seminars each. */
const pages = {
  '/feeds/1': page('2', entry('a', on(10)), entry('b', on(11))),
  '/feeds/2': page('3', entry('c', on(12)), entry('d', on(13))),
  '/feeds/3': page(undefined, entry('e', on(14)), entry('f', on(15))),
};

describe('A feed of several pages', () => {
  it('is read on as far as the visitor goes, and no further', async () => {
    const asked = serveFeeds(pages);
    const calendar = await show('/feeds/1');
    await settle(calendar);
    expect(titlesOf(calendar)).to.deep.equal(['a', 'b']);
    expect(asked).to.deep.equal(['/feeds/1']);
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,c,d');
    await settle(calendar);
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2']);
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,c,d,e,f');
    await settle(calendar);
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2', '/feeds/3']);
    expect(all(calendar, 'more')).to.have.length(0);
  });

  it('is read to its end where a month shows, of which it may have more', async () => {
    const asked = serveFeeds(pages);
    const calendar = await show('/feeds/1', { view: 'month' });
    await untilWhole(calendar);
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2', '/feeds/3']);
    await untilSays(calendar, '6 seminars');
  });

  it('shows first what was read already', async () => {
    const asked = serveFeeds(pages);
    const calendar = await show('/feeds/1', { 'page-size': '1' });
    press(calendar, 'Show more (1 left)').click();
    await until(calendar, 'a,b');
    expect(asked).to.have.length(1);
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,c');
    expect(asked).to.have.length(2);
  });

  it('is read on until there is something to show for it', async () => {
    const asked = serveFeeds({
      ...pages,
      '/feeds/2': page('3', entry('past', { start: '2026-09-01T10:00', end: '2026-09-01T11:00' })),
    });
    const calendar = await show('/feeds/1');
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,e,f');
    expect(asked).to.have.length(3);
  });

  it('is read on where nothing of its first page is shown', async () => {
    const past = entry('past', { start: '2026-09-01T10:00', end: '2026-09-01T11:00' });
    const asked = serveFeeds({ ...pages, '/feeds/1': page('2', past) });
    const calendar = await show('/feeds/1');
    await until(calendar, 'c,d');
    await settle(calendar);
    expect(asked).to.have.length(2);
    const scoped = await show('/feeds/1', { series: 'Topology' });
    await waitUntil(() => asked.length === 5, 'not read to its end');
    await settle(scoped);
    expect(texts(scoped, 'empty')).to.deep.equal(['No seminars are announced at the moment.']);
    expect(scoped.matches(':state(empty)')).to.equal(true);
    expect(asked).to.have.length(5);
  });

  it('says how much was read, and when it reads', async () => {
    const answer = deferred<Response>();
    const asked = serveFeeds({ '/feeds/1': pages['/feeds/1'], '/feeds/2': () => answer.promise });
    const calendar = await show('/feeds/1');
    await untilSays(calendar, '2 of 2 seminars read so far');
    press(calendar, 'Show more').click();
    await calendar.updateComplete;
    expect(texts(calendar, 'more')).to.deep.equal(['Reading on …']);
    press(calendar, 'Reading on …').click();
    answer.resolve(json(page(undefined, entry('c', on(12)))));
    await until(calendar, 'a,b,c');
    await settle(calendar);
    await untilSays(calendar, '3 seminars');
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2']);
  });

  it('leads the visitor to the first new title', async () => {
    serveFeeds({
      ...pages,
      '/feeds/2': page(undefined, entry('between', on(10, { start: '2026-10-10T12:00', end: '2026-10-10T13:00' }))),
    });
    const calendar = await show('/feeds/1');
    press(calendar, 'Show more').focus();
    press(calendar, 'Show more').click();
    await waitUntil(() => focused(calendar) !== 'Show more' && titlesOf(calendar).length === 3);
    await settle(calendar);
    expect(titlesOf(calendar)).to.deep.equal(['a', 'between', 'b']);
    expect(focused(calendar)).to.equal('Seminar between');
  });

  it('keeps focus where the last page brings nothing', async () => {
    serveFeeds({ ...pages, '/feeds/2': page(undefined, entry('a', on(10))) });
    const calendar = await show('/feeds/1');
    press(calendar, 'Show more').focus();
    press(calendar, 'Show more').click();
    await untilWhole(calendar);
    await settle(calendar);
    expect(focused(calendar)).to.equal('Seminar b');
  });

  it('is read on from its beginning when it is read again', async () => {
    const asked = serveFeeds(pages);
    const calendar = await show('/feeds/1');
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,c,d');
    await calendar.reload();
    await until(calendar, 'a,b');
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,c,d');
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2', '/feeds/1', '/feeds/2']);
  });

  it('never goes round in a circle', async () => {
    const asked = serveFeeds({ ...pages, '/feeds/2': page('1', entry('c', on(12))) });
    const calendar = await show('/feeds/1');
    await search(calendar, 'nowhere');
    await untilWhole(calendar);
    await settle(calendar);
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2']);
  });
});

describe('A question to a feed of several pages', () => {
  it('has the rest read, and says so', async () => {
    const answer = deferred<Response>();
    const asked = serveFeeds({ ...pages, '/feeds/2': () => answer.promise });
    const calendar = await show('/feeds/1');
    await search(calendar, 'seminar f');
    await calendar.updateComplete;
    await untilSays(calendar, '0 of 2 seminars read so far');
    expect(texts(calendar, 'more')).to.deep.equal(['Reading on …']);
    expect(texts(calendar, 'empty')).to.deep.equal([]);
    answer.resolve(json(pages['/feeds/2']));
    await until(calendar, 'f');
    await untilWhole(calendar);
    await untilSays(calendar, '1 of 6 seminars');
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2', '/feeds/3']);
  });

  it('may be a filter, or one that the page asks', async () => {
    const topology = { series: 'Topology' };
    const feed = {
      '/feeds/1': page('2', entry('a', on(10, topology)), entry('b', on(11, { series: 'Algebra' }))),
      '/feeds/2': page(undefined, entry('c', on(12, topology))),
    };
    const asked = serveFeeds(feed);
    const calendar = await show('/feeds/1');
    await choose(calendar, 'Series', 'Topology');
    await until(calendar, 'a,c');
    const other = await show('/feeds/1', { criteria: { series: ['Topology'] } });
    await until(other, 'a,c');
    expect(asked).to.have.length(4);
  });

  it('reads no further once it is taken back', async () => {
    const answer = deferred<Response>();
    const asked = serveFeeds({ ...pages, '/feeds/2': () => answer.promise });
    const calendar = await show('/feeds/1');
    await search(calendar, 'seminar f');
    await search(calendar, '');
    answer.resolve(json(pages['/feeds/2']));
    await until(calendar, 'a,b,c,d');
    await settle(calendar);
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2']);
  });

  it('stands while the feed is read again', async () => {
    const asked = serveFeeds(pages);
    const calendar = await show('/feeds/1');
    await search(calendar, 'seminar f');
    await until(calendar, 'f');
    await calendar.reload();
    await waitUntil(() => asked.length === 6);
    await until(calendar, 'f');
  });
});

describe('A page that comes too late', () => {
  it('is dropped where another feed is shown by then, which is read on by itself', async () => {
    const answer = deferred<Response>();
    let signal: AbortSignal | null | undefined;
    const asked = serveFeeds({
      ...pages,
      '/feeds/2': (given) => ((signal = given), answer.promise),
      '/feeds/x': page('y', entry('x', on(10))),
      '/feeds/y': page(undefined, entry('y', on(11))),
    });
    const calendar = await show('/feeds/1');
    press(calendar, 'Show more').click();
    await calendar.updateComplete;
    set(calendar, { src: '/feeds/x' });
    await until(calendar, 'x');
    expect(texts(calendar, 'more')).to.deep.equal(['Show more']);
    press(calendar, 'Show more').click();
    await until(calendar, 'x,y');
    expect(signal?.aborted).to.equal(true);
    answer.resolve(json(pages['/feeds/2']));
    await settle(calendar);
    expect(titlesOf(calendar)).to.deep.equal(['x', 'y']);
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2', '/feeds/x', '/feeds/y']);
  });
});

describe('What is wrong with later pages', () => {
  it('is told once, with them', async () => {
    const warnings = listenToWarnings();
    serveFeeds({
      '/feeds/1': page('2', entry('a', on(10)), 1),
      '/feeds/2': page('3', entry('b', on(11)), { title: 'Ice', start: 'soon' }),
      '/feeds/3': page(undefined, entry('c', on(12))),
    });
    const calendar = await show('/feeds/1');
    await waitUntil(() => warnings.length === 1);
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b');
    await waitUntil(() => warnings.length === 2);
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,c');
    await settle(calendar);
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.include('it is not an object').and.not.to.include('soon');
    expect(warnings[1]).to.include('start is "soon"').and.not.to.include('it is not an object');
  });

  it('is said where one fails: to the visitor, the page and the author', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ ...pages, '/feeds/2': () => json({}, 404) });
    const errors: unknown[] = [];
    const calendar = await show('/feeds/1');
    calendar.addEventListener('seminar-feed-error', ({ error }) => errors.push(error));
    press(calendar, 'Show more').focus();
    press(calendar, 'Show more').click();
    await untilWhole(calendar);
    await settle(calendar);
    expect(titlesOf(calendar)).to.deep.equal(['a', 'b']);
    expect(texts(calendar, 'error')).to.deep.equal(['Some seminars could not be loaded.']);
    expect(focused(calendar)).to.equal('Some seminars could not be loaded.');
    expect(errors).to.have.length(1);
    expect(errors[0]).to.be.instanceOf(FeedError);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<seminar-calendar> .*\/feeds\/2: the server answered 404[^\n]*\n {2}what to try: check\.html/,
    );
  });

  it('is said where they lie elsewhere', async () => {
    const warnings = listenToWarnings();
    serveFeeds({ '/feeds/1': page('https://elsewhere.example/2', entry('a', on(10))) });
    const calendar = await show('/feeds/1');
    press(calendar, 'Show more').click();
    await untilWhole(calendar);
    await waitUntil(() => warnings.length > 0);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('another host');
  });
});

describe('Several feeds in one src', () => {
  it('make one list, each seminar once, read on together', async () => {
    const asked = serveFeeds({
      '/feeds/1': page('2', entry('a', on(10)), entry('c', on(12))),
      '/feeds/2': page(undefined, entry('e', on(14))),
      '/feeds/x': page('y', entry('b', on(11)), entry('other', on(12, { title: 'Seminar C', abstract: 'Ice.' }))),
      '/feeds/y': page(undefined, entry('d', on(13))),
    });
    const calendar = await show(' /feeds/1\n/feeds/x ');
    expect(titlesOf(calendar)).to.deep.equal(['a', 'b', 'c']);
    expect(texts(calendar, 'details-abstract')).to.have.length(1);
    press(calendar, 'Show more').click();
    await until(calendar, 'a,b,c,d,e');
    expect(asked).to.have.members(['/feeds/1', '/feeds/x', '/feeds/2', '/feeds/y']);
    await untilSays(calendar, '5 seminars');
  });

  for (const [name, rest, shown] of [
    ['shows the other', [entry('a', on(10))], ['a']],
    ['says so though the other is empty', [], []],
  ] as const) {
    it(`of which one fails ${name}`, async () => {
      const warnings = listenToWarnings();
      serveFeeds({ '/feeds/a': rest });
      const errors: unknown[] = [];
      const listen = ({ error }: { readonly error: unknown }) => errors.push(error);
      document.addEventListener('seminar-feed-error', listen);
      const calendar = await show('/feeds/gone /feeds/a');
      await waitUntil(() => warnings.length > 0);
      await settle(calendar);
      document.removeEventListener('seminar-feed-error', listen);
      expect(titlesOf(calendar)).to.deep.equal(shown);
      expect(texts(calendar, 'error')).to.deep.equal(['Some seminars could not be loaded.']);
      expect(calendar.matches(':state(failed)')).to.equal(false);
      expect(errors).to.have.length(1);
      expect(errors[0]).to.be.instanceOf(FeedError).and.to.include({ status: 404 });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('/feeds/gone: the server answered 404');
    });
  }

  it('fail where all do', async () => {
    const warnings = listenToWarnings();
    serveFeeds({});
    const calendar = await place('seminar-calendar', { src: '/feeds/gone http://[' });
    await next(calendar, 'seminar-feed-error');
    expect(texts(calendar, 'error')).to.deep.equal(['The seminars could not be loaded. Try again']);
    expect(warnings).to.have.length(1);
  });
});
