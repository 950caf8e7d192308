import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import type { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import { entry, term } from '../feed-entries.ts';
import { waitUntil } from '../wait-until.ts';
import { all, choose, control, one, press, search, showCalendar, type Settings } from './show.ts';

const filters = 'search date series category speaker location mode language material period jump';
const views = 'list compact month';

/** A term whose filters have something to choose from, in more series than are seen at a glance. */
const varied = [
  ...term,
  ...Array.from({ length: 10 }, (_, index) =>
    entry(`s${index}`, {
      series: `Series ${index}`,
      mode: index % 2 ? 'online' : 'in-person',
      language: index % 2 ? 'en' : 'de',
      location: { name: `Hall ${index}` },
      speakers: [{ name: `Speaker ${index}`, affiliation: 'Lakeside University' }],
      links: [{ url: 'https://example.edu/slides.pdf', kind: 'slides' }],
      start: `2026-10-${10 + index}T10:00`,
      end: `2026-10-${10 + index}T11:00`,
    }),
  ),
];

const shown = (settings: Settings = {}) => showCalendar(varied, { filters, views, ...settings });

async function showView(view: string, part: string, settings: Settings = {}): Promise<SeminarCalendarElement> {
  const calendar = await shown({ view, ...settings });
  await waitUntil(() => all(calendar, part).length > 0, `no ${part}`);
  return calendar;
}

async function searched(words: string, settings: Settings = {}): Promise<SeminarCalendarElement> {
  const calendar = await shown(settings);
  await search(calendar, words);
  return calendar;
}

/** A list whose filter of that label is open. */
async function opened(label: string, settings: Settings = {}): Promise<SeminarCalendarElement> {
  const calendar = await shown(settings);
  for (const button of all(calendar, 'filters-button')) if (button.checkVisibility()) button.click();
  await calendar.updateComplete;
  control(calendar, label).click();
  await waitUntil(() => all(calendar, 'panel').length > 0, 'no panel');
  return calendar;
}

async function narrowed(): Promise<SeminarCalendarElement> {
  const calendar = await searched('s');
  await choose(calendar, 'Series', 'Series 1');
  await choose(calendar, 'Series', 'Series 2');
  await choose(calendar, 'Attendance', 'Online');
  expect(all(calendar, 'chip')).to.have.length(4);
  return calendar;
}

async function showAlone(): Promise<SeminarCalendarElement> {
  const calendar = await showView('compact', 'row');
  all(calendar, 'title-link').at(-1)?.click();
  await waitUntil(() => all(calendar, 'alone').length > 0, 'not alone');
  return calendar;
}

const states: Readonly<Record<string, () => Promise<Element>>> = {
  'a list with all its filters': () => shown({ 'mark-changes': '' }),
  'a list with the values of a filter': async () => {
    const calendar = await opened('Series');
    expect(all(calendar, 'find')).to.have.length(1);
    return calendar;
  },
  'a list with a value looked for': async () => {
    const calendar = await opened('Series');
    const field = one(calendar, 'find').querySelector('input')!;
    field.value = '9';
    field.dispatchEvent(new InputEvent('input'));
    await waitUntil(() => all(calendar, 'value').length === 1);
    return calendar;
  },
  'a list with its filter of days': () => opened('Date'),
  'a list with what is chosen': narrowed,
  'a list with what was found in a closed text': async () => {
    const calendar = await searched('knots');
    expect(all(calendar, 'found')).to.have.length(1);
    return calendar;
  },
  'a list with what was found instead': () => searched('machinse'),
  'a list with the best match first': async () => {
    const calendar = await searched('lakeside');
    const order = one(calendar, 'order').querySelector('select')!;
    order.selectedIndex = 1;
    order.dispatchEvent(new Event('change'));
    await waitUntil(() => all(calendar, 'date').length > 0);
    return calendar;
  },
  'a list with past and upcoming apart': async () => {
    const calendar = await shown({ period: 'all' });
    expect(all(calendar, 'section')).to.have.length(2);
    return calendar;
  },
  'a list that begins at a day': async () => {
    const calendar = await shown();
    const field = control<HTMLInputElement>(calendar, 'Go to date');
    field.value = '2026-10-15';
    field.dispatchEvent(new Event('change'));
    await waitUntil(() => all(calendar, 'earlier').length > 0);
    return calendar;
  },
  'a list of which far days are not on the page': async () => {
    const days = Array.from({ length: 120 }, (_, index) => ({
      start: new Date(Date.UTC(2026, 9, 8 + index, 17)).toISOString(),
      end: new Date(Date.UTC(2026, 9, 8 + index, 18)).toISOString(),
    }));
    const calendar = await showCalendar(
      days.map((day, index) => entry(`d${index}`, day)),
      { 'page-size': '120' },
    );
    await waitUntil(() => all(calendar, 'far').length > 0, 'all stay');
    return calendar;
  },
  'a table': () => showView('compact', 'row'),
  'a table with past and upcoming apart': () => showView('compact', 'section-past', { period: 'all' }),
  'tables that are read from right to left': () =>
    showView('compact', 'section-past', { period: 'all', dir: 'rtl', lang: 'ar' }),
  'a table in which seminars are selected': async () => {
    const calendar = await showView('compact', 'row');
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    return calendar;
  },
  'a month': () => showView('month', 'month-grid'),
  'a month without seminars': async () => {
    const calendar = await showView('month', 'month-grid');
    one(calendar, 'next').click();
    await waitUntil(() => all(calendar, 'go-to').length > 0);
    return calendar;
  },
  'a month that is read from right to left': () => showView('month', 'month-grid', { dir: 'rtl', lang: 'ar' }),
  'a seminar alone': showAlone,
};

/** What is looked at in other colours too. */
const looks = [
  'a list with the values of a filter',
  'a list with what is chosen',
  'a list with what was found in a closed text',
  'a table with past and upcoming apart',
  'a table in which seminars are selected',
  'a month',
  'a seminar alone',
];

const emulate = (features: Readonly<Record<string, string>>) =>
  executeServerCommand<{ readonly ok: boolean }, object>('media', { features });

describe('What finds a seminar is accessible', () => {
  afterEach(async () => {
    document.documentElement.style.cssText = '';
    await emulate({});
    await setViewport({ width: 800, height: 600 });
  });

  for (const [state, load] of Object.entries(states)) {
    it(`as ${state}`, async () => {
      await setViewport({ width: 1000, height: 800 });
      await expect(await load()).to.be.accessible();
    });

    it(`as ${state}, at 320 pixels, with nothing cut and 24 pixels for each press`, async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await load();
      await expect(element).to.be.accessible();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      const presses = element.shadowRoot?.querySelectorAll<HTMLElement>(
        'button, select, summary, [data-day], [part="value"], [part="back"], label:has([part="tick"]), [part="input"]',
      );
      for (const each of [...(presses ?? [])].filter((place) => place.checkVisibility())) {
        const { width, height } = each.getBoundingClientRect();
        expect(Math.min(width, height), each.getAttribute('part') ?? '').to.be.at.least(24);
      }
    });
  }

  for (const [name, value] of [
    ['prefers-color-scheme', 'dark'],
    ['forced-colors', 'active'],
  ] as const)
    for (const state of looks)
      it(`as ${state}, with ${name}: ${value}`, async () => {
        expect(await emulate({ [name]: value })).to.deep.equal({ ok: true });
        document.documentElement.style.cssText = 'color-scheme: light dark; color: canvastext; background: canvas';
        await expect(await states[state]?.()).to.be.accessible();
      });

  it('with boxes that stand in the rows that they select', async () => {
    await setViewport({ width: 320, height: 640 });
    const calendar = await states['a table in which seminars are selected']!();
    for (const box of all(calendar, 'tick')) {
      const row = box.closest('[part~="row"]')!.getBoundingClientRect();
      const { top, bottom } = box.getBoundingClientRect();
      expect([top >= row.top, bottom <= row.bottom]).to.deep.equal([true, true]);
    }
  });

  it('with a day that is seen to be chosen, today and in focus in forced colours', async () => {
    await emulate({ 'forced-colors': 'active' });
    const calendar = await showView('month', 'month-grid');
    calendar.style.setProperty('--seminar-accent', 'rgb(1, 2, 3)');
    const cell = one(calendar, 'cell-chosen');
    expect(cell.part.contains('cell-today')).to.equal(true);
    cell.focus();
    const { color, backgroundColor, outlineColor } = getComputedStyle(cell);
    const number = getComputedStyle(cell.querySelector('[part="day-number"]')!);
    expect(color).to.not.equal(backgroundColor);
    expect([outlineColor, number.outlineColor]).to.deep.equal([color, color]);
  });
});
