import { expect } from '@open-wc/testing';
import { ListNarrowing, type NarrowingHost } from '../../src/elements/list-narrowing.ts';
import { isFolded } from '../../src/filter/search-texts.ts';
import { replace } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';
import { waitUntil } from '../wait-until.ts';

const many = () => Array.from({ length: 40 }, (_, n) => seminar({ uid: `n${n}`, title: `Waves ${n}` }));

/** What stands for an element, and how often it was rendered anew. */
function hostOf(): { readonly host: NarrowingHost; readonly updates: () => number } {
  let updates = 0;
  const host = Object.assign(document.createElement('div'), { requestUpdate: () => void (updates += 1) });
  return { host, updates: () => updates };
}

describe('narrowing a list', () => {
  it('makes texts ready before there is a question', async () => {
    const list = many();
    const narrowing = new ListNarrowing(hostOf().host);
    narrowing.narrow(list, {}, [], 0);
    expect(list.some(isFolded)).to.equal(false);
    await narrowing.prepare();
    expect(list.every(isFolded)).to.equal(true);
  });

  it('goes on with a search behind the page, and renders once it has much to show', async () => {
    const list = many();
    const { host, updates } = hostOf();
    const narrowing = new ListNarrowing(host);
    let clock = 0;
    replace(performance, 'now', () => (clock += 4));
    expect(narrowing.narrow(list, { search: 'waves' }, [], 0).length).to.be.within(1, 20);
    expect(narrowing.isWhole).to.equal(false);
    await waitUntil(() => updates() === 1);
    for (let turn = 1; !narrowing.isWhole; turn += 1) {
      narrowing.narrow(list, { search: 'waves' }, [], 0);
      if (!narrowing.isWhole) await waitUntil(() => updates() > turn);
    }
    expect(narrowing.narrow(list, { search: 'waves' }, [], 0)).to.have.length(40);
    expect(updates()).to.be.lessThan(4);
  });

  it('leaves what it showed until a search has found what there is, or searches for long', async () => {
    const list = [...many(), seminar({ uid: 'ice', title: 'Ice' })];
    const { host, updates } = hostOf();
    const narrowing = new ListNarrowing(host);
    expect(narrowing.narrow(list, {}, [], 0)).to.have.length(41);
    let clock = 0;
    replace(performance, 'now', () => (clock += 6));
    expect(narrowing.narrow([...list], { search: 'ice' }, [], 0)).to.have.length(41);
    expect(narrowing.narrow([...list], { search: 'ice', series: ['Other'] }, [], 0), 'another filter').to.deep.equal(
      [],
    );
    await waitUntil(() => updates() > 0);
    const found = narrowing.narrow([...list], { search: 'ice' }, [], 0);
    expect(found.map(({ uid }) => uid)).to.deep.equal(['ice']);
  });

  it('leaves what it showed as a page is added to the feed, and nothing of a feed that was read anew', () => {
    const list = many();
    const narrowing = new ListNarrowing(hostOf().host);
    let [clock, pace] = [0, 0];
    replace(performance, 'now', () => (clock += pace));
    narrowing.narrow(list, { search: 'waves' }, [], 0);
    pace = 6;
    const grown = [...list, ...many().map((each) => ({ ...each, uid: `${each.uid}-2` }))];
    expect(narrowing.narrow(grown, { search: 'waves' }, [], 0).map(({ uid }) => uid)).to.have.members(
      list.map(({ uid }) => uid),
    );
    expect(narrowing.isWhole, 'the page was not searched').to.equal(false);
    const anew = many();
    for (const left of narrowing.narrow(anew, { search: 'waves' }, [], 0)) expect(anew.includes(left)).to.equal(true);
  });

  it('never takes it for the answer that there was nothing to search', () => {
    const narrowing = new ListNarrowing(hostOf().host);
    narrowing.narrow([], { search: 'waves' }, [], 0);
    let clock = 0;
    replace(performance, 'now', () => (clock += 6));
    narrowing.narrow(many(), { search: 'waves' }, [], 0);
    expect(narrowing.isWhole).to.equal(false);
  });
});
