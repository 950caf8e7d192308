import { expect, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../wait-until.ts';
import { all, one, press, showCalendar } from './show.ts';

const day = 86_400_000;
const long = 'Bring with you whatever a long afternoon in a narrow room below the roof may ask for. ';

/** Seminars of very different heights, one a day. */
const uneven = Array.from({ length: 60 }, (_, index) => {
  const start = new Date(Date.UTC(2026, 9, 8, 19) + index * day).toISOString();
  const note = long.repeat(index % 3 === 0 ? 9 : (index % 2) + 1);
  return { uid: `uneven-${index}`, title: `Seminar ${index}`, start, note };
});

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await nextFrame();
}

/** Pixels between the top of what shows and a seminar's title. */
const topOf = (calendar: Element, title: string) => press(calendar, title).getBoundingClientRect().top;

describe('The list of <seminar-calendar>, as it scrolls', () => {
  for (const pageSize of ['60', '20'])
    it(`gives a seminar back where it stood, wherever the others stand, with ${pageSize} on a page`, async () => {
      await setViewport({ width: 420, height: 700 });
      const calendar = await showCalendar(uneven, { 'page-size': pageSize, 'sync-url': 'cal' });
      while (all(calendar, 'item').length < 60) {
        one(calendar, 'more').click();
        await calendar.updateComplete;
      }
      for (let top = 0; top < 30_000; top += 600) {
        window.scrollTo({ top, behavior: 'instant' });
        await nextFrame();
      }
      press(calendar, 'Seminar 47').scrollIntoView({ block: 'center' });
      await frames(3);
      const top = topOf(calendar, 'Seminar 47');
      expect(top).to.be.within(200, 500);
      press(calendar, 'Seminar 47').click();
      await calendar.updateComplete;
      await frames(2);
      press(calendar, 'Back to the calendar').click();
      await waitUntil(() => all(calendar, 'item').length === 60);
      await frames(4);
      expect(topOf(calendar, 'Seminar 47')).to.be.closeTo(top, 2);
    });

  it('stays under the eye of whoever scrolls up through what was never met', async () => {
    await setViewport({ width: 420, height: 700 });
    const calendar = await showCalendar(uneven, { 'page-size': '60' });
    window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await frames(3);
    for (let step = 0; step < 12; step += 1) {
      const read = all(calendar, 'item').find((item) => item.getBoundingClientRect().top > 0);
      const top = read?.getBoundingClientRect().top ?? 0;
      window.scrollBy({ top: -250, behavior: 'instant' });
      await frames(3);
      expect(read?.getBoundingClientRect().top, `step ${step}`).to.be.closeTo(top + 250, 2);
    }
  });

  it('lays out what is far when it is met', async () => {
    await setViewport({ width: 420, height: 700 });
    const calendar = await showCalendar(uneven, { 'page-size': '60' });
    await frames(3);
    const last = all(calendar, 'seminar').at(-1);
    const isLaidOut = () => last?.checkVisibility({ contentVisibilityAuto: true });
    const isFirefox = CSS.supports('-moz-appearance', 'none'); // which would keep it from screen readers
    expect(isLaidOut()).to.equal(isFirefox || !CSS.supports('overflow-anchor', 'auto'));
    last?.scrollIntoView({ block: 'center' });
    await frames(3);
    expect(isLaidOut()).to.equal(true);
  });
});
