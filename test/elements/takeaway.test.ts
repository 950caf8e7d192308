import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { replace } from '../replace.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { catchFiles, type SavedFile } from './catch-files.ts';
import { all, one, openMenus, press, search, showCalendar, showCard, texts } from './show.ts';

const summariesIn = ({ text }: SavedFile) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event).summary);

/** What is written to the clipboard from here on. */
function catchCopies(): readonly string[] {
  const copied: string[] = [];
  replace(navigator.clipboard, 'writeText', (text) => {
    copied.push(text);
    return Promise.resolve();
  });
  return copied;
}

const focused = (element: Element) => element.shadowRoot?.activeElement;

describe('A selection in <seminar-calendar>', () => {
  it('is ticked by hand, kept through a search, and one file', async () => {
    const saved = catchFiles();
    const calendar = await showCalendar([...term, entry('off', { status: 'cancelled' })]);
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    expect(all(calendar, 'tick')).to.have.length(4); // of what does not take place there is nothing to select
    expect(focused(calendar)?.getAttribute('part')).to.equal('tick');
    all(calendar, 'tick')[0]?.click();
    await search(calendar, 'knots');
    all(calendar, 'tick')[0]?.click();
    await search(calendar, '');
    await calendar.updateComplete;
    expect(texts(calendar, 'selected')).to.deep.equal(['2 selected']);
    press(calendar, 'Add 2 to calendar').click();
    await waitUntil(() => saved.length > 0, 'no file');
    expect(saved.flatMap(summariesIn)).to.have.length(2);
  });

  it('is gone when it is done, with the focus where it began', async () => {
    const calendar = await showCalendar(term);
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    all(calendar, 'tick')[1]?.click();
    await calendar.updateComplete;
    press(calendar, 'Done').click();
    await waitUntil(() => all(calendar, 'tick').length === 0);
    expect(textOf(focused(calendar))).to.equal('Select');
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    expect(texts(calendar, 'selected')).to.deep.equal(['0 selected']);
  });

  it('leaves the page where it is for who points at the buttons', async () => {
    const calendar = await showCalendar([...term, entry('a'), entry('b'), entry('c'), entry('d')]);
    const point = (text: string) => press(calendar, text).dispatchEvent(new MouseEvent('click', { detail: 1 }));
    point('Select');
    await waitUntil(() => focused(calendar)?.getAttribute('part') === 'tick');
    scrollTo(0, document.documentElement.scrollHeight);
    const place = scrollY;
    expect(place).to.be.above(0);
    point('Done');
    await waitUntil(() => textOf(focused(calendar)) === 'Select');
    expect(scrollY).to.be.above(place / 2);
  });

  it('is not offered where one seminar is all there is, or no file', async () => {
    expect(all(await showCalendar([fullEntry]), 'select-several')).to.have.length(0);
    expect(all(await showCalendar(term, { 'calendar-links': 'google' }), 'select-several')).to.have.length(0);
  });
});

