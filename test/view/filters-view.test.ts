import { expect } from '@open-wc/testing';
import { narrow, type Criteria, type CriterionName } from '../../src/filter/criteria.ts';
import type { FacetName } from '../../src/filter/facets.ts';
import { filterBounds } from '../../src/model/bounds.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { filtersView, type FiltersOptions } from '../../src/view/filters-view.ts';
import type { Panels } from '../../src/view/panel-view.ts';
import { replace } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { all, lit, show, texts, words } from './show-view.ts';

const list = [
  seminar({ uid: 'a', series: 'Series 10', mode: 'online', language: 'de' }),
  seminar({ uid: 'b', series: 'Series 9', mode: 'hybrid', links: [{ url: 'https://example.edu/b', kind: 'slides' }] }),
  seminar({ uid: 'c', series: 'Series 9', mode: 'hybrid', language: 'x-nowhere-at-all' }),
];
const many = Array.from({ length: 20 }, (_, n) =>
  seminar({ uid: `${n}`, series: `Séries ${n}`, start: Date.UTC(2026, 6, 10 + n), end: Date.UTC(2026, 6, 10 + n, 1) }),
);
const now = Date.UTC(2026, 6, 1, 19);

/** Panels of which one is open, and what they are told. */
function panelsWith(open?: CriterionName, overrides: Partial<Panels> = {}) {
  const told: unknown[] = [];
  const tell = (what: string) => (value?: unknown) => void told.push(value === undefined ? what : [what, value]);
  const panels: Panels = {
    open,
    typed: '',
    kept: new Set(),
    isUnfolded: false,
    toggle: tell('toggle'),
    type: tell('type'),
    keep: tell('keep'),
    fold: tell('fold'),
    ...overrides,
  };
  return { panels, told };
}

async function showFilters(overrides: Partial<FiltersOptions> = {}, seminars: readonly Seminar[] = list) {
  const asked: Criteria[] = [];
  const { filters = ['search', 'series', 'mode', 'period'], criteria = {} } = overrides;
  const counted = filters.filter((name): name is FacetName | 'date' => !['search', 'period', 'jump'].includes(name));
  const { counts } = narrow(seminars, { ...criteria, period: 'upcoming' }, counted, now);
  const options: FiltersOptions = {
    lit,
    messages: words,
    language: 'en',
    filters,
    criteria,
    counts,
    period: 'upcoming',
    panels: panelsWith().panels,
    handleCriteria: (change) => asked.push(change),
    handleJump: () => undefined,
    ...overrides,
  };
  return { host: await show(filtersView(options)), asked };
}

const button = (host: Element, name: string) =>
  host.querySelector<HTMLButtonElement>(`[part~="filter-${name}"] button`)!;
const offered = (host: Element) => texts(host, 'value').map((text) => text.replace(/\s+/g, ' '));
const boxes = (host: Element) => [...host.querySelectorAll<HTMLInputElement>('[part="choice"]')];
const press = (place: Element, key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  place.dispatchEvent(event);
};
const fill = (input: HTMLInputElement | HTMLSelectElement, value: string, event = 'change') => {
  input.value = value;
  input.dispatchEvent(new Event(event, { bubbles: true }));
};

describe('filtersView', () => {
  it('is a search landmark with a label for each control', async () => {
    const filters = ['search', 'series', 'date', 'jump', 'period'] as const;
    const { host } = await showFilters({ filters });
    expect(all(host, 'toolbar')[0]).to.have.attribute('role', 'search');
    expect(texts(host, 'filter-label')).to.deep.equal(['Search', 'Series', 'Date', 'Go to date', 'When']);
    for (const open of [undefined, 'series', 'date'] as const) {
      const shown = await showFilters({ filters, panels: panelsWith(open).panels }, many);
      await expect(shown.host).to.be.accessible();
    }
  });

  it('lets the keyboard of a phone go once the search is entered, and no other', async () => {
    const [phone, other] = [matchMedia('all'), matchMedia('not all')];
    for (const isPhone of [true, false]) {
      const { host } = await showFilters();
      const input = all(host, 'filter-search')[0]?.querySelector('input');
      replace(window, 'matchMedia', () => (isPhone ? phone : other));
      const enter = (isComposing: boolean) =>
        input?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing }));
      input?.focus();
      enter(true);
      expect(input?.matches(':focus')).to.equal(true);
      enter(false);
      expect(input?.matches(':focus')).to.equal(!isPhone);
    }
  });

  it('keeps the author’s order', async () => {
    const { host } = await showFilters({ filters: ['period', 'series'] });
    expect(texts(host, 'filter-label')).to.deep.equal(['When', 'Series']);
  });

  it('offers periods that hold something, and the one shown', async () => {
    const { host, asked } = await showFilters({ period: 'past' });
    const select = host.querySelector('select')!;
    expect([...select.options].map(textOf)).to.deep.equal(['Upcoming (3)', 'Past (0)', 'All (3)']);
    expect(select.value).to.equal('past');
    const shown = await showFilters();
    expect([...shown.host.querySelector('select')!.options].map(textOf)).to.deep.equal(['Upcoming (3)', 'All (3)']);
    fill(select, 'all');
    expect(asked).to.deep.equal([{ period: 'all' }]);
  });

  it('tells what is searched for with every letter', async () => {
    const { host, asked } = await showFilters({ criteria: { search: 'glass' } });
    const field = host.querySelector('input')!;
    expect(field.value).to.equal('glass');
    fill(field, 'glasses', 'input');
    expect(asked).to.deep.equal([{ search: 'glasses' }]);
  });

  it('leads to a day once its year is whole', async () => {
    const days: string[] = [];
    const { host } = await showFilters({ filters: ['jump'], handleJump: (day) => days.push(day) });
    const field = host.querySelector('input')!;
    for (const day of ['0002-10-08', '0202-10-08', '2026-10-08', '']) fill(field, day);
    expect(days).to.deep.equal(['2026-10-08', '']);
    field.value = '2026-10-09';
    press(field, 'ArrowUp');
    press(field, 'Enter');
    expect(days).to.deep.equal(['2026-10-08', '', '2026-10-09']);
  });
});

