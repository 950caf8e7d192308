import { expect } from '@open-wc/testing';
import type { SeenRecord } from '../../src/elements/seen-record.ts';
import { SeenStore } from '../../src/elements/seen-store.ts';
import { ownStorages } from '../own-storages.ts';
import { replace } from '../replace.ts';

const hour = 3_600_000;
const noon = Date.UTC(2026, 6, 10, 12);
const record = (at: number, ...traces: readonly string[]): SeenRecord => ({
  at,
  isWhole: true,
  traces: new Map(traces.map((name) => [name.padEnd(10, '0'), '0000000zzz'])),
});

let count = 0;

/** A store of a feed that nobody has seen; what it says of failures. */
function storeOf(name = `https://uni.edu/${(count += 1)}`, Store = SeenStore) {
  const failures: unknown[] = [];
  return { name, failures, store: new Store(name, (error) => failures.push(error)) };
}

/** The same as on a page that was loaded anew. */
async function reloaded(name: string) {
  const module = `../../src/elements/seen-store.ts?load=${(count += 1)}`;
  const { SeenStore: Store } = (await import(module)) as typeof import('../../src/elements/seen-store.ts');
  return storeOf(name, Store).store;
}

describe('What a device keeps of a feed', () => {
  beforeEach(ownStorages);

  it('is nothing before the first visit', () => {
    const { store, failures } = storeOf();
    expect([store.base(noon), store.last(noon)]).to.deep.equal([undefined, undefined]);
    expect(failures).to.deep.equal([]);
  });

  it('is what was seen before for the whole of a visit, in all elements and over reloads', async () => {
    const { name, store } = storeOf();
    const before = record(noon - 50 * hour, 'a');
    store.keep(before);
    expect(store.base(noon)).to.deep.equal(before);
    store.keep(record(noon, 'a', 'b'));
    expect(storeOf(name).store.base(noon + hour)).to.deep.equal(before);
    expect((await reloaded(name)).base(noon + hour)).to.deep.equal(before);
    expect(store.last(noon)).to.deep.equal(record(noon, 'a', 'b'));
  });

  it('is nothing for the whole of the first visit', async () => {
    const { name, store } = storeOf();
    store.base(noon);
    store.keep(record(noon, 'a'));
    expect(store.base(noon)).to.equal(undefined);
    expect((await reloaded(name)).base(noon + hour)).to.equal(undefined);
  });

  it('is what was seen last at the next visit, in another tab or half a day later', async () => {
    const { name, store } = storeOf();
    store.base(noon);
    const seen = record(noon, 'a');
    store.keep(seen);
    expect(store.base(noon + 13 * hour)).to.deep.equal(seen);
    sessionStorage.clear();
    expect((await reloaded(name)).base(noon + hour)).to.deep.equal(seen);
  });

  it('is each feed’s own', () => {
    const [one, other] = [storeOf(), storeOf()];
    one.store.keep(record(noon, 'a'));
    expect(other.store.last(noon)).to.equal(undefined);
    expect(Object.keys(localStorage)).to.deep.equal([`seminar-calendar ${one.name}`]);
  });

  it('is removed when nobody has come back for more than a year; what others keep stays', () => {
    const [old, recent, now] = [storeOf(), storeOf(), storeOf()];
    localStorage.setItem('seminar-calendar settings', 'of the page');
    old.store.keep(record(noon - 401 * 24 * hour));
    recent.store.keep(record(noon - 399 * 24 * hour));
    now.store.keep(record(noon));
    expect([old, recent, now].map(({ store }) => store.last(noon)?.at)).to.deep.equal([
      undefined,
      noon - 399 * 24 * hour,
      noon,
    ]);
    expect(localStorage.getItem('seminar-calendar settings')).to.equal('of the page');
  });

  it('is nothing where somebody else has written', async () => {
    const { name, store } = storeOf();
    for (const text of ['{"traces":[]}', '1 9 whole __proto__', '9 1 9 whole ']) {
      for (const storage of [localStorage, sessionStorage]) storage.setItem(`seminar-calendar ${name}`, text);
      expect(store.last(noon)).to.equal(undefined);
      expect((await reloaded(name)).base(noon)).to.equal(undefined);
    }
  });

  it('is as at the first visit where nothing may be kept', () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const { store, failures } = storeOf();
    for (const name of ['localStorage', 'sessionStorage'] as const)
      replace(window, name, { getItem: refuse, setItem: refuse } as unknown as Storage);
    expect(store.base(noon)).to.equal(undefined);
    store.keep(record(noon, 'a'));
    expect(store.base(noon)).to.equal(undefined);
    expect(failures).to.not.deep.equal([]);
  });

  it('stays as it was where there is no more room', () => {
    const { store, failures } = storeOf();
    store.keep(record(noon, 'a'));
    replace(localStorage, 'setItem', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    store.keep(record(noon, 'a', 'b'));
    expect(failures).to.have.length(1);
    expect(store.last(noon)).to.deep.equal(record(noon, 'a'));
  });
});
