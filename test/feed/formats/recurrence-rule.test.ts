import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { expandRule } from '../../../src/feed/formats/recurrence-rule.ts';

// JSON may well name what JavaScript calls to make a text or number of an object
const anyJson = fc.oneof(fc.jsonValue(), fc.constant({ toString: 1, valueOf: 1 }));

const wall = (text: string): number => Date.parse(`${text}Z`);
const shown = (time: number): string => new Date(time).toISOString().slice(0, 10);
const plenty = () => ({ days: 1_000_000, changes: 0 });

/** The days inside 2026, after the start. */
function days(rule: object, start = '2026-01-05T16:00', span = { from: '2026-01-01', to: '2026-12-31T23:59' }) {
  const within = { from: wall(span.from.padEnd(16, 'T00:00')), to: wall(span.to) };
  return expandRule(rule, wall(start), within, plenty()).map(shown);
}

describe('a recurrence rule', () => {
  const rules: readonly (readonly [string, object, string])[] = [
    ['every third day, three times', { frequency: 'daily', interval: 3, count: 3 }, '01-08 01-11'],
    ['every week until a time', { frequency: 'weekly', until: '2026-01-26T16:00:00' }, '01-12 01-19 01-26'],
    ['every week until just before', { frequency: 'weekly', until: '2026-01-26T15:59:59' }, '01-12 01-19'],
    ['every week until a day', { frequency: 'weekly', until: '2026-01-26' }, '01-12 01-19 01-26'],
    [
      'two days of every other week',
      { frequency: 'weekly', interval: 2, count: 4, byDay: [{ day: 'mo' }, { day: 'th' }] },
      '01-08 01-19 01-22',
    ],
    [
      'weeks that begin on Thursday',
      { frequency: 'weekly', interval: 2, count: 4, byDay: [{ day: 'mo' }, { day: 'th' }], firstDayOfWeek: 'th' },
      '01-15 01-19 01-29',
    ],
    ['the same day of the month', { frequency: 'monthly', count: 3 }, '02-05 03-05'],
    [
      'the last Friday of a month',
      { frequency: 'monthly', count: 4, byDay: [{ day: 'fr', nthOfPeriod: -1 }] },
      '01-30 02-27 03-27',
    ],
    [
      'the second Monday and the first',
      {
        frequency: 'monthly',
        count: 4,
        byDay: [
          { day: 'mo', nthOfPeriod: 2 },
          { day: 'mo', nthOfPeriod: 1 },
        ],
      },
      '01-12 02-02 02-09',
    ],
    ['the last day of a month', { frequency: 'monthly', count: 3, byMonthDay: [-1] }, '01-31 02-28'],
    [
      'the last working day of a month',
      {
        frequency: 'monthly',
        count: 3,
        byDay: ['mo', 'tu', 'we', 'th', 'fr'].map((day) => ({ day })),
        bySetPosition: [-1],
      },
      '01-30 02-27',
    ],
    [
      'weekdays in certain months',
      { frequency: 'weekly', byMonth: ['2', '12'], until: '2026-12-10' },
      '02-02 02-09 02-16 02-23 12-07',
    ],
    ['twice a year', { frequency: 'yearly', byMonth: ['5', '10'], byMonthDay: [4] }, '05-04 10-04'],
    ['the hundredth day and the last but one', { frequency: 'yearly', byYearDay: [100, -2] }, '04-10 12-30'],
    ['the twentieth Monday of a year', { frequency: 'yearly', byDay: [{ day: 'mo', nthOfPeriod: 20 }] }, '05-18'],
    [
      'the fourth Thursday of November',
      { frequency: 'yearly', byMonth: ['11'], byDay: [{ day: 'th', nthOfPeriod: 4 }] },
      '11-26',
    ],
  ];
  for (const [name, rule, expected] of rules) {
    it(`has ${name}`, () =>
      expect(
        days(rule)
          .map((text) => text.slice(5))
          .join(' '),
      ).to.equal(expected));
  }

  it('leaves out months that lack the day', () => {
    expect(days({ frequency: 'monthly' }, '2026-01-31T16:00').slice(0, 3)).to.deep.equal([
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
    ]);
    expect(days({ frequency: 'yearly' }, '2024-02-29T16:00')).to.deep.equal([]);
  });

  it('goes on from long ago, and counts what lies before the span', () => {
    const span = { from: '2026-06-01', to: '2026-06-15T23:59' };
    expect(days({ frequency: 'weekly' }, '1987-01-05T16:00', span)).to.deep.equal([
      '2026-06-01',
      '2026-06-08',
      '2026-06-15',
    ]);
    expect(days({ frequency: 'weekly', count: 23 }, '2026-01-05T16:00', span)).to.deep.equal([
      '2026-06-01',
      '2026-06-08',
    ]);
  });

  for (const rule of [
    { frequency: 'hourly' },
    { frequency: 'yearly', byWeekNo: [3] },
    { frequency: 'monthly', rscale: 'chinese' },
    {},
    'x',
    null,
  ]) {
    it(`reads nothing from ${JSON.stringify(rule)}`, () =>
      expect(expandRule(rule, 0, { from: 0, to: 1e12 }, plenty())).to.deep.equal([]));
  }

  it('stops when there was enough to look at', () => {
    const budget = { days: 10, changes: 0 };
    expect(expandRule({ frequency: 'daily' }, 0, { from: 0, to: 1e15 }, budget)).to.have.length(10 - 1);
    expect(budget.days).to.equal(0);
  });

  it('never throws and never goes on for ever', () => {
    const names = ['interval', 'count', 'until', 'byDay', 'byMonth', 'byMonthDay', 'byYearDay', 'bySetPosition'];
    const odd = fc.oneof(
      anyJson,
      fc.maxSafeInteger(),
      fc.array(fc.oneof(fc.integer(), fc.record({ day: fc.constantFrom('mo', 'x'), nthOfPeriod: fc.integer() }))),
    );
    const rule = fc.tuple(
      fc.constantFrom('daily', 'weekly', 'monthly', 'yearly'),
      fc.dictionary(fc.constantFrom(...names), odd),
    );
    const time = fc.integer({ min: -62e12, max: 253e12 });
    fc.assert(
      fc.property(rule, time, time, ([frequency, rest], start, from) => {
        expandRule({ frequency, ...rest }, start, { from, to: from + 6e10 }, { days: 2000, changes: 0 });
      }),
    );
  });

  it('agrees with a calendar library', () => {
    const names = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
    const byDay = (nth: fc.Arbitrary<number | undefined>) =>
      fc.uniqueArray(fc.record({ day: fc.constantFrom(...names), nthOfPeriod: nth }), {
        minLength: 1,
        maxLength: 3,
        selector: ({ day }) => day,
      });
    const plain = byDay(fc.constant(undefined));
    const rules = fc.oneof(
      fc.record({ frequency: fc.constant('daily') }),
      fc.record({ frequency: fc.constant('weekly'), byDay: plain }, { requiredKeys: ['frequency'] }),
      fc.record({ frequency: fc.constant('monthly'), byDay: byDay(fc.constantFrom(undefined, 1, 2, 3, 4, -1, -2)) }),
      fc.record({
        frequency: fc.constant('monthly'),
        byMonthDay: fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 3 }),
      }),
    );
    const counted = fc.tuple(rules, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(counted, fc.integer({ min: 0, max: 2000 }), ([rule, interval, count], offset) => {
        const start = wall('2024-01-01T16:00') + offset * 86_400_000;
        const own = { ...rule, interval, count };
        // without the start: the library counts it only where it matches, so both are asked what comes after it
        const found = expandRule(own, start, { from: start, to: start + 4e11 }, plenty());
        expect(found.map(shown)).to.deep.equal(libraryDays(rule, interval, start, found.length));
        expect(found).to.have.length(count - 1);
      }),
    );
  });
});

interface Rule {
  readonly frequency: string;
  readonly byDay?: readonly { readonly day: string; readonly nthOfPeriod?: number | undefined }[];
  readonly byMonthDay?: readonly number[];
}

/** The first days after the start, as ical.js has them. */
function libraryDays(rule: Rule, interval: number, start: number, length: number): readonly string[] {
  const byDay = rule.byDay?.map(({ day, nthOfPeriod }) => `${nthOfPeriod ?? ''}${day.toUpperCase()}`);
  const parts = [
    `FREQ=${rule.frequency.toUpperCase()}`,
    `INTERVAL=${interval}`,
    ...(byDay ? [`BYDAY=${byDay.join()}`] : []),
    ...(rule.byMonthDay ? [`BYMONTHDAY=${rule.byMonthDay.join()}`] : []),
  ];
  const from = ICAL.Time.fromString(new Date(start).toISOString().slice(0, 19), undefined as never);
  const iterator = ICAL.Recur.fromString(parts.join(';')).iterator(from);
  const days: string[] = [];
  for (let tries = 0; days.length < length && tries < 200; tries++) {
    const next = iterator.next();
    if (!next) break;
    if (next.compare(from) > 0) days.push(next.toString().slice(0, 10));
  }
  return days;
}
