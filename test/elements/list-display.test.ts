import { expect } from '@open-wc/testing';
import type { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import { entry, noon, term } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { added, traverse } from './place-host.ts';
import { all, choose, goTo, one, press, search, showCalendar, texts } from './show.ts';

const titlesOf = (calendar: Element) => texts(calendar, 'title').map((title) => title.replace('Seminar ', ''));
const shown = (calendar: Element) =>
  all(calendar, 'view').flatMap((view) => (view.ariaPressed === 'true' ? textOf(view) : []));
const until = (calendar: Element, part: string) => waitUntil(() => all(calendar, part).length > 0, `no ${part}`);
const cell = (calendar: Element, day: string) => {
  const found = all(calendar, 'cell').find(({ dataset }) => dataset.day === day);
  if (!found) throw new Error(`the month has no ${day}`);
  return found;
};
const byMatch = async (calendar: SeminarCalendarElement) => {
  const order = one(calendar, 'order').querySelector('select')!;
  order.selectedIndex = 1;
  order.dispatchEvent(new Event('change', { bubbles: true }));
  await calendar.updateComplete;
};

describe('The views of <seminar-calendar>', () => {
  it('show the same seminars, one in place of the other, and the focus stays on the switch', async () => {
    const calendar = await showCalendar(term, { views: 'list compact month' });
    expect(shown(calendar)).to.deep.equal(['List']);
    const listed = titlesOf(calendar);
    const button = press(calendar, 'Compact');
    button.focus();
    button.click();
    await until(calendar, 'row');
    expect(titlesOf(calendar)).to.deep.equal(listed);
    expect(shown(calendar)).to.deep.equal(['Compact']);
    expect(textOf(calendar.shadowRoot?.activeElement)).to.equal('Compact');
    press(calendar, 'Month').click();
    await until(calendar, 'month');
    expect(all(calendar, 'row')).to.deep.equal([]);
    expect(texts(calendar, 'status')).to.deep.equal(['5 seminars']);
    expect(titlesOf(calendar)).to.deep.equal(['live']);
    press(calendar, 'List').click();
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal(listed);
  });

  it('are one without a switch where the author offers no other', async () => {
    const calendar = await showCalendar(term, { view: 'compact' });
    await until(calendar, 'row');
    expect(all(calendar, 'views')).to.deep.equal([]);
    expect(titlesOf(calendar)).to.deep.equal(['live', 'early', 'Machines that learn to listen', 'late']);
  });

  it('show no view that the author does not offer, whatever the address says', async () => {
    history.replaceState(null, '', `${location.search}&cal-view=month`);
    const calendar = await showCalendar(term, { 'sync-url': 'cal', views: 'list compact' });
    expect(shown(calendar)).to.deep.equal(['List']);
    expect(all(calendar, 'month')).to.deep.equal([]);
  });

  it('open a day of a month as a place to go back from', async () => {
    const calendar = await showCalendar(term, { 'sync-url': 'cal', view: 'month' });
    await until(calendar, 'month');
    cell(calendar, '2026-10-20').click();
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal(['late']);
    expect(added()).to.equal('&cal-day=2026-10-20');
    await traverse(() => history.back());
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal(['live']);
  });

  it('go on page by page in a table, the focus on the first new title', async () => {
    const calendar = await showCalendar(term, { view: 'compact', 'page-size': '2' });
    await until(calendar, 'row');
    press(calendar, 'Show more (2 left)').click();
    await waitUntil(() => all(calendar, 'row').length === 4);
    await waitUntil(() => textOf(calendar.shadowRoot?.activeElement) === 'Machines that learn to listen');
  });

  it('have the past and what is to come under headings of their own where both show', async () => {
    const older = entry('older', { start: '2026-09-01T10:00', end: '2026-09-01T11:00' });
    const calendar = await showCalendar([older, ...term], { 'heading-level': '2' });
    await choose(calendar, 'When', 'All');
    expect(texts(calendar, 'section-heading')).to.deep.equal(['Upcoming', 'Past']);
    expect(all(calendar, 'section-heading').map(({ localName }) => localName)).to.deep.equal(['h2', 'h2']);
    expect(new Set(all(calendar, 'day-heading').map(({ localName }) => localName))).to.deep.equal(new Set(['h3']));
    expect(titlesOf(calendar).slice(-2)).to.deep.equal(['topology-past', 'older']);
    const ids = [...(calendar.shadowRoot?.querySelectorAll('[id]') ?? [])].map(({ id }) => id);
    expect(new Set(ids)).to.have.length(ids.length);
  });

  it('have both under headings of their own in a table too, and go on below them', async () => {
    const older = entry('older', { start: '2026-09-01T10:00', end: '2026-09-01T11:00' });
    const calendar = await showCalendar([older, ...term], { view: 'compact', 'heading-level': '2', 'page-size': '5' });
    await until(calendar, 'row');
    expect(all(calendar, 'section-heading')).to.deep.equal([]);
    expect(textOf(one(calendar, 'table').querySelector('caption'))).to.equal('Seminars by date');
    await choose(calendar, 'When', 'All');
    expect(all(calendar, 'section-heading').map((each) => `${each.localName} ${textOf(each)}`)).to.deep.equal([
      'h2 Upcoming',
      'h2 Past',
    ]);
    expect(all(calendar, 'table')).to.have.length(2);
    expect(titlesOf(calendar)).to.deep.equal([
      'live',
      'early',
      'Machines that learn to listen',
      'late',
      'topology-past',
    ]);
    press(calendar, 'Show more (1 left)').click();
    await waitUntil(() => textOf(calendar.shadowRoot?.activeElement) === 'Seminar older');
    expect(one(calendar, 'section-past').querySelectorAll('[part~="row"]')).to.have.length(2);
    await expect(calendar).to.be.accessible();
  });

  it('are one table from a day on, and of what stands before it', async () => {
    const calendar = await showCalendar(term, { view: 'compact', filters: 'period jump', period: 'all' });
    await until(calendar, 'section');
    await goTo(calendar, '2026-10-20');
    expect(all(calendar, 'section')).to.deep.equal([]);
    expect(titlesOf(calendar)).to.deep.equal(['late']);
    press(calendar, 'Show earlier (3)').click();
    await waitUntil(() => textOf(calendar.shadowRoot?.activeElement) === 'Machines that learn to listen');
    expect(all(calendar, 'table')).to.have.length(1);
    await goTo(calendar, '2026-10-01');
    expect(titlesOf(calendar)).to.deep.equal(['topology-past']);
    expect(all(calendar, 'section')).to.deep.equal([]);
    await goTo(calendar, '');
    expect(texts(calendar, 'section-heading')).to.deep.equal(['Upcoming', 'Past']);
  });

  it('put the best match first in a table as in a list, past and upcoming together', async () => {
    const calendar = await showCalendar(
      [
        entry('near', { abstract: 'On knots.' }),
        entry('old', { title: 'Knots', start: '2026-09-01T10:00', end: '2026-09-01T11:00' }),
      ],
      { views: 'list compact month', period: 'all' },
    );
    await search(calendar, 'knots');
    press(calendar, 'Compact').click();
    await until(calendar, 'row');
    expect(titlesOf(calendar)).to.deep.equal(['near', 'Knots']);
    expect(texts(calendar, 'section-heading')).to.deep.equal(['Upcoming', 'Past']);
    await byMatch(calendar);
    expect(titlesOf(calendar)).to.deep.equal(['Knots', 'near']);
    expect(all(calendar, 'section')).to.deep.equal([]);
    expect(textOf(one(calendar, 'table').querySelector('caption'))).to.equal('Best match');
    await expect(calendar).to.be.accessible();
    press(calendar, 'List').click();
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal(['Knots', 'near']);
    press(calendar, 'Month').click();
    await until(calendar, 'month');
    expect(all(calendar, 'order')).to.deep.equal([]);
  });

  it('put the best match first only while something is searched for, each with its day', async () => {
    const calendar = await showCalendar([
      entry('near', { abstract: 'On knots.' }),
      entry('far', { title: 'Knots', start: '2026-11-08T10:00', end: '2026-11-08T11:00' }),
    ]);
    expect(all(calendar, 'order')).to.deep.equal([]);
    await search(calendar, 'knots');
    await waitUntil(() => titlesOf(calendar).join() === 'near,Knots');
    await byMatch(calendar);
    expect(titlesOf(calendar)).to.deep.equal(['Knots', 'near']);
    expect(all(calendar, 'day-heading')).to.deep.equal([]);
    expect(texts(calendar, 'date')).to.have.length(2);
    await search(calendar, '');
    expect(calendar.criteria.order).to.equal(undefined);
    expect(titlesOf(calendar)).to.deep.equal(['near', 'Knots']);
    expect(all(calendar, 'day-heading')).to.have.length(2);
  });
});

describe('What was searched for in <seminar-calendar>', () => {
  it('is said where another word was taken for it, or where it stands in what is closed', async () => {
    const calendar = await showCalendar(term, { now: () => noon });
    await search(calendar, 'mashines');
    await waitUntil(() => titlesOf(calendar).join() === 'Machines that learn to listen');
    await waitUntil(
      () => texts(calendar, 'status')[0] === 'No seminar has these words. Shown instead: “Machines”. 1 of 5 seminars',
    );
    expect(all(calendar, 'found')).to.deep.equal([]);
    await search(calendar, 'knots');
    await waitUntil(() => texts(calendar, 'found').join() === 'Abstract: Knots in café tables.');
    all(calendar, 'summary')[0]!.click();
    await waitUntil(() => all(calendar, 'found').length === 0);
  });
});
