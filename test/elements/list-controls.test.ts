import { aTimeout, expect } from '@open-wc/testing';
import { filterBounds } from '../../src/model/bounds.ts';
import { entry, term } from '../feed-entries.ts';
import { listenToWarnings, replace } from '../replace.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, choose, control, next, offered, one, press, search, set, showCalendar, texts } from './show.ts';

const titlesOf = (calendar: Element) => texts(calendar, 'title').map((title) => title.replace('Seminar ', ''));

describe('The controls of <seminar-calendar>', () => {
  it('find words without regard to case and accents, all of them, in any text', async () => {
    const calendar = await showCalendar(term);
    for (const [words, found] of [
      ['MACHINES', ['Machines that learn to listen']],
      ['ines marchetti', ['Machines that learn to listen']],
      ['cafe KNOTS', ['early']],
      ['knots machines', []],
      ['polytechnic', ['Machines that learn to listen']],
      ['  ', ['live', 'early', 'Machines that learn to listen', 'late']],
    ] as const) {
      await search(calendar, words);
      expect(titlesOf(calendar), words).to.deep.equal(found);
    }
  });

  it('say how much is left, and offer to take it back with focus on what is said', async () => {
    const calendar = await showCalendar(term);
    expect(texts(calendar, 'status')).to.deep.equal(['4 of 5 seminars']);
    expect(all(calendar, 'clear')).to.have.length(0);
    await search(calendar, 'knots');
    expect(texts(calendar, 'status')).to.deep.equal(['1 of 5 seminars']);
    press(calendar, 'Clear all').click();
    await waitUntil(() => calendar.shadowRoot?.activeElement === one(calendar, 'status'));
    expect(control<HTMLInputElement>(calendar, 'Search').value).to.equal('');
    expect(titlesOf(calendar)).to.have.length(4);
    expect(all(calendar, 'clear')).to.have.length(0);
  });

  it('say to those who hear how much is left once typing pauses, or the focus does, and nothing of the first list', async () => {
    const calendar = await showCalendar(term);
    const region = one(calendar, 'status-line').querySelector('[role="status"]')!;
    const said: (string | null)[] = [];
    const watch = new MutationObserver(() => region.textContent && said.push(region.textContent));
    watch.observe(region, { childList: true, characterData: true, subtree: true });
    await aTimeout(1200);
    expect(said, 'first list').to.deep.equal([]);
    for (const words of ['k', 'kn', 'kno']) {
      await search(calendar, words);
      expect(texts(calendar, 'status'), 'seen').to.deep.equal(['1 of 5 seminars']);
      await aTimeout(300);
    }
    expect(said, 'while typing').to.deep.equal([]);
    await waitUntil(() => said.length > 0, 'not said');
    await choose(calendar, 'When', 'All');
    await waitUntil(() => said.length > 1, 'not said again');
    press(calendar, 'Clear all').click();
    await waitUntil(() => calendar.shadowRoot?.activeElement === one(calendar, 'status'));
    await aTimeout(1200);
    watch.disconnect();
    expect(said).to.deep.equal(['1 of 5 seminars', '1 of 5 seminars']);
    expect(region.textContent, 'heard as what has the focus').to.equal('');
  });

  it('count what each choice would leave, the others kept', async () => {
    const calendar = await showCalendar(term);
    expect(await offered(calendar, 'Series')).to.deep.equal(['Signals Colloquium (1)', 'Topology (3)']);
    expect(await offered(calendar, 'When')).to.deep.equal(['Upcoming (4)', 'Past (1)', 'All (5)']);
    await choose(calendar, 'Series', 'Topology');
    expect(await offered(calendar, 'Series')).to.deep.equal(['Signals Colloquium (1)', 'Topology (3)']);
    expect(await offered(calendar, 'Category')).to.deep.equal(['Colloquium (1)', 'Lecture (2)']);
    await choose(calendar, 'Category', 'Lecture');
    expect(titlesOf(calendar)).to.deep.equal(['early', 'late']);
    await choose(calendar, 'When', 'All');
    expect(titlesOf(calendar)).to.deep.equal(['early', 'late', 'topology-past']);
    expect(texts(calendar, 'status')).to.deep.equal(['3 of 5 seminars']);
  });

  it('search very much text a slice at a time, and say how far they are', async () => {
    const calendar = await showCalendar(Array.from({ length: 12 }, (_, n) => entry(`n${n}`, { title: `Knots ${n}` })));
    const said = new Set<string | undefined>();
    const watch = new MutationObserver(() => said.add(texts(calendar, 'status')[0]));
    watch.observe(one(calendar, 'status'), { subtree: true, childList: true, characterData: true });
    let clock = performance.now();
    replace(performance, 'now', () => (clock += 100));
    await search(calendar, 'knots');
    await waitUntil(() => said.has('12 seminars'));
    watch.disconnect();
    expect([...said].some((text) => /^\d+ of 12 seminars read so far$/.test(text ?? ''))).to.equal(true);
    expect(titlesOf(calendar)).to.have.length(12);
  });

  it('take any of several values, and each back alone', async () => {
    const calendar = await showCalendar(term);
    await choose(calendar, 'Series', 'Topology');
    await choose(calendar, 'Series', 'Signals');
    expect(titlesOf(calendar)).to.deep.equal(['live', 'early', 'Machines that learn to listen', 'late']);
    expect(textOf(control(calendar, 'Series'))).to.equal('2 chosen');
    await choose(calendar, 'Series', 'Topology');
    expect(titlesOf(calendar)).to.deep.equal(['Machines that learn to listen']);
  });

  it('find a value among very many', async () => {
    const many = Array.from({ length: filterBounds.choices + 1 }, (_, n) => entry(`n${n}`, { series: `Series ${n}` }));
    const calendar = await showCalendar(many);
    expect(await offered(calendar, 'Series')).to.have.length(filterBounds.choices);
    control(calendar, 'Series').click();
    await calendar.updateComplete;
    const field = one(calendar, 'find').querySelector('input')!;
    field.value = 'ies 500';
    field.dispatchEvent(new Event('input'));
    await calendar.updateComplete;
    expect(texts(calendar, 'value')).to.deep.equal(['Series 500 (1)']);
  });

  it('show what was last first of the past', async () => {
    const older = entry('older', { start: '2026-09-01T10:00', end: '2026-09-01T11:00' });
    const calendar = await showCalendar([older, ...term]);
    await choose(calendar, 'When', 'Past');
    expect(titlesOf(calendar)).to.deep.equal(['topology-past', 'older']);
    press(calendar, 'Clear all').click();
    await waitUntil(() => titlesOf(calendar)[0] === 'live');
  });

  it('offer nothing where there is nothing to choose', async () => {
    const calendar = await showCalendar([entry('a', { series: 'One' }), entry('b', { series: 'One' })]);
    expect(texts(calendar, 'filter-label')).to.deep.equal(['Search', 'When']);
    set(calendar, { filters: '' });
    await calendar.updateComplete;
    expect(all(calendar, 'toolbar')).to.have.length(0);
  });

  it('count without a period that nobody can choose', async () => {
    const calendar = await showCalendar(term, { filters: 'search' });
    expect(texts(calendar, 'status')).to.deep.equal(['4 seminars']);
  });

  it('cannot undo what the author limits the list to', async () => {
    const calendar = await showCalendar(term, { series: 'Topology', filters: 'search series category' });
    expect(texts(calendar, 'filter-label')).to.deep.equal(['Search', 'Category']);
    calendar.criteria = { series: ['Signals Colloquium'], period: 'past' };
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal([]);
    calendar.criteria = { period: 'past' };
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal(['live', 'early', 'late']);
    set(calendar, { series: '', limit: '2', filters: 'search period' });
    await calendar.updateComplete;
    expect(texts(calendar, 'filter-label')).to.deep.equal(['Search']);
    await search(calendar, 'machines');
    expect(titlesOf(calendar)).to.deep.equal([]);
  });

  it('say that nothing fits, and keep what gets out of that', async () => {
    const calendar = await showCalendar(term);
    await search(calendar, 'nowhere');
    expect(texts(calendar, 'empty')).to.deep.equal(['No seminar fits. Try other words or fewer filters.']);
    expect(texts(calendar, 'status')).to.deep.equal(['0 of 5 seminars']);
    expect(press(calendar, 'Clear all')).to.exist;
    expect(all(calendar, 'export')).to.have.length(0);
  });

  it('tell the page what the visitor asks for, and nothing that the page set', async () => {
    const calendar = await showCalendar(term);
    const told: unknown[] = [];
    document.addEventListener('seminar-filter', ({ criteria }) => told.push(criteria), { once: true });
    calendar.criteria = { search: 'seminar' };
    await calendar.updateComplete;
    expect(told).to.deep.equal([]);
    await choose(calendar, 'Series', 'Topology');
    expect(told).to.deep.equal([{ search: 'seminar', series: ['Topology'] }]);
    expect(calendar.criteria).to.deep.equal(told[0]);
    const cleared = next(calendar, 'seminar-filter');
    press(calendar, 'Clear all').click();
    expect((await cleared).criteria).to.deep.equal({});
  });

  it('are as if not asked for a day that there is not, and tell the author who asked', async () => {
    const warnings = listenToWarnings();
    const criteria = { from: '2026-10-40', to: '2026-09-31' };
    const calendar = await showCalendar(term, { criteria, period: 'all', filters: 'date' });
    expect(titlesOf(calendar)).to.have.length(5);
    expect(warnings).to.deep.equal(['<seminar-calendar> criteria: not known as they are: from, to']);
    expect(all(calendar, 'chip')).to.have.length(0);
    control(calendar, 'Date').click();
    await calendar.updateComplete;
    const [any] = all(calendar, 'value').map((value) => value.querySelector('input'));
    expect(any?.checked).to.equal(true);
  });

  it('begin at the first page again', async () => {
    const calendar = await showCalendar(term, { 'page-size': '1' });
    press(calendar, 'Show more (3 left)').click();
    await waitUntil(() => all(calendar, 'title').length === 2);
    await search(calendar, 'seminar');
    await waitUntil(() => titlesOf(calendar).join() === 'live');
  });
});

describe('"Show more" of <seminar-calendar>', () => {
  it('brings the first new title into view, where focus goes', async () => {
    const calendar = await showCalendar(
      Array.from({ length: 12 }, (_, index) => entry(`s${index}`, { title: `Seminar ${index}` })),
      { 'page-size': '6' },
    );
    const { top: edge } = press(calendar, 'Show more (6 left)').getBoundingClientRect();
    scrollTo(0, scrollY + edge - innerHeight + 8); // its first pixels alone are in view
    press(calendar, 'Show more (6 left)').click();
    await waitUntil(() => calendar.shadowRoot?.activeElement === all(calendar, 'title')[6]);
    const { top, bottom } = all(calendar, 'title')[6]!.getBoundingClientRect();
    expect(top, 'top').to.be.at.least(-1);
    expect(bottom, 'bottom').to.be.at.most(innerHeight + 1);
  });
});
