import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { find } from '../../src/filter/find.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { replace } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';

const titled = (...titles: readonly string[]): readonly Seminar[] =>
  titles.map((title, n) => seminar({ uid: `n${n}`, title, speakers: [] }));
const foundIn = (list: readonly Seminar[], question: string) =>
  list.filter(find(list, question).has).map(({ title }) => title);

describe('find', () => {
  it('takes whole words, and of the last one the beginning', () => {
    const list = titled('Art of folding', 'Party folds', 'The artist folds art');
    expect(foundIn(list, 'art')).to.deep.equal(['Art of folding', 'The artist folds art']);
    expect(foundIn(list, 'art fold')).to.deep.equal(['Art of folding', 'The artist folds art']);
    expect(foundIn(list, 'artist fold')).to.deep.equal(['The artist folds art']);
    expect(foundIn(list, '"art" ')).to.deep.equal(['Art of folding', 'The artist folds art']);
    expect(foundIn(list, '"folds art')).to.deep.equal(['The artist folds art']);
    expect(foundIn(list, '"fold"')).to.deep.equal([]);
  });

  it('looks within words where no word is what was asked', () => {
    const list = titled('Strömungsmechanik am Abend', 'Mechanische Uhren', 'Statik');
    expect(foundIn(list, 'mechanik')).to.deep.equal(['Strömungsmechanik am Abend']);
    expect(foundIn(list, 'mechani')).to.deep.equal(['Mechanische Uhren']);
    expect(foundIn(list, 'abend mechanik')).to.deep.equal(['Strömungsmechanik am Abend']);
  });

  it('takes the nearest word where nothing has what was asked, and says which', () => {
    const list = titled('Schrödinger bridges', 'Fluids and Walls', 'Fluids at rest', 'Walls');
    expect(find(list, 'shrodinger').instead).to.deep.equal(['Schrödinger']);
    expect(foundIn(list, 'fluds')).to.deep.equal(['Fluids and Walls', 'Fluids at rest']);
    expect(find(list, 'fluds').instead).to.deep.equal(['Fluids']);
    expect(foundIn(list, 'walls fluds')).to.deep.equal(['Fluids and Walls']);
    expect(find(list, 'walls fluds').terms.map(({ text }) => text)).to.deep.equal(['walls', 'fluids']);
    expect(find(list, 'schordi').instead, 'still being typed').to.deep.equal(['Schrödinger']);
  });

  it('takes no word for another that some seminar has', () => {
    const list = titled('Form', 'Harm from heat');
    expect(foundIn(list, 'from')).to.deep.equal(['Harm from heat']);
    const { instead, has } = find(list, 'form heat');
    expect([instead, list.some(has)]).to.deep.equal([undefined, false]);
  });

  it('takes no errors in numbers, short words and quotes', () => {
    const list = titled('Room 1234', 'The cat', 'Fluids');
    for (const question of ['1235', 'cap', '"fluds"', 'fluds zzzz', 'frui'])
      expect(foundIn(list, question)).to.deep.equal([]);
  });

  it('answers letter by letter as it does at once', () => {
    const word = fc.constantFrom(
      'fluid',
      'fluids',
      'flow',
      'a',
      'art',
      'x-ray',
      'xray',
      'l’eau',
      'math101',
      '数学',
      'Ström',
    );
    const text = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    const question = fc
      .array(fc.tuple(word, fc.constantFrom(' ', ' "', '" ', '-', '')), { minLength: 1, maxLength: 4 })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), question, (titles, asked) => {
        const list = titled(...titles);
        for (let end = 1; end <= asked.length; end += 1) {
          const typed = asked.slice(0, end);
          const atOnce = titled(...titles);
          const { has, ...found } = find(list, typed);
          const { has: hasAtOnce, ...foundAtOnce } = find(atOnce, typed);
          expect(list.map(has), typed).to.deep.equal(atOnce.map(hasAtOnce));
          expect(found, typed).to.deep.equal(foundAtOnce);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('says that it is not through before its time, and never takes back what it found', () => {
    const list = titled(...Array.from({ length: 30 }, (_, n) => `Waves ${n}`));
    let clock = 0;
    replace(performance, 'now', () => (clock += 10));
    let last = 0;
    for (let deadline = 45; ; deadline += 50) {
      const { isWhole, has } = find(list, 'waves', deadline);
      const fitting = list.filter(has).length;
      expect(fitting).to.be.at.least(last);
      last = fitting;
      if (isWhole) break;
      if (deadline < 200) expect(fitting).to.be.lessThan(30);
    }
    expect(last).to.equal(30);
  });

  it('goes on in slices to the nearest words, and comes to the same', () => {
    const list = titled(...Array.from({ length: 300 }, (_, n) => `Waves ${n} over ${n * 7} hills`));
    let clock = 0;
    replace(performance, 'now', () => (clock += 10));
    let turns = 1;
    let found = find(list, 'wavse', 0);
    for (; !found.isWhole; turns += 1) found = find([...list], 'wavse', 0);
    expect(turns).to.be.greaterThan(300);
    expect([found.instead, list.every(found.has)]).to.deep.equal([['Waves'], true]);
  });

  it('answers the same question to the same seminars with the same object', () => {
    const list = titled('Waves', 'Walls');
    const found = find(list, 'wav');
    expect(find([...list], 'wav')).to.equal(found);
    expect(find(list, 'wal')).not.to.equal(found);
    expect(find(list.slice(0, 1), 'wav')).not.to.equal(found);
  });

  it('finds whoever has one letter wrong in a long word', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(
        word,
        fc.nat(11),
        fc.constantFrom('left out', 'doubled', 'changed', 'swapped'),
        (right, turn, how) => {
          const at = turn % (right.length - 1);
          const [one = '', two = ''] = right.slice(at, at + 2);
          const wrong = {
            'left out': two,
            doubled: one + one + two,
            changed: `0${two}`.replace('0', one === 'x' ? 'y' : 'x'),
            swapped: two + one,
          };
          const list = titled(right);
          expect(foundIn(list, right.slice(0, at) + wrong[how] + right.slice(at + 2))).to.deep.equal([right]);
        },
      ),
    );
  });

  it('answers an endless question in time', () => {
    const list = titled(...Array.from({ length: 200 }, (_, n) => `Waves ${n} ${'long '.repeat(50)}`));
    for (const part of ['a ', '"', 'a"', '数', "a'", 'wavse']) find(list, part.repeat(100_000));
  });
});
