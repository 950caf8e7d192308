import { expect } from '@open-wc/testing';
import { tidyCriteria } from '../../src/filter/tidy-criteria.ts';

function tidy(given: unknown): { readonly criteria: unknown; readonly told: readonly string[] } {
  const told: string[] = [];
  return { criteria: tidyCriteria(given, (names) => told.push(names)), told };
}

describe('criteria that a script gives', () => {
  it('are the same object where all of them can be meant', () => {
    const given = {
      search: 'ice',
      series: ['Knots'],
      period: 'all',
      date: 'week',
      from: '2026-10-08',
      mode: undefined,
    };
    expect(tidy(given).criteria).to.equal(given);
    expect(tidy(given).told).to.deep.equal([]);
  });

  it('ask for nothing where there are none', () => {
    for (const given of [undefined, null, 'ice', 5]) expect(tidy(given).criteria).to.deep.equal({});
  });

  it('may name one value by itself', () => {
    const { criteria, told } = tidy({ series: 'Knots', topic: ['Spin', null, 3] });
    expect(criteria).to.deep.equal({ series: ['Knots'], topic: ['Spin'] });
    expect(told).to.deep.equal(['series, topic']);
  });

  it('lose what nobody can mean', () => {
    const { criteria, told } = tidy({ search: 5, period: 'never', date: {}, order: 'best', to: '2026-10-08' });
    expect(criteria).to.deep.equal({
      search: undefined,
      period: undefined,
      date: undefined,
      order: undefined,
      to: '2026-10-08',
    });
    expect(told).to.deep.equal(['search, period, date, order']);
  });

  it('lose days that there are not, and keep one that is still empty', () => {
    const { criteria, told } = tidy({ from: '2026-02-31', to: '0000-01-01', search: 'ice' });
    expect(criteria).to.deep.equal({ from: undefined, to: undefined, search: 'ice' });
    expect(told).to.deep.equal(['from, to']);
    expect(tidy({ from: 'soon', to: '2028-02-29' }).criteria).to.deep.equal({ from: undefined, to: '2028-02-29' });
    expect(tidy({ from: '', to: '2026-10-08' }).told).to.deep.equal([]);
  });
});
