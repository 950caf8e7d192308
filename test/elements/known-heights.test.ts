import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { waitUntil } from '../wait-until.ts';
import { all, one, showCalendar } from './show.ts';

const day = 86_400_000;
const note = 'Bring with you whatever a long afternoon in a narrow room below the roof may ask for. '.repeat(12);

/** Seminars far higher than what is taken for their height before it is known, one a day. */
const tall = Array.from({ length: 60 }, (_, index) => {
  const start = new Date(Date.UTC(2026, 9, 8, 19) + index * day).toISOString();
  return { uid: `tall-${index}`, title: `Seminar ${index}`, start, note };
});

const heightOf = (calendar: Element) => calendar.getBoundingClientRect().height;

/** Waits until no seminar is laid out ahead, and all of them are as high as they will be. */
async function heightsKnown(calendar: Element): Promise<void> {
  const last = all(calendar, 'item').at(-1)!;
  await waitUntil(() => last.getBoundingClientRect().height > 250, 'the height is not known');
  await waitUntil(() => all(calendar, 'item').every(({ style }) => !style.contentVisibility));
}

describe('The heights of seminars far from the screen', () => {
  for (const behavior of ['auto', 'smooth'])
    it(`are known in time for a focus that jumps over them, on a page that scrolls ${behavior}`, async () => {
      await setViewport({ width: 420, height: 700 });
      document.documentElement.style.scrollBehavior = behavior;
      const calendar = await showCalendar(tall, { 'page-size': '50' });
      await heightsKnown(calendar);
      const before = heightOf(calendar);
      const more = one(calendar, 'more');
      more.focus();
      await waitUntil(() => more.getBoundingClientRect().bottom <= 700, 'it stays below the screen');
      expect(more.getBoundingClientRect().top).to.be.at.least(0);
      expect(heightOf(calendar)).to.be.closeTo(before, 2);
      document.documentElement.style.scrollBehavior = '';
    });

  it('are learnt anew where the list gets another width', async () => {
    await setViewport({ width: 900, height: 700 });
    const calendar = await showCalendar(tall, { 'page-size': '50' });
    await heightsKnown(calendar);
    const [, near] = all(calendar, 'item');
    const last = all(calendar, 'item').at(-1)!;
    const before = last.getBoundingClientRect().height;
    await setViewport({ width: 420, height: 700 });
    await waitUntil(() => Math.abs(near!.getBoundingClientRect().height - before) > 20, 'what is near stays as high');
    const difference = () => last.getBoundingClientRect().height - near!.getBoundingClientRect().height;
    await waitUntil(() => Math.abs(difference()) < 2, 'what is far is not as high as what is near');
  });
});
