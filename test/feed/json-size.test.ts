import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isTooMuch } from '../../src/feed/json-size.ts';
import { entry } from '../feed-entries.ts';

describe('How much JSON holds', () => {
  it('is told by the signs that are no text', () => {
    expect(isTooMuch('[[],[],[],[]]', 7)).to.equal(true);
    expect(isTooMuch('[[],[],[],[]]', 8)).to.equal(false);
    expect(isTooMuch('\n{"a,[{":"[,[,[,\\",","b":1}', 2)).to.equal(false);
    expect(isTooMuch('\n{"a,[{":"[,[,[,\\",","b":1}', 1)).to.equal(true);
  });

  it('is not asked of a calendar, a table or a page', () => {
    for (const text of ['BEGIN:VCALENDAR,,,,,,,,', 'date,title,,,,,', '<p>,,,,,,,'])
      expect(isTooMuch(text, 3)).to.equal(false);
  });

  it('is never below what is there, and at most double', () => {
    const countOf = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, each) => sum + countOf(each), 1)
        : 1;
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 5 })), (value) => {
        const json = JSON.stringify(value);
        const count = countOf(value);
        expect(isTooMuch(json, 2 * count)).to.equal(false);
        if (count > 1) expect(isTooMuch(json, count - 2)).to.equal(true);
      }),
    );
  });

  it('leaves room for a feed of as many entries as are read', () => {
    const one = JSON.stringify(entry('a', { abstract: 'Ice, rock and water. '.repeat(20), topics: ['Ice', 'Rock'] }));
    expect(isTooMuch(`[${`${one},`.repeat(49_999)}${one}]`)).to.equal(false);
  });
});
