import { expect } from '@open-wc/testing';
import { englishControls } from '../../src/locale/english-controls.ts';
import { nextText } from '../../src/locale/next-text.ts';
import { seminar } from '../seminar-factory.ts';

const next = seminar();
const before = (minutes: number, language = 'en') =>
  nextText(next, next.start - minutes * 60_000, language, englishControls);

describe('The time until a seminar', () => {
  it('is in minutes below an hour, each that has begun', () => {
    expect([20, 19.1, 0.1, 59].map((minutes) => before(minutes))).to.deep.equal([
      'Next: in 20 minutes',
      'Next: in 20 minutes',
      'Next: in 1 minute',
      'Next: in 59 minutes',
    ]);
  });

  it('is in full hours from then on, so that nobody comes too late', () => {
    expect([59.5, 60, 119, 120, 24 * 60].map((minutes) => before(minutes))).to.deep.equal([
      'Next: in 1 hour',
      'Next: in 1 hour',
      'Next: in 1 hour',
      'Next: in 2 hours',
      'Next: in 24 hours',
    ]);
  });

  it('is in the page’s language', () => {
    expect(before(20, 'de')).to.equal('Next: in 20 Minuten');
  });
});
