import { expect } from '@open-wc/testing';
import { durationOf, endAfter } from '../../../src/feed/formats/iso-duration.ts';

const minute = 60_000;
const lengths: readonly (readonly [unknown, number | undefined])[] = [
  ['PT1H', 60 * minute],
  ['PT1H30M', 90 * minute],
  ['pt90s', 1.5 * minute],
  ['P1DT1H', 1500 * minute],
  ['P2W', 20_160 * minute],
  ['-PT15M', -15 * minute],
  ['P', undefined],
  ['P1Y', undefined],
  ['1 hour', undefined],
  [60, undefined],
];

describe('a duration', () => {
  for (const [text, length] of lengths) {
    it(`reads ${JSON.stringify(text)}`, () => expect(durationOf(text)).to.equal(length));
  }

  const ends: readonly (readonly [string, string, string | undefined])[] = [
    ['2026-07-07T13:30', 'PT1H', '2026-07-07T14:30:00'],
    ['2026-07-07T23:30:00', 'PT1H', '2026-07-08T00:30:00'],
    ['2026-07-07T13:30:00+02:00', 'PT1H', '2026-07-07T12:30:00Z'],
    ['2026-07-07', 'P2D', '2026-07-08'],
    ['soon', 'PT1H', undefined],
    ['2026-07-07T13:30', '-PT1H', undefined],
  ];
  for (const [start, duration, end] of ends) {
    it(`ends ${duration} after ${start}`, () => expect(endAfter(start, duration)).to.equal(end));
  }
});
