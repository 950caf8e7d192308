import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { linkAddress, pageAddress } from '../../src/model/safe-address.ts';

const base = 'https://www.example.edu/physics/seminars.json';

describe('an address', () => {
  const opened: readonly (readonly [string, string])[] = [
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['http://example.org', 'http://example.org/'],
    ['HTTPS://Example.ORG/A', 'https://example.org/A'],
    ['  https://example.org/a  ', 'https://example.org/a'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['talk.pdf', 'https://www.example.edu/physics/talk.pdf'],
    ['/talk.pdf', 'https://www.example.edu/talk.pdf'],
    ['../talk.pdf', 'https://www.example.edu/talk.pdf'],
    ['//example.org/a', 'https://example.org/a'],
    ['?id=3', 'https://www.example.edu/physics/seminars.json?id=3'],
    ['https://example.org/séminaire', 'https://example.org/s%C3%A9minaire'],
  ];
  for (const [given, expected] of opened)
    it(`reads ${given}`, () => {
      expect(pageAddress(given, base)).to.equal(expected);
      expect(linkAddress(given, base)).to.equal(expected);
    });

  const refused: readonly unknown[] = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://www.example.edu/1',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'https://',
    'http://[',
    '',
    '   ',
    `https://example.org/${'a'.repeat(5000)}`,
    `https://example.org/${'é'.repeat(1000)}`,
    undefined,
    null,
    7,
    {},
    ['https://example.org/'],
  ];
  for (const given of refused)
    it(`refuses ${JSON.stringify(given)?.slice(0, 40)}`, () => {
      expect(pageAddress(given, base)).to.equal(undefined);
      expect(linkAddress(given, base)).to.equal(undefined);
    });

  it('may be for mail or a telephone where a visitor is sent, but not where a page is loaded', () => {
    expect(linkAddress('mailto:ada@example.edu', base)).to.equal('mailto:ada@example.edu');
    expect(linkAddress('tel:+1-213-555-0100', base)).to.equal('tel:+1-213-555-0100');
    expect(pageAddress('mailto:ada@example.edu', base)).to.equal(undefined);
    expect(pageAddress('tel:+1-213-555-0100', base)).to.equal(undefined);
  });

  it('is absolute where there is nothing it could be relative to', () => {
    expect(pageAddress('https://example.org/a')).to.equal('https://example.org/a');
    expect(pageAddress('/a')).to.equal(undefined);
    expect(pageAddress('/a', 'nonsense')).to.equal(undefined);
  });

  it('is read again as it was read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: 'binary' })), (text) => {
        const once = linkAddress(text, base);
        expect(linkAddress(once, base)).to.equal(once);
        if (once) expect(new URL(once).protocol).to.be.oneOf(['http:', 'https:', 'mailto:', 'tel:']);
      }),
    );
  });
});
