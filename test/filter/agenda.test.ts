import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { agenda, zoneShown } from '../../src/filter/agenda.ts';
import { dayIn } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { anyList } from './any-list.ts';

describe('the zone a seminar is shown in', () => {
  it("is the one asked for, else the seminar's own", () => {
    expect(zoneShown(seminar(), 'Asia/Tokyo')).to.equal('Asia/Tokyo');
    expect(zoneShown(seminar(), undefined)).to.equal('America/Los_Angeles');
  });
  it("is the seminar's own where it lasts all day", () => {
    expect(zoneShown(seminar({ allDay: true }), 'Asia/Tokyo')).to.equal('America/Los_Angeles');
  });
  it('is what its clock is read in where it floats', () => {
    expect(zoneShown(seminar({ floating: true }), 'Asia/Tokyo')).to.equal('America/Los_Angeles');
  });
});

describe('the agenda', () => {
  const start = Date.UTC(2026, 9, 8, 23, 30);
  const list = [
    seminar({ uid: 'los-angeles', start }),
    seminar({ uid: 'berlin', start, timeZone: 'Europe/Berlin' }),
    seminar({ uid: 'later', start: start + 1 }),
  ];
  const days = (timeZone?: string) =>
    agenda(list, timeZone).map(({ date, seminars }) => [date, ...seminars.map(({ uid }) => uid)]);

  it("has each seminar on its day in the room's zone", () => {
    expect(days()).to.deep.equal([
      ['2026-10-08', 'los-angeles', 'later'],
      ['2026-10-09', 'berlin'],
    ]);
  });

  it('has all of them on their day in the zone asked for', () => {
    expect(days('Asia/Tokyo')).to.deep.equal([['2026-10-09', 'los-angeles', 'berlin', 'later']]);
    expect(days('UTC')).to.deep.equal([['2026-10-08', 'los-angeles', 'berlin', 'later']]);
  });

  it('has days in order where what begins later is on an earlier day of its own zone', () => {
    const sydney = seminar({ uid: 'sydney', start: Date.UTC(2026, 9, 8, 22), timeZone: 'Australia/Sydney' });
    const dates = (given: readonly Seminar[]) => agenda(given, undefined).map(({ date }) => date);
    expect(dates([sydney, ...list])).to.deep.equal(['2026-10-08', '2026-10-09']);
    expect(dates([sydney, ...list].toReversed())).to.deep.equal(['2026-10-09', '2026-10-08']);
    expect(dates([])).to.deep.equal([]);
  });

  it('is the same list in the zone of the visitor, on either side of the date line', () => {
    const dayOf = (of: Partial<Seminar>, timeZone?: string) => agenda([seminar(of)], timeZone)[0]?.date;
    const noon = { start: Date.UTC(2026, 9, 8, 20), timeZone: 'Pacific/Honolulu' }; // 10 in the morning
    expect(dayOf(noon)).to.equal('2026-10-08');
    expect(dayOf(noon, 'Pacific/Kiritimati')).to.equal('2026-10-09');
    expect(dayOf(noon, 'Pacific/Pago_Pago')).to.equal('2026-10-08');
    expect(dayOf({ ...noon, floating: true }, 'Pacific/Kiritimati')).to.equal('2026-10-08');
  });

  it('has all-day ones on the room’s day in every zone', () => {
    const allDay = { allDay: true, start: Date.UTC(2026, 9, 8, 7), end: Date.UTC(2026, 9, 9, 7) };
    for (const zone of [undefined, 'Australia/Sydney', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])
      expect(agenda([seminar(allDay)], zone)[0]?.date, zone).to.equal('2026-10-08');
  });

  it('has the right day around the nights when clocks are changed, and in any year', () => {
    const dayOf = (start: number, timeZone: string) => agenda([seminar({ start })], timeZone)[0]?.date;
    const minute = 60_000;
    for (const [zone, date, midnight] of [
      ['America/Los_Angeles', '2026-03-08', Date.UTC(2026, 2, 8, 8)],
      ['America/Los_Angeles', '2026-03-09', Date.UTC(2026, 2, 9, 7)],
      ['America/Los_Angeles', '2026-11-01', Date.UTC(2026, 10, 1, 7)],
      ['America/Los_Angeles', '2026-11-02', Date.UTC(2026, 10, 2, 8)],
      ['Australia/Sydney', '2026-10-04', Date.UTC(2026, 9, 3, 14)],
      ['Australia/Sydney', '2026-10-05', Date.UTC(2026, 9, 4, 13)],
      ['Australia/Sydney', '2026-04-06', Date.UTC(2026, 3, 5, 14)],
      ['America/Los_Angeles', '1900-01-01', Date.UTC(1900, 0, 1, 8)],
      ['America/Los_Angeles', '2100-07-01', Date.UTC(2100, 6, 1, 7)],
      ['Etc/GMT+8', '2026-07-01', Date.UTC(2026, 6, 1, 8)],
      ['+05:30', '2026-07-01', Date.UTC(2026, 5, 30, 18, 30)],
    ] as const) {
      expect(dayOf(midnight, zone), `${zone} ${date}`).to.equal(date);
      expect((dayOf(midnight - minute, zone) ?? '') < date, `before ${zone} ${date}`).to.equal(true);
    }
  });

  it('keeps the order, loses none and names each day once', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom('UTC', 'Asia/Kathmandu'), fc.boolean(), (seminars, zone, turned) => {
        const given = turned ? seminars.toReversed() : seminars;
        const made = agenda(given, zone);
        expect(made.flatMap((day) => day.seminars)).to.deep.equal(given);
        expect(new Set(made.map(({ date }) => date)).size).to.equal(made.length);
        for (const { date, seminars: own } of made)
          for (const each of own) expect(dayIn(zone, each.start)).to.equal(date);
      }),
    );
  });
});
