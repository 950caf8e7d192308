import { aTimeout, expect } from '@open-wc/testing';
import { SeenBefore, type SeenHost } from '../../src/elements/seen-before.ts';
import type { LoadedFeed } from '../../src/feed/load-feed.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { at, loaded, talk } from '../feed/loaded-feed.ts';
import { ownStorages } from '../own-storages.ts';
import { listenToWarnings, replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';

const days = (count: number) => at(24 * count);
const some = (count: number, from = 0, more: Partial<Seminar> = {}) =>
  Array.from({ length: count }, (_, index) => talk(`s${from + index}`, `Seminar ${from + index}`, 200 + index, more));

let count = 0;
const newAddress = () => `https://uni.edu/seen-${(count += 1)}.json`;

/** An element, and how often it was asked to render. */
function hostOf(id = '') {
  const host = Object.assign(document.createElement('seminar-host'), {
    id,
    updates: 0,
    requestUpdate: () => undefined,
  });
  host.requestUpdate = () => void (host.updates += 1);
  return host satisfies SeenHost;
}

/** What is marked of a feed when somebody sees it, by `uid`. */
async function see(
  feed: LoadedFeed,
  now: number,
  seen = new SeenBefore(hostOf()),
): Promise<Readonly<Record<string, string>>> {
  const key = `seminar-calendar ${feed.address.replace(/[?#].*/, '')}`;
  const at = `1 ${now} `;
  seen.note(feed, now);
  await waitUntil(() => localStorage.getItem(key)?.startsWith(at), 'nothing was kept');
  return Object.fromEntries(
    feed.seminars.flatMap((seminar) => {
      const mark = seen.markOf(seminar);
      return mark ? [[seminar.uid, mark]] : [];
    }),
  );
}

describe('Marks since the last visit', () => {
  beforeEach(ownStorages);

  it('are on nothing at the first visit', async () => {
    expect(await see(loaded(newAddress(), some(3)), days(0))).to.deep.equal({});
  });

  it('are on what is new and what has changed', async () => {
    const address = newAddress();
    await see(loaded(address, some(5)), days(0));
    const [first, second, ...others] = some(6);
    const changed = [first!, { ...second!, note: 'Room changed' }, ...others];
    expect(await see(loaded(address, changed), days(1))).to.deep.equal({ s1: 'changed', s5: 'new' });
  });

  it('stay for the whole visit, in every element, and also on what comes during it', async () => {
    const address = newAddress();
    await see(loaded(address, some(5)), days(0));
    const seen = new SeenBefore(hostOf());
    expect(await see(loaded(address, some(6)), days(1), seen)).to.deep.equal({ s5: 'new' });
    expect(await see(loaded(address, some(7)), days(1.1), seen)).to.deep.equal({ s5: 'new', s6: 'new' });
    expect(await see(loaded(address, some(7)), days(1.2))).to.deep.equal({ s5: 'new', s6: 'new' });
    expect(await see(loaded(address, some(7)), days(2))).to.deep.equal({});
  });

  it('are on upcoming seminars only', async () => {
    const address = newAddress();
    await see(loaded(address, some(5)), days(0));
    const past = talk('late entry', 'Late entry', -50);
    const soon = talk('soon', 'Soon', 25);
    const feed = loaded(address, [past, soon, ...some(5)]);
    const seen = new SeenBefore(hostOf());
    expect(await see(feed, days(1), seen)).to.deep.equal({ soon: 'new' });
    seen.note(feed, days(2));
    expect(seen.markOf(soon)).to.equal(undefined);
  });

  it('are shown by a rendering, asked for once they are known', async () => {
    const address = newAddress();
    await see(loaded(address, some(5)), days(0));
    const host = hostOf();
    const seen = new SeenBefore(host);
    const feed = loaded(address, some(6));
    await see(feed, days(1), seen);
    expect(host.updates).to.equal(1);
    seen.note(feed, days(1));
    await aTimeout(30);
    expect(host.updates).to.equal(1);
  });

  it('are those of the feed that is shown', async () => {
    const [address, other] = [newAddress(), newAddress()];
    await see(loaded(address, some(5)), days(0));
    const seen = new SeenBefore(hostOf());
    seen.note(loaded(address, some(9)), days(1));
    expect(await see(loaded(other, some(9)), days(1), seen)).to.deep.equal({});
    expect(localStorage.getItem(`seminar-calendar ${address}`)).to.match(/^1 \d+ whole \w{100}$/); // five, as before
  });

  it('are on nothing of a page that may not have been read before', async () => {
    const address = newAddress();
    const nextUrls = [`${address}?page=2`];
    const seen = new SeenBefore(hostOf());
    await see(loaded(address, some(5), { nextUrls }), days(0));
    const first = loaded(address, some(5, 0, { note: 'Moved' }).slice(0, 1).concat(some(6).slice(1)), { nextUrls });
    expect(await see(first, days(1), seen)).to.deep.equal({ s0: 'changed' });
    expect(await see(loaded(address, some(9)), days(1.1), seen)).to.deep.equal({});
    expect(await see(loaded(address, some(10)), days(2)), 'once it was read to its end').to.deep.equal({ s9: 'new' });
  });

  it('know of pages that are not read this time', async () => {
    const address = newAddress();
    const nextUrls = [`${address}?page=2`];
    await see(loaded(address, some(9)), days(0));
    expect(await see(loaded(address, [...some(4), talk('extra', 'Extra', 300)], { nextUrls }), days(1))).to.deep.equal({
      extra: 'new',
    });
    expect(await see(loaded(address, some(10)), days(2))).to.deep.equal({ s9: 'new' });
  });

  it('take a feed of which a part failed for one that is not whole', async () => {
    const address = newAddress();
    await see(loaded(address, some(3), { failures: [new Error('gone')] }), days(0));
    expect(await see(loaded(address, some(5)), days(1))).to.deep.equal({});
  });

  it('are on nothing where a feed has other names for everything', async () => {
    const address = newAddress();
    await see(loaded(address, some(6)), days(0));
    expect(await see(loaded(address, some(6, 100)), days(1))).to.deep.equal({});
    expect(await see(loaded(address, some(7, 100)), days(2)), 'from then on').to.deep.equal({ s106: 'new' });
  });

  it('are on nothing where most of a feed reads differently', async () => {
    const address = newAddress();
    await see(loaded(address, some(6)), days(0));
    expect(await see(loaded(address, some(6, 0, { note: 'By new rules' })), days(1))).to.deep.equal({});
  });

  it('are on all of a new term, also where most of the list is new', async () => {
    const address = newAddress();
    await see(loaded(address, some(4)), days(0));
    expect(Object.keys(await see(loaded(address, some(20)), days(1)))).to.have.length(16);
    const empty = newAddress();
    await see(loaded(empty, []), days(0));
    expect(await see(loaded(empty, some(2)), days(1))).to.deep.equal({ s0: 'new', s1: 'new' });
  });

  it('are kept for entries of the page by its address and the element’s id', async () => {
    const address = document.baseURI;
    const seen = () => new SeenBefore(hostOf('spring'));
    seen().note(loaded(address, some(5)), days(0));
    const key = `seminar-calendar ${address.replace(/[?#].*/, '')}#spring`;
    await waitUntil(() => localStorage.getItem(key));
    const again = seen();
    again.note(loaded(address, some(6)), days(1));
    await waitUntil(() => again.markOf(some(6)[5]!) === 'new');
  });

  it('are not there where nothing can be kept, of which the author is told once', async () => {
    const warnings = listenToWarnings();
    replace(window, 'localStorage', null as unknown as Storage);
    const address = newAddress();
    for (const now of [days(0), days(1)])
      for (const element of [hostOf(), hostOf()]) {
        const seen = new SeenBefore(element);
        seen.note(loaded(address, some(6)), now);
        await aTimeout(20);
        expect(seen.markOf(some(6)[5]!)).to.equal(undefined);
      }
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(
      /^<seminar-host> what is new is not marked, for this browser keeps nothing: TypeError/,
    );
  });

  it('let the page act while a long feed is gone through', async () => {
    const abstract = 'The flow past a wing. '.repeat(70);
    const seminars = Array.from({ length: 10_000 }, (_, index) => talk(`long ${index}`, 'A', 100, { abstract }));
    let turns = 0;
    const watch = setInterval(() => (turns += 1));
    await see(loaded(newAddress(), seminars), days(0));
    clearInterval(watch);
    expect(turns).to.be.above(2);
  });
});
