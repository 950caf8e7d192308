import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findMath, hasMath } from '../../src/text/math-spans.ts';

/** Formulas as `tex`, those of their own line as `[tex]`. */
const found = (text: string): readonly string[] =>
  findMath(text).map(({ tex, isDisplay }) => (isDisplay ? `[${tex}]` : tex));

const formulas: Readonly<Record<string, readonly string[]>> = {
  'The $n$th of $3$-manifolds, on the $x$-axis': ['n', '3', 'x'],
  'about $5\\times 10^3$ of them': ['5\\times 10^3'],
  'CO$_2$, 2$\\times$2 and K$\\alpha$': ['_2', '\\times', '\\alpha'],
  'a non-$p$-adic ($q$, $]0,1[$) case with $.05$': ['p', 'q', ']0,1[', '.05'],
  $x$$y$: ['x', 'y'],
  '$$x^2$$ and $$\\text{$a$}$$': ['[x^2]', '[\\text{$a$}]'],
  $$x$$$y$: ['[x]', 'y'],
  '\\(x\\) and \\[y\\]': ['x', '[y]'],
  'So \\begin{align*}a&=b\\\\[2pt]c&=d\\end{align*} holds': ['[\\begin{align*}a&=b\\\\[2pt]c&=d\\end{align*}]'],
  '\\begin{math}x\\end{math} \\begin{displaymath}y\\end{displaymath}': ['x', '[y]'],
  '$f=\\begin{cases}1&\\text{if $x>0$}\\end{cases}$': ['f=\\begin{cases}1&\\text{if $x>0$}\\end{cases}'],
  '$\\$5$ is \\$5': ['\\$5'],
  'the spaces of $ \\alpha $ and $\\beta $': [' \\alpha ', '\\beta '],
  '设$x$为 and $Ш(E)$': ['x', 'Ш(E)'],
  '$\\text{the number of primes below } x$': ['\\text{the number of primes below } x'],
  "``$x$-axis'' and `$y$' and `$z$'": ['x', 'y', 'z'],
  'let $a\n\\le b$ be': ['a\n\\le b'],
  'tickets are $5, and $x$ is not': ['x'],
};

const texts = [
  '$5 to $10',
  'US$3 million and $4',
  'US$3m/NZ$4m, CA$5/A$6',
  '$1,000–$2,000',
  'costs $5, or $6 with lunch',
  'a $5 (or 5$) fee',
  'Tickets: 5$, students 3$.',
  'between 5$-10$',
  'I paid $5; he paid 3$.',
  'between $10M and 20M$',
  '$10 for members,$15 for others',
  'win $500 in cash or what is worth 500$',
  'Стоит $5, а билет 6$',
  '价格是$5，另一个是6$。',
  'Ca$h and Ke$ha',
  'from $$ to $$$, mostly $$',
  'a $ sign, and another $',
  'set $HOME and $PATH, or $HOME:$PATH, or ${a}/${b}',
  'https://x.org/?a=$b$ and www.x.org/$b$',
  'the code `$x$`',
  '\\$5 and \\$6$',
  '\\\\(x\\\\)',
  '\\(x and \\[y and \\begin{align}z\\end{gather}',
  '\\begin{itemize}x\\end{itemize}',
  '$a\n \nb$ and \\(a\n\nb\\)',
  '$$ $$ and $$$x$$$ and \\( \\)',
  '',
];

describe('finding mathematics', () => {
  for (const [text, expected] of Object.entries(formulas))
    it(`finds that of ${JSON.stringify(text)}`, () => {
      expect(found(text)).to.deep.equal(expected);
      expect(hasMath(text)).to.equal(true);
    });

  for (const text of texts)
    it(`finds none in ${JSON.stringify(text)}`, () => {
      expect(found(text)).to.deep.equal([]);
      expect(hasMath(text)).to.equal(false);
    });

  it('says where a formula stands, with its delimiters', () => {
    const text = 'Let $x$ be $$y$$.';
    expect(findMath(text).map(({ start, end }) => text.slice(start, end))).to.deep.equal(['$x$', '$$y$$']);
  });

  it('takes no more than a line or two between dollars', () => {
    expect(found(`$${'x+'.repeat(600)}x$`)).to.deep.equal([]);
    expect(found(`$$${'x+'.repeat(600)}x$$`)).to.have.length(1);
    expect(found(`$$${'x+'.repeat(6_000)}x$$`)).to.deep.equal([]);
  });

  it('takes so many formulas and no more', () => {
    expect(found('$x$ '.repeat(25_000))).to.have.length(200);
    expect(found(`$${'x+'.repeat(400)}x$ `.repeat(100))).to.have.length(12);
  });
});

const pieces = ['$', '$$', '\\(', '\\)', '\\[', '\\]', '\\', '\n\n', ' ', '5', 'x', '^2', '{', '}', '`', 'two words'];
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...pieces, '\\begin{align}', '\\end{align}'), fc.string({ maxLength: 5 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('formulas of any text', () => {
  it('are in order, apart and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let position = 0;
        for (const { start, end, tex } of findMath(text)) {
          expect(start).to.be.at.least(position);
          expect(text.slice(start, end)).to.include(tex);
          expect(tex.trim()).not.to.equal('');
          position = end;
        }
        expect(position).to.be.at.most(text.length);
      }),
    );
  });

  for (const piece of ['$', '$a', '${', '\\(', '\\(\\)', '$$a$', '\\begin{align}', '$ab cd ', '` ', '\n ', '$\\(\\)'])
    it(`are found in linear time in a text of ${JSON.stringify(piece)}`, () => {
      const text = piece.repeat(100_000 / piece.length);
      findMath(text);
    });
});
