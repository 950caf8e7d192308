import { expect, fixture } from '@open-wc/testing';
import type { SeminarCalendarElement } from '../../src/elements/seminar-calendar.ts';
import { TextMaker } from '../../src/elements/text-maker.ts';
import { linkAddress } from '../../src/model/safe-address.ts';
import { entry } from '../feed-entries.ts';
import { listenToWarnings } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';
import { textOf } from '../text-of.ts';
import { waitUntil } from '../wait-until.ts';
import { all, one, press, showCalendar } from './show.ts';

const formulas = (part: Element | undefined): readonly Element[] => [...(part?.querySelectorAll('math') ?? [])];

/** Shows one seminar, with its texts open. */
async function open(
  facts: Readonly<Record<string, unknown>>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<SeminarCalendarElement> {
  const calendar = await showCalendar([entry('a', facts)], settings);
  for (const summary of calendar.shadowRoot?.querySelectorAll('summary') ?? []) summary.click();
  await waitUntil(() => all(calendar, 'text').every((text) => textOf(text) !== ''));
  return calendar;
}

/** Lets what texts need come and be used. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('The texts of a seminar', () => {
  it('show mathematics, in title, abstract and biography', async () => {
    const calendar = await open({
      title: String.raw`Gradients with $\nabla f \le \varepsilon^2$ everywhere`,
      speaker: 'Ada Byron',
      abstract: String.raw`<p>For $a<b$ we bound \[\int_0^1 f\,dx.\] It costs $5 or $10.</p>`,
      bio: String.raw`She works on \(L^2\).`,
    });
    await waitUntil(() => formulas(one(calendar, 'title')).length === 1, 'no formula in the title');
    await waitUntil(() => all(calendar, 'text').every((text) => formulas(text).length > 0));
    const [abstract, bio] = all(calendar, 'text');
    expect(formulas(abstract).map((math) => math.getAttribute('display'))).to.deep.equal([null, 'block']);
    expect(textOf(abstract)).to.match(/It costs \$5 or \$10\.$/);
    expect(formulas(bio)).to.have.length(1);
  });

  it('name a seminar with mathematics to those who hear it in signs, not in TeX', async () => {
    const calendar = await open({
      title: String.raw`On $\nabla f \le \varepsilon^2$`,
      links: [{ url: 'https://x.org/a.pdf', label: 'Slides' }],
      abstract: 'x',
    });
    expect(textOf(one(calendar, 'link'))).to.equal('Slides – On ∇f ≤ ε²');
    expect(textOf(one(calendar, 'calendars-button'))).to.equal('Add to calendar – On ∇f ≤ ε²');
  });

  it('show TeX that fails as it is written, with the reason', async () => {
    const calendar = await open({ title: String.raw`On $\frac{1}{$`, abstract: String.raw`Take $\nonsense{x}$.` });
    await waitUntil(() => one(calendar, 'text').querySelector('code[title]'), 'no reason');
    expect(one(calendar, 'text').querySelector('code')?.textContent).to.contain(String.raw`$\nonsense{x}$`);
    expect(textOf(one(calendar, 'title'))).to.contain(String.raw`\frac{1}{`);
  });

  it('keep a title without mathematics as it is', async () => {
    const calendar = await open({ title: 'US$3 million for $4 <b>', abstract: 'x' });
    await settle();
    expect(textOf(one(calendar, 'title'))).to.equal('US$3 million for $4 <b>');
    expect(one(calendar, 'title').querySelector('bdi')?.children).to.have.length(0);
  });

  it('stay the same nodes where what was loaded changes nothing', async () => {
    const calendar = await open({ abstract: '<p>Read <a href="/x">this</a> &amp; that</p>' });
    const link = one(calendar, 'text').querySelector('a');
    await settle();
    expect(one(calendar, 'text').querySelector('a')).to.equal(link);
  });

  it('do not take the focus from who is at a link in them', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const maker = new TextMaker(Object.assign(host, { renderText: undefined }), linkAddress);
    const text = maker.node(seminar({ abstract: 'See https://x.org/a for $n$' }), 'abstract');
    root.append(text ?? '');
    text?.querySelector('a')?.focus();
    await settle();
    expect(root.activeElement?.getAttribute('href')).to.equal('https://x.org/a');
    expect(formulas(text)).to.have.length(0);
    text?.querySelector('a')?.blur();
    expect(formulas(text)).to.have.length(1);
  });

  it('name a title and links by their formulas, too', async () => {
    const calendar = await open({
      title: String.raw`On $\sqrt{2}$`,
      abstract: String.raw`<a href="/b">the $\beta$-test</a> and <a href="/x">$\x$</a>`,
    });
    await waitUntil(() => formulas(one(calendar, 'text')).length === 1);
    expect(formulas(one(calendar, 'title'))[0]?.ariaLabel).to.equal('√2');
    expect(formulas(one(calendar, 'text'))[0]?.ariaLabel).to.equal('β');
    expect([...one(calendar, 'text').querySelectorAll('a')].map(textOf)[1]).to.equal(String.raw`$\x$`);
  });

  it('show so much of all biographies and no more, and tell the author', async () => {
    const warnings = listenToWarnings();
    const speakers = Array.from({ length: 6 }, (_, n) => ({
      name: `Speaker ${n}`,
      bio: `Life ${n} ${'x'.repeat(90_000)}`,
    }));
    const calendar = await open({ speakers });
    await waitUntil(() => textOf(one(calendar, 'text')).includes('Life 3'));
    expect(textOf(one(calendar, 'text'))).not.to.include('Life 4');
    expect(textOf(one(calendar, 'text'))).to.include('Speaker 5');
    expect(warnings.join()).to.include('the bio of “Seminar a” is too long');
  });

  it('link addresses that are relative to the feed', async () => {
    const calendar = await open({ abstract: 'Read <a href="notes/a.pdf">this</a>' });
    expect(one(calendar, 'text').querySelector('a')?.href).to.equal(new URL('notes/a.pdf', document.baseURI).href);
  });

  it('take their language and each block its direction', async () => {
    const calendar = await open({ title: 'שלום', abstract: 'אחד\n\ntwo', language: 'he' });
    expect(one(calendar, 'title').querySelector('bdi')?.lang).to.equal('he');
    expect(one(calendar, 'text').lang).to.equal('he');
    const blocks = [...one(calendar, 'text').querySelectorAll('p')];
    expect(blocks.map((block) => getComputedStyle(block).direction)).to.deep.equal(['rtl', 'ltr']);
  });
});

describe('renderText', () => {
  it('shows texts in the page’s own way, and in ours where it returns nothing', async () => {
    const asked: unknown[] = [];
    const renderText = (text: string, { seminar: { uid }, name }: { seminar: { uid: string }; name: string }) => {
      asked.push([name, uid, text]);
      if (name === 'title') return text.toUpperCase();
      if (name === 'bio') return undefined;
      const mark = document.createElement('mark');
      mark.append(text);
      return mark;
    };
    const facts = { title: 'Knots', abstract: 'Of <b>rope</b>', bio: '<b>Ties</b>', speaker: 'Ada' };
    const calendar = await open(facts, { renderText });
    const [abstract, bio] = all(calendar, 'text');
    expect(textOf(one(calendar, 'title'))).to.equal('KNOTS');
    expect(abstract?.querySelector('mark')?.textContent).to.equal('Of <b>rope</b>');
    expect(bio?.querySelector('strong')?.textContent).to.equal('Ties');
    expect(asked).to.deep.include(['abstract', 'a', 'Of <b>rope</b>']);
  });

  it('takes texts for text, whatever stands in them', async () => {
    const calendar = await open({ abstract: 'x' }, { renderText: () => '<img src=x onerror=alert(1)>' });
    expect(textOf(one(calendar, 'text'))).to.equal('<img src=x onerror=alert(1)>');
    expect(one(calendar, 'text').querySelector('img')).to.equal(null);
  });

  it('leaves texts to us where it fails', async () => {
    const renderText = () => {
      throw new Error('no');
    };
    const calendar = await open({ title: 'Knots', abstract: 'Of rope' }, { renderText });
    expect(textOf(one(calendar, 'title'))).to.equal('Knots');
    expect(textOf(one(calendar, 'text'))).to.equal('Of rope');
  });

  it('counts from when it is set', async () => {
    const calendar = await open({ title: 'Knots', abstract: 'Of rope' });
    calendar.renderText = (text) => `${text}!`;
    await calendar.updateComplete;
    expect([textOf(one(calendar, 'title')), textOf(one(calendar, 'text'))]).to.deep.equal(['Knots!', 'Of rope!']);
    expect(press(calendar, 'Abstract')).to.exist;
  });
});
