import { expect } from '@open-wc/testing';
import { closestFirst } from '../../src/filter/closeness.ts';
import { find, prepare } from '../../src/filter/find.ts';
import { reasonFor } from '../../src/filter/reason.ts';
import { searchBounds } from '../../src/model/search-bounds.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const words = Array.from({ length: 200 }, (_, at) => `w${at}`);
const question = words.join(' ');

/** Seminars with as much text as the list may search through, the words of the question at its end. */
const list: readonly Seminar[] = Array.from({ length: 60 }, (_, at) =>
  seminar({
    uid: `u${at}`,
    title: at === 30 ? `Title ${question}` : 'Title',
    abstract: 'lorem ipsum '.repeat(8_000),
    speakers: [{ name: 'Ada', bio: `${'dolor sit '.repeat(9_000)} ${question}` }],
  }),
);

const within = (most: number, act: () => void): void => {
  const times: number[] = [];
  while (times.length < 3 && !times.some((time) => time < most)) {
    const begin = performance.now();
    act();
    times.push(performance.now() - begin);
  }
  expect(Math.min(...times)).to.be.below(most);
};

describe('A question of hundreds of words to very much text', () => {
  before(() => void prepare(list));

  it('asks for so many', () => {
    expect(find(list, question).terms).to.have.length(searchBounds.terms);
  });

  it('is answered in short steps', () => {
    let longest = 0;
    let isWhole = false;
    while (!isWhole) {
      const begin = performance.now();
      ({ isWhole } = find(list, `${question} again`, 0));
      longest = Math.max(longest, performance.now() - begin);
    }
    expect(longest).to.be.below(200);
  }).timeout(20_000);

  it('has its best match first, in a moment', () => {
    within(1_000, () => {
      const found = find(list, question);
      const terms = [...found.terms]; // not those whose weights are known
      expect(closestFirst(list, { terms })[0]?.uid).to.equal('u30');
    });
  });

  it('has its reasons in a moment', () => {
    within(1_000, () => {
      const terms = [...find(list, question).terms];
      const reasons = list.slice(0, 20).map((each) => reasonFor(each, { terms }, () => false));
      expect(reasons).to.have.length(20);
    });
  });
});
