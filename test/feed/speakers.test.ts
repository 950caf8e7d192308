import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSpeakers } from '../../src/feed/speakers.ts';

const told = (text: string): readonly string[] =>
  readSpeakers(text).map(({ name, affiliation }) => (affiliation === undefined ? name : `${name} @ ${affiliation}`));

describe('speakers in one text', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Nia Sato', ['Nia Sato']],
    ['Nia Sato, Lakeside University', ['Nia Sato @ Lakeside University']],
    ['Nia Sato (Lakeside)', ['Nia Sato @ Lakeside']],
    ['Dr. Nia Sato | Lakeside', ['Dr. Nia Sato @ Lakeside']],
    ['Nia Sato (Lakeside), Ove Lind (Fjord Tech)', ['Nia Sato @ Lakeside', 'Ove Lind @ Fjord Tech']],
    ['Nia Sato (Lakeside) and Ove Lind (Fjord (North))', ['Nia Sato @ Lakeside', 'Ove Lind @ Fjord (North)']],
    ['Nia Sato (Physics, Lakeside) & Ove Lind (Fjord)', ['Nia Sato @ Physics, Lakeside', 'Ove Lind @ Fjord']],
    ['Nia Sato, Lakeside; Ove Lind, Fjord', ['Nia Sato @ Lakeside', 'Ove Lind @ Fjord']],
    ['Nia Sato, Lakeside\nOve Lind', ['Nia Sato @ Lakeside', 'Ove Lind']],
    ['Nia Sato (Lakeside; Fjord)', ['Nia Sato @ Lakeside; Fjord']],
    ['Nia Sato and Ove Lind', ['Nia Sato', 'Ove Lind']],
    ['Nia Sato & Ove Lind, Fjord', ['Nia Sato @ Fjord', 'Ove Lind @ Fjord']],
    ['Nia and Kei Sato', ['Nia and Kei Sato']],
    ['Nia Sato, Institute of Sea and Ice', ['Nia Sato @ Institute of Sea and Ice']],
    ['Nia Sato, Lakeside University (LU)', ['Nia Sato @ Lakeside University (LU)']],
    ['Nia Sato (Lakeside), Hilltown', ['Nia Sato @ Lakeside, Hilltown']],
    ['Nia (Ni) Sato, Lakeside', ['Nia (Ni) Sato @ Lakeside']],
    ['Nia Sato, Ph.D., Lakeside', ['Nia Sato, Ph.D. @ Lakeside']],
    ['Nia Sato, Jr., M.D. (Lakeside)', ['Nia Sato, Jr., M.D. @ Lakeside']],
    ['Nia Sato, Jena', ['Nia Sato @ Jena']],
    ['', []],
    [' ; ', []],
  ];
  for (const [text, expected] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => expect(told(text)).to.deep.equal(expected));
  }

  it('gives no empty name and never throws, quickly', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('(', ')', ',', ';', '|', ' and ', ' ', 'Ada', 'Ph.D.', '\n')), (parts) => {
        for (const { name, affiliation } of readSpeakers(parts.join('')))
          expect([name, affiliation]).not.to.include('');
      }),
    );
    for (const part of ['(', ';', '),', ', ', 'a ']) readSpeakers(part.repeat(100_000));
  });
});
