import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, control, one, press, showCalendar, texts } from './show.ts';

const nameOf = (node: Element | null | undefined) =>
  node?.matches('input, select')
    ? textOf(node.closest('label')?.querySelector('span'))
    : (node?.ariaLabel ?? textOf(node));

/** What has focus, one press of Tab after the other. */
async function walk(calendar: Element, presses: number): Promise<readonly string[]> {
  const stops: string[] = [];
  for (let index = 0; index < presses; index++) {
    await sendKeys({ press: 'Tab' });
    stops.push(nameOf(calendar.shadowRoot?.activeElement));
  }
  return stops;
}

const isOpen = (calendar: Element, index: number) => calendar.shadowRoot?.querySelectorAll('details')[index]?.open;

describe('With the keyboard, <seminar-calendar>', () => {
  it('is walked through in the order it is read', async () => {
    const calendar = await showCalendar([...term.slice(0, 1), fullEntry]);
    (document.activeElement as HTMLElement | null)?.blur();
    const title = 'Machines that learn to listen';
    expect(await walk(calendar, 17)).to.deep.equal([
      'Search',
      'Series: All',
      'When',
      'Time zone',
      'Expand all',
      'Add to calendar',
      title,
      'Inés Marchetti',
      'Map – Hall of Waves, 132',
      'Front office',
      `Watch the stream – ${title}`,
      `Flyer – ${title}`,
      `Listening at home – ${title}`,
      `Add to calendar – ${title}`,
      `Share – ${title}`,
      'Abstract',
      'Biography',
    ]);
  });

  it('opens and closes a text by Enter and Space', async () => {
    const calendar = await showCalendar([fullEntry]);
    press(calendar, 'Abstract').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => isOpen(calendar, 0) && texts(calendar, 'text')[0]);
    expect(nameOf(calendar.shadowRoot?.activeElement)).to.equal('Abstract');
    await sendKeys({ press: ' ' });
    await waitUntil(() => !isOpen(calendar, 0));
    expect(isOpen(calendar, 1)).to.equal(false);
  });

  it('is searched by typing, with focus kept in the field', async () => {
    const calendar = await showCalendar(term);
    const input = control<HTMLInputElement>(calendar, 'Search');
    input.focus();
    await sendKeys({ type: 'knots' });
    await waitUntil(() => all(calendar, 'title').length === 1);
    expect(calendar.shadowRoot?.activeElement === input, 'focus').to.equal(true);
    expect(input.value).to.equal('knots');
  });

  it('is narrowed and cleared', async () => {
    const calendar = await showCalendar(term);
    const series = control(calendar, 'Series');
    series.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(calendar, 'panel-series').length === 1);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await waitUntil(() => texts(calendar, 'status')[0] === '1 of 5 seminars');
    expect(calendar.shadowRoot?.activeElement?.closest('label')?.textContent, 'stays').to.contain('Signals Colloquium');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => all(calendar, 'panel-series').length === 0);
    expect(calendar.shadowRoot?.activeElement === series, 'focus').to.equal(true);
    press(calendar, 'Clear all').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => calendar.shadowRoot?.activeElement === one(calendar, 'status'));
  });

  it('opens a menu of a seminar by Enter, walks into it, and closes it by Escape from within', async () => {
    const calendar = await showCalendar([fullEntry]);
    const [button] = all(calendar, 'calendars-button');
    button?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(calendar, 'menu-calendars').length === 1);
    const about = 'Add to calendar: Machines that learn to listen';
    expect(await walk(calendar, 3)).to.deep.equal([
      'Share – Machines that learn to listen',
      `iCal file for Apple, Outlook and others – ${about}`,
      `Outlook for work and school – ${about} (opens a new tab)`,
    ]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => all(calendar, 'menu-calendars').length === 0);
    expect(calendar.shadowRoot?.activeElement === button, 'focus').to.equal(true);
    await sendKeys({ press: ' ' });
    await waitUntil(() => all(calendar, 'menu-calendars').length === 1);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => all(calendar, 'menu-calendars').length === 0);
  });

  it("closes what is open in the browser's own dialog, which stays for the next Escape", async () => {
    const calendar = await showCalendar(term);
    const dialog = document.createElement('dialog');
    calendar.before(dialog);
    dialog.append(calendar);
    dialog.style.inlineSize = '40rem'; // as wide as the filters need
    dialog.showModal();
    for (const [button, panel] of [
      [control(calendar, 'Series'), 'panel-series'],
      [all(calendar, 'share-button')[0], 'menu-share'],
    ] as const) {
      button?.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => all(calendar, panel).length === 1);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => all(calendar, panel).length === 0);
      expect(dialog.open, panel).to.equal(true);
    }
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open);
  });

  it('opens the menu of the list by Space, with all of it next, and walks back out of it', async () => {
    const calendar = await showCalendar(term);
    const button = one(calendar, 'list-button');
    button.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => all(calendar, 'menu-list').length === 1);
    expect(await walk(calendar, 2)).to.deep.equal(['Download all 4 as iCal file', 'Copy all 4 as text']);
    await sendKeys({ down: 'Shift' });
    await walk(calendar, 2);
    await sendKeys({ up: 'Shift' });
    expect(calendar.shadowRoot?.activeElement === button, 'focus').to.equal(true);
  });

  it('selects seminars by Space, and goes from the last one to what can be done with them', async () => {
    const calendar = await showCalendar([
      entry('first'),
      entry('second', { start: '2026-10-09T10:00', end: '2026-10-09T11:00' }),
    ]);
    press(calendar, 'Select').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => calendar.shadowRoot?.activeElement === all(calendar, 'tick')[0]);
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    await waitUntil(() => texts(calendar, 'selected')[0] === '2 selected');
    expect(calendar.shadowRoot?.activeElement === all(calendar, 'tick')[1], 'focus').to.equal(true);
    expect(await walk(calendar, 3)).to.deep.equal(['Add 2 to calendar', 'Copy as text', 'Done']);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => textOf(calendar.shadowRoot?.activeElement) === 'Select');
  });

  it('never has the focus under what stays in view at the end, whatever the zoom', async () => {
    await setViewport({ width: 320, height: 256 }); // 1280 × 1024 at 400 %
    const many = Array.from({ length: 8 }, (_, index) => entry(`s${index}`, { abstract: 'On ice.' }));
    const calendar = await showCalendar(many, { 'page-size': '6' });
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    all(calendar, 'tick')[0]?.click();
    await waitUntil(() => all(calendar, 'add-selected').length > 0);
    for (let step = 0; step < 30; step++) {
      await sendKeys({ press: 'Tab' });
      const focused = calendar.shadowRoot?.activeElement;
      if (!focused || focused.closest('[part="dock"]')) break;
      const { top } = focused.getBoundingClientRect();
      expect(top, nameOf(focused)).to.be.below(one(calendar, 'dock').getBoundingClientRect().top);
    }
    expect(calendar.shadowRoot?.activeElement === all(calendar, 'add-selected')[0], 'the end').to.equal(true);
    await setViewport({ width: 800, height: 600 });
  });

  it('shows where focus is', async () => {
    const calendar = await showCalendar([fullEntry]);
    (document.activeElement as HTMLElement | null)?.blur();
    for (let index = 0; index < 12; index++) {
      await sendKeys({ press: 'Tab' });
      const focused = calendar.shadowRoot?.activeElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(focused ?? document.body);
      expect([outlineStyle, outlineWidth], nameOf(focused)).to.deep.equal(['solid', '2px']);
    }
  });
});
