import { expect } from '@open-wc/testing';
import { firstWeekday } from '../../src/locale/first-weekday.ts';

describe('firstWeekday', () => {
  it('is what the language’s people have on their walls, where the browser knows', () => {
    const knows = 'getWeekInfo' in Intl.Locale.prototype || 'weekInfo' in Intl.Locale.prototype;
    expect(['de', 'en-US', 'en-GB', 'ar-EG'].map(firstWeekday)).to.deep.equal(knows ? [1, 7, 1, 6] : [1, 1, 1, 1]);
  });
});
