import { expect } from '@open-wc/testing';
import { footView, type FootOptions } from '../../src/view/foot-view.ts';
import { textOf } from '../text-of.ts';
import { lit, show, words } from './show-view.ts';

/** The words below a list of which all was read, searched and shown, but for what is given. */
async function said(options: Partial<FootOptions>): Promise<string> {
  const whole = { matching: 4, left: 0, hasMore: false, isReading: false, hasFailed: false, isWhole: true };
  const view = footView({ lit, words, isNarrowed: false, handleMore: () => undefined, ...whole, ...options });
  return textOf(await show(view));
}

describe('What stands below a list', () => {
  for (const [when, options, expected] of [
    ['all of it shows', {}, ''],
    ['some of it shows', { left: 3 }, 'Show more (3 left)'],
    ['some of the feed was read, and all of that shows', { hasMore: true }, 'Show more'],
    ['more is being read', { left: 3, hasMore: true, isReading: true }, 'Reading on …'],
    ['one of several feeds is missing', { hasFailed: true }, 'Some seminars could not be loaded.'],
    ['nothing is announced', { matching: 0 }, 'No seminars are announced at the moment.'],
    ['nothing fits', { matching: 0, isNarrowed: true }, 'No seminar fits. Try other words or fewer filters.'],
    ['nothing fits of what was read', { matching: 0, isNarrowed: true, hasMore: true }, 'Show more'],
    ['nothing fits of what was searched', { matching: 0, isNarrowed: true, isWhole: false }, ''],
  ] as const) {
    it(`says ${expected ? `“${expected}”` : 'nothing'} where ${when}`, async () => {
      expect(await said(options)).to.equal(expected);
    });
  }
});
