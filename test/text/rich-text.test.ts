import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isHtml, renderRichText } from '../../src/text/rich-text.ts';

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

const markup = (text: string): string =>
  new XMLSerializer()
    .serializeToString(rendered(text))
    .replace(/ xmlns="[^"]*"/, '')
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

  it('makes only elements it knows, whatever it is given', () => {
    const allowed = new Set('DIV P A STRONG EM SUB SUP CODE BR UL OL LI PRE'.split(' '));
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
            for (const name of element.getAttributeNames()) expect(['href', 'rel']).to.include(name);
            const href = element.getAttribute('href');
            if (href !== null) expect(href).to.match(/^(?:https?|mailto|tel):/);
          }
        },
      ),
    );
  });

  it('takes a very long text', () => {
    expect(rendered('a\n'.repeat(45_000)).querySelectorAll('br')).to.have.length(44_999);
  });
});
