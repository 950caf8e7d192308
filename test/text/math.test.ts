import { expect, fixture, html } from '@open-wc/testing';
import fc from 'fast-check';
import { adoptMathStyles, mathNode } from '../../src/text/math.ts';

const elements = new Set(
  (
    'math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle ' +
    'msub msubsup msup mtable mtd mtext mtr munder munderover none span code'
  ).split(' '),
);

const attributes = new Set(
  (
    'accent accentunder class columnalign columnspacing depth dir display displaystyle fence form height largeop lspace ' +
    'linethickness mathvariant maxsize minsize movablelimits notation rowspacing rspace scriptlevel separator stretchy ' +
    'style symmetric tabindex title lang voffset width'
  ).split(' '),
);

const styled = /^(?:padding|margin-left|border|math-depth|text-align|width)/;

function expectSafe(node: Element): void {
  for (const element of [node, ...node.querySelectorAll('*')]) {
    expect(elements.has(element.localName), element.localName).to.equal(true);
    for (const name of element.getAttributeNames()) expect(attributes.has(name), name).to.equal(true);
    if (element instanceof MathMLElement) for (const name of element.style) expect(name).to.match(styled);
  }
}

/** A formula's node; where it fails it shows in dollars. */
const made = (tex: string, isDisplay = false): Element =>
  mathNode(tex, isDisplay, isDisplay ? `$$${tex}$$` : `$${tex}$`);
const reasonOf = (tex: string): string | null => made(tex).getAttribute('title');
const markup = (tex: string): string => made(tex).outerHTML.replace(/ (?:dir|class|style)="[^"]*"/g, '');

