import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { agenda, zoneShown } from '../../src/filter/agenda.ts';
import { dayIn } from '../../src/model/seminar-time.ts';
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
