import { expect } from '@open-wc/testing';
import { spanText } from '../../src/export/span-text.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const hour = 3_600_000;

/** Browsers put thin and unbreakable spaces where others put plain ones. */
const plain = (text: string) => text.replaceAll(/\s/g, ' ').replaceAll(/ ?[–-] ?(?=\d+:)/g, ' – ');
const said = (special: Partial<Seminar>) => plain(spanText(seminar(special), 'en-US'));

describe('when a seminar takes place, in words', () => {
  const twice = Date.UTC(2026, 10, 1, 8, 30);

  it('names both ends where the clock shows the same for both, an hour apart', () => {
    expect(said({ start: twice, end: twice + hour })).to.equal('Sunday, November 1, 2026 at 1:30 AM PDT – 1:30 AM PST');
  });

  it('names one where there is no more to say', () => {
    const once = 'Sunday, November 1, 2026 at 1:30 AM PDT';
    expect(said({ start: twice, end: undefined })).to.equal(once);
    expect(said({ start: twice, end: twice + 20_000 })).to.equal(once);
    expect(said({ allDay: true, start: twice - 1.5 * hour, end: twice + 23.5 * hour })).to.equal(
      'Sunday, November 1, 2026',
    );
  });
});