describe('a formula', () => {
  it('raises nothing over the line above', () => {
    expect(made('\\Huge \\rule[3.9em]{10em}{9em} t').outerHTML).not.to.include('voffset');
  });

  it('becomes MathML', () => {
    expect(markup('\\frac{1}{n}')).to.equal('<math><mfrac><mn>1</mn><mi>n</mi></mfrac></math>');
    expect(markup('\\mathbb{R}^d')).to.equal('<math><msup><mi>ℝ</mi><mi>d</mi></msup></math>');
  });

  it('of its own line is in a box, which scrolls where it is too narrow', () => {
    const box = made('x', true);
    expect(box.className).to.equal('math-display');
    expect(box.firstElementChild?.getAttribute('display')).to.equal('block');
  });

  for (const tex of [
    '\\begin{align}a&=b\\label{one}\\\\c&=d\\end{align}',
    '\\begin{eqnarray}a&=&b\\end{eqnarray}',
    '\\begin{flalign*}a&=b\\end{flalign*}',
    '\\begin{equation}\\label{e}E=mc^2\\end{equation}',
    '\\begin{cases}1&\\text{if } x>0\\\\0\\end{cases}',
    '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}',
    '\\left\\langle\\nabla f,\\,\\hat{x}\\right\\rangle\\le\\varepsilon^2',
    '\\overset{d}{\\longrightarrow}\\operatorname*{argmin}_{x\\in X}\\sum_{i=1}^n\\|x_i\\|_2',
  ]) {
    it(`is read from ${tex}`, () => {
      expect(made(tex, true).querySelector('math')).to.be.instanceOf(MathMLElement);
      expectSafe(made(tex, true));
    });
  }

  it('is read from left to right, with nothing hidden from anybody', () => {
    const math = made('x');
    expect(math.getAttribute('dir')).to.equal('ltr');
    expect(math.outerHTML).not.to.include('hidden');
  });

  it('has the colour of the text around it', () => {
    expect(made('\\color{red}x\\colorbox{blue}{y}').outerHTML).not.to.match(/color|background|red|blue|#/);
  });

  it('cannot give a name a meaning for the next', () => {
    expect(reasonOf('\\gdef\\x{y}')).to.equal('\\gdef is not available here');
    expect(reasonOf('\\x')).to.equal('Unsupported function name: \\x');
  });
});

describe('what is no formula', () => {
  it('shows as it is written, with the reason as its title and for screen readers', () => {
    const node = made('\\xymatrix{a}');
    expect(node.localName).to.equal('code');
    expect(node.getAttribute('title')).to.equal('Unsupported function name: \\xymatrix');
    expect(node.textContent).to.equal('$\\xymatrix{a}$ (Unsupported function name: \\xymatrix)');
    expect(made('\\x', true).textContent).to.include('$$\\x$$');
    expect(mathNode('\\x', false, '\\(\\x\\)').textContent).to.match(/^\\\(\\x\\\)/);
  });

  const hostile: Readonly<Record<string, string>> = {
    'braces inside each other': '{'.repeat(400) + '}'.repeat(400),
    'fractions inside each other': '\\frac{'.repeat(100) + '1' + '}{2}'.repeat(100),
    'exponents inside each other': 'x' + '^{x'.repeat(200) + '}'.repeat(200),
    'roots without braces': '\\sqrt'.repeat(190) + 'x',
    'fonts inside each other': '\\rm a'.repeat(190),
    'brackets inside each other': '\\left('.repeat(90) + '\\right)'.repeat(90),
    'environments inside each other': '\\begin{matrix}'.repeat(40) + '\\end{matrix}'.repeat(25),
    'a bomb': '\\def\\a{\\b\\b}\\def\\b{\\c\\c}\\def\\c{\\a\\a}\\a',
    'a loop': '\\newcommand{\\a}{\\a\\a}\\a',
    'what stands far away': '\\hspace{-999em}x',
    'what moves step by step': '\\!'.repeat(300),
    'what moves up': '\\raisebox{3em}{\\raisebox{3em}{x}}',
    'much space': '\\hspace{99em}'.repeat(20),
    'an image': '\\includegraphics{https://x.example/y.png}',
    'a script': '\\href{javascript:x()}{y}',
    'an address': '\\url{javascript:x()}',
    'a class': '\\class{a}{x}',
    'an id': '\\id{a}{x}',
    'a style': '\\style{position:fixed}{x}',
    data: '\\data{a=b}{x}',
    'too many letters': 'x+'.repeat(501),
    nothing: '\\eqref{x}',
  };
  for (const [name, tex] of Object.entries(hostile))
    it(`is ${name}`, () => {
      const node = made(tex);
      expect(node.localName).to.equal('code');
      expect(node.getAttribute('title')).to.be.a('string').that.is.not.empty;
      expectSafe(node);
    });

  it('is never wide or high beyond a bound', () => {
    const { outerHTML } = made('\\rule{1e9em}{9999em}\\kern999pt\\hskip 99em x');
    for (const [, size] of outerHTML.matchAll(/([\d.]+)em/g)) expect(Number(size)).to.be.at.most(10);
  });
});

const commands =
  'frac sqrt hat left( right) left. right| text{ href{ class{ style{ kern-9em hspace{9em} raisebox{9em}{ def\\a{ a let ' +
  'begin{matrix} end{matrix} begin{align} end{align} color{red} fcolorbox{red}{blue}{ rule{9em}{9em} mathllap{ cancel{ ' +
  'cancelto{ boxed{ tag{ label{ eqref{ includegraphics{ data{ id{ url{javascript:x} verb|x| char"41 Huge rm over choose ' +
  'overbrace{ pmb{ sideset{ phantom{ smash{ not mathchoice limits \\ [9em] hline mathrm{ operatorname*{ reflectbox{';
const pieces = [...commands.split(' ').map((name) => `\\${name}`), ...'{ } ^ _ & $ # % ~ \' " < > x 1'.split(' '), ' '];
const anyTex = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 30 })
  .map((parts) => parts.join(''));

describe('any TeX', () => {
  it('becomes elements and attributes of the lists, or shows as it is written', () => {
    fc.assert(
      fc.property(anyTex, fc.boolean(), (tex, isDisplay) => expectSafe(made(tex, isDisplay))),
      { numRuns: 500 },
    );
  });
});

describe('formulas on a page', () => {
  async function shown(...tex: readonly string[]): Promise<ShadowRoot> {
    const host = await fixture<HTMLElement>(html`<div style="inline-size: 280px"></div>`);
    const root = host.attachShadow({ mode: 'open' });
    adoptMathStyles(root);
    adoptMathStyles(root);
    root.append(...tex.map((each) => made(each, true)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    return root;
  }

  it('pass an accessibility audit', async () => {
    const root = await shown('\\frac{1}{n}', `${'x+'.repeat(80)}x`, '\\nothing');
    await expect(root.host).to.be.accessible();
  });

  it('bring their styles once', async () => {
    expect((await shown('x')).adoptedStyleSheets).to.have.length(1);
  });

  it('scroll in their own box, which keys reach, where they are wider than the column', async () => {
    const root = await shown(`${'x+'.repeat(80)}x`, 'x');
    const [wide, narrow] = root.querySelectorAll('.math-display');
    expect(root.host.scrollWidth).to.be.at.most(280);
    expect(wide?.scrollWidth).to.be.above(280);
    expect(wide?.querySelector('math')?.getAttribute('tabindex')).to.equal('0');
    expect(narrow?.querySelector('math')?.hasAttribute('tabindex')).to.equal(false);
  });
});
