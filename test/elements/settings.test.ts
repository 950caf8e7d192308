import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readScope } from '../../src/elements/settings.ts';
import { isDay } from '../../src/filter/calendar-day.ts';

const none = Object.fromEntries(
  ['series', 'category', 'department', 'topic', 'audience', 'speaker', 'location', 'mode'].map((name) => [name, '']),
);
const spanOf = (from: string | undefined, to?: string) => {
  const scope = readScope({ ...none, from, to, filters: 'period', limit: undefined });
  return [scope.from, scope.to];
};

describe("The days of an author's scope", () => {
  it('are those that there are', () => {
    expect(spanOf('2028-02-29', '2026-10-31')).to.deep.equal(['2028-02-29', '2026-10-31']);
    expect(spanOf('1970-01-01', '9999-12-31')).to.deep.equal(['1970-01-01', '9999-12-31']);
  });

  it('are no others, in every browser', () => {
    const others = ['2026-02-31', '2027-02-29', '2026-09-31', '2026-13-01', '2026-00-10', '0000-01-01', '+275760-09'];
    for (const text of [...others, '-000001-01', '2026-2-1', '2026-02', '2026', 'tomorrow', ' 2026-10-08', ''])
      expect(spanOf(text, text), text).to.deep.equal([undefined, undefined]);
    expect(spanOf(undefined)).to.deep.equal([undefined, undefined]);
  });

  it('are what an author is told is known', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const written = fc.tuple(digits(4), digits(2), digits(2)).map((parts) => parts.join('-'));
    const near = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 27, max: 32 }))
      .map(([month, day]) => `2027-${String(month).padStart(2, '0')}-${day}`);
    fc.assert(
      fc.property(fc.oneof(written, near, fc.string()), (text) => {
        expect(spanOf(text)[0]).to.equal(isDay(text) ? text : undefined);
      }),
    );
  });
});
