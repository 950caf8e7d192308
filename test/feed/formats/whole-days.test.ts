import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wholeDays } from '../../../src/feed/formats/whole-days.ts';

describe('whole days', () => {
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    ['2026-03-28', '2026-03-29', '2026-03-28', undefined],
    ['2026-03-28', '2026-03-30', '2026-03-28', '2026-03-29'],
    ['2026-03-28 00:00:00', '2026-03-29 23:59:59', '2026-03-28', '2026-03-29'],
    ['2026-12-31T05:00:00', '2027-01-02T04:59:59', '2026-12-31', '2027-01-01'],
    ['2026-03-28', '2026-03-28', '2026-03-28', undefined],
    ['2026-03-28', '2026-03-20', '2026-03-28', undefined],
    ['2026-03-28', 'soon', '2026-03-28', undefined],
  ];
  for (const [start, end, first, last] of cases) {
    it(`from ${start} to ${end} are ${first} to ${last ?? 'the same'}`, () =>
      expect(wholeDays(start, end)).to.deep.equal({ start: first, end: last, allDay: true }));
  }

  it('leave a start that is none as it is', () => {
    expect(wholeDays('soon', '2026-03-28')).to.deep.equal({ start: 'soon', allDay: true });
  });

  it('never throw', () => {
    const written = fc.constantFrom('0000-01-01', '9999-12-31T23:59:59', 8e15, -8e15);
    const value = fc.oneof(written, fc.jsonValue());
    fc.assert(fc.property(value, value, (start, end) => void wholeDays(start, end)));
  });
});
