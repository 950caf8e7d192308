import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { guardFormulas, withoutGuards } from '../../src/model/formula-guard.ts';

describe('The guard before formulas', () => {
  it('stands wherever a cell may begin', () => {
    expect(guardFormulas("Talk;=cmd|'/C calc'!A0;x")).to.equal("Talk;'=cmd|'/C calc'!A0;x");
    expect(guardFormulas('a; -1;\u00a0+1;\n@x\t=1')).to.equal("a; '-1;\u00a0'+1;\n'@x\t'=1");
    expect(guardFormulas(';"=1"')).to.equal(';\'"=1"');
    expect(guardFormulas('＝1')).to.equal("'＝1");
    expect(guardFormulas('a = b; c-d, -e')).to.equal('a = b; c-d, -e');
  });

  it('is taken off again, and it alone', () => {
    const text = fc.string({
      unit: fc.constantFrom('=', '-', '@', ';', '\t', '\n', "'", ' ', '"', 'a', '\u00a0', '＋'),
    });
    fc.assert(
      fc.property(text, (given) => {
        expect(withoutGuards(guardFormulas(given))).to.equal(given);
      }),
    );
  });

  it('leaves nothing at the beginning of a cell, whatever separates these', () => {
    const text = fc.string({ unit: fc.constantFrom('=', '-', '@', ';', '\t', '\n', "'", ' ', '"', 'a') });
    fc.assert(
      fc.property(text, (given) => {
        for (const cell of guardFormulas(given).split(/[;\t\n]/)) expect(cell).to.not.match(/^ *"*[=+\-@]/);
      }),
    );
  });
});
