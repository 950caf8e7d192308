import { expect } from '@open-wc/testing';
import { term } from '../feed-entries.ts';
import { waitUntil } from '../wait-until.ts';
import { traverse } from './place-host.ts';
import { all, goTo, press, search, showCalendar, texts } from './show.ts';

const print = async (calendar: Element & { readonly updateComplete: Promise<boolean> }) => {
  window.dispatchEvent(new Event('beforeprint'));
  await calendar.updateComplete;
};

const afterwards = async (calendar: Element & { readonly updateComplete: Promise<boolean> }) => {
  window.dispatchEvent(new Event('afterprint'));
  await calendar.updateComplete;
};

const opened = (calendar: Element) => calendar.shadowRoot?.querySelectorAll('details[open]').length;

describe('On paper, <seminar-calendar>', () => {
  it('is the whole list as it is narrowed, and on the page what it was before', async () => {
    const calendar = await showCalendar(term, { 'page-size': '1' });
    await print(calendar);
    expect(all(calendar, 'item')).to.have.length(4);
    expect(all(calendar, 'more')).to.have.length(0);
    await afterwards(calendar);
    expect(all(calendar, 'item')).to.have.length(1);
    await search(calendar, 'knots');
    await print(calendar);
    expect(all(calendar, 'item')).to.have.length(1);
  });

  it('has texts open as the visitor chose: all where all were opened, else those that were', async () => {
    const calendar = await showCalendar([...term].reverse(), { 'page-size': '2' });
    await print(calendar);
    expect(opened(calendar)).to.equal(0);
    await afterwards(calendar);
    calendar.pageSize = 3;
    await calendar.updateComplete;
    press(calendar, 'Expand all').click();
    await waitUntil(() => Number(opened(calendar)) > 0);
    const before = opened(calendar);
    await print(calendar);
    expect(opened(calendar)).to.equal(3);
    await afterwards(calendar);
    expect(opened(calendar)).to.equal(before);
  });

  it('is a table whole, and of a month all its days', async () => {
    const calendar = await showCalendar(term, { views: 'list compact month', 'page-size': '1' });
    for (const [name, part, onPage, onPaper] of [
      ['Compact', 'row', 1, 4],
      ['Month', 'title', 1, 5],
    ] as const) {
      press(calendar, name).click();
      const isThere = () => all(calendar, part).length === onPage && all(calendar, 'loading').length === 0;
      await waitUntil(isThere, name);
      await print(calendar);
      expect(all(calendar, part), name).to.have.length(onPaper);
      await afterwards(calendar);
      expect(all(calendar, part), name).to.have.length(onPage);
    }
  });

  it('is one seminar where it shows alone, and the list again where that was left', async () => {
    const calendar = await showCalendar(term, { 'sync-url': 'cal', 'page-size': '2' });
    press(calendar, 'Seminar early').click();
    await calendar.updateComplete;
    await print(calendar);
    expect(texts(calendar, 'title')).to.deep.equal(['Seminar early']);
    await afterwards(calendar);
    await traverse(() => press(calendar, 'Back to the calendar').click());
    await calendar.updateComplete;
    expect(all(calendar, 'item')).to.have.length(2);
  });

  it('holds what stands before the day that the visitor went to, and leaves the page at that day', async () => {
    const calendar = await showCalendar(term, { filters: 'jump', 'page-size': '1' });
    await goTo(calendar, '2026-10-20');
    press(calendar, 'Show earlier (3)').click();
    await calendar.updateComplete;
    const before = texts(calendar, 'title');
    await print(calendar);
    expect(all(calendar, 'item')).to.have.length(4);
    await afterwards(calendar);
    expect(texts(calendar, 'title')).to.deep.equal(before);
  });
});
