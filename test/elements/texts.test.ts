import { expect } from '@open-wc/testing';
import { entry, fullEntry, term } from '../feed-entries.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, next, press, search, showCalendar, texts } from './show.ts';

const openOnes = (element: Element) =>
  [...(element.shadowRoot?.querySelectorAll('details[open] summary') ?? [])].map(textOf);

describe('The texts of <seminar-calendar>', () => {
  it('are made when they are opened, each on its own', async () => {
    const calendar = await showCalendar([fullEntry]);
    expect(texts(calendar, 'text')).to.deep.equal(['', '']);
    press(calendar, 'Abstract').click();
    await waitUntil(() => texts(calendar, 'text')[0] !== '');
    expect(texts(calendar, 'text')).to.deep.equal(['How few microphones are enough?Fewer than it seems.', '']);
    expect(all(calendar, 'text')[0]?.querySelectorAll('p')).to.have.length(2);
    expect(openOnes(calendar)).to.deep.equal(['Abstract']);
  });

  it('say whose biography it is where there are several', async () => {
    const calendar = await showCalendar([fullEntry]);
    press(calendar, 'Biography').click();
    await waitUntil(() => texts(calendar, 'text')[1] !== '');
    const [, biography] = all(calendar, 'text');
    expect([...(biography?.querySelectorAll('p') ?? [])].map(textOf)).to.deep.equal([
      'Inés Marchetti',
      'Inés Marchetti builds microphones.',
      'Tomasz Wolny',
      'Tomasz Wolny proves bounds.',
    ]);
  });

  it('open and close all together', async () => {
    const calendar = await showCalendar(term);
    press(calendar, 'Expand all').click();
    await waitUntil(() => openOnes(calendar).join() === 'Abstract,Abstract,Biography');
    expect(texts(calendar, 'text').every(Boolean)).to.equal(true);
    press(calendar, 'Collapse all').click();
    await waitUntil(() => openOnes(calendar).length === 0);
    expect(press(calendar, 'Expand all')).to.exist;
  });

  it('stay open while the list is narrowed, at their own seminar', async () => {
    const calendar = await showCalendar(term);
    press(calendar, 'Biography').click();
    await waitUntil(() => texts(calendar, 'text').some(Boolean));
    await search(calendar, 'knots');
    expect(openOnes(calendar)).to.deep.equal([]);
    await search(calendar, '');
    expect(openOnes(calendar)).to.deep.equal(['Biography']);
  });

  it('tell the page once what the visitor opened and closed', async () => {
    const calendar = await showCalendar([fullEntry]);
    const told: unknown[] = [];
    calendar.addEventListener('seminar-toggle', ({ seminar, section, open }) =>
      told.push([seminar.uid, section, open]),
    );
    press(calendar, 'Abstract').click();
    await waitUntil(() => told.length === 1);
    press(calendar, 'Abstract').click();
    await waitUntil(() => told.length === 2);
    press(calendar, 'Expand all').click();
    await waitUntil(() => openOnes(calendar).length === 2);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(told).to.deep.equal([
      ['full@example.edu', 'abstract', true],
      ['full@example.edu', 'abstract', false],
      ['full@example.edu', 'abstract', true],
      ['full@example.edu', 'bio', true],
    ]);
  });

  it('let nothing unsafe into the page', async () => {
    const abstract =
      '<p onclick="x()">Read <a href="javascript:alert(1)">this</a><script>bad()</script></p><img src=x>';
    const calendar = await showCalendar([entry('a', { abstract })]);
    const opened = next(calendar, 'seminar-toggle');
    press(calendar, 'Abstract').click();
    await opened;
    await calendar.updateComplete;
    const [text] = all(calendar, 'text');
    expect(textOf(text)).to.equal('Read this');
    expect(text?.querySelectorAll('script, img, [onclick], a[href^="javascript"]')).to.have.length(0);
  });
});
