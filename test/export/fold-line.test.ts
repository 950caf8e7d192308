import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldLine } from '../../src/export/fold-line.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('foldLine', () => {
  it('leaves a line of 75 octets and folds one of 76', () => {
    expect(foldLine('x'.repeat(75))).to.equal('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).to.equal(`${'x'.repeat(75)}\r\n x`);
    expect(foldLine(`${'x'.repeat(74)}é`)).to.equal(`${'x'.repeat(74)}\r\n é`);
  });

  it('counts the space that begins a continuation', () => {
    expect(foldLine('x'.repeat(150))).to.equal(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}\r\n x`);
  });

  it('folds any text between code points, and unfolds to it', () => {
    const text = fc.string({ unit: 'binary', minLength: 30, maxLength: 400 }).filter((each) => !/[\r\n]/.test(each));
    fc.assert(
      fc.property(text, (line) => {
        const folded = foldLine(line);
        expect(folded.replaceAll('\r\n ', '')).to.equal(line);
        for (const piece of folded.split('\r\n')) {
          expect(octets(piece)).to.be.at.most(75);
          expect(piece).not.to.match(/\p{Surrogate}/u);
        }
      }),
    );
  });
});
