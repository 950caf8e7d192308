import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dayText, momentText, timeText, usableLanguage } from '../../src/locale/time-format.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const la = 'America/Los_Angeles';
const hour = 3_600_000;
const own = seminar();
const days = (first: number, last: number) =>
  seminar({ allDay: true, start: Date.UTC(2026, 9, first, 7), end: Date.UTC(2026, 9, last + 1, 7) });

/** Browsers put thin and unbreakable spaces where others put plain ones, and dashes with or without spaces. */
const plain = (text: string) => text.replace(/\s*–\s*/g, '–').replace(/\s/g, ' ');

describe('a day as a heading', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['en-US', 'Thursday, October 8, 2026', 'Today'],
    ['en-GB', 'Thursday, 8 October 2026', 'Today'],
    ['de', 'Donnerstag, 8. Oktober 2026', 'Heute'],
    ['ar', 'الخميس، 8 أكتوبر 2026', 'اليوم'],
    ['fr', 'Jeudi 8 octobre 2026', 'Aujourd’hui'],
    ['ja', '2026年10月8日木曜日', '今日'],
  ];
  for (const [language, text, today] of cases)
    it(`is written as ${language} has it`, () => {
      expect(plain(dayText('2026-10-08', '2026-09-01', language))).to.equal(text);
      expect(plain(dayText('2026-10-08', '2026-10-08', language))).to.equal(`${today} · ${text}`);
    });

  it('has a word for the day before and after, and none for others', () => {
    const said = (today: string) => plain(dayText('2026-11-01', today, 'en-US')).split(' · ')[0];
    expect(said('2026-10-31')).to.equal('Tomorrow');
    expect(said('2026-11-02')).to.equal('Yesterday');
    expect(said('2026-10-30')).to.equal('Sunday, November 1, 2026');
    expect(said('2026-11-03')).to.equal('Sunday, November 1, 2026');
  });

  it('is the same day wherever the visitor is, and in any year', () => {
    expect(plain(dayText('2026-12-31', '2026-01-01', 'en-US'))).to.equal('Thursday, December 31, 2026');
    expect(plain(dayText('+012026-01-01', '2026-01-01', 'en-US'))).to.include('12026');
  });
});

