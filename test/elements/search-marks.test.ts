import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import { SearchMarks } from '../../src/elements/search-marks.ts';
import type { Term } from '../../src/filter/find.ts';
import { searchBounds } from '../../src/model/search-bounds.ts';
import { replace } from '../replace.ts';
import { waitUntil } from '../wait-until.ts';

const name = 'seminar-calendar-search';
const whole = (...texts: readonly string[]): readonly Term[] => texts.map((text) => ({ text, fit: 'whole' }));

/** A shadow root on the page that holds so much HTML. */
async function rootOf(content: string): Promise<ShadowRoot> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = content;
  return root;
}

/** What is marked on the page a moment later, in its order. */
async function marked(): Promise<readonly string[]> {
  await nextFrame();
  await aTimeout(20);
  return Array.from(CSS.highlights.get(name) ?? [], ({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  });
}

describe('search marks', () => {
  afterEach(() => CSS.highlights.clear());

  it('are where terms stand in what the list shows, and nowhere else', async () => {
    const root = await rootOf(`
      <h3 part="title">Paper wings</h3>
      <h3 part="title later">Paper to be announced</h3>
      <button>Paper</button>
      <ul part="speakers"><li>Ada Paper<span class="heard"> paper</span></li></ul>
      <dl part="facts"><div><dt>Paper</dt><dd>Hall of Paper <a part="map">Paper</a></dd></div></dl>
      <table><tr><th><span part="row-speakers">Bo Paper</span></th><td part="row-where"><bdi>Paper Hall</bdi> Paper</td></tr></table>
      <p part="found"><span>Paper:</span> <bdi>… of <mark>paper</mark></bdi></p>
      <details open><summary>Paper</summary><div part="text"><p>Of PAPER</p><math><mi>paper</mi></math></div></details>`);
    const before = root.innerHTML;
    new SearchMarks(root).show(whole('paper'));
    expect(await marked()).to.deep.equal(['Paper', 'Paper', 'Paper', 'Paper', 'Paper', 'paper', 'PAPER']);
    expect(root.innerHTML).to.equal(before);
  });

  it('reach over elements within a line, and not from one block to the next', async () => {
    const root = await rootOf(
      '<div part="text">Pa<b>per wi</b><i></i>ngs, H<sub>2</sub>O<p>paper</p><p>wings</p>paper<br>wings</div>',
    );
    new SearchMarks(root).show(whole('paper wings', 'h2o'));
    expect(await marked()).to.deep.equal(['Paper wings', 'H2O']);
  });

  it('change with the terms, and go', async () => {
    const root = await rootOf('<h3 part="title">Paper wings</h3>');
    const marks = new SearchMarks(root);
    marks.show(whole('paper'));
    marks.show(whole('wings'));
    expect(await marked()).to.deep.equal(['wings']);
    marks.show([]);
    expect(CSS.highlights.has(name)).to.equal(false);
    marks.show(whole('paper'));
    await marked();
    marks.show(whole('paper'));
    marks.clear();
    expect(CSS.highlights.has(name)).to.equal(false);
    expect(await marked()).to.deep.equal([]);
  });

  it('of several elements stand side by side, and go one by one', async () => {
    const [one, other] = [await rootOf('<h3 part="title">One</h3>'), await rootOf('<h3 part="title">Other</h3>')];
    const [ofOne, ofOther] = [new SearchMarks(one), new SearchMarks(other)];
    ofOne.show(whole('one'));
    ofOther.show(whole('other'));
    expect(await marked()).to.deep.equal(['One', 'Other']);
    ofOne.clear();
    expect(await marked()).to.deep.equal(['Other']);
  });

  it('follow what takes the place of what was shown', async () => {
    const root = await rootOf('<div part="text">paper</div>');
    const marks = new SearchMarks(root);
    marks.show(whole('paper'));
    await marked();
    root.firstElementChild?.replaceChildren('one paper and another paper');
    expect(await marked()).to.deep.equal(['paper', 'paper']);
    marks.clear();
    root.firstElementChild?.replaceChildren('paper');
    expect(await marked()).to.deep.equal([]);
  });

  it('are made a slice at a time, and begun anew where the question changes meanwhile', async () => {
    const root = await rootOf(`<h3 part="title">Paper wings</h3>`.repeat(12));
    let clock = performance.now();
    replace(performance, 'now', () => (clock += 5));
    const marks = new SearchMarks(root);
    marks.show(whole('paper'));
    await nextFrame();
    marks.show(whole('wings'));
    await waitUntil(() => CSS.highlights.get(name)?.size === 12);
    expect(new Set(await marked())).to.deep.equal(new Set(['wings']));
  });

  it('are never left on the page by an element that left it', async () => {
    const root = await rootOf('<h3 part="title">Paper wings</h3>');
    const marks = new SearchMarks(root);
    marks.show(whole('paper'));
    await marked();
    const { host } = root;
    const parent = host.parentElement;
    host.remove();
    marks.clear();
    marks.show(whole('wings')); // a search that went on is through
    expect(await marked()).to.deep.equal([]);
    parent?.append(host);
    marks.show(whole('wings'));
    expect(await marked()).to.deep.equal(['wings']);
  });

  it('never stand on other words while they are made anew', async () => {
    const root = await rootOf('<h3 part="title">Paper wings</h3><h3 part="title">Paper</h3>');
    const marks = new SearchMarks(root);
    marks.show(whole('paper'));
    expect(await marked()).to.deep.equal(['Paper', 'Paper']);
    const text = root.querySelector('h3')?.firstChild;
    if (text instanceof Text) text.data = 'Walls of paper';
    await Promise.resolve();
    expect(CSS.highlights.get(name)?.size).to.equal(1);
    expect(await marked()).to.have.members(['paper', 'Paper']);
  });

  it('end with so many', async () => {
    const root = await rootOf(`<div part="text">${'paper '.repeat(searchBounds.marks + 10)}</div>`);
    new SearchMarks(root).show(whole('paper'));
    expect(await marked()).to.have.length(searchBounds.marks);
  });
});
