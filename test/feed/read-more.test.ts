import { expect } from '@open-wc/testing';
import { loadFeed, type LoadedFeed } from '../../src/feed/load-feed.ts';
import { loadFeeds } from '../../src/feed/load-feeds.ts';
import { PagesRead } from '../../src/feed/pages-read.ts';
import { readMore } from '../../src/feed/read-more.ts';
import { json, serveFeeds } from '../fake-feed.ts';
import { entry, type Entry } from '../feed-entries.ts';
import { replace } from '../replace.ts';

const address = (path: string): string => new URL(path, location.href).href;
const uids = ({ seminars }: LoadedFeed): readonly string[] => seminars.map(({ uid }) => uid);
const page = (nextUrl: string | undefined, ...seminars: readonly unknown[]): object => ({ nextUrl, seminars });
const day = (date: number): Entry => ({ start: `2026-10-${date}T10:00`, end: `2026-10-${date}T11:00` });

/** Reads to the end; fails where there is none. */
async function readAll(feed: LoadedFeed, most = 300): Promise<LoadedFeed> {
  const read = new PagesRead();
  let all = feed;
  for (let turn = 0; all.nextUrls.length > 0; turn++) {
    expect(turn, 'turns').to.be.below(most);
    all = await readMore(all, read, {});
  }
  return all;
}

const load = (path = '/feeds/1'): Promise<LoadedFeed> => loadFeed(address(path));

describe('Reading on', () => {
  it('adds page after page, in order of time, with what is wrong on each', async () => {
    const asked = serveFeeds({
      '/feeds/1': { ...page('2', entry('b'), 1), title: 'Colloquia', icsUrl: '/all.ics' },
      '/feeds/2': page('/feeds/3', entry('c', day(12)), 2),
      '/feeds/3': page(undefined, entry('a', day(10))),
    });
    const first = await load();
    const second = await readMore(first, new PagesRead(), {});
    expect(uids(second)).to.deep.equal(['b', 'c']);
    expect(second.nextUrls).to.deep.equal([address('/feeds/3')]);
    const all = await readAll(first);
    expect(uids(all)).to.deep.equal(['b', 'a', 'c']);
    expect(all.rejected.map(({ place }) => place)).to.deep.equal(['seminars[1]', 'seminars[1]']);
    expect(all.rejected[0]).to.equal(first.rejected[0]);
    expect(all.seminars[0]).to.equal(first.seminars[0]);
    expect(all).to.include({ title: 'Colloquia', icsUrl: address('/all.ics'), address: address('/feeds/1') });
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2', '/feeds/2', '/feeds/3']);
  });

  it('shows once what has moved onto the next page, and each time of what recurs', async () => {
    serveFeeds({
      '/feeds/1': page('2', entry('a'), entry('weekly', day(10))),
      '/feeds/2': page('3', entry('a'), entry('weekly', day(17))),
      '/feeds/3': page(undefined, entry('weekly', day(17)), entry('weekly', day(24))),
    });
    const all = await readAll(await load());
    expect(all.seminars.map(({ start }) => new Date(start).getUTCDate())).to.deep.equal([8, 10, 17, 24]);
    expect(new Set(uids(all)).size).to.equal(4);
  });

  it('shows both of two that are held at one time under one name, on one page or two', async () => {
    const poster = (uid: string) => entry(uid, { title: 'Poster session of the institute' });
    serveFeeds({ '/feeds/1': page('2', poster('a'), poster('b')), '/feeds/2': page(undefined, poster('c')) });
    expect(uids(await readAll(await load()))).to.deep.equal(['a', 'b', 'c']);
  });

  it('ends where a page leads to itself, under whatever fragment', async () => {
    const asked = serveFeeds({ '/feeds/1': page('/feeds/1#x', entry('a')) });
    expect(uids(await readAll(await load()))).to.deep.equal(['a']);
    expect(asked).to.have.length(1);
    const further = serveFeeds({ '/feeds/1': page('2', entry('a')), '/feeds/2': page('2', entry('b')) });
    expect(uids(await readAll(await load()))).to.deep.equal(['a', 'b']);
    expect(further).to.deep.equal(['/feeds/1', '/feeds/2']);
  });

  it('ends where a page leads back to one that was read', async () => {
    const asked = serveFeeds({
      '/feeds/1': page('2', entry('a')),
      '/feeds/2': page('3', entry('b')),
      '/feeds/3': page('2', entry('c')),
    });
    const all = await readAll(await load());
    expect(uids(all)).to.deep.equal(['a', 'b', 'c']);
    expect(all.remarks).to.deep.equal([]);
    expect(asked).to.have.length(3);
  });

  it('ends after so many pages, however many there are, and says so', async () => {
    let count = 0;
    replace(window, 'fetch', async () => json(page(`/feeds/more?${++count}`, entry(`seminar-${count}`))));
    const all = await readAll(await load());
    expect(all.seminars).to.have.length(201);
    expect(all.remarks).to.have.length(1);
    expect(all.remarks[0]?.reason).to.include('more than 200 pages');
  });

  it('ends where the pages are large in all, or the feed is full, and says so', async () => {
    const asked = serveFeeds({
      '/feeds/1': page('2', entry('a')),
      '/feeds/2': page('3', entry('b')),
      '/feeds/3': page(undefined, entry('c')),
    });
    const read = new PagesRead();
    const second = await readMore(await load(), read, {});
    expect(read.bytes).to.equal(new TextEncoder().encode(JSON.stringify(page('3', entry('b')))).length);
    read.bytes = 100_000_000;
    const last = await readMore(second, read, {});
    expect(last).to.deep.include({ seminars: second.seminars, nextUrls: [] });
    expect(last.remarks[0]?.reason).to.include(
      '/feeds/3 is not read: it would be more than 100 million bytes of pages',
    );
    const full = { ...second, rejected: Array.from({ length: 49_998 }, () => ({ place: '', reason: '' })) };
    const { remarks } = await readMore(full, new PagesRead(), {});
    expect(remarks[0]?.reason).to.include('more than 50000 entries');
    expect(asked).to.deep.equal(['/feeds/1', '/feeds/2']);
  });

  it('never leaves the host of the feed, nor goes back to http, and says so', async () => {
    const asked = serveFeeds({ '/feeds/1': page('https://elsewhere.example/feeds/2', entry('a')) });
    const all = await readAll(await load());
    expect(uids(all)).to.deep.equal(['a']);
    expect(asked).to.have.length(1);
    expect(all.remarks[0]?.reason).to.include('https://elsewhere.example/feeds/2').and.to.include('another host');
    const secure = { ...all, address: 'https://a.example/1', nextUrls: ['http://a.example/2'] };
    expect((await readMore(secure, new PagesRead(), {})).nextUrls).to.deep.equal([]);
  });

  it('goes on over https where a feed says so', async () => {
    const asked: string[] = [];
    replace(window, 'fetch', async (input) => {
      asked.push(input instanceof Request ? input.url : `${input}`);
      return json([]);
    });
    const feed = { ...(await load()), address: 'http://a.example/1', nextUrls: ['https://a.example/2'] };
    await readMore(feed, new PagesRead(), {});
    expect(asked.at(-1)).to.equal('https://a.example/2');
  });

  it('ends at a page that fails, and keeps why', async () => {
    const asked = serveFeeds({ '/feeds/1': page('/feeds/category/7/', entry('a')) });
    const all = await readAll(await load());
    expect(uids(all)).to.deep.equal(['a']);
    expect(all.failures).to.have.length(1);
    expect(all.failures?.[0]?.message).to.include(`${address('/feeds/category/7/')}: the server answered 404`);
    expect(asked, 'nothing is derived from a page').to.deep.equal(['/feeds/1', '/feeds/category/7/']);
  });
});

