import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainWords } from '../../src/text/plain-words.ts';

describe('the words of a name or a title', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['are without tags', 'Wear of <i>in vivo</i> implants', 'Wear of in vivo implants'],
    [
      'are without escaped tags and references encoded twice',
      'Caf&eacute; &amp;amp; Friends &#8211; &lt;i&gt;in vivo&lt;/i&gt;',
      'Café & Friends – in vivo',
    ],
    ['are what a link is on', '<a href="https://x.org">Ada Okafor</a>', 'Ada Okafor'],
    ['have lines', '<p>Ada Okafor</p><p>Mei<br>Tan</p>', 'Ada Okafor\nMei\nTan'],
    ['are the items of a list', '<ul><li>Ada</li><li>Mei</li></ul>', 'Ada\nMei'],
    ['keep what is raised and lowered apart', 'CO<sub>2</sub> at 10<sup>-6</sup> bar', 'CO₂ at 10⁻⁶ bar'],
    ['let letters that cannot be raised stand', 'The 1<sup>st</sup> law', 'The 1st law'],
    ['lose what is no text', 'Silt<script>alert(1)</script> <b>and</b> mud', 'Silt and mud'],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(plainWords(text)).to.equal(expected));

  for (const text of [
    'x < y',
    'a<b and c>d',
    'AT&T',
    'Q&A; R&D',
    'f<T>(x)',
    'Ada <ada@example.edu>',
    'The <b> element',
    'On <p> and <q> in QCD',
    ' two  spaces ',
  ])
    it(`are ${JSON.stringify(text)} as it stands`, () => expect(plainWords(text)).to.equal(text));

  it('stay what they are where nothing is marked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const unmarked = text.replace(/[<&]/g, '');
        expect(plainWords(unmarked)).to.equal(unmarked);
      }),
    );
  });

  it('never throw', () => {
    const parts = fc.constantFrom('<b>', '</b>', '<br>', '&lt;', '&amp;', 'lt;', '<p', ' x="', '>', 'word', '\n');
    fc.assert(fc.property(fc.array(parts), (all) => typeof plainWords(all.join('')) === 'string'));
  });
});
