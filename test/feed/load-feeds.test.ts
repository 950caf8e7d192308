import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import { loadFeeds } from '../../src/feed/load-feeds.ts';
import { loadGiven } from '../../src/feed/load-given.ts';
import { serveFeeds } from '../fake-feed.ts';
import { entry } from '../feed-entries.ts';

const base = location.href;
const address = (path: string): string => new URL(path, base).href;
const load = (...addresses: readonly string[]) => loadFeeds(addresses, {}, base);
const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );

describe('loadFeeds', () => {
  it('makes one list, in order of time', async () => {
    serveFeeds({
      '/feeds/a': { title: 'A', seminars: [entry('late', { start: '2026-10-09T10:00', end: '2026-10-09T11:00' })] },
      '/feeds/b': [entry('early'), 5],
    });
    const feed = await load('/feeds/a', '/feeds/b');
    expect(feed.seminars.map(({ uid }) => uid)).to.deep.equal(['early', 'late']);
    expect(feed).to.deep.include({ title: 'A', failures: [], format: 'seminar-feed' });
    expect(feed.rejected.map(({ place }) => place)).to.deep.equal(['[1]']);
    expect(feed.address).to.equal(`${address('/feeds/a')} ${address('/feeds/b')}`);
  });

  it('asks once for an address that is given twice', async () => {
    const asked = serveFeeds({ '/feeds/a': [entry('a')] });
    expect((await load('/feeds/a', '/feeds/a')).seminars).to.have.length(1);
    expect(asked).to.deep.equal(['/feeds/a']);
  });

  it('keeps what could be read where one fails, and says which failed and why', async () => {
    serveFeeds({ '/feeds/b': { title: 'B', seminars: [entry('b')] } });
    const { seminars, title, failures } = await load('/feeds/missing', '/feeds/b', 'http://[');
    expect(seminars.map(({ uid }) => uid)).to.deep.equal(['b']);
    expect(title).to.equal('B');
    expect(failures.every((error) => error instanceof FeedError)).to.equal(true);
    expect(failures.map(({ message }) => message.replace(/ 404: .*/, ' 404'))).to.deep.equal([
      `${address('/feeds/missing')}: the server answered 404`,
      'http://[: this is not an address',
    ]);
  });

  it('offers no calendar to subscribe to while one fails, whose seminars it would lack', async () => {
    serveFeeds({ '/feeds/a': { icsUrl: 'a.ics', seminars: [entry('a')] } });
    expect(await load('/feeds/a', '/feeds/a')).to.include({ icsUrl: address('/feeds/a.ics') });
    expect(await load('/feeds/a', '/feeds/missing')).not.to.have.property('icsUrl');
  });

  it('fails with the first failure where none can be read', async () => {
    serveFeeds({});
    const error = await failure(load('http://[', '/feeds/missing'));
    expect(error).to.be.instanceOf(FeedError).and.to.include({ code: 'unreachable', address: 'http://[' });
    const other = await failure(load('/feeds/missing', '/feeds/gone'));
    expect(other)
      .to.be.instanceOf(FeedError)
      .and.to.include({ status: 404, address: address('/feeds/missing') });
  });

  it('takes absolute addresses without a base', async () => {
    serveFeeds({ '/feeds/a': [entry('a')] });
    expect((await loadFeeds([address('/feeds/a')], {})).seminars).to.have.length(1);
    expect(await failure(loadFeeds(['/feeds/a'], {}))).to.be.instanceOf(FeedError);
  });
});

describe('loadGiven', () => {
  it('takes addresses apart at any white space', async () => {
    const asked = serveFeeds({ '/feeds/a': [entry('a')], '/feeds/b': [entry('b')] });
    const { seminars } = await loadGiven({ src: '\n /feeds/a\n\t/feeds/b ', seminars: undefined, base }, {});
    expect(seminars.map(({ uid }) => uid)).to.deep.equal(['a', 'b']);
    expect(asked).to.have.members(['/feeds/a', '/feeds/b']);
  });

  it('reads what the page holds, in the page’s zone, without asking for anything', async () => {
    const asked = serveFeeds({ '/feeds/a': [entry('a')] });
    const seminars = [{ title: 'Ice', start: '2026-10-08T10:00', url: 'ice.html' }, null];
    const feed = await loadGiven({ src: '/feeds/a', seminars, base }, { timeZone: 'Asia/Tokyo' });
    expect(feed.seminars[0]).to.include({ timeZone: 'Asia/Tokyo', url: address('ice.html') });
    expect(feed.rejected).to.have.length(1);
    expect(feed).to.include({ address: base, format: 'seminar-feed' });
    expect(asked).to.deep.equal([]);
  });
});

describe('loadFeeds, where all fail', () => {
  it('says what is wrong with each', async () => {
    serveFeeds({});
    const error = await failure(load('/feeds/a', '/feeds/b'));
    expect(error).to.be.instanceOf(FeedError);
    expect(String(error)).to.contain(address('/feeds/a')).and.to.contain(address('/feeds/b'));
  });
});
