import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { viewContext } from '../view/show-view.ts';
import { waitUntil } from '../wait-until.ts';
import { all, one, press, texts } from './show.ts';
import { showHost, type ViewHost } from './show-month.ts';

const hour = 3_600_000;
const at = (month: number, day: number, utcHour: number, more: Partial<Seminar> = {}): Seminar => {
  const start = Date.UTC(2027, month - 1, day, utcHour);
  return seminar({ uid: `${month}-${day}-${utcHour}`, start, end: start + hour, ...more });
};

const list = [
  at(2, 9, 18, { title: 'Knots' }),
  at(2, 16, 18, { title: 'Ice' }),
  at(2, 16, 22, { title: 'Snow', status: 'cancelled' }),
  at(2, 17, 7, { title: 'Stars at night' }), // the evening of the 16th in Los Angeles
  at(2, 18, 1, { title: 'Sand' }),
  ...Array.from({ length: 5 }, (_, index) => at(3, 4, 18 + index, { title: `Talk ${index}` })),
];
const context = viewContext({ now: Date.UTC(2027, 1, 16, 18, 20) });

const showMonth = (settings: Partial<ViewHost> = {}) => showHost({ seminars: list, context, ...settings });

const grid = (host: ViewHost) => one(host, 'month-grid');
const cell = (host: ViewHost, day: string) => grid(host).querySelector<HTMLElement>(`[data-day="${day}"]`)!;
const weekdays = (host: ViewHost) => all(host, 'weekday').map((head) => textOf(head.querySelector('.heard')));
const active = (host: ViewHost) => host.shadowRoot?.activeElement as HTMLElement | null | undefined;
const chosen = (host: ViewHost) =>
  [...grid(host).querySelectorAll<HTMLElement>('[aria-selected="true"]')].map(({ dataset }) => dataset.day);
const nameOf = (host: ViewHost, day: string) => textOf(cell(host, day).querySelector('.heard'));

/** Presses keys, one after the other, and gives the day that has the focus then. */
async function keys(host: ViewHost, ...names: readonly string[]): Promise<string | undefined> {
  for (const name of names) {
    const isShifted = name.startsWith('Shift+');
    if (isShifted) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: name.replace('Shift+', '') });
    if (isShifted) await sendKeys({ up: 'Shift' });
    await host.updateComplete;
    await host.updateComplete;
  }
  return active(host)?.dataset.day;
}

const startAt = async (host: ViewHost, day: string): Promise<void> => {
  cell(host, day).focus();
  await waitUntil(() => active(host)?.dataset.day === day);
};