describe('A filter by a facet', () => {
  it('says what is chosen, to those who hear it too', async () => {
    const said = async (series: readonly string[]) => {
      const { host } = await showFilters({ criteria: { series } });
      return [textOf(button(host, 'series')), button(host, 'series').getAttribute('aria-label')];
    };
    expect(await said([])).to.deep.equal(['All', 'Series: All']);
    expect(await said(['Series 9'])).to.deep.equal(['Series 9', 'Series: Series 9']);
    expect(await said(['Series 9', 'Series 10'])).to.deep.equal(['2 chosen', 'Series: 2 chosen']);
  });

  it('opens in place, and closes by Escape with the focus back', async () => {
    const { panels, told } = panelsWith('series');
    const { host } = await showFilters({ panels });
    expect([button(host, 'series').ariaExpanded, button(host, 'mode').ariaExpanded]).to.deep.equal(['true', 'false']);
    expect(all(host, 'filter-series')[0]!.nextElementSibling).to.equal(all(host, 'panel-series')[0]);
    press(boxes(host)[0]!, 'Escape');
    expect(told).to.deep.equal([['toggle', 'series']]);
    expect(document.activeElement).to.equal(button(host, 'series'));
    button(host, 'mode').click();
    expect(told.at(-1)).to.deep.equal(['toggle', 'mode']);
  });

  it('counts what each value would leave, and sorts numbers as numbers', async () => {
    const { host } = await showFilters({ panels: panelsWith('series').panels });
    expect(offered(host)).to.deep.equal(['Series 9 (2)', 'Series 10 (1)']);
  });

  it('says values in words', async () => {
    const open = async (name: FacetName) =>
      offered((await showFilters({ filters: [name], panels: panelsWith(name).panels })).host);
    expect(await open('mode')).to.deep.equal(['In person and online (2)', 'Online (1)']);
    expect(await open('language')).to.deep.equal(['German (1)', 'x-nowhere-at-all (1)']);
    expect(await open('material')).to.deep.equal(['Slides (1)']);
  });

  it('adds a value to those chosen, and takes one away', async () => {
    const { panels, told } = panelsWith('series');
    const { host, asked } = await showFilters({ panels, criteria: { series: ['Series 9'] } });
    expect(boxes(host).map(({ checked }) => checked)).to.deep.equal([true, false]);
    boxes(host)[1]!.click();
    boxes(host)[0]!.click();
    expect(asked).to.deep.equal([{ series: ['Series 9', 'Series 10'] }, { series: [] }]);
    expect(told).to.deep.equal([
      ['keep', 'Series 10'],
      ['keep', 'Series 9'],
    ]);
  });

  it('leaves out what leads nowhere, unless it is or was chosen', async () => {
    const criteria: Criteria = { series: ['Series 8'], mode: ['online'] };
    const { panels } = panelsWith('series', { kept: new Set(['Series 7']) });
    const { host } = await showFilters({ criteria, panels });
    expect(offered(host)).to.deep.equal(['Series 7 (0)', 'Series 8 (0)', 'Series 10 (1)']);
    const idle = await showFilters({ criteria: { search: 'nothing has this' } });
    expect(button(idle.host, 'series').disabled).to.equal(true);
  });

  it('finds values by typing where there are many, accents and case apart', async () => {
    const { panels, told } = panelsWith('series');
    const { host } = await showFilters({ filters: ['series'], panels }, many);
    const field = host.querySelector<HTMLInputElement>('[part="find"] input')!;
    expect(texts(host, 'hint')).to.deep.equal(['']);
    fill(field, 'series 1', 'input');
    expect(told).to.deep.equal([['type', 'series 1']]);
    const typed = panelsWith('series', { typed: ' SERIES 1' });
    const shown = await showFilters({ filters: ['series'], panels: typed.panels }, many);
    expect(offered(shown.host)).to.have.length(11);
    expect(texts(shown.host, 'hint')).to.deep.equal(['11 of 20 to choose from']);
    const few = await showFilters({ panels });
    expect(all(few.host, 'find')).to.have.length(0);
  });

  it('offers so many values, the most frequent ones and all by typing', async () => {
    const topics = Array.from({ length: filterBounds.choices + 5 }, (_, n) => `Topic ${n}`);
    const rare = topics.slice(0, 5);
    const seminars = [seminar({ uid: 'a', topics }), seminar({ uid: 'b', topics: topics.slice(5) })];
    const open = async (typed: string, criteria: Criteria = {}) => {
      const { panels } = panelsWith('topic', { typed });
      return (await showFilters({ filters: ['topic'], panels, criteria }, seminars)).host;
    };
    const host = await open('');
    expect(offered(host)).to.have.length(filterBounds.choices);
    expect(offered(host)).not.to.include(`${rare[3]} (1)`);
    expect(texts(host, 'hint')).to.deep.equal([`${filterBounds.choices} of ${topics.length} to choose from`]);
    expect(offered(await open('topic 3'))).to.include(`${rare[3]} (1)`);
    expect(offered(await open('', { topic: [rare[3]!] })), 'what is chosen').to.include(`${rare[3]} (1)`);
  });
});

