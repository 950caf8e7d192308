import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { deferred, serveFeeds } from '../fake-feed.ts';
import { listenToWarnings, replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';
import { all, next, one, openMenus, place, press, search, showCalendar, showCard } from './show.ts';

const special = [
  entry('off', { status: 'cancelled', note: 'The speaker is ill' }),
  entry('later', { status: 'postponed' }),
  entry('moved', { status: 'rescheduled', previousStart: '2026-10-06T10:00' }),
  entry('perhaps', { status: 'tentative', title: 'TBA', speaker: 'TBA' }),
];

/** A list with its menu and each seminar's open, and a calendar to subscribe to. */
async function showMenus() {
  const calendar = await showCalendar(term, { subscribe: 'https://math.uni.edu/term.ics' });
  for (const name of ['list', 'calendars', 'share']) await openMenus(calendar, name);
  return calendar;
}

/** A list of which one seminar is selected. */
async function showSelection() {
  const calendar = await showCalendar(term);
  press(calendar, 'Select').click();
  await waitUntil(() => all(calendar, 'tick').length > 0);
  all(calendar, 'tick')[0]?.click();
  await waitUntil(() => all(calendar, 'add-selected').length > 0);
  return calendar;
}

/** A card with both its menus open. */
async function showCardMenus() {
  const card = await showCard({ seminar: fullEntry });
  for (const name of ['calendars', 'share']) await openMenus(card, name);
  return card;
}

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
  'a list with all its menus open': showMenus,
  'a list with something selected': showSelection,
  'a card with its menus open': showCardMenus,
  'a card with a text to copy by hand': async () => {
    replace(navigator.clipboard, 'writeText', () => Promise.reject(new DOMException('no', 'NotAllowedError')));
    replace(document, 'execCommand', () => false);
    const card = await showCardMenus();
    one(card, 'share-text').click();
    await waitUntil(() => all(card, 'by-hand').length > 0);
    return card;
  },
  'a card of something cancelled': () => showCard({ seminar: special[0] }),
  'a card without a seminar': () => {
    serveFeeds({ '/feeds/none': [] });
    return showCard({ src: '/feeds/none' });
  },
};

/** What is looked at in other colours too. */
const looks: Readonly<Record<string, () => Promise<Element>>> = {
  'a list with every badge and its texts open': async () => {
    const calendar = await showCalendar([...term, ...special]);
    press(calendar, 'Expand all').click();
    await waitUntil(() => calendar.shadowRoot?.querySelectorAll('details[open]').length === 3);
    return calendar;
  },
  'a list with all its menus open': showMenus,
  'a list with something selected': showSelection,
  'a card with its menus open': showCardMenus,
};

const emulate = (features: Readonly<Record<string, string>>) =>
  executeServerCommand<{ readonly ok: boolean }, object>('media', { features });

describe('Both elements are accessible', () => {
  afterEach(async () => {
    document.documentElement.style.cssText = '';
    await emulate({});
  });

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
    for (const [state, load] of Object.entries(looks))
      it(`as ${state}, with ${name}: ${value}`, async () => {
        expect(await emulate({ [name]: value })).to.deep.equal({ ok: true });
        document.documentElement.style.cssText = 'color-scheme: light dark; color: canvastext; background: canvas';
        const element = await load();
        expect(matchMedia(`(${name}: ${value})`).matches).to.equal(true);
        await expect(element).to.be.accessible();
      });
  }

  it('with a pressed button that is seen in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const calendar = await showSelection();
    const [pressed, other] = ['select-several', 'list-button'].map((name) => getComputedStyle(one(calendar, name)));
    expect(pressed?.backgroundColor).to.not.equal(other?.backgroundColor);
  });

  it('with 24 pixels for each press, also beside other presses', async () => {
    for (const element of [await showMenus(), await showSelection(), await showCardMenus()]) {
      const presses = element.shadowRoot?.querySelectorAll<HTMLElement>(
        'button, select, summary, label:has([part="tick"]), [part="choices"] a, [part="actions"] a',
      );
      for (const each of [...(presses ?? [])].filter((press) => press.checkVisibility())) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height), each.getAttribute('part') ?? '').to.be.at.least(24);
      }
    }
  });

  it('in words of a page that reads from right to left', async () => {
    await expect(await showCalendar(term, { dir: 'rtl', lang: 'ar' })).to.be.accessible();
  });
});
