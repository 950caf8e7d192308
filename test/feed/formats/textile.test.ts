import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTextile } from '../../../src/feed/formats/textile.ts';
import { plainText } from '../../../src/text/plain-text.ts';

/** Name, source and HTML. */
type Case = readonly [name: string, source: string, html: string];

function check(cases: readonly Case[]): void {
  for (const [name, source, html] of cases) it(name, () => expect(readTextile(source)).to.equal(html));
}

describe('Textile within a line', () => {
  check([
    ['has strong and emphasised words', 'a *b c* _d_', '<p>a <strong>b c</strong> <em>d</em></p>'],
    ['has their doubles', '**a** __b__', '<p><strong>a</strong> <em>b</em></p>'],
    [
      'has works, what is struck out and what is put in',
      '??a?? -b- +c+',
      '<p><cite>a</cite> <del>b</del> <ins>c</ins></p>',
    ],
    ['has what is raised and lowered', '^a^ ~b~', '<p><sup>a</sup> <sub>b</sub></p>'],
    ['raises and lowers in words', 'H~2~O, 10^-6^ m', '<p>H<sub>2</sub>O, 10<sup>-6</sup> m</p>'],
    ['takes brackets off in words', '2[^nd^] x[~i~]y', '<p>2<sup>nd</sup> x<sub>i</sub>y</p>'],
    ['has code, in which nothing is marked', 'run @a *b* <c>@', '<p>run <code>a *b* &lt;c&gt;</code></p>'],
    ['has marks in marks', '_*a*_ (*b*) "_c_"', '<p><em><strong>a</strong></em> (<strong>b</strong>) "<em>c</em>"</p>'],
    ['takes styles off', '%{color:red}a% *{color:red}b*', '<p>a <strong>b</strong></p>'],
    ['keeps formulas whole', '*a* $x_1 * y_2 * z$', '<p><strong>a</strong> $x_1 * y_2 * z$</p>'],
    ['may be marked around a formula', '*let $x*y$ be*', '<p><strong>let $x*y$ be</strong></p>'],
    ['keeps what is not to be read', '==*a*== *b*', '<p>*a* <strong>b</strong></p>'],
    ['escapes what would be a tag', '*a* <c', '<p><strong>a</strong> &lt;c</p>'],
    ['keeps tags that are there', '<i>a</i> *b*', '<p><i>a</i> <strong>b</strong></p>'],
    ['spells acronyms out', 'a GNU(Gnu is not Unix) *b*', '<p>a GNU (Gnu is not Unix) <strong>b</strong></p>'],
    ['has dashes', 'a -- b', '<p>a — b</p>'],
    ['shows what images say', '!https://x.org/a.png(The lake)! !b.png!', '<p>The lake </p>'],
    ['links what an image leads to', '!a.png(Map)!:https://x.org/', '<p><a href="https://x.org/">Map</a></p>'],
  ]);
});

describe('a link of Textile', () => {
  check([
    ['ends before the sentence does', '"x":http://y.example/z.', '<p><a href="http://y.example/z">x</a>.</p>'],
    ['keeps its own brackets', '("x":https://y.org/a_(b))', '<p>(<a href="https://y.org/a_(b)">x</a>)</p>'],
    ['may write to somebody', '"Ada":mailto:ada@x.org', '<p><a href="mailto:ada@x.org">Ada</a></p>'],
    ['leaves its title', '"slides(the long version)":/s.pdf', '<p><a href="/s.pdf">slides</a></p>'],
    ['may be on a formula’s brackets', '"f(x)":/s.pdf', '<p><a href="/s.pdf">f(x)</a></p>'],
    ['may be named', '"x":lake\n\n[lake]https://y.org/', '<p><a href="https://y.org/">x</a></p>'],
    ['may say its address', '"$":https://y.org/', '<p><a href="https://y.org/">https://y.org/</a></p>'],
    ['holds marks', '"*x* y":/z', '<p><a href="/z"><strong>x</strong> y</a></p>'],
    ['cannot leave its attribute', '"x":/"onclick="y', '"x":/"onclick="y'],
  ]);
});

describe('the blocks of Textile', () => {
  check([
    ['are headings', 'h2. Plan\n\ntext', '<p><strong>Plan</strong></p>\n<p>text</p>'],
    ['have no attributes', 'h3(a#b){color:red}. Plan\n\np(a). text', '<p><strong>Plan</strong></p>\n<p>text</p>'],
    ['are quotations', 'bq. a\nb\n\nc', '<blockquote><p>a<br>b</p></blockquote>\n<p>c</p>'],
    ['may go on', 'bc.. a\n\nb\n\np. c', '<pre>a\n\nb</pre>\n<p>c</p>'],
    ['are code, in which nothing is marked', 'bc. *a* <b>', '<pre>*a* &lt;b&gt;</pre>'],
    ['may be elements', '<pre>\n*a*\n\n*b*</pre>\n\n*c*', '<pre>\n*a*\n\n*b*</pre>\n<p><strong>c</strong></p>'],
    ['are not made in HTML', '<p>a *b*</p>\n<p>c</p>', '<p>a <strong>b</strong></p>\n<p>c</p>'],
    ['break their lines once', 'a<br>\n*b*\nc', '<p>a<br><strong>b</strong><br>c</p>'],
    ['are notes', 'a[1]\n\nfn1. b', '<p>a<sup>1</sup></p>\n<p><sup>1</sup> b</p>'],
    [
      'are tables',
      '|_. a|_. b|\n|c|*d*|',
      '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td><strong>d</strong></td></tr></table>',
    ],
    ['are lists', '* a\n* b', '<ul><li>a</li><li>b</li></ul>'],
    ['are numbered lists', '# a\n# b', '<ol><li>a</li><li>b</li></ol>'],
    [
      'are lists in lists',
      '* a\n** b\n*# c\n* d',
      '<ul><li>a<ul><li>b</li></ul><ol><li>c</li></ol></li><li>d</li></ul>',
    ],
    ['are lists around empty lines', '* a\n\n* b\n  c\n\nd', '<ul><li>a</li><li>b<br>  c</li></ul>\n<p>d</p>'],
    ['are lists below a line', 'Topics:\n* a\n* b', '<p>Topics:</p>\n<ul><li>a</li><li>b</li></ul>'],
  ]);
});

