import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mathBounds } from '../../src/model/bounds.ts';
import { purifier } from '../../src/text/purify-html.ts';
import { isHtml, renderLine, renderRichText, type RichMath } from '../../src/text/rich-text.ts';
import { findMath } from '../../src/text/math-spans.ts';

/** As strict as the project's allow-list: web, mail and telephone, relative to a page. */
function address(href: string): string | undefined {
  try {
    const url = new URL(href, 'https://page.example.edu/feed/seminars.json');
    return ['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function rendered(text: string): HTMLElement {
  const host = document.createElement('div');
  host.append(renderRichText(text, { address }));
  return host;
}

/** A formula as an element that says what it was made of. */
const math: RichMath = {
  find: findMath,
  node: (tex, isDisplay) => {
    const made = document.createElement(isDisplay ? 'figure' : 'var');
    made.append(tex);
    return made;
  },
};

const markup = (text: string): string =>
  new XMLSerializer()
    .serializeToString(rendered(text))
    .replace(/ xmlns="[^"]*"/, '')
    .replaceAll(' dir="auto"', '') // a test of its own below
    .slice(5, -6);
const linksOf = (text: string): readonly (string | null)[] =>
  [...rendered(text).querySelectorAll('a')].map((link) => link.getAttribute('href'));

describe('telling HTML from plain text', () => {
  for (const text of [
    '<p>x',
    'a<br/>b',
    'x <b>y</b>',
    '<a href="x">y</a>',
    'R&amp;D',
    '&#8217;',
    '&#x2019;',
    '<!-- x -->',
    '</div>',
    '<SPAN style="x">',
  ]) {
    it(`takes ${text} for HTML`, () => expect(isHtml(text)).to.equal(true));
  }
  for (const text of [
    'x < y',
    'a <b',
    'a <b and c> d',
    'AT&T; Q&A',
    'f<T>(x)',
    'mail <ada@example.edu>',
    '<http://x.org>',
    'p<0.05 & q>1',
    '',
  ]) {
    it(`takes ${text || 'nothing'} for plain text`, () => expect(isHtml(text)).to.equal(false));
  }
});

describe('rendering rich text', () => {
  it('makes paragraphs at empty lines and breaks at single ones', () => {
    expect(markup('One\ntwo\r\n\r\n\nthree')).to.equal('<p>One<br />two</p><p>three</p>');
  });

  it('shows plain text as it stands', () => {
    expect(rendered('x < y & z <b').textContent).to.equal('x < y & z <b');
  });

  it('keeps lists, emphasis, code and preformatted text', () => {
    expect(markup('<ul><li>a <b>b</b></li></ul><ol><li><p>c</p><p>d</p></ol><pre>e\nf</pre>')).to.equal(
      '<ul><li>a <strong>b</strong></li></ul><ol><li>c<p>d</p></li></ol><pre>e\nf</pre>',
    );
  });

  it('links bare addresses without the punctuation behind them', () => {
    const text =
      'See https://x.org/a_(b). (Or http://y.org/?q=1,2) “https://z.org”, write to ada@x.org! Not a@b nor x@.';
    expect(linksOf(text)).to.deep.equal([
      'https://x.org/a_(b)',
      'http://y.org/?q=1,2',
      'https://z.org/',
      'mailto:ada@x.org',
    ]);
    expect(rendered(text).textContent).to.equal(text);
  });

  it('makes no link inside a link', () => {
    expect(markup('<a href="/a">https://x.org</a>')).to.equal(
      '<p><a href="https://page.example.edu/a" rel="noopener noreferrer">https://x.org</a></p>',
    );
  });

  it('gives links nothing but an accepted address and rel', () => {
    const link = rendered('<a href="x.pdf" onclick="y()" style="z" target="_top" id="w">file</a>').querySelector('a');
    expect(link?.getAttributeNames()).to.deep.equal(['href', 'rel']);
    expect(link?.href).to.equal('https://page.example.edu/feed/x.pdf');
  });

  for (const href of [
    'javascript:x()',
    ' java\nscript:x()',
    'data:text/html,x',
    'vbscript:x',
    '&#106;avascript:x()',
    'blob:x',
    'file:///x',
  ]) {
    it(`shows the text alone of a link to ${JSON.stringify(href)}`, () => {
      expect(markup(`<p><a href="${href}">press</a></p>`)).to.equal('<p>press</p>');
    });
  }

  it('links bare addresses in any script, and without a scheme where nothing else can be meant', () => {
    const text =
      'www.x.org/a, math.x.edu/talks, https://例え.jp/パス。 The end.In x.org Node.js 3.14/2 and/or a.b/c https://u:p@x.org/';
    expect(linksOf(text)).to.deep.equal([
      'https://www.x.org/a',
      'https://math.x.edu/talks',
      'https://xn--r8jz45g.jp/%E3%83%91%E3%82%B9',
    ]);
    expect(rendered(text).textContent).to.equal(text);
  });

  it('keeps quotations, what is struck out, and quotation marks', () => {
    expect(markup('<blockquote><p>Said <q>so</q></p></blockquote><p><del>Room 1</del> Room 2</p>')).to.equal(
      '<blockquote><p>Said “so”</p></blockquote><p><s>Room 1</s> Room 2</p>',
    );
  });

  it('gives each block the direction of its own text', () => {
    const directions = [...rendered('<p>א</p><ul><li>a</li></ul><blockquote>b</blockquote><pre>c</pre>').children];
    expect(directions.map((block) => block.getAttribute('dir'))).to.deep.equal(['auto', 'auto', 'auto', 'auto']);
  });

  it('makes formulas of what is one, over several lines too, in links and lists', () => {
    const host = document.createElement('div');
    const text =
      '<p>For $a<b$ it costs $5, and $$\n\\int f<br>g$$ <a href="/x$y$">the $n$-th</a></p><ul><li>$x_1$ at https://x.org/$z$</li></ul>';
    host.append(renderRichText(text, { address, math }));
    expect(
      [...host.querySelectorAll('var, figure')].map(({ textContent }) => textContent?.replace(/\s/g, '')),
    ).to.deep.equal(['a<b', '\\intfg', 'n', 'x_1']);
  });

  it('makes so many formulas of a text and no more, however it is cut into paragraphs', () => {
    const host = document.createElement('div');
    host.append(renderRichText('$x$\n\n'.repeat(mathBounds.spans + 9), { address, math }));
    expect(host.querySelectorAll('var')).to.have.length(mathBounds.spans);
    expect(host.lastChild?.textContent).to.equal('$x$');
  });

  it('keeps a short formula on a line with what belongs to it, and drops line ends around one of its own', () => {
    const host = document.createElement('div');
    host.append(renderRichText('The $p$-adic (for $n$ and\n$x$), so:\n$$y$$\nand 日本$z$語', { address, math }));
    expect([...host.querySelectorAll('.math-word')].map(({ textContent }) => textContent)).to.deep.equal([
      'p-adic',
      'x),',
    ]);
    expect(host.querySelectorAll('br')).to.have.length(1);
    expect(host.textContent).to.equal('The p-adic (for n andx), so:yand 日本z語');
  });

  it('reads an escaped dollar beside formulas', () => {
    const host = document.createElement('div');
    host.append(renderRichText('For $n$ it costs \\$5.', { address, math }));
    expect(host.textContent).to.equal('For n it costs $5.');
  });

  it('leaves TeX as it is written where nothing makes formulas of it', () => {
    expect(markup('For $x<y$ and $a<b$.')).to.equal('<p>For $x&lt;y$ and $a&lt;b$.</p>');
    expect(markup('<p>For $x<y$ and $a<b$.')).to.equal('<p>For $x&lt;y$ and $a&lt;b$.</p>');
  });

  it('makes nothing of a title but formulas', () => {
    const host = document.createElement('div');
    host.append(renderLine('On $x<y$ & <b>www.x.org</b>', math));
    expect(host.innerHTML).to.equal('On <var>x&lt;y</var> &amp; &lt;b&gt;www.x.org&lt;/b&gt;');
  });

  it('makes only elements it knows, whatever it is given', () => {
    const allowed = new Set('DIV P A STRONG EM S SUB SUP CODE BR UL OL LI PRE BLOCKQUOTE'.split(' '));
    const tags = [
      '<img src=x onerror=y>',
      '<svg onload=x>',
      '<script>x</script>',
      '<iframe>',
      '<math><mtext>',
      '<form>',
      '<input>',
      '<b>',
      '</p>',
      '<a href=javascript:x>',
      '<style>',
      '<!--',
      '-->',
      '<noscript>',
      ']]>',
      '"',
      '>',
      '<p title="',
      'word',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...tags), fc.string({ maxLength: 8 })), { maxLength: 20 }),
        (pieces) => {
          for (const element of rendered(`<p>${pieces.join('')}`).querySelectorAll('*')) {
            expect(allowed.has(element.tagName), element.tagName).to.equal(true);
            for (const name of element.getAttributeNames()) expect(['href', 'rel', 'dir']).to.include(name);
            const href = element.getAttribute('href');
            if (href !== null) expect(href).to.match(/^(?:https?|mailto|tel):/);
          }
        },
      ),
    );
  });

  it('says the same of what people write, whoever takes it apart', () => {
    for (const html of [
      '<h2>About</h2><p>a <b>b <i>c</i></b><br>d</p><ul><li>e<ol><li>f</ol><li>g</ul><pre>\nh  i</pre>',
      '<p>AT&amp;T caf&eacute; &lt;p&gt; &nbsp;x<sup>2</sup></p><table><tr><th>When</th><td>noon</table>',
      'one<br/>two<script>x()</script><style>p{}</style><img src=x alt=y><svg><text>z</text></svg>',
      '<form><input name=q><p>kept</p></form><a name=x>l</a><a href="/y" title="t">m</a>',
      '<div>a<div>b</div>c</div><dl><dt>d</dt><dd>e</dl><center>f</center><details><summary>g</summary>h</details>',
    ]) {
      const [own, purified] = [document.createElement('div'), document.createElement('div')];
      own.append(renderRichText(html, { address }));
      purified.append(renderRichText(html, { address, readHtml: purifier() }));
      expect(purified.innerHTML).to.equal(own.innerHTML);
    }
  });

  it('takes a very long text', () => {
    expect(rendered('a\n'.repeat(45_000)).querySelectorAll('br')).to.have.length(44_999);
  });
});
