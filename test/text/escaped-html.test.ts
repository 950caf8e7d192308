import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { unescapeHtml } from '../../src/text/escaped-html.ts';
import { plainText } from '../../src/text/plain-text.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('HTML that was escaped once more', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['is read where it was escaped once', '&lt;p&gt;Hello&lt;/p&gt;', 'Hello'],
    ['is read where it was escaped twice', '&amp;lt;p&amp;gt;Caf&amp;amp;eacute;&amp;lt;/p&amp;gt;', 'Café'],
    ['keeps its lines', 'Silt&lt;br /&gt;\nSand &lt;br&gt;Mud', 'Silt\nSand\nMud'],
    ['keeps its paragraphs', '&lt;p&gt;Silt&lt;p&gt;Sand', 'Silt\n\nSand'],
    ['keeps its links', '&lt;a href="https://x.org/?a=1&amp;amp;b=2"&gt;map&lt;/a&gt;', 'map (https://x.org/?a=1&b=2)'],
    ['is read where emphasis is all there is', 'grown &lt;i&gt;in vivo&lt;/i&gt;', 'grown in vivo'],
    ['is not what speaks about a tag', 'the &lt;b&gt; element', 'the <b> element'],
    ['is not what speaks about a line’s end', 'the &lt;br&gt; element', 'the <br> element'],
    ['is not what speaks about both ends', 'between &lt;p&gt; and &lt;/p&gt; only', 'between <p> and </p> only'],
    ['is not what takes means', '&lt;p&gt; or &lt;q&gt; of &lt;p&gt;', '<p> or <q> of <p>'],
    ['is not a text with tags of its own', '<p>Use &lt;b&gt;this&lt;/b&gt;</p>', 'Use <b>this</b>'],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(plainText(text)).to.equal(expected));

  it('is the HTML it was', () => {
    const words = fc.stringMatching(/^[a-zé&<>]{1,12}$/);
    fc.assert(
      fc.property(words, words, (one, other) => {
        const html = `<p>${escape(one)}</p><p><b>${escape(other)}</b></p>`;
        expect(unescapeHtml(escape(html))).to.equal(html);
        expect(unescapeHtml(html)).to.equal(html);
      }),
    );
  });
});

describe('references that were encoded twice', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['are read once more', 'Caf&amp;eacute; &amp;amp; Co &amp;#8211; p &amp;lt; 0.05', 'Café & Co – p < 0.05'],
    ['are read once more between tags', '<p>R&amp;amp;D&amp;nbsp;1</p>', 'R&D\u00a01'],
    ['make no tag', '<p>caf&amp;eacute;: &amp;lt;b&amp;gt;</p>', 'café: &lt;b&gt;'],
    ['are no ampersands', 'AT&amp;T, R&amp;D, Q&amp;A;', 'AT&T, R&D, Q&A;'],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(plainText(text)).to.equal(expected));
});
