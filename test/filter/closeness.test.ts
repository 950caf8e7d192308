import { expect } from '@open-wc/testing';
import { closestFirst } from '../../src/filter/closeness.ts';
import { find } from '../../src/filter/find.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const own = (overrides: Partial<Seminar>, n = 0) => seminar({ uid: `n${n}`, title: 'Any', speakers: [], ...overrides });

/** The seminars in the order of their closeness to a question. */
function closest(list: readonly Seminar[], question: string): readonly string[] {
  const found = find(list, question);
  return closestFirst(list.filter(found.has), found).map(({ uid }) => uid);
}

describe('closeness', () => {
  it('puts the title first, then speakers, subject, place, abstract and biography', () => {
    const list = [
      { speakers: [{ name: 'Ada', bio: '<p>Waves</p>' }] },
      { abstract: 'Waves waves waves' },
      { location: { name: 'Waves' } },
      { series: 'Waves' },
      { speakers: [{ name: 'Waves' }] },
      { title: 'Waves' },
    ].map(own);
    expect(closest(list, 'waves')).to.deep.equal(['n5', 'n4', 'n3', 'n2', 'n1', 'n0']);
  });

  it('puts a whole word before the beginning of one', () => {
    const list = [{ title: 'Artful' }, { title: 'The art' }].map(own);
    expect(closest(list, 'art')).to.deep.equal(['n1', 'n0']);
  });

  it('puts words that stand together before words apart', () => {
    const list = [{ title: 'Paper with wings' }, { title: 'Paper wings' }, { title: 'Wings of paper' }].map(own);
    expect(closest(list, 'paper wings')).to.deep.equal(['n1', 'n0', 'n2']);
  });

  it('leaves those that fit as well in their order', () => {
    const list = Array.from({ length: 20 }, (_, n) => own({ title: 'Waves' }, n));
    expect(closest(list, 'waves')).to.deep.equal(list.map(({ uid }) => uid));
  });
});
