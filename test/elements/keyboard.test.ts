import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fullEntry, term } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { all, control, one, press, showCalendar, texts } from './show.ts';

const nameOf = (node: Element | null | undefined) =>
  node?.matches('input, select') ? textOf(node.closest('label')?.querySelector('span')) : textOf(node);

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
      'Series',
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
    control<HTMLSelectElement>(calendar, 'Series').focus();
    await sendKeys({ press: 'ArrowDown' });
    await waitUntil(() => texts(calendar, 'status')[0] === '1 of 5 seminars');
    press(calendar, 'Clear filters').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => calendar.shadowRoot?.activeElement === one(calendar, 'status'));
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