describe('A month', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('shows a hundred seminars of a day, and a hundred more when asked, where the focus goes', async () => {
    const seminars = Array.from({ length: 230 }, (_, index) =>
      at(2, 16, 18, { uid: `${index}`, title: `Talk ${index}` }),
    );
    const host = await showMonth({ seminars, day: '2027-02-16' });
    for (const shown of [100, 200, 230]) {
      expect(all(host, 'seminar')).to.have.length(shown);
      if (shown === 230) break;
      expect(textOf(one(host, 'more'))).to.include(`${230 - shown}`);
      one(host, 'more').click();
      await waitUntil(
        () => active(host)?.matches('[part~="title"]') && textOf(active(host)!).includes(`Talk ${shown}`),
      );
    }
    expect(all(host, 'more')).to.have.length(0);
  });

  it('is accessible, with its day’s list below it', async () => {
    for (const day of [undefined, '2027-02-01', '2027-05-01'])
      await expect(await showMonth({ day })).to.be.accessible();
  });

  it('calls its fields by the day and how much is on it, and its columns by the weekday', async () => {
    const host = await showMonth();
    expect(nameOf(host, '2027-02-16')).to.equal('Tuesday, February 16, 2027, 3 seminars');
    expect(nameOf(host, '2027-02-17')).to.equal('Wednesday, February 17, 2027, 1 seminar');
    expect(nameOf(host, '2027-02-18')).to.equal('Thursday, February 18, 2027, no seminars');
    expect(weekdays(host).join(' ')).to.equal('Sunday Monday Tuesday Wednesday Thursday Friday Saturday');
    expect(texts(host, 'month-heading')).to.deep.equal(['February 2027']);
    expect(cell(host, '2027-02-16').getAttribute('aria-current')).to.equal('date');
  });

  it('begins its weeks as its language has it, and keeps to that with keys', async () => {
    const host = await showMonth({ context: { ...context, language: 'en-GB' } });
    expect([weekdays(host)[0], weekdays(host)[6]]).to.deep.equal(['Monday', 'Sunday']);
    await startAt(host, '2027-02-16');
    expect(await keys(host, 'Home')).to.equal('2027-02-15');
    host.context = { ...context, language: 'en-US' };
    host.requestUpdate();
    await host.updateComplete;
    expect([weekdays(host)[0], weekdays(host)[6]]).to.deep.equal(['Sunday', 'Saturday']);
    expect(await keys(host, 'Home')).to.equal('2027-02-14');
  });

  it('opens at today, and lists what is on it', async () => {
    const host = await showMonth();
    expect(chosen(host)).to.deep.equal(['2027-02-16']);
    expect(texts(host, 'title')).to.deep.equal(['Ice', 'Snow – Cancelled', 'Stars at night']);
    expect(host.told).to.deep.equal([]);
  });

  it('opens at the day that is asked for, and not at one that there is not', async () => {
    expect(chosen(await showMonth({ day: '2027-03-04' }))).to.deep.equal(['2027-03-04']);
    expect(chosen(await showMonth({ day: '2027-02-31' }))).to.deep.equal(['2027-02-16']);
  });

  it('is on the days of the zone that is shown', async () => {
    const host = await showMonth({ context: { ...context, timeZone: 'Europe/Berlin' } });
    expect(nameOf(host, '2027-02-17')).to.contain('1 seminar');
    expect(nameOf(host, '2027-02-18')).to.contain('1 seminar');
  });

  it('shows three lines of a day, and how many more there are, to those who see', async () => {
    await setViewport({ width: 1000, height: 800 });
    const host = await showMonth({ day: '2027-03-04' });
    expect(texts(host, 'line')).to.deep.equal(['10:00 AM Talk 0', '11:00 AM Talk 1', '12:00 PM Talk 2']);
    expect(texts(host, 'line-more')).to.deep.equal(['+2 more']);
    expect(all(host, 'line').every((line) => line.closest('[aria-hidden="true"]'))).to.equal(true);
    expect(one(host, 'dots').checkVisibility()).to.equal(false);
    await setViewport({ width: 360, height: 800 });
    expect([one(host, 'dots').checkVisibility(), one(host, 'lines').checkVisibility()]).to.deep.equal([true, false]);
    expect(grid(host).scrollWidth).to.be.at.most(host.clientWidth);
  });

  it('is turned by its buttons, which keep the focus', async () => {
    const host = await showMonth();
    one(host, 'next').focus();
    await keys(host, 'Enter');
    expect(texts(host, 'month-heading')).to.deep.equal(['March 2027']);
    expect(active(host)).to.equal(one(host, 'next'));
    expect([chosen(host), host.told]).to.deep.equal([['2027-03-04'], ['2027-03-04']]);
    press(host, 'Today').click();
    await waitUntil(() => active(host)?.dataset.day === '2027-02-16');
    expect(one(host, 'today').checkVisibility({ visibilityProperty: true })).to.equal(false);
  });

  it('says to those who hear which month it is when it is turned, and calmly what a search leaves of it', async () => {
    const host = await showMonth();
    const said = () => textOf(host.shadowRoot?.querySelector('[role="status"]'));
    expect(said(), 'as it appears').to.equal('');
    one(host, 'next').click();
    await waitUntil(() => said() === 'March 2027, 5 seminars', 'turned');
    host.seminars = list.slice(0, 7);
    host.requestUpdate();
    await host.updateComplete;
    await aTimeout(500);
    expect(said(), 'while typing').to.equal('');
    await waitUntil(() => said() === 'March 2027, 2 seminars', 'searched');
  });

  it('stays where it is on a narrow screen as it is turned', async () => {
    await setViewport({ width: 320, height: 640 });
    const host = await showMonth();
    const places = () =>
      ['next', 'month-grid'].map((part) => {
        const { x, y } = one(host, part).getBoundingClientRect();
        return [part, x, y];
      });
    const before = places();
    one(host, 'next').click();
    await host.updateComplete;
    expect(one(host, 'today').checkVisibility({ visibilityProperty: true })).to.equal(true);
    expect(places()).to.deep.equal(before);
  });

  it('leads on from a month without seminars', async () => {
    const host = await showMonth({ day: '2027-05-01' });
    expect(texts(host, 'empty')).to.deep.equal(['No seminars in this month.']);
    press(host, 'Go to Thursday, March 4, 2027').click();
    await waitUntil(() => active(host)?.part.contains('day-heading'));
    expect(textOf(active(host))).to.equal('Thursday, March 4, 2027');
    expect(texts(host, 'title')).to.have.length(5);
  });

  it('takes a day pressed anywhere in its field, and leads from a line to its seminar', async () => {
    await setViewport({ width: 1000, height: 800 });
    const host = await showMonth();
    cell(host, '2027-02-18').click();
    await waitUntil(() => texts(host, 'empty')[0] === 'No seminars on this day.');
    all(host, 'line')
      .find((line) => textOf(line).endsWith('Snow'))
      ?.click();
    await waitUntil(() => active(host)?.part.contains('title'));
    expect(textOf(active(host))).to.contain('Snow');
    expect(host.told).to.deep.equal(['2027-02-18', '2027-02-16']);
  });

  it('follows a day that comes another way', async () => {
    const host = await showMonth();
    await startAt(host, '2027-02-16');
    await keys(host, 'ArrowDown');
    host.day = '2027-03-04';
    host.requestUpdate();
    await host.updateComplete;
    await waitUntil(() => active(host)?.dataset.day === '2027-03-04');
    expect([chosen(host), cell(host, '2027-03-04').tabIndex]).to.deep.equal([['2027-03-04'], 0]);
  });

  it('is one stop for the Tab key, between its buttons and its list', async () => {
    const host = await showMonth();
    expect([...grid(host).querySelectorAll('[tabindex="0"]')]).to.deep.equal([cell(host, '2027-02-16')]);
    one(host, 'next').focus();
    expect(await keys(host, 'Tab')).to.equal('2027-02-16');
  });

  it('is walked through by arrows, which choose nothing', async () => {
    const host = await showMonth({ context: { ...context, language: 'de' } }); // weeks from Monday
    await startAt(host, '2027-02-16');
    expect(await keys(host, 'ArrowRight')).to.equal('2027-02-17');
    expect(await keys(host, 'ArrowUp', 'ArrowLeft')).to.equal('2027-02-09');
    expect(await keys(host, 'ArrowDown', 'End')).to.equal('2027-02-21');
    expect(await keys(host, 'Home')).to.equal('2027-02-15');
    expect([chosen(host), host.told]).to.deep.equal([['2027-02-16'], []]);
    expect(getComputedStyle(cell(host, '2027-02-15')).outlineStyle).to.equal('solid');
  });

  it('is turned where an arrow passes its edge, and by the page keys', async () => {
    const host = await showMonth();
    await startAt(host, '2027-02-28');
    expect(await keys(host, 'ArrowRight')).to.equal('2027-03-01');
    expect(texts(host, 'month-heading')).to.deep.equal(['March 2027']);
    expect([chosen(host), host.told]).to.deep.equal([['2027-03-04'], ['2027-03-04']]);
    expect(await keys(host, 'PageUp')).to.equal('2027-02-01');
    expect(await keys(host, 'Shift+PageDown')).to.equal('2028-02-01');
    expect(await keys(host, 'Shift+PageUp', 'PageDown', 'PageDown')).to.equal('2027-04-01');
  });

  it('is walked through the way it is shown where it reads from right to left', async () => {
    const host = await showMonth();
    host.dir = 'rtl';
    await startAt(host, '2027-02-16');
    expect(await keys(host, 'ArrowLeft')).to.equal('2027-02-17');
    expect(await keys(host, 'ArrowRight', 'ArrowRight')).to.equal('2027-02-15');
  });

  it('chooses a day by Enter or Space, and leads on to its list by another', async () => {
    const host = await showMonth();
    await startAt(host, '2027-02-16');
    expect(await keys(host, 'ArrowRight', 'Enter')).to.equal('2027-02-17');
    expect([chosen(host), texts(host, 'title')]).to.deep.equal([['2027-02-17'], ['Sand']]);
    await keys(host, ' ');
    expect(textOf(active(host))).to.contain('Wednesday, February 17, 2027');
    expect(await keys(host, 'Shift+Tab')).to.equal('2027-02-17');
  });
});
