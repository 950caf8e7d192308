import { expect } from '@open-wc/testing';
import { narrow, type Criteria } from '../../src/filter/criteria.ts';
import { filtersView, type FiltersOptions } from '../../src/view/filters-view.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { all, lit, show, texts, words } from './show-view.ts';

const list = [
  seminar({ uid: 'a', series: 'Series 10', mode: 'online' }),
  seminar({ uid: 'b', series: 'Series 9', mode: 'hybrid' }),
  seminar({ uid: 'c', series: 'Series 9', mode: 'hybrid' }),
];
const now = Date.UTC(2026, 6, 1);

async function showFilters(overrides: Partial<FiltersOptions> = {}) {
  const asked: Criteria[] = [];
  const { filters = ['search', 'series', 'mode', 'period'], criteria = {} } = overrides;
  const { counts } = narrow(list, { ...criteria, period: 'upcoming' }, ['series', 'mode'], now);
  const options = { lit, messages: words, language: 'en', filters, criteria, counts, period: 'upcoming' as const };
  const handleCriteria = (change: Criteria) => asked.push(change);
  return { host: await show(filtersView({ ...options, handleCriteria, ...overrides })), asked };
}

const optionsOf = (host: Element, part: string) =>
  all(host, part).flatMap((filter) => [...filter.querySelectorAll('option')].map(textOf));

describe('filtersView', () => {
  it('is a search landmark with a label for each control', async () => {
    const { host } = await showFilters();
    expect(all(host, 'toolbar')[0]).to.have.attribute('role', 'search');
    expect(texts(host, 'filter-label')).to.deep.equal(['Search', 'Series', 'Attendance', 'When']);
    for (const input of host.querySelectorAll('input, select')) expect(input.closest('label')).to.exist;
  });

  it('keeps the author’s order', async () => {
    const { host } = await showFilters({ filters: ['period', 'series'] });
    expect(texts(host, 'filter-label')).to.deep.equal(['When', 'Series']);
  });

  it('counts what each value would leave, and sorts numbers as numbers', async () => {
    const { host } = await showFilters();
    expect(optionsOf(host, 'filter-series')).to.deep.equal(['All', 'Series 9 (2)', 'Series 10 (1)']);
    expect(optionsOf(host, 'filter-period')).to.deep.equal(['Upcoming (3)', 'Past (0)', 'All (3)']);
  });

  it('says in words how seminars are attended', async () => {
    const { host } = await showFilters();
    expect(optionsOf(host, 'filter-mode')).to.deep.equal(['All', 'In person and online (2)', 'Online (1)']);
  });

  it('shows what is chosen, even where nothing of it is left', async () => {
    const { host } = await showFilters({ criteria: { series: ['Series 8'], search: 'glass' } });
    expect(host.querySelector<HTMLSelectElement>('[part~="filter-series"] select')?.value).to.equal('Series 8');
    expect(optionsOf(host, 'filter-series')).to.include('Series 8 (0)');
    expect(host.querySelector('input')?.value).to.equal('glass');
  });

  it('tells what the visitor asks for', async () => {
    const { host, asked } = await showFilters();
    const [series, , period] = host.querySelectorAll('select');
    const choose = (select: HTMLSelectElement | undefined, value: string) => {
      if (select) select.value = value;
      select?.dispatchEvent(new Event('change'));
    };
    choose(series, 'Series 9');
    choose(series, '');
    choose(period, 'past');
    expect(asked).to.deep.equal([{ series: ['Series 9'] }, { series: [] }, { period: 'past' }]);
  });
});