describe('Reading on in several feeds', () => {
  const loadBoth = () => loadFeeds([address('/feeds/1'), address('/feeds/x'), address('/feeds/gone')], {});

  it('reads a page of each, and makes one list of all', async () => {
    serveFeeds({
      '/feeds/1': page('2', entry('a')),
      '/feeds/2': page(undefined, entry('b', day(10))),
      '/feeds/x': page('y', entry('c', day(11))),
      '/feeds/y': page('z', entry('other', { ...day(10), title: 'Seminar B' }), entry('a2', { title: 'Seminar: a' })),
      '/feeds/z': page(undefined, entry('d', day(12))),
    });
    const feed = await loadBoth();
    const more = await readMore(feed, new PagesRead(), {});
    expect(uids(more)).to.deep.equal(['a', 'b', 'c']);
    expect(more.nextUrls).to.deep.equal([address('/feeds/z')]);
    const all = await readAll(feed);
    expect(uids(all)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(all.failures).to.have.length(1);
    expect(all.address).to.equal(feed.address);
  });

  it('goes on in the others where one fails or leads elsewhere', async () => {
    serveFeeds({
      '/feeds/1': page('/feeds/no', entry('a')),
      '/feeds/x': page('y', entry('b')),
      '/feeds/y': page('z', entry('c')),
      '/feeds/z': page('https://elsewhere.example/', entry('d')),
    });
    const all = await readAll(await loadBoth());
    expect(uids(all)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(all.failures?.map((error) => 'status' in error && error.status)).to.deep.equal([404, 404]);
    expect(new Set(all.failures).size).to.equal(2);
    expect(all.remarks).to.have.length(1);
  });
});

describe('The Events Calendar', () => {
  const event = { id: 1, title: 'Ice', utc_start_date: '2026-10-05 10:00:00', timezone: 'UTC' };
  const tec = { events: [event], rest_url: '/feeds/tec', next_rest_url: address('/feeds/tec2') };

  it('ends where it has no such page, and fails where it has no answer', async () => {
    serveFeeds({ '/feeds/tec': tec });
    expect((await readAll(await load('/feeds/tec'))).failures ?? []).to.deep.equal([]);
    serveFeeds({ '/feeds/tec': tec, '/feeds/tec2': () => new Response('', { status: 403 }) });
    expect((await readAll(await load('/feeds/tec'))).failures).to.have.length(1);
  });
});
