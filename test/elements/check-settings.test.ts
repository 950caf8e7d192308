import { expect } from '@open-wc/testing';
import { entry, term } from '../feed-entries.ts';
import { listenToWarnings } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { all, set, showCalendar, texts, openMenus } from './show.ts';

const wrong = {
  'time-zone': ['Mars/Base', 'event, viewer, an IANA zone'],
  'feed-time-zone': ['PST8', 'an IANA zone'],
  'calendar-links': ['ics fax', 'ics, outlook, outlook-com, google, yahoo'],
  'heading-level': ['9', 'from 1 to 6'],
  reminder: ['0', 'from 1 to 40320'],
  subscribe: ['mailto:ada@example.edu', 'the address of a calendar'],
  loading: ['later', 'eager, lazy'],
  mode: ['virtual', 'in-person, online or hybrid'],
  period: ['soon', 'upcoming, past, all'],
  from: ['tomorrow', 'a day such as 2026-10-08'],
  to: ['2026-13-40', 'a day such as 2026-10-08'],
  limit: ['none', 'a whole number'],
  filters: ['serch series', 'search, period, date, jump, series'],
  view: ['grid', 'list, compact, month'],
  views: ['list grid', 'list, compact, month'],
  'sync-url': ['?seminars', 'a word of letters'],
  'page-size': ['-3', 'a whole number'],
} as const;

describe('A value that nobody can know', () => {
  for (const [name, [value, expected]] of Object.entries(wrong)) {
    it(`is told to the author, once, with what was expected, for ${name}`, async () => {
      const warnings = listenToWarnings();
      const calendar = await showCalendar(term, { [name]: value });
      await waitUntil(() => warnings.length > 0);
      calendar.requestUpdate();
      await calendar.updateComplete;
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain(`<seminar-calendar> ${name}="${value}" is not known; expected `);
      expect(warnings[0]).to.contain(expected);
    });

    // A mode is compared as it stands, like every other scope: nothing is of one that nobody knows.
    if (name === 'mode') continue;

    it(`counts as not given, for ${name}`, async () => {
      listenToWarnings();
      const usual = await showCalendar(term, name === 'filters' ? { filters: 'series' } : {});
      const calendar = await showCalendar(term, { [name]: value });
      const outline = (element: Element) =>
        [...(element.shadowRoot?.querySelectorAll('h3, h4, h5, h6, select, time') ?? [])].map(
          (node) => `${node.localName} ${node.textContent}`,
        );
      if (name === 'calendar-links') await openMenus(calendar);
      if (name === 'calendar-links') expect(all(calendar, 'action-ics')).to.have.length(4);
      expect(outline(calendar)).to.deep.equal(outline(usual));
    });
  }

  it('is told of a day that there is not, which browsers take for another one', async () => {
    const warnings = listenToWarnings();
    await showCalendar(term, { to: '2027-02-31' });
    await waitUntil(() => warnings.some((warning) => warning.includes('to="2027-02-31" is not known')));
  });

  it('counts as not given where it is a day that there is not', async () => {
    listenToWarnings();
    for (const day of ['2026-09-31', '2026-02-29', '0000-01-01']) {
      const until = await showCalendar(term, { to: day, period: 'all' });
      expect(texts(until, 'title'), `to="${day}"`).to.have.length(5);
    }
    const from = await showCalendar(term, { from: '2026-11-31', period: 'all' });
    expect(texts(from, 'title')).to.have.length(5);
  });

  it('is told where "false" stands for a word', async () => {
    const warnings = listenToWarnings();
    await showCalendar(term, { 'sync-url': 'false' });
    await waitUntil(() => warnings.some((warning) => /sync-url="false" is not known.*no attribute/.test(warning)));
  });

  it('is told where "false" stands for an attribute that is on wherever it stands', async () => {
    const warnings = listenToWarnings();
    const calendar = await showCalendar(term, { 'structured-data': 'false' });
    await waitUntil(() => warnings.some((warning) => warning.includes('structured-data="false" is not known')));
    expect(calendar.structuredData).to.equal(true);
    set(calendar, { 'structured-data': '' });
    await calendar.updateComplete;
    expect(warnings.filter((warning) => warning.includes('structured-data='))).to.have.length(1);
  });

  it('is told where it is set later', async () => {
    const warnings = listenToWarnings();
    const calendar = await showCalendar(term);
    expect(warnings).to.deep.equal([]);
    set(calendar, { period: 'never' });
    await waitUntil(() => warnings.length === 1);
    set(calendar, { period: 'past' });
    await calendar.updateComplete;
    set(calendar, { period: 'never' });
    await calendar.updateComplete;
    expect(warnings).to.have.length(1);
    expect(texts(calendar, 'title')).to.have.length(4);
  });

  it('is not what every right value is', async () => {
    const warnings = listenToWarnings();
    await showCalendar([entry('a')], {
      'time-zone': 'viewer',
      'calendar-links': '',
      filters: 'period speaker  mode',
      from: '2026-10-08',
      limit: '3',
      mode: 'online|hybrid',
      class: 'wide',
      toString: '',
    });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(warnings).to.deep.equal([]);
  });
});

describe('A first day after the last', () => {
  it('is told to the author, once, and leaves no seminar', async () => {
    const warnings = listenToWarnings();
    const calendar = await showCalendar(term, { from: '2026-10-08', to: '2026-10-07' });
    await waitUntil(() => warnings.length > 0);
    calendar.requestUpdate();
    await calendar.updateComplete;
    expect(warnings).to.deep.equal([
      '<seminar-calendar> from="2026-10-08" is after to="2026-10-07"; no day is left, so no seminar shows',
    ]);
    expect(texts(calendar, 'title')).to.deep.equal([]);
  });

  it('is not told of one day, nor where one of them is none', async () => {
    const warnings = listenToWarnings();
    const day = await showCalendar(term, { from: '2026-10-07', to: '2026-10-07' });
    expect(texts(day, 'title')).to.deep.equal(['Seminar live']);
    await showCalendar(term, { from: '2026-12-01', to: '2026-11-31' });
    await waitUntil(() => warnings.length > 0);
    expect(warnings.join()).to.match(/^<seminar-calendar> to="2026-11-31" is not known; [^<]*$/);
  });
});

describe('A limit that no seminar meets', () => {
  it('is told to the author, once, with what the feed has', async () => {
    const warnings = listenToWarnings();
    const calendar = await showCalendar(term, { series: 'Topology|Topologie', speaker: 'Nobody' });
    await waitUntil(() => warnings.length > 1);
    calendar.requestUpdate();
    await calendar.updateComplete;
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.match(
      /^<seminar-calendar> series="Topologie" is that of no seminar; the feed has .*“Topology”/,
    );
    expect(warnings[1]).to.contain('speaker="Nobody"');
  });

  it('is not told of one that some meet, nor of an empty feed', async () => {
    const warnings = listenToWarnings();
    await showCalendar(term, { series: 'Topology' });
    await showCalendar([], { series: 'Topologie' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(warnings).to.deep.equal([]);
  });
});
