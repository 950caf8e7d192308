import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { entry, fullEntry, term, type Entry } from '../feed-entries.ts';
import { json, serveFeeds } from '../fake-feed.ts';
import { listenToWarnings, replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { catchFiles, type SavedFile } from './catch-files.ts';
import { all, one, openMenus, press, search, showCalendar, showCard, texts } from './show.ts';

const summariesIn = ({ text }: SavedFile) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);

const click = (element: Element, part: string) => all(element, part)[0]?.click();

describe('What visitors take from <seminar-calendar>', () => {
  it('is a file of one seminar, with its facts', async () => {
    const saved = catchFiles();
    const calendar = await showCalendar([fullEntry]);
    await openMenus(calendar);
    click(calendar, 'action-ics');
    await waitUntil(() => saved.length > 0, 'no file');
    const [file = { name: '', text: '' }] = saved;
    expect(file.name).to.match(/^machines.*\.ics$/i);
    const [event] = new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('dtstart')?.toString()).to.equal('2026-10-08T22:30:00Z');
    expect(event?.getFirstPropertyValue('uid')).to.equal('full@example.edu');
    expect(event?.getFirstPropertyValue('location')).to.contain('Hall of Waves');
    for (const words of ['Inés Marchetti', 'Fewer than it seems.', 'https://stream.example/waves'])
      expect(event?.getFirstPropertyValue('description')).to.contain(words);
  });

  it('is a file of the list as it is narrowed, on all its pages, named after the feed', async () => {
    const saved = catchFiles();
    serveFeeds({ '/feeds/term': { version: 1, title: 'Autumn term', seminars: term } });
    const calendar = await showCalendar(undefined, { src: '/feeds/term', 'page-size': '1' });
    await openMenus(calendar, 'list');
    press(calendar, 'Download all 4 as iCal file').click();
    await waitUntil(() => saved.length === 1, 'no file');
    await search(calendar, 'knots');
    press(calendar, 'Download iCal file').click();
    await waitUntil(() => saved.length === 2, 'no file');
    expect(saved.map(({ name }) => name.toLowerCase())).to.deep.equal(['autumn-term.ics', 'autumn-term.ics']);
    const [whole = [], narrowed = []] = saved.map(summariesIn);
    expect(whole).to.have.length(4);
    expect(narrowed).to.have.length(1);
    expect(narrowed[0]).to.contain('Seminar early');
  });

  it('leaves out of a file of several what does not take place', async () => {
    const saved = catchFiles();
    const calendar = await showCalendar([...term, entry('off', { status: 'cancelled' })]);
    await openMenus(calendar, 'list');
    press(calendar, 'Download all 4 as iCal file').click();
    await waitUntil(() => saved.length > 0, 'no file');
    expect(saved.flatMap(summariesIn).join()).to.not.contain('Seminar off');
  });

  it('is asked of the page, which may forbid it', async () => {
    const saved = catchFiles();
    const calendar = await showCalendar([fullEntry]);
    await openMenus(calendar);
    await openMenus(calendar, 'list');
    const asked: unknown[] = [];
    calendar.addEventListener('seminar-export', (event) => {
      asked.push([event.destination, event.seminars.map(({ uid }) => uid)]);
      event.preventDefault();
    });
    const followed: boolean[] = [];
    document.addEventListener('click', (event) => followed.push(!event.defaultPrevented), { once: true });
    click(calendar, 'action-google');
    click(calendar, 'action-ics');
    click(calendar, 'export');
    expect(asked).to.deep.equal([
      ['google', ['full@example.edu']],
      ['ics', ['full@example.edu']],
      ['ics', ['full@example.edu']],
    ]);
    expect(followed).to.deep.equal([false]);
    await new Promise((resolve) => setTimeout(resolve));
    expect(saved).to.deep.equal([]);
  });

  it('is a link to the calendars of others, filled in', async () => {
    const card = await showCard({ seminar: fullEntry });
    await openMenus(card);
    const google = new URL(one(card, 'action-google').getAttribute('href') ?? '');
    expect(google.origin).to.equal('https://calendar.google.com');
    expect(google.searchParams.get('text')).to.contain('Machines that learn to listen');
    expect(google.searchParams.get('dates')).to.equal('20261008T223000Z/20261008T233000Z');
    const outlook = new URL(one(card, 'action-outlook').getAttribute('href') ?? '');
    expect(outlook.origin).to.equal('https://outlook.office.com');
    expect(outlook.searchParams.get('startdt')).to.equal('2026-10-08T22:30:00Z');
    expect(outlook.searchParams.get('location')).to.contain('Hall of Waves');
  });

  it('says so where a file cannot be made', async () => {
    const warnings = listenToWarnings();
    replace(URL, 'createObjectURL', () => {
      throw new Error('no room');
    });
    const calendar = await showCalendar([fullEntry] satisfies readonly Entry[]);
    await openMenus(calendar);
    click(calendar, 'action-ics');
    await waitUntil(() => all(calendar, 'error').length > 0);
    expect(texts(calendar, 'error')).to.deep.equal(['The calendar file could not be made.']);
    expect(one(calendar, 'error')).to.have.attribute('role', 'alert');
    expect(warnings.join()).to.contain('no room');
  });

  it('offers no file of the list where the author offers none', async () => {
    serveFeeds({ '/feeds/term': () => json(term) });
    const calendar = await showCalendar(undefined, { src: '/feeds/term', 'calendar-links': 'google' });
    await openMenus(calendar, 'list');
    expect(all(calendar, 'export')).to.have.length(0);
  });
});

describe('The links into web calendars', () => {
  it('follow the words of the page when these change', async () => {
    const calendar = await showCalendar([fullEntry]);
    await openMenus(calendar);
    const body = () => new URL(one(calendar, 'action-outlook').getAttribute('href') ?? '').searchParams.get('body');
    expect(body()).to.contain('Series: ');
    calendar.messages = { series: 'Reihe' };
    await calendar.updateComplete;
    expect(body()).to.contain('Reihe: ').and.not.to.contain('Series: ');
  });
});
