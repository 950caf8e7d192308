import { expect } from '@open-wc/testing';
import { dayNumber, fullDay, monthText, shortDay, startText, weekdayTexts } from '../../src/locale/day-words.ts';
import { seminar } from '../seminar-factory.ts';

describe('Words for days', () => {
  it('name a month and a day', () => {
    expect(monthText('2027-02', 'en')).to.equal('February 2027');
    expect(monthText('2027-02', 'sv')).to.equal('Februari 2027');
    expect(fullDay('2027-02-16', 'de')).to.equal('Dienstag, 16. Februar 2027');
  });

  it('leave out the year where it is the current one', () => {
    expect(shortDay('2027-02-16', '2027-07-01', 'en')).to.equal('Tue, Feb 16');
    expect(shortDay('2027-02-16', '2026-07-01', 'en')).to.equal('Tue, Feb 16, 2027');
  });

  it('count in the calendar of the feed and the digits of the language', () => {
    expect(monthText('2027-02', 'th')).to.contain('2027');
    expect(dayNumber('2027-02-06', 'en')).to.equal('6');
    expect(dayNumber('2027-02-16', 'ar-EG')).to.equal('١٦');
  });

  it('name the days of a week', () => {
    expect(weekdayTexts(1, 'en')).to.deep.equal({ long: 'Monday', short: 'Mon', narrow: 'M' });
    expect(weekdayTexts(7, 'de').long).to.equal('Sonntag');
  });

  it('say when it begins, without a zone', () => {
    expect(startText(seminar(), 'Europe/Berlin', 'de')).to.equal('18:00');
    expect(startText(seminar({ allDay: true }), 'Europe/Berlin', 'de')).to.equal('');
  });
});
