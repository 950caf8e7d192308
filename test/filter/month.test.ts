import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, daysIn, monthName, weekdayOf } from '../../src/filter/calendar-day.ts';
import { zoneShown } from '../../src/filter/agenda.ts';
import { daysOfMonth, monthOf, nearestDay, openingDay, todayOf } from '../../src/filter/month.ts';
import { dayIn, endOf } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const hour = 3_600_000;
const zones = [
  'UTC',
  'America/Los_Angeles',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kolkata',
  'Europe/Berlin',
];
const zone = fc.constantFrom(...zones);
const zoneOrNone = fc.option(zone, { nil: undefined });
const anyMonth = fc
  .record({ year: fc.integer({ min: 1970, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);

/** Seminars around March 2027, some of them for days. */
const anyList = fc
  .array(
    fc.record({
      hours: fc.integer({ min: -1_500, max: 1_500 }),
      length: fc.oneof(fc.constantFrom(1, 3), fc.integer({ min: 26, max: 2_000 })),
      timeZone: zone,
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => a.hours - b.hours)
      .map(({ hours, length, timeZone }, index) => {
        const start = Date.UTC(2027, 2, 15) + hours * hour;
        return seminar({ uid: `${index}`, start, end: start + length * hour, timeZone });
      }),
  );

/** Whether a seminar is shown on a day, said plainly. */
function isOn(each: Seminar, day: string, timeZone: string | undefined): boolean {
  const shown = zoneShown(each, timeZone);
  const first = dayIn(shown, each.start);
  return first === day || (endOf(each) - each.start > 25 * hour && first < day && dayIn(shown, endOf(each) - 1) >= day);
}

const onDay = (list: readonly Seminar[], day: string, timeZone?: string) =>
  daysOfMonth(monthOf(list, monthName(day), timeZone, 1))
    .find(({ date }) => date === day)
    ?.seminars.map(({ uid }) => uid);

describe('monthOf', () => {
  it('has each day of its month once, in weeks of seven that begin as asked', () => {
    fc.assert(
      fc.property(anyMonth, fc.integer({ min: 1, max: 7 }), zoneOrNone, (name, first, timeZone) => {
        const month = monthOf([], name, timeZone, first);
        const dates = daysOfMonth(month).map(({ date }) => date);
        expect(dates).to.deep.equal(Array.from({ length: daysIn(name) }, (_, index) => addDays(`${name}-01`, index)));
        for (const week of month.weeks) {
          expect(week).to.have.length(7);
          expect(week.some((day) => day)).to.equal(true);
          for (const [index, day] of week.entries())
            if (day) expect(weekdayOf(day.date)).to.equal(((first - 1 + index) % 7) + 1);
        }
      }),
    );
  });

  it('has a leap day, and four weeks where that is enough', () => {
    expect(daysOfMonth(monthOf([], '2028-02', undefined, 1)).at(-1)?.date).to.equal('2028-02-29');
    expect(monthOf([], '2027-02', undefined, 1).weeks).to.have.length(4);
    expect(monthOf([], '2027-02', undefined, 7).weeks).to.have.length(5);
  });

  it('has on each day what a look at all seminars finds there', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom('2027-02', '2027-03', '2027-04'), zoneOrNone, (list, name, timeZone) => {
        const month = monthOf(list, name, timeZone, 1);
        const days = daysOfMonth(month);
        for (const { date, seminars } of days)
          expect(seminars).to.have.members(list.filter((each) => isOn(each, date, timeZone)));
        expect(month.count).to.equal(new Set(days.flatMap(({ seminars }) => seminars)).size);
      }),
    );
  });

  it('has an evening on the day of the zone that is shown', () => {
    const late = [seminar({ start: Date.UTC(2027, 1, 17, 7, 30), end: Date.UTC(2027, 1, 17, 8, 30) })];
    expect(onDay(late, '2027-02-16')).to.have.length(1);
    expect(onDay(late, '2027-02-17')).to.deep.equal([]);
    expect(onDay(late, '2027-02-17', 'Europe/Berlin')).to.have.length(1);
  });

  it('is not led astray by the days that clocks change on', () => {
    const school = seminar({
      uid: 'school',
      start: Date.UTC(2027, 2, 13, 8),
      end: Date.UTC(2027, 2, 15, 7),
      allDay: true,
    });
    const short = seminar({
      uid: 'short',
      start: Date.UTC(2027, 10, 7, 7),
      end: Date.UTC(2027, 10, 8, 8),
      allDay: true,
    });
    expect(
      ['2027-03-12', '2027-03-13', '2027-03-14', '2027-03-15'].map((day) => onDay([school], day)?.length),
    ).to.deep.equal([0, 1, 1, 0]);
    expect(['2027-11-06', '2027-11-07', '2027-11-08'].map((day) => onDay([short], day)?.length)).to.deep.equal([
      0, 1, 0,
    ]);
  });

  it('looks closely at few of many', () => {
    let looks = 0;
    const list = Array.from({ length: 10_000 }, (_, index) => {
      const start = Date.UTC(2020, 0, 1) + index * 12 * hour;
      const each = seminar({ uid: `${index}`, start, end: start + hour });
      return Object.defineProperty({ ...each }, 'timeZone', { get: () => ((looks += 1), 'America/Los_Angeles') });
    });
    expect(monthOf(list, '2027-02', undefined, 1).count).to.equal(56);
    expect(looks).to.be.below(500);
  });
});

describe('nearestDay', () => {
  it('is the next day with something on it, else the last one before', () => {
    fc.assert(
      fc.property(anyList, fc.integer({ min: -90, max: 90 }), zoneOrNone, (list, days, timeZone) => {
        const day = addDays('2027-03-15', days);
        const later = Array.from({ length: 400 }, (_, index) => addDays(day, index + 1));
        const next = later.find((each) => list.some((one) => isOn(one, each, timeZone)));
        const starts = list.map((each) => dayIn(zoneShown(each, timeZone), each.start)).filter((each) => each < day);
        expect(nearestDay(list, day, timeZone)).to.equal(next ?? starts.toSorted().at(-1));
      }),
    );
  });
});

describe('The day a month is opened with', () => {
  const busy = monthOf(
    [seminar({ start: Date.UTC(2027, 1, 18, 20), end: Date.UTC(2027, 1, 18, 21) })],
    '2027-02',
    undefined,
    1,
  );

  it('is today, or what comes next', () => {
    expect(openingDay(busy, '2027-02-18')).to.equal('2027-02-18');
    expect(openingDay(busy, '2027-02-16')).to.equal('2027-02-18');
    expect(openingDay(busy, '2027-02-19')).to.equal('2027-02-19');
  });

  it('is the first with a seminar in another month, else the first at all', () => {
    expect(openingDay(busy, '2027-03-01')).to.equal('2027-02-18');
    expect(openingDay(monthOf([], '2027-05', undefined, 1), '2027-03-01')).to.equal('2027-05-01');
  });
});

describe('Today', () => {
  const now = Date.UTC(2027, 1, 17, 2);
  const [here, there] = [seminar(), seminar({ timeZone: 'Asia/Tokyo' })];

  it('is that of the zone shown, of the rooms, or of the visitor', () => {
    expect(todayOf([there], now, 'UTC', 'America/Los_Angeles')).to.equal('2027-02-16');
    expect(todayOf([here, here], now, 'UTC')).to.equal('2027-02-16');
    expect(todayOf([here, there], now, 'UTC')).to.equal('2027-02-17');
    expect(todayOf([], now, 'America/Los_Angeles')).to.equal('2027-02-16');
  });
});
