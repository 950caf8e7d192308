import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, addMonths, daysIn, isDay, monthName, weekdayOf } from '../../src/filter/calendar-day.ts';

const anyDay = fc.integer({ min: -50_000, max: 50_000 }).map((days) => addDays('2027-02-16', days));

describe('Days of a calendar', () => {
  it('are told from other texts', () => {
    expect(['2027-02-28', '2028-02-29', '0001-01-01'].every(isDay)).to.equal(true);
    for (const text of [
      undefined,
      '',
      'today',
      '2027-02',
      '2027-02-29',
      '2027-2-3',
      '2027-02-28T10:00',
      '+012027-02-01',
    ])
      expect(isDay(text), text).to.equal(false);
  });

  it('are counted on and back', () => {
    expect(addDays('2027-02-28', 1)).to.equal('2027-03-01');
    expect(addDays('2027-01-01', -1)).to.equal('2026-12-31');
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -999, max: 999 }),
        (day, days) => addDays(addDays(day, days), -days) === day,
      ),
    );
  });

  it('keep their number in another month, as far as that has it', () => {
    expect(addMonths('2027-01-31', 1)).to.equal('2027-02-28');
    expect(addMonths('2028-02-29', -12)).to.equal('2027-02-28');
    expect(addMonths('2027-12-15', 1)).to.equal('2028-01-15');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -99, max: 99 }), (day, months) => {
        const moved = addMonths(day, months);
        const index = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
        expect(isDay(moved)).to.equal(true);
        expect(index(moved) - index(day)).to.equal(months);
        expect(Number(moved.slice(8))).to.equal(Math.min(Number(day.slice(8)), daysIn(monthName(moved))));
      }),
    );
  });

  it('end with the years of four digits', () => {
    expect(addDays('9999-12-31', 1)).to.equal('9999-12-31');
    expect(addMonths('0001-01-15', -1)).to.equal('0001-01-15');
  });

  it('have their place in a week', () => {
    expect(['2027-02-15', '2027-02-20', '2027-02-21'].map(weekdayOf)).to.deep.equal([1, 6, 7]);
  });
});
