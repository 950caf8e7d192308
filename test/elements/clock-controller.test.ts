import { expect } from '@open-wc/testing';
import { entry, noon, term } from '../feed-entries.ts';
import { replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { all, one, place, showCalendar, showCard, texts, openMenus } from './show.ts';

const minute = 60_000;
const titlesOf = (calendar: Element) => texts(calendar, 'title').map((title) => title.replace('Seminar ', ''));

/** A clock that goes where it is told, and what happens to a page that is looked at again then. */
function clock() {
  let time = noon;
  const moveTo = (instant: number): void => {
    time = instant;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  return { now: () => time, moveTo };
}

describe('The clock of both elements', () => {
  it('shows that a seminar begins and ends', async () => {
    const { now, moveTo } = clock();
    const soon = entry('soon', { start: '2026-10-07T12:10', end: '2026-10-07T12:20' });
    const calendar = await showCalendar([soon, entry('tomorrow')], { now });
    expect(texts(calendar, 'badge')).to.deep.equal(['Next: in 10 minutes']);
    moveTo(noon + 10 * minute);
    await waitUntil(() => texts(calendar, 'badge').join() === 'Live now');
    expect(titlesOf(calendar)).to.deep.equal(['soon', 'tomorrow']);
    moveTo(noon + 20 * minute);
    await waitUntil(() => texts(calendar, 'badge').length === 0);
    expect(titlesOf(calendar)).to.deep.equal(['tomorrow']);
  });

  it('goes by itself at each full minute', async () => {
    const waits: number[] = [];
    const ticks: (() => void)[] = [];
    const { setTimeout: wait } = window;
    const { now } = clock();
    let later = 0;
    const timer = (handler: TimerHandler, time?: number, ...rest: unknown[]) => {
      if (!time || time < 29_000 || time > minute || typeof handler !== 'function') return wait(handler, time, ...rest);
      waits.push(time);
      ticks.push(() => handler());
      return 0;
    };
    replace(window, 'setTimeout', timer as typeof window.setTimeout);
    const calendar = await showCalendar(term, { now: () => now() + 30_000 + later });
    expect(waits).to.deep.equal([30_000]);
    later = 30 * minute;
    ticks.shift()?.();
    await waitUntil(() => texts(calendar, 'badge').length === 0);
    expect(waits).to.deep.equal([30_000, 30_000]);
  });

  it('stands still while nobody looks, and once the element is gone', async () => {
    const { now, moveTo } = clock();
    const calendar = await showCalendar(term, { now });
    replace(document, 'visibilityState', 'hidden');
    moveTo(noon + 60 * minute);
    await calendar.updateComplete;
    expect(texts(calendar, 'badge')).to.deep.equal(['Live now']);
    replace(document, 'visibilityState', 'visible');
    const { parentElement: parent } = calendar;
    calendar.remove();
    moveTo(noon + 60 * minute);
    await calendar.updateComplete;
    expect(texts(calendar, 'badge')).to.deep.equal(['Live now']);
    parent?.append(calendar);
    await waitUntil(() => texts(calendar, 'badge').length === 0);
  });

  it('moves nothing under the hands of a visitor', async () => {
    const { now, moveTo } = clock();
    const calendar = await showCalendar(term, { now });
    await openMenus(calendar);
    const link = all(calendar, 'action-google')[0];
    link?.focus();
    moveTo(noon + 60 * minute);
    await waitUntil(() => texts(calendar, 'badge').length === 0);
    expect(titlesOf(calendar)[0]).to.equal('live');
    expect(calendar.shadowRoot?.activeElement === link, 'focus').to.equal(true);
    link?.blur();
    moveTo(noon + 61 * minute);
    await waitUntil(() => titlesOf(calendar)[0] === 'early');
  });

  it('lets the next seminar follow on a card', async () => {
    const { now, moveTo } = clock();
    const card = await place('seminar-card', { now });
    card.src = `data:application/json,${encodeURIComponent(JSON.stringify(term))}`;
    await waitUntil(() => titlesOf(card)[0] === 'live' && all(card, 'share-button').length > 0);
    expect(texts(card, 'badge')).to.deep.equal(['Live now']);
    moveTo(noon + 60 * minute);
    await waitUntil(() => titlesOf(card)[0] === 'early');
  });

  it('changes nothing of a seminar that is shown alone but its badge', async () => {
    const { now, moveTo } = clock();
    const card = await showCard({ seminar: term[1], now });
    expect(texts(card, 'badge')).to.deep.equal(['Live now']);
    moveTo(noon + 60 * minute);
    await waitUntil(() => texts(card, 'badge').length === 0);
    expect(one(card, 'title')).to.exist;
  });
});
