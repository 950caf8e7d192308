import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { deferred, serveFeeds } from '../fake-feed.ts';
import { listenToWarnings } from '../replace.ts';
import { all, next, place, press, search, showCalendar, showCard } from './show.ts';

const special = [
  entry('off', { status: 'cancelled', note: 'The speaker is ill' }),
  entry('later', { status: 'postponed' }),
  entry('moved', { status: 'rescheduled', previousStart: '2026-10-06T10:00' }),
  entry('perhaps', { status: 'tentative', title: 'TBA', speaker: 'TBA' }),
];

const loads: Readonly<Record<string, () => Promise<Element>>> = {
  'a list with something live': () => showCalendar(term, { 'heading-level': '2' }),
  'a list with what does not take place': () => showCalendar(special),
  'an empty list': () => showCalendar([]),
  'a list narrowed to nothing': async () => {
    const calendar = await showCalendar(term);
    await search(calendar, 'nowhere');
    return calendar;
  },
  'a list with all its texts open': async () => {
    const calendar = await showCalendar(term);
    press(calendar, 'Expand all').click();
    await waitUntil(() => calendar.shadowRoot?.querySelectorAll('details[open]').length === 3);
    return calendar;
  },
  'a list with more to come': () => showCalendar(term, { 'page-size': '1', filters: '' }),
  'a card': () => showCard({ seminar: fullEntry }),
  'a card with its texts open': async () => {
    const card = await showCard({ seminar: fullEntry, open: '' });
    await waitUntil(() => card.shadowRoot?.querySelectorAll('details[open]').length === 2);
    return card;
  },
  'a card of something cancelled': () => showCard({ seminar: special[0] }),
  'a card without a seminar': () => {
    serveFeeds({ '/feeds/none': [] });
    return showCard({ src: '/feeds/none' });
  },
};

const emulate = (features: Readonly<Record<string, string>>) =>
  executeServerCommand<{ readonly ok: boolean }, object>('media', { features });

describe('Both elements are accessible', () => {
  afterEach(() => emulate({}));

  for (const tag of ['seminar-calendar', 'seminar-card'] as const) {
    it(`as a <${tag}> that loads`, async () => {
      serveFeeds({ '/feeds/slow': () => deferred<Response>().promise });
      const element = await place(tag, { src: '/feeds/slow' });
      await element.updateComplete;
      expect(all(element, 'placeholder')).to.have.length(1);
      await expect(element).to.be.accessible();
    });

    it(`as a <${tag}> that has failed`, async () => {
      listenToWarnings();
      serveFeeds({});
      const element = await place(tag, { src: '/feeds/none' });
      await next(element, 'seminar-feed-error');
      await expect(element).to.be.accessible();
    });
  }

  for (const [state, load] of Object.entries(loads)) {
    it(`as ${state}`, async () => expect(await load()).to.be.accessible());
  }

  for (const [name, value] of [
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'active'],
    ['prefers-contrast', 'more'],
  ] as const) {
    it(`with ${name}: ${value}`, async () => {
      expect(await emulate({ [name]: value })).to.deep.equal({ ok: true });
      const { style } = document.documentElement;
      style.cssText = 'color-scheme: light dark; color: canvastext; background: canvas';
      const calendar = await showCalendar([...term, ...special]);
      press(calendar, 'Expand all').click();
      await waitUntil(() => calendar.shadowRoot?.querySelectorAll('details[open]').length === 3);
      expect(matchMedia(`(${name}: ${value})`).matches).to.equal(true);
      await expect(calendar).to.be.accessible();
      await expect(await showCard({ seminar: fullEntry })).to.be.accessible();
      style.cssText = '';
    });
  }

  it('in words of a page that reads from right to left', async () => {
    await expect(await showCalendar(term, { dir: 'rtl', lang: 'ar' })).to.be.accessible();
  });
});
