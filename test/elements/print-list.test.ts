import { expect, waitUntil } from '@open-wc/testing';
import { term } from '../feed-entries.ts';
import { all, press, search, showCalendar } from './show.ts';

const print = async (calendar: Element & { readonly updateComplete: Promise<boolean> }) => {
  window.dispatchEvent(new Event('beforeprint'));
  await calendar.updateComplete;
};

const opened = (calendar: Element) => calendar.shadowRoot?.querySelectorAll('details[open]').length;

describe('On paper, <seminar-calendar>', () => {
  it('is the whole list as it is narrowed, and on the page what it was before', async () => {
    const calendar = await showCalendar(term, { 'page-size': '1' });
    await print(calendar);
    expect(all(calendar, 'item')).to.have.length(4);
    expect(all(calendar, 'more')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    await calendar.updateComplete;
    expect(all(calendar, 'item')).to.have.length(1);
    await search(calendar, 'knots');
    await print(calendar);
    expect(all(calendar, 'item')).to.have.length(1);
  });

  it('has texts open as the visitor chose: all where all were opened, else those that were', async () => {
    const calendar = await showCalendar([...term].reverse(), { 'page-size': '2' });
    await print(calendar);
    expect(opened(calendar)).to.equal(0);
    window.dispatchEvent(new Event('afterprint'));
    await calendar.updateComplete;
    calendar.pageSize = 3;
    await calendar.updateComplete;
    press(calendar, 'Expand all').click();
    await waitUntil(() => Number(opened(calendar)) > 0);
    const before = opened(calendar);
    await print(calendar);
    expect(opened(calendar)).to.equal(3);
    window.dispatchEvent(new Event('afterprint'));
    await calendar.updateComplete;
    expect(opened(calendar)).to.equal(before);
  });
});
