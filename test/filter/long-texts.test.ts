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

describe('A question of hundreds of words to very much text', () => {
  before(() => void prepare(list));

  it('asks for so many', () => {
    expect(find(list, question).terms).to.have.length(searchBounds.terms);
  });

  it('is answered in steps of one text each, where there is no time for more', () => {
    let steps = 1;
    while (!find(list, `${question} again`, 0).isWhole) steps += 1;
    expect(steps).to.be.at.least(list.length);
  });

  // Each word by itself through all the text was most of a minute.
  it('has its best match first', () => {
    expect(closestFirst(list, { terms: find(list, question).terms })[0]?.uid).to.equal('u30');
  });

  it('has its reasons', () => {
    const { terms } = find(list, question);
    const reasons = list.slice(0, 20).map((each) => reasonFor(each, { terms }, () => false));
    expect(reasons).to.have.length(20);
  });
});
