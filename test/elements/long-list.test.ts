import { expect } from '@open-wc/testing';
import { entry } from '../feed-entries.ts';
import { waitUntil } from '../wait-until.ts';
import { all, showCalendar, texts } from './show.ts';

const daily = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const day = new Date(Date.UTC(2026, 9, 8 + index)).toISOString().slice(0, 10);
    return entry(`s${index}`, { start: `${day}T10:00`, end: `${day}T11:00` });
  });

describe('A long list of <seminar-calendar>', () => {
  it('has on the page what is near, and on paper all', async () => {
    const calendar = await showCalendar(daily(120), { 'page-size': '200' });
    await waitUntil(() => all(calendar, 'far').length > 0, 'all stays');
    expect(all(calendar, 'item').length).to.be.below(60);
    expect(texts(calendar, 'status')).to.deep.equal(['120 seminars']);
    window.dispatchEvent(new Event('beforeprint'));
    await calendar.updateComplete;
    expect(all(calendar, 'item')).to.have.length(120);
    window.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => all(calendar, 'far').length > 0, 'all stays behind printing');
  });

  it('stands whole where it is shorter', async () => {
    const calendar = await showCalendar(daily(60), { 'page-size': '200' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(all(calendar, 'far')).to.deep.equal([]);
    expect(all(calendar, 'item')).to.have.length(60);
  });
});
