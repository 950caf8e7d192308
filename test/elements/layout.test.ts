import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, one, place, press, showCalendar, showCard } from './show.ts';

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const wide = entry('wide', {
  title: word,
  speakers: [{ name: word, affiliation: word }],
  abstract: `https://example.edu/${word.repeat(3)}\n\n<pre>${word.repeat(3)}</pre>`,
  series: word,
  category: `${word} II`,
  location: { name: word, address: word },
  contact: { email: `${word.replace('ä', 'ae')}@example.edu` },
  links: [{ url: 'https://example.edu/', label: word }],
  webcast: { url: 'https://example.edu/', label: word },
  note: word,
});

/** What stands out of an element, to the left or to the right, and is not hidden on purpose. */
function overflowing(element: Element): readonly string[] {
  const { left, right } = element.getBoundingClientRect();
  return [...(element.shadowRoot?.querySelectorAll('*:not(option, .heard, .heard *)') ?? [])]
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 0.5 || box.left < left - 0.5);
    })
    .map((node) => `${node.localName} ${node.getAttribute('part')}: ${textOf(node).slice(0, 40)}`);
}

async function openAll(element: LitElement): Promise<void> {
  for (const summary of element.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
  await waitUntil(() => all(element, 'text').every(textOf));
}

async function within(width: number, element: LitElement): Promise<void> {
  element.style.width = `${width}px`;
  await element.updateComplete;
}

describe('Both elements', () => {
  for (const width of [280, 600, 1400]) {
    it(`keep within ${width} px`, async () => {
      await setViewport({ width: width + 50, height: 800 });
      const calendar = await showCalendar([...term, wide], { 'page-size': '4' });
      await within(width, calendar);
      await openAll(calendar);
      expect(overflowing(calendar)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
      const card = await showCard({ seminar: wide });
      await within(width, card);
      await openAll(card);
      expect(overflowing(card)).to.deep.equal([]);
    });
  }

  it('stand side by side where there is room, and one below the other where there is none', async () => {
    const calendar = await showCalendar([fullEntry]);
    const tops = () => [one(calendar, 'when'), one(calendar, 'body')].map((node) => node.getBoundingClientRect().top);
    await within(1000, calendar);
    expect(tops()[0]).to.equal(tops()[1]);
    await within(280, calendar);
    expect(tops()[0]).to.be.below(tops()[1] ?? 0);
  });

  it('have targets of 24 px, but for links in a line of text', async () => {
    const calendar = await showCalendar([...term, wide], { 'page-size': '3' });
    await within(600, calendar);
    const targets = [
      ...(calendar.shadowRoot?.querySelectorAll('button, input, select, summary, [part="actions"] a') ?? []),
    ];
    expect(targets.length).to.be.above(15);
    const small = targets.filter((node) => {
      const { width, height } = node.getBoundingClientRect();
      return node.checkVisibility() && (width < 24 || height < 23.99);
    });
    expect(small.map(textOf)).to.deep.equal([]);
  });

  for (const width of [600, 358, 288])
    it(`do not make the page jump when what comes behind the list is there, on ${width} px`, async () => {
      const seminars = [...term, entry('abroad', { timeZone: 'Asia/Tokyo' })]; // so that there are clocks to choose from
      const calendar = await place('seminar-calendar', { seminars, style: `width: ${width}px` });
      const state = () => [all(calendar, 'status').length, all(calendar, 'day')[0]?.getBoundingClientRect().top ?? 0];
      const [before, early = 0] = await new Promise<number[]>((resolve) => {
        calendar.addEventListener('seminar-feed-load', () => resolve(state()), { once: true });
      });
      await waitUntil(() => all(calendar, 'status').length > 0);
      const [after, late = 0] = state();
      expect([before, after]).to.deep.equal([0, 1]);
      expect(late).to.be.closeTo(early, 2);
    });

  it('have the box that selects a seminar where it begins, on a narrow screen', async () => {
    const calendar = await showCalendar(term);
    await within(288, calendar);
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    const box = (part: string) => (all(calendar, part)[0] as Element).getBoundingClientRect();
    expect(box('select').top).to.be.below(box('time').bottom);
    expect(box('select').left).to.be.above(box('time').right);
    expect(overflowing(calendar)).to.deep.equal([]);
  });

  it('keep the words about the time beside that box, not under it', async () => {
    const calendar = await showCalendar([
      entry('noted', { note: 'In another room than usual, on the second floor' }),
      entry('moved', { status: 'rescheduled', previousStart: '2026-10-06T10:00' }),
    ]);
    press(calendar, 'Select').click();
    await waitUntil(() => all(calendar, 'tick').length > 0);
    for (const width of [288, 420, 560, 640]) {
      await within(width, calendar);
      for (const [index, when] of all(calendar, 'when').entries()) {
        const { left, bottom } = (all(calendar, 'select')[index] as Element).getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(when);
        const covered = [...text.getClientRects()].filter((line) => line.right > left && line.top < bottom);
        expect(covered, `${width} px`).to.have.length(0);
      }
    }
  });

  it('change their looks with the documented properties of the page', async () => {
    const calendar = await showCalendar(term, {
      style: '--seminar-live: rgb(0, 90, 0); --seminar-gap: 8px; --seminar-font-size-title: 30px',
    });
    expect(getComputedStyle(one(calendar, 'badge')).backgroundColor).to.equal('rgb(0, 90, 0)');
    expect(getComputedStyle(all(calendar, 'title')[0] as Element).fontSize).to.equal('30px');
    expect(getComputedStyle(all(calendar, 'seminar')[0] as Element).paddingTop).to.equal('8px');
  });

  it('take font and colour from the page', async () => {
    const calendar = await showCalendar(term, { style: 'font: 20px/1 monospace; color: rgb(0, 0, 90)' });
    for (const part of ['seminar', 'input', 'share-button']) {
      const { fontFamily, color } = getComputedStyle(all(calendar, part)[0] as Element);
      expect([fontFamily, color], part).to.deep.equal(['monospace', 'rgb(0, 0, 90)']);
    }
    expect(press(calendar, 'Abstract')).to.exist;
  });
});
