import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readHtml } from '../../src/text/html-reader.ts';
import { writeHtml } from '../../src/text/html-writer.ts';

const clean = (html: string): string => writeHtml(readHtml(html));

describe('reading HTML', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['keeps paragraphs', '<p>One</p>\r\n\r\n<p>Two</p>', '<p>One</p><p>Two</p>'],
    ['takes two breaks for the end of a paragraph', 'One<br/>\n<br/>\nTwo<br>Three', '<p>One</p><p>Two<br>Three</p>'],
    [
      'keeps emphasis and code',
      '<p><b>a</b> <i>b</i> <code>c</code> x<sub>1</sub><sup>2</sup></p>',
      '<p><strong>a</strong> <em>b</em> <code>c</code> x<sub>1</sub><sup>2</sup></p>',
    ],
    [
      'keeps lists inside lists',
      '<ul><li>a<ol><li>b</ol><li>c</ul>',
      '<ul><li><p>a</p><ol><li><p>b</p></li></ol></li><li><p>c</p></li></ul>',
    ],
    ['makes headings bold paragraphs', '<h2>About</h2>text', '<p><strong>About</strong></p><p>text</p>'],
    ['keeps quotations', '<blockquote>Said<p>so</p></blockquote>', '<blockquote><p>Said</p><p>so</p></blockquote>'],
    ['keeps what is struck out', '<del>1</del> <s>2</s>', '<p><s>1</s> <s>2</s></p>'],
    ['writes quotation marks', 'a <q>b</q>', '<p>a “b”</p>'],
    [
      'makes a line of each table row',
      '<table><tr><th>When</th><td>noon</td></tr><tr><td>x<td>y</table>',
      '<p><strong>When</strong> noon</p><p>x y</p>',
    ],
    ['keeps preformatted text', '<pre>\n a  b\n  c</pre>', '<pre> a  b\n  c</pre>'],
    [
      'keeps links with their address as written',
      '<p><a target="blank" href="/x.pdf?a=1&amp;b=2">file</a>',
      '<p><a href="/x.pdf?a=1&amp;b=2">file</a></p>',
    ],
    ['reads addresses without quotation marks', '<a class=x href=/room>room</a>', '<p><a href="/room">room</a></p>'],
    [
      'drops scripts, styles and frames with their content',
      'a<script>if (1 < 2) "<p>"</script ><style>b{}</style><iframe src=x>c</iframe>d',
      '<p>ad</p>',
    ],
    [
      'drops templates and drawings with their content',
      'a<template><p>b<template>c</template>d</template><svg><text>e</text></svg>f',
      '<p>af</p>',
    ],
    [
      'drops comments, doctypes and unknown attributes',
      '<!doctype html><!-- <p>no --><p onclick="x()" style="y">yes<!-->',
      '<p>yes</p>',
    ],
    ['drops images and empty paragraphs', '<p>&nbsp;</p><p><img src=x onerror=y></p><p>text</p>', '<p>text</p>'],
    [
      'survives what is not closed',
      '<p><b>bold<p>plain <i>slanted',
      '<p><strong>bold</strong></p><p>plain <em>slanted</em></p>',
    ],
    [
      'survives what is closed in the wrong order',
      '<b><i>x</b>y</i>z',
      '<p><strong><em>x</em></strong><em>y</em>z</p>',
    ],
    ['survives a quotation mark that is not closed', '<p>a <a href="/x>b</a> c</p>', '<p>a <a href="/x">b</a> c</p>'],
    [
      'keeps a < that begins no tag',
      '<p>x < y and 1<2, mail <ada@example.edu></p>',
      '<p>x &lt; y and 1&lt;2, mail &lt;ada@example.edu&gt;</p>',
    ],
    [
      'keeps line ends where there is no other markup of lines',
      'One <b>two</b>\nthree\n\nfour',
      '<p>One <strong>two</strong><br>three</p><p>four</p>',
    ],
    ['folds line ends elsewhere', '<p>One\n  two\n\nthree</p>', '<p>One two three</p>'],
    [
      'decodes names and numbers',
      '<p>caf&eacute; &mdash; &ldquo;x&rdquo;&hellip; &#8217;&#x2264; &alpha;&Omega; &#146; &unheard;</p>',
      '<p>café — “x”… ’≤ αΩ ’ &amp;unheard;</p>',
    ],
    ['does not decode twice', '<p>&amp;lt;b&amp;gt;</p>', '<p>&amp;lt;b&amp;gt;</p>'],
    [
      'makes numbers that are no characters harmless',
      '<p>a&#0;b&#xD800;c&#1114112;d&#8;e</p>',
      '<p>a\ufffdb\ufffdc\ufffdde</p>',
    ],
    [
      'keeps one link where two are inside each other',
      '<a href="/1">a <a href="/2">b</a></a>',
      '<p><a href="/1">a </a><a href="/2">b</a></p>',
    ],
  ];
  for (const [name, html, expected] of cases) {
    it(name, () => expect(clean(html)).to.equal(expected));
  }

  it('gives the same when what it gave is read again', () => {
    const parts = [
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '<li>',
      '</ul>',
      '<br>',
      '&lt;',
      '&amp;',
      '<a href="/x">',
      '</a>',
      'word ',
      '\n',
      '<pre>',
      '</pre>',
      '<h2>',
      '"',
      "'",
      '<',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 40 }), (pieces) => {
        const once = clean(`<p>${pieces.join('')}`);
        expect(clean(once)).to.equal(once);
      }),
    );
  });

  it('writes nothing but the elements it knows, whatever it reads', () => {
    const known = /<\/?(?:p|strong|em|s|sub|sup|code|ul|ol|li|pre|blockquote)>|<br>|<a href="[^"<>]*">|<\/a>/g;
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), (one, other) => {
        const html = clean(`<p>${one}<b>${other}<a href="${one}">${other}</a><${other}`);
        expect(html.replace(known, '')).not.to.match(/[<>]/);
      }),
    );
  });

  it('stays quick and bounded on hostile markup', () => {
    for (const part of ['<', '<a b="', '<!--', '<b>', '<ul><li>', '<svg>', '&amp;', '<a href=x>', '<p><b>']) {
      expect(clean(part.repeat(200_000)).length).to.be.lessThan(2_000_000);
    }
  });
});
