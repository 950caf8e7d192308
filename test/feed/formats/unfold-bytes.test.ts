import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { unfoldBytes } from '../../../src/feed/formats/unfold-bytes.ts';

const encoder = new TextEncoder();

describe('the bytes of folded lines', () => {
  it('are one text wherever they are folded', () => {
    const text = fc.string({ unit: 'grapheme' }).map((part) => part.replace(/[\r\n]/g, 'x'));
    const folds = fc.constantFrom('\r\n ', '\n ', '\r\n\t');
    fc.assert(
      fc.property(text, fc.nat({ max: 40 }), folds, (line, at, fold) => {
        const bytes = encoder.encode(`a${line}`);
        const cut = Math.min(at + 1, bytes.length);
        const folded = new Uint8Array([...bytes.slice(0, cut), ...encoder.encode(fold), ...bytes.slice(cut)]);
        expect(unfoldBytes(folded)).to.equal(`a${line}`);
      }),
    );
  });

  it('keep line ends that are no folds', () => {
    expect(unfoldBytes(encoder.encode('a\r\nb\nc \r\n'))).to.equal('a\r\nb\nc \r\n');
  });
});