describe('What visitors copy', () => {
  it('is the link to the seminar’s own page, or to the page it is on', async () => {
    const copied = catchCopies();
    const calendar = await showCalendar([fullEntry, entry('bare')], { period: 'all' });
    await openMenus(calendar, 'share');
    for (const button of all(calendar, 'share-link')) button.click();
    await waitUntil(() => copied.length === 2);
    expect(copied.toSorted()).to.deep.equal([location.href, 'https://example.edu/seminars/full'].toSorted());
    await waitUntil(() => texts(calendar, 'notice')[0] === 'The link is copied.');
    expect(textOf(one(calendar, 'notice').querySelector('[role="status"]'))).to.equal('The link is copied.');
  });

  it('is an announcement of one, or of the list as it is narrowed', async () => {
    const copied = catchCopies();
    const calendar = await showCalendar(term, { 'page-size': '1' });
    await openMenus(calendar, 'share');
    all(calendar, 'share-text')[0]?.click();
    await waitUntil(() => copied.length === 1);
    await openMenus(calendar, 'list');
    press(calendar, 'Copy all 4 as text').click();
    await waitUntil(() => copied.length === 2);
    await search(calendar, 'knots');
    press(calendar, 'Copy as text').click();
    await waitUntil(() => copied.length === 3);
    const [one_ = '', all_ = '', narrowed = ''] = copied;
    expect(one_).to.contain('Seminar live').and.not.to.contain('Machines');
    for (const title of ['Seminar live', 'Seminar early', 'Machines that learn']) expect(all_).to.contain(title);
    expect(narrowed).to.contain('Seminar early').and.not.to.contain('Machines');
  });

  it('shows, selected, where the browser does not copy', async () => {
    replace(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    replace(document, 'execCommand', () => false);
    const card = await showCard({ seminar: fullEntry });
    await openMenus(card, 'share');
    press(card, 'Copy as text – Machines that learn to listen').click();
    await waitUntil(() => focused(card)?.localName === 'textarea');
    const field = focused(card) as HTMLTextAreaElement;
    expect(field.value).to.contain('Inés Marchetti');
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    press(card, 'Close').click();
    await waitUntil(() => all(card, 'by-hand').length === 0);
    expect(focused(card)?.getAttribute('part')).to.equal('base');
  });

  it('is asked of the page first', async () => {
    const copied = catchCopies();
    const card = await showCard({ seminar: fullEntry });
    const asked: string[] = [];
    card.addEventListener('seminar-export', (event) => {
      asked.push(event.destination);
      event.preventDefault();
    });
    await openMenus(card, 'share');
    for (const way of ['share-link', 'share-text']) one(card, way).click();
    expect(asked).to.deep.equal(['link', 'text']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(copied).to.deep.equal([]);
  });
});

describe('A menu of a seminar', () => {
  it('stays open where it is, and closes by Escape with the focus on its button', async () => {
    const calendar = await showCalendar(term);
    const [button] = all(calendar, 'calendars-button');
    button?.focus();
    button?.click();
    await calendar.updateComplete;
    expect(focused(calendar) === button).to.equal(true);
    expect(button).to.have.attribute('aria-expanded', 'true');
    const [first] = all(calendar, 'action');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await calendar.updateComplete;
    expect(all(calendar, 'menu')).to.have.length(0);
    expect(focused(calendar) === button).to.equal(true);
  });
});

/** Lets time fly, so that a file of a few hundred seminars is a long one. */
function hurry(): void {
  const now = performance.now.bind(performance);
  replace(performance, 'now', () => now() * 1000);
}

/** When a part is there: at once, where looking now and then would come too late. */
const appears = (element: Element, selector: string): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!element.shadowRoot?.querySelector(selector)) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    if (element.shadowRoot) observer.observe(element.shadowRoot, { childList: true, subtree: true });
  });

describe('A long file', () => {
  const many = Array.from({ length: 1001 }, (_, index) => entry(`s${index}`));

  it('shows how far it is, and is not saved where the visitor stops it', async () => {
    const saved = catchFiles();
    const calendar = await showCalendar(many.slice(0, 400));
    await openMenus(calendar, 'list');
    hurry();
    press(calendar, 'Download all 400 as iCal file').click();
    await appears(calendar, 'progress');
    press(calendar, 'Stop').focus();
    press(calendar, 'Stop').click();
    await waitUntil(() => texts(calendar, 'notice')[0] === 'Stopped. No file was saved.');
    expect(focused(calendar)?.getAttribute('part')).to.equal('base');
    expect(saved).to.deep.equal([]);
  });

  it('is saved, and the visitor hears that it is too large for some calendars', async () => {
    const saved = catchFiles();
    const calendar = await showCalendar(many);
    await openMenus(calendar, 'list');
    press(calendar, 'Download all 1001 as iCal file').click();
    await waitUntil(() => saved.length > 0, 'no file');
    await waitUntil(() => texts(calendar, 'notice')[0]?.includes('Google Calendar takes at most'));
  });
});
