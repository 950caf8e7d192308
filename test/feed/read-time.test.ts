import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTime, toInstant } from '../../src/feed/read-time.ts';

const iso = (value: unknown, zone = 'America/Los_Angeles') => {
  const time = readTime(value);
  return time && new Date(toInstant(time, zone)).toISOString();
};

describe('a written time', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    ['2026-10-08T15:30:00Z', '2026-10-08T15:30:00.000Z'],
    ['2026-10-08t15:30:00z', '2026-10-08T15:30:00.000Z'],
    ['2026-10-08T15:30:00+02:00', '2026-10-08T13:30:00.000Z'],
    ['2026-10-08T15:30:00-0930', '2026-10-09T01:00:00.000Z'],
    ['2026-10-08T15:30:00+02', '2026-10-08T13:30:00.000Z'],
    ['2026-10-08 15:30 UTC', '2026-10-08T15:30:00.000Z'],
    ['2026-10-08 15:30 GMT', '2026-10-08T15:30:00.000Z'],
    ['2026-10-08T15:30:59.999Z', '2026-10-08T15:30:59.000Z'],
    ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z'],
    ['20261008T153000Z', '2026-10-08T15:30:00.000Z'],
    ['2026-10-08T15:30', '2026-10-08T22:30:00.000Z'],
    ['2026-10-08 15:30:15', '2026-10-08T22:30:15.000Z'],
    ['2026-10-08 9:05', '2026-10-08T16:05:00.000Z'],
    [' 2026-10-08T15:30 ', '2026-10-08T22:30:00.000Z'],
    ['2026-01-08T15:30', '2026-01-08T23:30:00.000Z'],
    ['2026-10-08', '2026-10-08T07:00:00.000Z'],
    ['20261008', '2026-10-08T07:00:00.000Z'],
    ['0026-10-08T00:00Z', '0026-10-08T00:00:00.000Z'],
    ['2028-02-29', '2028-02-29T08:00:00.000Z'],
    [Date.UTC(2026, 9, 8, 15, 30), '2026-10-08T15:30:00.000Z'],
    [0, '1970-01-01T00:00:00.000Z'],
  ];
  for (const [written, expected] of cases)
    it(`${JSON.stringify(written)} is ${expected} in Los Angeles`, () => expect(iso(written)).to.equal(expected));

  it('tells a date from a time', () => {
    expect(readTime('2026-10-08')?.dateOnly).to.equal(true);
    expect(readTime('2026-10-08T00:00')?.dateOnly).to.equal(false);
    expect(readTime(0)?.dateOnly).to.equal(false);
  });

  const none: readonly unknown[] = [
    '',
    'soon',
    '2026',
    '2026-10',
    '10/08/2026',
    '8 October 2026',
    '15:30',
    '2026-10-08T',
    '2026-10-08T15',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-10-32',
    '2026-10-08T24:30',
    '2026-10-08T15:60',
    '2026-10-08T15:30+2',
    '2026-10-08T15:30 Europe/Berlin',
    '2026-10-08Z',
    '2026-10-08T15:30Zulu',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    8.64e15,
    null,
    undefined,
    true,
    {},
    ['2026-10-08'],
  ];
  for (const value of none)
    it(`is not ${JSON.stringify(value) ?? 'undefined'}`, () => expect(readTime(value)).to.equal(undefined));

  it('is what JavaScript reads wherever both read it', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }), (date) => {
        expect(iso(date.toISOString())).to.equal(`${date.toISOString().slice(0, 19)}.000Z`);
        expect(iso(+date)).to.equal(date.toISOString());
      }),
    );
  });

  it('is read in time in proportion to its length', () => {
    // in proportion to its square, that would be minutes
    for (const part of ['2026-10-08T15:30', ' ', '0', '[', '2026-10-08T '])
      expect(readTime(part.repeat(500_000))).to.equal(undefined);
  });
});
