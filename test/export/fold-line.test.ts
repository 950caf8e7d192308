import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldLine as foldInSteps } from '../../src/export/fold-line.ts';
import { atOnce } from '../../src/export/steps.ts';

const foldLine = (line: string) => atOnce(foldInSteps(line));
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

  it('breathes within a long line, wherever its characters are', () => {
    for (const line of [`x${'😀'.repeat(60_000)}`, '😀'.repeat(60_000), `${'x'.repeat(99_999)}é数😀`]) {
      const steps = foldInSteps(line);
      let breaths = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) breaths += 1;
      expect(breaths).to.be.greaterThan(1);
      const lines = step.value.split('\r\n');
      expect(step.value.replaceAll('\r\n ', '') === line).to.equal(true);
      expect(lines.every((each) => octets(each) <= 75 && !/\p{Surrogate}/u.test(each))).to.equal(true);
      expect(lines.slice(0, -1).every((each) => octets(each) > 71)).to.equal(true);
    }
  });
});
