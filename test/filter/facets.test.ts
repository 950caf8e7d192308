import { expect } from '@open-wc/testing';
import { facetNames, facetValues, hasValue, inPeriod } from '../../src/filter/facets.ts';
import { seminar } from '../seminar-factory.ts';

const full = seminar({
  series: 'Colloquium',
  category: 'Lecture',
  department: 'Physics',
  topics: ['Knots', 'Braids'],
  audiences: ['Public'],
  speakers: [{ name: 'Ada Okafor' }, { name: '', bio: 'Somebody.' }],
  location: { name: 'Hall', room: '1' },
  mode: 'hybrid',
  language: 'de',
  links: [
    { url: 'https://example.edu/poster', kind: 'flyer' },
    { url: 'https://example.edu/film', kind: 'recording' },
  ],
});

describe('the values of a facet', () => {
  it('are what the seminar says', () => {
    expect(facetNames.map((name) => facetValues(full, name))).to.deep.equal([
      ['Colloquium'],
      ['Lecture'],
      ['Physics'],
      ['Knots', 'Braids'],
      ['Public'],
      ['Ada Okafor'],
      ['Hall'],
      ['hybrid'],
      ['de'],
      ['recording'],
    ]);
  });

  it('are none where it says nothing', () => {
    for (const name of facetNames) expect(facetValues(seminar({ speakers: [] }), name)).to.deep.equal([]);
  });
});

describe('hasValue', () => {
  it('asks for any of the values', () => {
    expect(hasValue(full, 'topic', ['Braids', 'Groups'])).to.equal(true);
    expect(hasValue(full, 'topic', ['Groups'])).to.equal(false);
    expect(hasValue(seminar(), 'series', ['Colloquium'])).to.equal(false);
  });
  it('asks for nothing without values', () => {
    expect(hasValue(full, 'topic', [])).to.equal(true);
    expect(hasValue(full, 'topic', undefined)).to.equal(true);
  });
});

describe('inPeriod', () => {
  const { start, end = 0 } = full;
  it('has a running seminar among those to come until it ends', () => {
    expect([inPeriod(full, 'upcoming', start), inPeriod(full, 'past', start)]).to.deep.equal([true, false]);
    expect([inPeriod(full, 'upcoming', end), inPeriod(full, 'past', end)]).to.deep.equal([false, true]);
  });
  it('has all of them in all', () => {
    expect([inPeriod(full, 'all', start), inPeriod(full, 'all', end)]).to.deep.equal([true, true]);
  });
});
