import { expect } from '@open-wc/testing';
import { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import { entry, fullEntry, noon, term } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, next, one, place, press, set, showCalendar, texts, openMenus } from './show.ts';

const many = Array.from({ length: 7 }, (_, index) =>
  entry(`n${index}`, { start: `2026-10-1${index}T10:00`, end: '11:00' }),
);
const titlesOf = (calendar: Element) => texts(calendar, 'title').map((title) => title.replace('Seminar ', ''));

describe('<seminar-calendar>', () => {
  it('lists by day, soonest first, whatever order the feed has', async () => {
    const calendar = await showCalendar(term.toReversed());
    expect(texts(calendar, 'day-heading')).to.deep.equal([
      'Today · Wednesday, October 7, 2026',
      'Tomorrow · Thursday, October 8, 2026',
      'Tuesday, October 20, 2026',
    ]);
    expect(titlesOf(calendar)).to.deep.equal(['live', 'early', 'Machines that learn to listen', 'late']);
  });

  it('shows every fact of a seminar in its place', async () => {
    const calendar = await showCalendar([fullEntry]);
    expect(texts(calendar, 'time')).to.deep.equal(['3:30 – 4:30 PM PDT']);
    expect(one(calendar, 'title-link')).to.have.attribute('href', 'https://example.edu/seminars/full');
    expect(texts(calendar, 'speaker-name')).to.deep.equal(['Inés Marchetti', 'Tomasz Wolny']);
    expect(texts(calendar, 'affiliation')).to.deep.equal(['Polytechnic of Arden', 'Lakeside University']);
    expect(all(calendar, 'fact').map((fact) => textOf(fact.querySelector('dt')))).to.deep.equal([
      'Place',
      'Attendance',
      'Series',
      'Category',
      'Department',
      'Hosts',
      'Topic',
      'Audience',
      'Contact',
    ]);
    expect(one(calendar, 'map')).to.have.attribute('href', 'https://maps.example/waves');
    expect(one(calendar, 'action-webcast')).to.have.attribute('href', 'https://stream.example/waves');
    expect(one(calendar, 'link-flyer')).to.have.attribute('href', 'https://example.edu/flyer.pdf');
    expect(texts(calendar, 'link-other')).to.deep.equal(['Listening at home – Machines that learn to listen']);
    expect(texts(calendar, 'summary')).to.deep.equal(['Abstract', 'Biography']);
  });

  it('shows placeholders of a feed as words, not as data', async () => {
    const later = { title: 'TBA', speaker: 'tbc', location: 'TBD', abstract: 'To be announced' };
    const calendar = await showCalendar([entry('later', later)]);
    expect(textOf(one(calendar, 'item'))).to.not.match(/\bT\.?B\.?[ACD]\b/i);
    expect(texts(calendar, 'later')).to.include.members(['Title to be announced', 'Speaker to be announced']);
    expect(all(calendar, 'details')).to.have.length(0);
  });

  it('shows one page, and more on demand with focus on the first new title', async () => {
    const calendar = await showCalendar(many, { 'page-size': '3' });
    expect(titlesOf(calendar)).to.deep.equal(['n0', 'n1', 'n2']);
    press(calendar, 'Show more (4 left)').click();
    await waitUntil(() => all(calendar, 'title').length === 6);
    await waitUntil(() => calendar.shadowRoot?.activeElement?.part.contains('title'));
    expect(textOf(calendar.shadowRoot?.activeElement)).to.equal('Seminar n3');
    press(calendar, 'Show more (1 left)').click();
    await waitUntil(() => all(calendar, 'title').length === 7);
    expect(all(calendar, 'more')).to.have.length(0);
  });

  it('says that there is nothing, in a sentence', async () => {
    const calendar = await showCalendar([]);
    expect(texts(calendar, 'empty')).to.deep.equal(['No seminars are announced at the moment.']);
    expect(calendar.matches(':state(empty)')).to.equal(true);
    expect(all(calendar, 'status')).to.have.length(0);
  });

  it('says so too where all that there was is over', async () => {
    const past = term.filter(({ uid }) => uid === 'topology-past');
    expect(texts(await showCalendar(past), 'empty')).to.deep.equal(['No seminars are announced at the moment.']);
    const withoutPeriod = await showCalendar(past, { filters: 'search' });
    expect(texts(withoutPeriod, 'empty')).to.deep.equal(['No seminars are announced at the moment.']);
    expect(withoutPeriod.matches(':state(empty)')).to.equal(true);
  });

  it('shows entries set as a property, and others set later', async () => {
    const calendar = await showCalendar([entry('a')]);
    calendar.seminars = [entry('b'), entry('c')];
    await waitUntil(() => titlesOf(calendar).join() === 'b,c');
    calendar.seminars = undefined;
    await calendar.updateComplete;
    expect(titlesOf(calendar)).to.deep.equal([]);
  });

  it('follows an attribute that changes', async () => {
    const calendar = await showCalendar(term);
    const after = async (settings: Record<string, string>) => {
      set(calendar, settings);
      await calendar.updateComplete;
      return titlesOf(calendar);
    };
    expect(await after({ series: 'Topology' })).to.deep.equal(['live', 'early', 'late']);
    expect(await after({ period: 'past' })).to.deep.equal(['topology-past']);
    expect(await after({ period: 'all' })).to.deep.equal(['live', 'early', 'late', 'topology-past']);
    expect(await after({ from: '2026-10-07' })).to.deep.equal(['live', 'early', 'late']);
    expect(await after({ to: '2026-10-08' })).to.deep.equal(['live', 'early']);
    expect(await after({ limit: '1' })).to.deep.equal(['topology-past'].slice(1).concat('live'));
    expect(await after({ limit: '', to: '', from: '', series: '', 'page-size': '1' })).to.deep.equal(['live']);
    await after({ 'heading-level': '4', 'page-size': '20', 'calendar-links': 'yahoo', filters: 'category' });
    expect(all(calendar, 'section-heading').every(({ localName }) => localName === 'h4')).to.equal(true);
    expect(all(calendar, 'day-heading').every(({ localName }) => localName === 'h5')).to.equal(true);
    expect(all(calendar, 'title').every(({ localName }) => localName === 'h6')).to.equal(true);
    await openMenus(calendar);
    expect(all(calendar, 'action-yahoo')).to.have.length(all(calendar, 'item').length);
    expect(all(calendar, 'action-ics')).to.have.length(0);
    expect(texts(calendar, 'filter-label')).to.deep.equal(['Category']);
    await after({ 'time-zone': 'Asia/Kathmandu' });
    expect(texts(calendar, 'time')[0]).to.match(/GMT\+5:45$/);
  });

  it('reads times anew where the zone of a feed without one is set', async () => {
    const calendar = await showCalendar([entry('a', { timeZone: undefined })], { 'feed-time-zone': 'Asia/Tokyo' });
    expect(texts(calendar, 'time')).to.deep.equal(['10:00 – 11:00 AM GMT+9']);
    set(calendar, { 'feed-time-zone': 'Asia/Kathmandu' });
    await waitUntil(() => texts(calendar, 'time')[0] === '10:00 – 11:00 AM GMT+5:45');
  });

  it('leaves another calendar on the page alone', async () => {
    const first = await showCalendar(term);
    const other = await place('seminar-calendar', { seminars: term, filters: '', now: () => noon });
    await waitUntil(() => all(other, 'summary').length > 0);
    press(first, 'Abstract').click();
    first.criteria = { search: 'knots' };
    await waitUntil(() => titlesOf(first).join() === 'early');
    expect(titlesOf(other)).to.have.length(4);
    expect(other.shadowRoot?.querySelectorAll('details[open]')).to.have.length(0);
  });

  it('can be defined twice', () => {
    SeminarCalendarElement.define();
    SeminarCalendarElement.define();
    expect(customElements.get('seminar-calendar')).to.equal(SeminarCalendarElement);
  });

  it('keeps properties that were set before it was defined', async () => {
    const parent = (await place('seminar-calendar')).parentElement;
    const early = Object.assign(document.createElement('seminar-defined-late'), { seminars: term, now: () => noon });
    parent?.append(early);
    customElements.define('seminar-defined-late', class extends SeminarCalendarElement {});
    await waitUntil(() => titlesOf(early).length === 4);
  });

  it('waits with a list that the page has narrowed until it can be narrowed', async () => {
    const calendar = await place('seminar-calendar', { seminars: term, criteria: { search: 'knots' } });
    await next(calendar, 'seminar-feed-load');
    expect(all(calendar, 'title').length).to.be.at.most(1);
    await waitUntil(() => all(calendar, 'status').length > 0 && titlesOf(calendar).join() === 'early');
  });
});