describe('text that only looks like Textile', () => {
  for (const text of [
    'a < b\n\n2 * 3 * 4 and 2*3*4',
    'snake_case_name, my_file_name, x_i and y_j, __init__.py',
    'C*-algebras, W*-algebras, *-algebra and *-homomorphism',
    'f_*O_X and f^*E_* -> K_*, L^2(R) and H^1, x^2y^2, 10^5-10^6',
    'p-adic, 10-20 - 30, -5 to -10, low-, mid- and high-energy',
    'a -lower bound - upper- bound, (-)-menthol and (+)-limonene',
    'C++ and +1, ~5 km and ~6 km, 5% and 10%, n! and m!/k! Wow! Yes!',
    '*p < 0.05, **p < 0.01',
    '*corresponding author',
    '* joint work',
    '(c) (r) 3 x 4 "quoted" a... 12" and "Paper" x, "so": he "said":thus',
    'GL(n), SL(2,R), PDE(s), DNA(deoxy)',
    'a_b_c@x.example, @user and @other, https://x.example/a_b_c/_d_/*e*',
    String.raw`\(a_1 *b* c\) and \[x^2^ -d- \] and $$y *z* w$$`,
    'p. 12 of it, [1] and [2]\n[1]https://x.org/',
    '|x| + |y|',
    'R&D, AT&T, a == b == c',
  ])
    it(`stays: ${text}`, () => expect(readTextile(text)).to.equal(text));
});

describe('Textile that was escaped', () => {
  check([
    ['is read with its tags', '&lt;b&gt;Bio&lt;/b&gt;: *x*', '<p><b>Bio</b>: <strong>x</strong></p>'],
    [
      'keeps tags that it speaks about',
      'the &lt;b&gt; element, *x*',
      '<p>the &lt;b&gt; element, <strong>x</strong></p>',
    ],
  ]);
});

describe('whatever is read as Textile', () => {
  const parts = fc.constantFrom(
    ...'* ** _ __ ?? - -- + ^ ~ % @ == " [ ] ( ) { } | ! : < > & $ . \\'.split(' '),
    '\n',
    '\n\n',
    ' ',
    '* ',
    '# ',
    'bq. ',
    'h1. ',
    'bc.. ',
    'fn1. ',
    '|a|b|\n',
    '":https://x.org',
    '[1]',
    '</b>',
    '<p>',
    '<br>',
    '<pre>',
    '</pre>',
    'word',
    'é',
    '2',
    '<b>',
  );
  const sources = fc.array(parts, { maxLength: 40 }).map((all) => all.join(''));
  const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

  it('never throws', () => {
    fc.assert(fc.property(sources, (source) => typeof plainText(readTextile(source)) === 'string'));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (source) => typeof readTextile(source) === 'string'));
  });

  it('stays the same where nothing is marked', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9 ,.;:()\n'é]{0,80}$/), (source) => {
        const text = source.trim();
        fc.pre(!/^(?:p|bq|bc|pre|notextile|fn\d+|h[1-6])[()]{0,6}\.\.? /m.test(text));
        expect(readTextile(text)).to.equal(text);
      }),
    );
  });

  it('keeps all letters in their order', () => {
    const marks = fc.constantFrom(...'* ** _ ?? - + ^ ~ % @ == " [ ] ( ) { } | ! : < > $'.split(' '));
    const pieces = fc.array(
      fc.oneof(marks, fc.constantFrom(' ', '\n', '\n\n', '* ', '# '), fc.stringMatching(/^[a-zé]{1,5}$/)),
    );
    fc.assert(
      fc.property(pieces, (all) => {
        const source = all.join('');
        fc.pre(!/[{%:!<]/.test(source)); // styles, addresses, images and tags go
        expect(letters(readTextile(source).replace(/<[^<>]*>|&gt;/g, ''))).to.equal(letters(source));
      }),
    );
  });

  it('closes what it opens', () => {
    fc.assert(
      fc.property(sources, (source) => {
        fc.pre(!source.includes('<'));
        const open: string[] = [];
        for (const [, slash, name] of readTextile(source).matchAll(/<(\/?)([a-z]+)/g)) {
          if (name === 'br' || slash === undefined || name === undefined) continue;
          if (slash === '') open.push(name);
          else expect(open.pop()).to.equal(name);
        }
        expect(open).to.deep.equal([]);
      }),
    );
  });
});
