import { aTimeout, expect, fixture, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { css, html, LitElement, nothing } from 'lit';
import { FarDays } from '../../src/elements/far-days.ts';
import type { Day } from '../../src/filter/agenda.ts';
import { seminar } from '../seminar-factory.ts';
import { waitUntil } from '../wait-until.ts';

const height = 300;

/** A list as FarDays knows it: a box of 300 pixels a day, with two buttons. */
class DaysElement extends LitElement {
  static override styles = css`
    [part='day'] {
      block-size: ${height}px;
      margin-block-end: 10px;
    }
  `;
  isPrinting = false;
  readonly far = new FarDays(this, { html, nothing }, 100, () => this.isPrinting);
  lists: readonly (readonly Day[])[] = [];

  override render() {
    const dayView = ({ date }: Day) =>
      html`<div part="day" data-date=${date}><button>${date}</button><button aria-expanded="false">Menu</button></div>`;
    return this.lists.map(
      (days) =>
        html`<h3>List</h3>
          ${days.map((day, index) => this.far.standIn(day, index) ?? dayView(day))}`,
    );
  }

  print(isPrinting: boolean): Promise<boolean> {
    this.isPrinting = isPrinting;
    this.requestUpdate();
    return this.updateComplete;
  }

  async show(...lists: readonly (readonly Day[])[]): Promise<void> {
    this.lists = lists;
    this.requestUpdate();
    await this.updateComplete;
  }
}
customElements.define('days-of-a-list', DaysElement);

const days = (count: number, each = 2, first = Date.UTC(2026, 0, 1)): readonly Day[] =>
  Array.from({ length: count }, (_, index) => ({
    date: new Date(first + index * 86_400_000).toISOString().slice(0, 10),
    seminars: Array.from({ length: each }, () => seminar()),
  }));

const standing = (element: DaysElement): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part="day"]') ?? [])].map(
    ({ dataset }) => dataset.date ?? '',
  );

const rooms = (element: DaysElement) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[part="far"]') ?? [])];

const dayOf = (element: DaysElement, date: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(`[data-date="${date}"]`) ?? undefined;

/** A list in a box of a page's own that scrolls. */
async function showDays(...lists: readonly (readonly Day[])[]) {
  const box = await fixture<HTMLElement>(html`<div><days-of-a-list></days-of-a-list></div>`);
  Object.assign(box.style, { height: `${height}px`, overflow: 'auto' });
  const element = box.querySelector<DaysElement>('days-of-a-list');
  if (!element) throw new Error('there is no list');
  await element.show(...lists);
  return { box, element };
}

/** Until nothing comes or goes any more. */
async function settle(element: DaysElement): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) {
    await nextFrame();
    await aTimeout(20);
    await element.updateComplete;
  }
}

async function scrollTo(box: HTMLElement, element: DaysElement, top: number): Promise<void> {
  box.scrollTop = top;
  await settle(element);
}

const year = days(60);

