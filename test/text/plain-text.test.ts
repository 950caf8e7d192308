import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../src/text/plain-text.ts';

describe('plain text', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['is plain text as it stands', 'x < y & z\n\nnext', 'x < y & z\n\nnext'],
    ['has one empty line between paragraphs', '<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
    ['tidies line ends and space at them', '  a \r\n\r\n\r\n b\t\r c', 'a\n\nb\nc'],
    ['marks the items of lists', '<ul><li>a<ol><li>b<li>c</ol></ul>', '- a\n  1. b\n  2. c'],
    ['says the address of a link', '<a href="https://x.org/a">paper</a>', 'paper (https://x.org/a)'],
    [
      'does not say an address twice',
      '<a href="https://x.org/">x.org</a> <a href="mailto:a@x.org">a@x.org</a>',
      'x.org a@x.org',
    ],
    ['says whom a link writes to', '<a href="mailto:a@x.org?subject=y">Ada</a>', 'Ada (a@x.org)'],
    [
      'leaves out addresses that mean nothing elsewhere',
      '<a href="/x">here</a> <a href="javascript:x()">there</a>',
      'here there',
    ],
    ['decodes references', 'Rock &amp; roll', 'Rock & roll'],
    ['is empty for markup without text', '<p><script>x</script></p>', ''],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(plainText(text)).to.equal(expected));

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof plainText(`<p>${text}`) === 'string'));
  });
});