describe('when a seminar is on its day', () => {
  const text = (each: Seminar, language: string, zone = la, known?: string) =>
    plain(timeText(each, zone, language, known));

  it('is written as the language has it', () => {
    expect(text(own, 'en-US')).to.equal('9:00–10:00 AM PDT');
    expect(text(own, 'en-GB')).to.equal('09:00–10:00 GMT-7');
    expect(text(own, 'en-GB', 'Europe/London')).to.equal('17:00–18:00 BST');
    expect(text(own, 'de', 'Europe/Berlin')).to.match(/^18:00–19:00 (Uhr )?MESZ$/);
    expect(text(own, 'ar')).to.match(/^9:00–10:00 ص .*7$/);
  });

  it('names no zone where it floats', () => {
    const floating = seminar({ floating: true });
    expect(text(floating, 'en-US')).to.equal('9:00–10:00 AM');
    expect(text(floating, 'de')).to.match(/^09:00–10:00( Uhr)?$/);
    expect(plain(momentText(own.start, la, floating, 'en-US'))).to.equal('Fri, Jul 10, 9:00 AM');
    expect(text(own, 'en-US'), 'another one in the same words').to.equal('9:00–10:00 AM PDT');
  });

  it('names the place that a clock hangs in where that is asked for', () => {
    const placed = (zone: string) => plain(timeText(own, zone, 'en-US', zone, 'shortGeneric'));
    expect(placed('Asia/Tokyo')).to.equal('1:00–2:00 AM Japan Time');
    expect(placed(la)).to.equal('9:00–10:00 AM PT');
    expect(placed('Etc/GMT+8')).to.equal('8:00–9:00 AM GMT-8');
  });

  it('names an offset where nothing else is known of a zone', () => {
    expect(text(own, 'en-US', 'Etc/GMT+8')).to.equal('8:00–9:00 AM GMT-8');
    expect(text(own, 'en-US', '+05:30')).to.equal('9:30–10:30 PM GMT+5:30');
    expect(text(own, 'en-US', 'UTC')).to.equal('4:00–5:00 PM UTC');
  });

  it('says which of two it is where clocks show an hour twice, and passes one that they skip', () => {
    const from = (start: number, minutes: number) => text(seminar({ start, end: start + minutes * 60_000 }), 'en-US');
    expect(from(Date.UTC(2026, 10, 1, 8, 30), 10)).to.equal('1:30–1:40 AM PDT');
    expect(from(Date.UTC(2026, 10, 1, 9, 30), 10)).to.equal('1:30–1:40 AM PST');
    expect(from(Date.UTC(2026, 2, 8, 9, 30), 60)).to.match(/^1:30( AM PST)?–3:30 AM PDT$/);
  });

  it('is right in any year', () => {
    const at = (start: number) => text(seminar({ start, end: undefined }), 'en-US');
    expect(at(Date.UTC(1900, 0, 2, 20))).to.match(/^12:00 PM (PST|GMT-8)$/);
    expect(at(Date.UTC(2100, 6, 2, 20))).to.equal('1:00 PM PDT');
  });

  it('has one time where no end is known', () => {
    expect(text(seminar({ end: undefined }), 'en-US')).to.equal('9:00 AM PDT');
  });

  it('has both halves of the day where it goes over noon', () => {
    expect(text(seminar({ end: own.start + 4 * hour }), 'en-US')).to.equal('9:00 AM–1:00 PM PDT');
  });

  it('has its days where it goes over midnight', () => {
    const over = text(seminar({ end: own.start + 20 * hour }), 'en-US');
    expect(over).to.match(/^Fri, Jul 10, 9:00 AM.*–Sat, Jul 11, 5:00 AM PDT$/);
  });

  it('has the day where it is another one than the day that stands beside it', () => {
    expect(text(own, 'en-US', 'Europe/Berlin', la)).to.equal('6:00–7:00 PM GMT+2');
    expect(text(own, 'en-US', 'Australia/Sydney', la)).to.equal('Sat, Jul 11, 2:00–3:00 AM GMT+10');
  });

  it('is days where it lasts all day, the last one inclusive', () => {
    expect(text(days(8, 8), 'en-US')).to.equal('Thu, Oct 8');
    expect(text(days(8, 9), 'en-US')).to.equal('Thu, Oct 8–Fri, Oct 9');
    expect(text(days(8, 9), 'en-GB')).to.equal('Thu 8 Oct–Fri 9 Oct');
    expect(text(seminar({ ...days(8, 8), end: undefined }), 'de')).to.equal('Do., 8. Okt.');
  });
});

describe('a moment', () => {
  it('has its day and time, or its day alone', () => {
    expect(plain(momentText(own.start, la, own, 'en-US'))).to.equal('Fri, Jul 10, 9:00 AM PDT');
    expect(plain(momentText(own.start, la, days(8, 8), 'en-US'))).to.equal('Fri, Jul 10');
    expect(plain(momentText(own.start, 'Australia/Sydney', days(8, 8), 'en-GB'))).to.equal('Sat 11 Jul');
  });
});

describe('the language to write in', () => {
  it('is the first that can be meant', () => {
    expect(usableLanguage('de', 'en')).to.equal('de');
    expect(usableLanguage(undefined, null, '', 'C', 'en_US', 'xx-nonsense-language-tag', 'fr-CA', 'en')).to.equal(
      'fr-CA',
    );
  });

  it('is the browser’s own where none can', () => {
    expect(usableLanguage()).to.equal(undefined);
    expect(usableLanguage('', null, 'C')).to.equal(undefined);
  });

  it('is one that times can be written in, whatever a page says', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z]{2}(-[A-Za-z0-9]{1,8}){0,3}$/)), (tag) => {
        const language = usableLanguage(tag, 'en');
        expect(momentText(0, 'UTC', own, language ?? '')).to.be.a('string');
      }),
    );
  });
});