describe('Days far out of view', () => {
  it('leave one room of the same height, while those that are near stand', async () => {
    const { box, element } = await showDays(year);
    const { scrollHeight } = box;
    await waitUntil(() => rooms(element).length === 1);
    expect(standing(element)).to.deep.equal(year.slice(0, standing(element).length).map(({ date }) => date));
    expect(standing(element).length).to.be.within(3, 5);
    expect(box.scrollHeight).to.be.closeTo(scrollHeight, 10);
    expect(rooms(element)[0]?.hasAttribute('data-date')).to.equal(false);
  });

  it('come back before they are met, however far a visitor jumps', async () => {
    const { box, element } = await showDays(year);
    await waitUntil(() => rooms(element).length === 1);
    await scrollTo(box, element, 30 * (height + 10));
    expect(rooms(element)).to.have.length(2);
    expect(standing(element)).to.include.members(year.slice(29, 32).map(({ date }) => date));
    expect(standing(element).length).to.be.at.most(9);
    const there = dayOf(element, year[30]?.date ?? '')?.getBoundingClientRect().top ?? NaN;
    expect(there - box.getBoundingClientRect().top).to.be.closeTo(44, 50);
    await scrollTo(box, element, 0);
    expect(standing(element)[0]).to.equal(year[0]?.date);
  });

  it('come back one after the other, and nothing jumps', async () => {
    const { box, element } = await showDays(year);
    await waitUntil(() => rooms(element).length === 1);
    for (let top = 0; top < 6_000; top += 200) {
      box.scrollTop = top;
      await nextFrame();
      await element.updateComplete;
      const shown = element.shadowRoot?.elementFromPoint(
        box.getBoundingClientRect().left + 5,
        box.getBoundingClientRect().top + 150,
      );
      expect(shown?.getAttribute('part'), `at ${top}`).to.not.equal('far');
    }
    await settle(element);
    expect(box.scrollTop).to.equal(5_800);
  });

  it('all stand in a list of a hundred seminars, and again in one that has become so short', async () => {
    const { element } = await showDays(days(50));
    await settle(element);
    expect(standing(element)).to.have.length(50);
    await element.show(year);
    await waitUntil(() => rooms(element).length === 1);
    await element.show(year.slice(0, 50));
    await Promise.resolve();
    await element.updateComplete;
    expect(standing(element)).to.have.length(50);
  });

  it('stay where the focus is, with those beside them', async () => {
    const { box, element } = await showDays(year);
    await waitUntil(() => rooms(element).length === 1);
    element.shadowRoot?.querySelectorAll('button')[2]?.focus();
    await scrollTo(box, element, 40 * (height + 10));
    expect(standing(element).slice(0, 3)).to.deep.equal(year.slice(0, 3).map(({ date }) => date));
    await scrollTo(box, element, 41 * (height + 10));
    dayOf(element, year[2]?.date ?? '')
      ?.querySelector('button')
      ?.focus({ preventScroll: true });
    await element.updateComplete;
    expect(standing(element).slice(0, 3)).to.deep.equal(year.slice(1, 4).map(({ date }) => date));
  });

  it('stay where a menu is open', async () => {
    const { box, element } = await showDays(year);
    dayOf(element, year[1]?.date ?? '')
      ?.querySelector('[aria-expanded]')
      ?.setAttribute('aria-expanded', 'true');
    await scrollTo(box, element, 40 * (height + 10));
    expect(standing(element).slice(0, 2)).to.not.include(year[0]?.date);
    expect(standing(element)).to.include(year[1]?.date);
  });

  it('stay where something is selected', async () => {
    const { box, element } = await showDays(year);
    const [day, other] = [0, 1].map((index) => dayOf(element, year[index]?.date ?? ''));
    getSelection()?.setBaseAndExtent(day ?? box, 0, other ?? box, 1);
    await scrollTo(box, element, 40 * (height + 10));
    expect(standing(element).slice(0, 2)).to.deep.equal(year.slice(0, 2).map(({ date }) => date));
    getSelection()?.removeAllRanges();
    await scrollTo(box, element, 45 * (height + 10));
    expect(standing(element)).to.not.include(year[0]?.date);
  });

  it('all stand while the page is printed', async () => {
    const { element } = await showDays(year);
    await waitUntil(() => rooms(element).length === 1);
    await element.print(true);
    expect(standing(element)).to.have.length(60);
    await settle(element);
    expect(standing(element)).to.have.length(60);
    await element.print(false);
    expect(standing(element).length).to.be.below(10);
  });

  it('leave room in each of several lists, also those of a day that is in both', async () => {
    const { box, element } = await showDays(year, year.toReversed());
    await waitUntil(() => rooms(element).length === 2);
    await scrollTo(box, element, 60 * (height + 10));
    expect(rooms(element)).to.have.length(2);
    const parts = [...(element.shadowRoot?.children ?? [])].map((each) => each.getAttribute('part') ?? each.localName);
    const [, ...second] = parts.join().split('h3,').slice(1);
    expect(second.join()).to.match(/^day,day,.*far$/);
    expect(standing(element).filter((date) => date === year[59]?.date)).to.have.length(2);
  });

  it('stand again where they are asked for', async () => {
    const { element } = await showDays(year);
    await waitUntil(() => rooms(element).length === 1);
    element.far.bring(year[50]?.date ?? '');
    await element.updateComplete;
    expect(standing(element)).to.include(year[50]?.date);
    expect(rooms(element)).to.have.length(2);
  });

  it('come and go with the window, where the page has no box of its own', async () => {
    const { box, element } = await showDays(year);
    box.style.height = 'auto';
    fixtureCleanup();
    document.body.append(element);
    try {
      await waitUntil(() => rooms(element).length > 0);
      window.scrollTo({ top: 20_000, behavior: 'instant' });
      await settle(element);
      expect(standing(element).length).to.be.below(30);
      expect(standing(element)).to.not.include(year[0]?.date);
    } finally {
      element.remove();
    }
  });
});
