import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { catchFiles } from './catch-files.ts';
import { all, one, openMenus, press, search, showCalendar, showCard, texts } from './show.ts';

const focused = (element: Element) => element.shadowRoot?.activeElement;

const said = (element: Element) => one(element, 'notice').querySelector('[role="status"]')?.textContent;

/** Lets time fly, so that a short file is a long one. */
function hurry(): void {
  const now = performance.now.bind(performance);
  replace(performance, 'now', () => now() * 1000);
}

/** A long file on its way, begun by the keyboard. */
async function beginFile(count: number) {
  catchFiles();
  const calendar = await showCalendar(Array.from({ length: count }, (_, index) => entry(`s${index}`)));
  await openMenus(calendar, 'list');
  const button = press(calendar, `Download all ${count} as iCal file`);
  button.focus();
  hurry();
  const stop = new Promise<HTMLElement>((resolve) => {
    const observer = new MutationObserver(() => {
      const [found] = all(calendar, 'close');
      if (found) resolve(found);
    });
    if (calendar.shadowRoot) observer.observe(calendar.shadowRoot, { childList: true, subtree: true });
  });
  button.click();
  return { calendar, button, stop: await stop };
}

describe('What came of what a visitor took', () => {
  it('is said each time, as another text, where it is the same', async () => {
    replace(navigator.clipboard, 'writeText', () => Promise.resolve());
    const card = await showCard({ seminar: fullEntry });
    await openMenus(card, 'share');
    const heard = [said(card)];
    for (const times of [1, 2, 3]) {
      one(card, 'share-link').click();
      await waitUntil(() => said(card) !== heard[times - 1]);
      heard.push(said(card));
    }
    expect(heard.map((text) => text?.trim())).to.deep.equal(['', ...Array<string>(3).fill('The link is copied.')]);
  });

  it('is heard at the end of a long file', async () => {
    const { calendar } = await beginFile(3);
    expect(said(calendar)).to.equal('Writing the calendar file …');
    await waitUntil(() => texts(calendar, 'notice')[0] === 'The calendar file is written.', 'end');
  });

  it('leaves the focus where the file was asked for, once it is stopped', async () => {
    const { calendar, button, stop } = await beginFile(200);
    stop.focus();
    stop.click();
    await waitUntil(() => texts(calendar, 'notice')[0] === 'Stopped. No file was saved.');
    expect(focused(calendar) === button).to.equal(true);
  });

  it('leaves the focus on what was pressed when a text to copy is put away', async () => {
    replace(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    replace(document, 'execCommand', () => false);
    const card = await showCard({ seminar: fullEntry });
    await openMenus(card, 'share');
    one(card, 'share-link').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(card)?.localName === 'textarea');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(card, 'by-hand').length === 0);
    expect(focused(card) === one(card, 'share-link')).to.equal(true);
  });

  it('stays where it is worth a second look, until it is put away', async () => {
    const saved = catchFiles();
    const calendar = await showCalendar(Array.from({ length: 1001 }, (_, index) => entry(`s${index}`)));
    await openMenus(calendar, 'list');
    one(calendar, 'export').click();
    await waitUntil(() => saved.length > 0, 'no file');
    await waitUntil(() => all(calendar, 'close').length > 0);
    expect(said(calendar)).to.contain('Google Calendar takes at most');
    press(calendar, 'Close').click();
    await waitUntil(() => said(calendar) === '');
  });
});

describe('A selection whose list shrinks to one', () => {
  it('is done with the focus on the count, for the list no longer offers it', async () => {
    const calendar = await showCalendar(term);
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    await search(calendar, 'knots');
    expect(all(calendar, 'select-several')).to.have.length(0);
    press(calendar, 'Done').focus();
    press(calendar, 'Done').click();
    await waitUntil(() => focused(calendar) === one(calendar, 'status'));
  });
});
