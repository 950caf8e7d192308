import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isNarrowing, narrow, type Criteria } from '../../src/filter/criteria.ts';
import { facetNames, facetValues, periods, type FacetName } from '../../src/filter/facets.ts';
import { hasWords } from '../../src/filter/search-texts.ts';
import { searchWords } from '../../src/filter/search.ts';
import { filterBounds } from '../../src/model/bounds.ts';
import { endOf } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { anyList, now } from './any-list.ts';

const value = fc.constantFrom('Knots', 'Spin', 'Über', 'online', 'hybrid', 'nobody');
const chosen = fc.option(fc.uniqueArray(value, { maxLength: 2 }), { nil: undefined });
const anyCriteria: fc.Arbitrary<Criteria> = fc.record({
  ...(Object.fromEntries(facetNames.map((name) => [name, chosen])) as Record<FacetName, typeof chosen>),
  period: fc.constantFrom(...periods),
  search: fc.constantFrom('', ' ', 'uber', 'spin knots'),
}) as fc.Arbitrary<Criteria>;

const matcher = ({ search = '' }: Criteria) => {
  const words = searchWords(search);
  return (each: Seminar) => hasWords(each, words);
};

/** What criteria leave, said as plainly as can be. */
function left(list: readonly Seminar[], criteria: Criteria): readonly Seminar[] {
  const { period = 'all' } = criteria;
  const matches = matcher(criteria);
  return list.filter((each) => {
    const ended = endOf(each) <= now;
    const fits = facetNames.every((name) => {
      const wanted = criteria[name] ?? [];
      return wanted.length === 0 || facetValues(each, name).some((own) => wanted.includes(own));
    });
    return fits && matches(each) && (period === 'all' || ended === (period === 'past'));
  });
}

describe('narrow', () => {
  it('leaves what fits every kind of criterion, in the order given', () => {
    fc.assert(
      fc.property(anyList, anyCriteria, (list, criteria) => {
        const { seminars } = narrow(list, criteria, facetNames, now);
        expect(seminars).to.deep.equal(left(list, criteria));
      }),
    );
  });

  it('counts for each value what would be left if it alone were chosen for its kind', () => {
    fc.assert(
      fc.property(anyList, anyCriteria, (list, criteria) => {
        const { counts } = narrow(list, criteria, facetNames, now);
        for (const name of facetNames) {
          const values = new Set(list.flatMap((each) => facetValues(each, name)));
          for (const each of values)
            expect(counts[name].get(each) ?? 0, `${name} ${each}`).to.equal(
              left(list, { ...criteria, [name]: [each] }).length,
            );
          expect([...counts[name].keys()].every((each) => values.has(each))).to.equal(true);
        }
        for (const period of periods)
          expect(counts.period.get(period) ?? 0, period).to.equal(left(list, { ...criteria, period }).length);
      }),
    );
  });

  it('leaves out what was not searched yet', () => {
    const list = Array.from({ length: 10 }, (_, n) => seminar({ uid: `n${n}`, title: 'Ice' }));
    const first = narrow(list, { search: 'ice' }, [], now, { deadline: -1 });
    expect(first.seminars).to.deep.equal(list.slice(-1));
    expect(first.found.isWhole).to.equal(false);
    const second = narrow(list, { search: 'ice' }, [], now);
    expect(second.seminars).to.deep.equal(list);
    expect(second.found.isWhole).to.equal(true);
  });

  it('counts so many values of a filter, and goes on counting these', () => {
    const topics = (from: number) => Array.from({ length: 100 }, (_, n) => `Topic ${from + n}`);
    const list = Array.from({ length: 250 }, (_, n) => seminar({ topics: topics(100 * n) }));
    const { counts } = narrow([...list, seminar({ topics: topics(0) })], {}, ['topic'], now);
    expect(counts.topic.size).to.equal(filterBounds.values);
    expect(counts.topic.get('Topic 0')).to.equal(2);
  });

  it('counts only the kinds asked for', () => {
    const { counts } = narrow([seminar({ series: 'Knots', category: 'Lecture' })], {}, ['series'], now);
    expect([...counts.series]).to.deep.equal([['Knots', 1]]);
    expect(counts.category.size).to.equal(0);
  });

  it('counts a seminar once, however often it says the same', () => {
    const twice = seminar({ topics: ['Knots', 'Knots'], speakers: [{ name: 'Ada' }, { name: 'Ada' }] });
    const { counts } = narrow([twice], {}, facetNames, now);
    expect([counts.topic.get('Knots'), counts.speaker.get('Ada')]).to.deep.equal([1, 1]);
  });
});

describe('isNarrowing', () => {
  it('tells whether anything but a period is asked for', () => {
    const idle: readonly Criteria[] = [{}, { period: 'past' }, { search: '  ' }, { series: [] }];
    for (const criteria of idle) expect(isNarrowing(criteria)).to.equal(false);
    const busy: readonly Criteria[] = [{ search: 'x' }, { series: ['Knots'] }, { mode: ['online'], period: 'all' }];
    for (const criteria of busy) expect(isNarrowing(criteria)).to.equal(true);
  });
});