describe('A filter by date', () => {
  const open = (criteria: Criteria = {}, kept: readonly string[] = []) =>
    showFilters({ filters: ['date'], criteria, panels: panelsWith('date', { kept: new Set(kept) }).panels }, many);

  it('offers the days around today that hold something', async () => {
    const { host } = await open();
    expect(offered(host)).to.deep.equal(['Any date', 'This month (20)']);
    expect(boxes(host).map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(offered((await open({ date: 'today' }, ['week'])).host)).to.deep.equal([
      'Any date',
      'Today (0)',
      'This week (0)',
      'This month (20)',
    ]);
  });

  it('lets a word take the place of days, and days that of a word', async () => {
    const { host, asked } = await open({ from: '2026-07-12' });
    const [from, to] = host.querySelectorAll<HTMLInputElement>('[type="date"]');
    expect([from!.value, to!.value]).to.deep.equal(['2026-07-12', '']);
    boxes(host)[1]!.click();
    fill(to!, '2026-07-14');
    fill(from!, '');
    boxes(host)[0]!.click();
    const none = { from: undefined, to: undefined };
    expect(asked).to.deep.equal([
      { ...none, date: 'month' },
      { from: '2026-07-12', to: '2026-07-14', date: undefined },
      { ...none, date: undefined },
      { ...none, date: undefined },
    ]);
  });

  it('says in words what is chosen', async () => {
    const said = async (criteria: Criteria) => textOf(button((await open(criteria)).host, 'date'));
    expect(await said({})).to.equal('Any date');
    expect(await said({ date: 'week' })).to.equal('This week');
    expect(await said({ from: '2026-07-14', to: '2026-07-12' })).to.match(/^Jul 12\s–\s14, 2026$/);
    expect(await said({ from: '2026-07-12' })).to.equal('From Jul 12, 2026');
    expect(await said({ to: '2026-07-12' })).to.equal('To Jul 12, 2026');
    expect(await said({ from: '2026-13-99' })).to.equal('Any date');
  });
});

describe('In a narrow column', () => {
  it('one button stands for the filters beside the search, and says how many are in use', async () => {
    const { panels, told } = panelsWith();
    const criteria: Criteria = { search: 'ice', series: ['Series 9'], period: 'past', category: ['Lecture'] };
    const { host } = await showFilters({ panels, criteria });
    const toolbar = all(host, 'toolbar')[0]!;
    const [fold] = all(host, 'filters-button');
    expect([textOf(fold!), fold!.ariaExpanded, toolbar.hasAttribute('data-folded')]).to.deep.equal([
      'Filters (2)',
      'false',
      true,
    ]);
    expect(fold!.previousElementSibling).to.equal(all(host, 'filter-search')[0]);
    fold!.click();
    expect(told).to.deep.equal(['fold']);
    const shown = await showFilters({ panels: panelsWith(undefined, { isUnfolded: true }).panels });
    expect(all(shown.host, 'toolbar')[0]).not.to.have.attribute('data-folded');
  });

  it('one filter alone needs none', async () => {
    const { host } = await showFilters({ filters: ['search', 'period'] });
    expect(all(host, 'filters-button')).to.have.length(0);
    expect(all(host, 'toolbar')[0]).not.to.have.attribute('data-folded');
  });
});
