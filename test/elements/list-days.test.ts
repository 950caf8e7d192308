import { expect } from '@open-wc/testing';
import { entry, type Entry } from '../feed-entries.ts';
import { waitUntil } from '../wait-until.ts';
import { all, choose, control, goTo, offered, press, showCalendar, texts } from './show.ts';

const on = (day: string, more: Entry = {}) =>
  entry(day, { title: day, start: `${day}T10:00`, end: `${day}T11:00`, ...more });

/** Around noon of 7 October, a Wednesday: a fair that runs for weeks, and something on other days. */
const list = [
  on('2026-09-01', { title: 'Fair', end: '2026-11-30T10:00' }),
  on('2026-09-02'),
  on('2026-09-10'),
  on('2026-10-05'),
  on('2026-10-07', { start: '2026-10-07T09:00', end: '2026-10-07T10:00' }),
  on('2026-10-08'),
  on('2026-10-20'),
];
const filters = { filters: 'period date jump' };
const titles = (calendar: Element) => texts(calendar, 'title');
const said = (calendar: Element) => texts(calendar, 'status')[0];

describe('The days of a list', () => {
  it('are counted with what is over on them, for that shows too once they are chosen', async () => {
    const calendar = await showCalendar(list, filters);
    const choices = ['Any date', 'Today (2)', 'This week (4)', 'This month (5)'];
    expect(await offered(calendar, 'Date')).to.deep.equal(choices);
    await choose(calendar, 'Date', 'This week');
    expect(titles(calendar)).to.have.length(4);
    expect(await offered(calendar, 'When')).to.deep.equal(['Upcoming (2)', 'Past (2)', 'All (4)']);
    await choose(calendar, 'When', 'Upcoming');
    expect(titles(calendar)).to.deep.equal(['Fair', '2026-10-08']);
    expect(await offered(calendar, 'Date')).to.deep.equal(['Any date', 'Today (1)', 'This week (2)', 'This month (3)']);
  });

  it('are counted without what is over where the visitor has no say in that', async () => {
    const calendar = await showCalendar(list, { filters: 'date' });
    expect(await offered(calendar, 'Date')).to.deep.equal(['Any date', 'Today (1)', 'This week (2)', 'This month (3)']);
    await choose(calendar, 'Date', 'This week');
    expect(titles(calendar)).to.have.length(2);
  });

  it('begin where a visitor goes, whatever has been going on for weeks', async () => {
    const calendar = await showCalendar(list, filters);
    await goTo(calendar, '2026-10-09');
    expect(titles(calendar)).to.deep.equal(['2026-10-20']);
    expect(said(calendar)).to.contain('The list begins at Friday, October 9, 2026.');
    press(calendar, 'Show earlier (2)').click();
    await waitUntil(() => titles(calendar).length === 3);
  });

  it('go back from a day of the past, and what stands before is later', async () => {
    const calendar = await showCalendar(list, filters);
    await goTo(calendar, '2026-10-04');
    expect(titles(calendar)).to.deep.equal(['2026-09-10', '2026-09-02']);
    press(calendar, 'Show later (2)').click();
    await waitUntil(() => titles(calendar).length === 4);
    expect(titles(calendar)[0]).to.equal('2026-10-07');
  });

  it('say that there is nothing from a day on, or before', async () => {
    const calendar = await showCalendar(list, filters);
    await goTo(calendar, '2027-01-01');
    expect(titles(calendar)).to.deep.equal([]);
    expect(said(calendar)).to.contain('No seminars on or after Friday, January 1, 2027.');
    await goTo(calendar, '2001-01-01');
    expect(said(calendar)).to.contain('No seminars on or before Monday, January 1, 2001.');
    expect(press(calendar, 'Show later (4)')).to.be.instanceOf(HTMLElement);
  });

  it('go to the past of a list of both, where there is no choice of either', async () => {
    const calendar = await showCalendar(list, { filters: 'jump', period: 'all' });
    await goTo(calendar, '2026-09-20');
    expect(titles(calendar)).to.deep.equal(['2026-09-10', '2026-09-02']);
    await goTo(calendar, '');
    expect(titles(calendar)).to.have.length(7);
  });

  it('are those of the rooms today, wherever the visitor is', async () => {
    // in Auckland the 8th has long begun, in Honolulu the 7th has not ended
    for (const timeZone of ['Pacific/Auckland', 'Pacific/Honolulu']) {
      const zoned = list.map((each) => ({ ...each, timeZone }));
      const calendar = await showCalendar(zoned, filters);
      await goTo(calendar, '2026-10-08');
      expect(titles(calendar)[0], timeZone).to.equal('2026-10-08');
    }
  });

  it('begin anew with other days, and with nothing asked for', async () => {
    const calendar = await showCalendar(list, filters);
    await goTo(calendar, '2026-10-20');
    await choose(calendar, 'When', 'Past');
    expect(titles(calendar)[0]).to.equal('2026-10-07');
    expect(control<HTMLInputElement>(calendar, 'Go to date').value).to.equal('');
    await goTo(calendar, '2026-10-20');
    await choose(calendar, 'Date', 'This week');
    await choose(calendar, 'When', 'All');
    expect(titles(calendar)).to.have.length(4);
    await goTo(calendar, '2026-10-20');
    press(calendar, 'Clear all').click();
    await calendar.updateComplete;
    expect(said(calendar)).to.equal('3 of 7 seminars');
    expect(all(calendar, 'earlier')).to.deep.equal([]);
  });
});
