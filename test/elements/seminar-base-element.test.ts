import { expect } from '@open-wc/testing';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { serveFeeds } from '../fake-feed.ts';
import { listenToWarnings, replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { all, offered, one, place, search, set, showCalendar, showCard, texts, openMenus } from './show.ts';

/** Lets the browser stand in a zone; formats that name theirs keep it. */
function standIn(timeZone: string): void {
  const { prototype } = Intl.DateTimeFormat;
  const { resolvedOptions } = prototype;
  replace(prototype, 'resolvedOptions', function (this: Intl.DateTimeFormat) {
    return { ...resolvedOptions.call(this), timeZone };
  });
}

describe('Both elements', () => {
  it('show the room’s time first and the visitor’s beside it', async () => {
    standIn('Europe/Berlin');
    const calendar = await showCalendar([fullEntry]);
    expect(texts(calendar, 'time')).to.deep.equal(['3:30 – 4:30 PM PDT']);
    expect(texts(calendar, 'other-time')[0]).to.match(/12:30 – 1:30 AM GMT\+2 your time$/);
    expect(texts(calendar, 'day-heading')).to.deep.equal(['Tomorrow · Thursday, October 8, 2026']);
  });

  it('show the visitor’s time and days first where the author wants that', async () => {
    standIn('Europe/Berlin');
    const calendar = await showCalendar([fullEntry], { 'time-zone': 'viewer' });
    expect(texts(calendar, 'time')).to.deep.equal(['12:30 – 1:30 AM GMT+2']);
    expect(texts(calendar, 'other-time')[0]).to.match(/3:30 – 4:30 PM PT$/);
    expect(texts(calendar, 'day-heading')).to.deep.equal(['Friday, October 9, 2026']);
  });

  it('show a zone of the author’s first', async () => {
    standIn('Asia/Tokyo');
    const card = await showCard({ seminar: fullEntry, 'time-zone': 'Asia/Tokyo' });
    expect(texts(card, 'time')).to.deep.equal(['7:30 – 8:30 AM GMT+9']);
    expect(texts(card, 'date')).to.deep.equal(['Tomorrow · Friday, October 9, 2026']);
  });

  it('show one time where the clocks agree', async () => {
    standIn('America/Vancouver');
    expect(all(await showCalendar([fullEntry]), 'other-time')).to.have.length(0);
  });

  it('leave whole days in the room’s zone', async () => {
    standIn('Australia/Sydney');
    const day = entry('day', { start: '2026-10-12', end: undefined });
    const calendar = await showCalendar([day], { 'time-zone': 'viewer' });
    expect(texts(calendar, 'time')).to.deep.equal(['All day']);
    expect(texts(calendar, 'day-heading')).to.deep.equal(['Monday, October 12, 2026']);
    expect(all(calendar, 'other-time')).to.have.length(0);
  });

  it('write dates in the language of the page around them', async () => {
    const calendar = await place('seminar-calendar', { seminars: [fullEntry], lang: 'de' });
    await waitUntil(() => texts(calendar, 'day-heading')[0] === 'Morgen · Donnerstag, 8. Oktober 2026');
  });

  it('follow the direction of the page around them', async () => {
    const calendar = await showCalendar([fullEntry], { dir: 'rtl' });
    const [when, body] = [one(calendar, 'when'), one(calendar, 'body')].map((node) => node.getBoundingClientRect());
    expect(getComputedStyle(one(calendar, 'seminar')).direction).to.equal('rtl');
    expect(when?.right).to.be.at.least(body?.right ?? 0);
  });

  it('take words of the page’s own', async () => {
    const messages = { live: 'Running', search: 'Look for', count: (some: number, all_: number) => `${some}/${all_}` };
    const calendar = await showCalendar(term, { messages });
    expect(texts(calendar, 'badge')).to.deep.equal(['Running']);
    expect(texts(calendar, 'filter-label')[0]).to.equal('Look for');
    expect(texts(calendar, 'status')).to.deep.equal(['4/5']);
    calendar.messages = { abstract: 'Summary' };
    await calendar.updateComplete;
    expect(texts(calendar, 'summary')[0]).to.equal('Summary');
    expect(texts(calendar, 'badge')).to.deep.equal(['Live now']);
  });

  it('take some words of a table, and keep the others', async () => {
    const calendar = await showCalendar(term, { messages: { periods: { past: 'Over' }, dates: undefined } });
    expect(await offered(calendar, 'When')).to.deep.equal(['Upcoming (4)', 'Over (1)', 'All (5)']);
  });

  it('have places for a heading, a footer and an empty list', async () => {
    const slotted = '<h2 slot="heading">Autumn</h2><p slot="empty">Back in spring.</p><p slot="footer">Tea at 3.</p>';
    const calendar = await showCalendar(term, {}, slotted);
    const [heading, empty, footer] = calendar.children;
    expect(heading?.assignedSlot?.name).to.equal('heading');
    expect(footer?.assignedSlot?.name).to.equal('footer');
    expect(!!empty?.assignedSlot).to.equal(false);
    calendar.seminars = [];
    await waitUntil(() => empty?.assignedSlot);
    expect(empty?.checkVisibility()).to.equal(true);
    expect(calendar.matches(':state(empty)')).to.equal(true);
    calendar.seminars = term;
    await waitUntil(() => !calendar.matches(':state(empty)'));
  });

  it('take content for a place of its own for no fallback', async () => {
    const calendar = await place('seminar-calendar', {}, '<h2 slot="heading">Autumn</h2>');
    calendar.src = 'data:application/json,[]';
    await calendar.updateComplete;
    expect(all(calendar, 'placeholder')).to.have.length(1);
  });

  it('count an attribute that is taken away as never set', async () => {
    const names = { 'calendar-links': 'yahoo', filters: 'search', 'time-zone': 'Asia/Tokyo', 'page-size': '1' };
    const calendar = await showCalendar(term, { ...names, 'heading-level': '2', period: 'all' });
    for (const name of [...Object.keys(names), 'heading-level', 'period']) calendar.removeAttribute(name);
    await calendar.updateComplete;
    await openMenus(calendar);
    expect(all(calendar, 'action-outlook')).to.have.length(4);
    expect(texts(calendar, 'filter-label')).to.deep.equal(['Search', 'Series', 'Category', 'When']);
    expect(texts(calendar, 'time')[0]).to.match(/PDT$/);
    expect(all(calendar, 'day-heading').every(({ localName }) => localName === 'h3')).to.equal(true);
  });

  it('read a feed by its shape again where its format is no longer given', async () => {
    listenToWarnings();
    serveFeeds({ '/feeds/none': [] });
    const calendar = await place('seminar-calendar', { format: 'localist', src: '/feeds/none' });
    await waitUntil(() => calendar.matches(':state(failed)'));
    calendar.removeAttribute('format');
    await waitUntil(() => calendar.matches(':state(empty)'));
  });

  it('take no place where they are hidden', async () => {
    const calendar = await showCalendar(term);
    set(calendar, { hidden: '' });
    expect(getComputedStyle(calendar).display).to.equal('none');
    calendar.hidden = false;
    expect(getComputedStyle(calendar).display).to.equal('block');
  });

  it('keep what a visitor does away from others', async () => {
    const [first, second] = [await showCalendar(term), await showCalendar(term)];
    await search(first, 'knots');
    expect(all(second, 'title')).to.have.length(4);
  });
});
