import { expect } from '@open-wc/testing';
import { presetDays, rangeOf, withinDays, type DaysAsked } from '../../src/filter/dates.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const minute = 60_000;
const now = Date.UTC(2026, 9, 7, 19); // a Wednesday

describe('presetDays', () => {
  it('knows the week around a day, whichever day it begins with', () => {
    const week = (today: string, weekStart: number) => presetDays('week', today, weekStart);
    expect(week('2026-10-07', 1)).to.deep.equal({ from: '2026-10-05', to: '2026-10-11' });
    expect(week('2026-10-07', 7)).to.deep.equal({ from: '2026-10-04', to: '2026-10-10' });
    expect(week('2026-10-07', 6)).to.deep.equal({ from: '2026-10-03', to: '2026-10-09' });
    expect(week('2026-10-04', 1)).to.deep.equal({ from: '2026-09-28', to: '2026-10-04' });
    expect(week('2026-10-04', 7)).to.deep.equal({ from: '2026-10-04', to: '2026-10-10' });
    expect(week('2026-12-30', 1)).to.deep.equal({ from: '2026-12-28', to: '2027-01-03' });
  });

  it('knows the month, however long', () => {
    expect(presetDays('month', '2026-12-31', 1)).to.deep.equal({ from: '2026-12-01', to: '2026-12-31' });
    expect(presetDays('month', '2028-02-10', 1)).to.deep.equal({ from: '2028-02-01', to: '2028-02-29' });
  });

  it('knows today', () => {
    expect(presetDays('today', '2026-10-07', 1)).to.deep.equal({ from: '2026-10-07', to: '2026-10-07' });
  });
});

describe('rangeOf', () => {
  it('puts days in order, and leaves out what is none', () => {
    expect(rangeOf({ from: '2026-10-09', to: '2026-10-07' })).to.deep.equal({ from: '2026-10-07', to: '2026-10-09' });
    expect(rangeOf({ from: 'soon', to: '2026-10-07' })).to.deep.equal({ from: undefined, to: '2026-10-07' });
    for (const to of ['', '2026-99-07', '7 October 2026', '2026-10']) expect(rangeOf({ to })).to.equal(undefined);
  });
});

describe('withinDays', () => {
  const at = (start: number, more: Partial<Seminar> = {}) => seminar({ start, end: start + 60 * minute, ...more });
  const day = (date: string): DaysAsked => ({ from: date, to: date });
  const fits = (asked: DaysAsked, each: Seminar, timeZone?: string) => withinDays(asked, now, { timeZone })(each);

  it('takes everything where no day is asked for', () => {
    expect(fits({}, at(0))).to.equal(true);
  });

  it('goes from midnight to midnight where the seminar is', () => {
    const midnight = Date.UTC(2026, 9, 8, 7); // in Los Angeles
    const asked = day('2026-10-08');
    expect(fits(asked, at(midnight - 60 * minute))).to.equal(false);
    expect(fits(asked, at(midnight - 59 * minute))).to.equal(true);
    expect(fits(asked, at(midnight + 24 * 60 * minute - 1))).to.equal(true);
    expect(fits(asked, at(midnight + 24 * 60 * minute))).to.equal(false);
  });

  it('goes by the zone shown, but for days and times that have none', () => {
    const late = Date.UTC(2026, 9, 8, 23); // the 8th in Los Angeles, the 9th in Berlin
    const shown = (more?: Partial<Seminar>) => fits(day('2026-10-09'), at(late, more), 'Europe/Berlin');
    expect([shown(), shown({ floating: true }), shown({ allDay: true })]).to.deep.equal([true, false, false]);
  });

  it('takes what goes on over several days on each of them', () => {
    const long = seminar({ start: Date.UTC(2026, 9, 7, 16), end: Date.UTC(2026, 9, 9, 16) });
    const days = ['2026-10-06', '2026-10-07', '2026-10-08', '2026-10-09', '2026-10-10'];
    expect(days.map((each) => fits(day(each), long))).to.deep.equal([false, true, true, true, false]);
  });

  it('may be open at either end', () => {
    const each = at(Date.UTC(2026, 9, 8, 16));
    expect([fits({ from: '2026-10-08' }, each), fits({ from: '2026-10-09' }, each)]).to.deep.equal([true, false]);
    expect([fits({ to: '2026-10-07' }, each), fits({ to: '2026-10-08' }, each)]).to.deep.equal([false, true]);
  });

  it('keeps to days of 23 and 25 hours', () => {
    const berlin = (start: number) => at(start, { timeZone: 'Europe/Berlin' });
    const longDay = day('2026-10-25'); // from 22:00 to 23:00 UTC, 25 hours
    expect(fits(longDay, berlin(Date.UTC(2026, 9, 25, 22, 59)))).to.equal(true);
    expect(fits(longDay, berlin(Date.UTC(2026, 9, 25, 23)))).to.equal(false);
    const shortDay = day('2026-03-29'); // from 23:00 to 22:00 UTC
    expect(fits(shortDay, berlin(Date.UTC(2026, 2, 29, 21, 59)))).to.equal(true);
    expect(fits(shortDay, berlin(Date.UTC(2026, 2, 29, 22)))).to.equal(false);
  });

  it('knows today where the seminar is', () => {
    const [here, there] = [{ timeZone: 'America/Los_Angeles' }, { timeZone: 'Pacific/Kiritimati' }];
    const instant = Date.UTC(2026, 9, 8, 9); // the 8th on both
    expect([fits({ date: 'today' }, at(instant, here)), fits({ date: 'today' }, at(instant, there))]).to.deep.equal([
      false, // it is the 7th there
      true,
    ]);
  });

  it('lets a word count for more than the days beside it', () => {
    expect(fits({ date: 'today', from: '2020-01-01', to: '2020-01-02' }, at(now))).to.equal(true);
  });
});
