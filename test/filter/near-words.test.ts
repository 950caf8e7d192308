import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { errorsBetween, errorsIn } from '../../src/filter/near-words.ts';

describe('typing errors', () => {
  const errors: readonly (readonly [string, string, number])[] = [
    ['fluids', 'fluids', 0],
    ['fluds', 'fluids', 1],
    ['fluiids', 'fluids', 1],
    ['fluods', 'fluids', 1],
    ['lfuids', 'fluids', 1],
    ['gluids', 'fluids', 1],
    ['flusdi', 'fluids', 2],
    ['', 'ab', 2],
    ['walls', 'fluids', Infinity],
  ];
  for (const [typed, word, count] of errors)
    it(`from “${typed}” to “${word}” are ${count}`, () => expect(errorsBetween(typed, word, 2)).to.equal(count));

  it('count as far as was typed where a word goes on', () => {
    expect(errorsBetween('trubul', 'turbulence', 1, true)).to.equal(1);
    expect(errorsBetween('trubul', 'turbulence', 1)).to.equal(Infinity);
  });

  it('are as many there as back', () => {
    const word = fc.stringMatching(/^[abc]{0,6}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(errorsBetween(one, other, 6)).to.equal(errorsBetween(other, one, 6));
      }),
    );
  });

  it('are none in short words and numbers, one in words, two in long ones', () => {
    expect(['abc', 'r2d2', 'wave', 'mechanik', 'two words'].map(errorsIn)).to.deep.equal([0, 0, 1, 2, 0]);
  });
});
