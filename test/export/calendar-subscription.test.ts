import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { writeCalendar } from '../../src/export/icalendar.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';

const options = { name: 'Physics, seminars', words: englishWords, subscription: true };
const write = (...seminars: readonly Seminar[]) => writeCalendar(seminars, options);
const linesOf = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('writeCalendar, for a calendar that is subscribed to', () => {
  it('has a name, and says how often to read it again, even with one seminar', () => {
    expect(linesOf(write(seminar()).text).slice(4, 9)).to.deep.equal([
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Physics\\, seminars',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'BEGIN:VEVENT',
    ]);
  });

  it('says nothing of that in a download', () => {
    const { text } = writeCalendar([seminar(), seminar({ uid: 'b' })], { ...options, subscription: false });
    expect(text).not.to.match(/REFRESH-INTERVAL|X-PUBLISHED-TTL/);
  });

  it('holds what is called off, so that it is called off in the calendars of those who subscribe', () => {
    const { text, count, leftOut } = write(seminar(), seminar({ uid: 'off', status: 'cancelled' }));
    expect(count).to.equal(2);
    expect(leftOut).to.deep.equal([]);
    const [, off] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(off?.getFirstPropertyValue('status')).to.equal('CANCELLED');
  });

  it('knows no clock: the same seminars are the same file', () => {
    const updated = Date.UTC(2026, 5, 30, 8, 15);
    const lines = linesOf(write(seminar(), seminar({ uid: 'b', updated })).text);
    expect(lines.filter((line) => line.startsWith('DTSTAMP'))).to.deep.equal([
      'DTSTAMP:19700101T000000Z',
      'DTSTAMP:20260630T081500Z',
    ]);
  });

  it('is a calendar without a seminar too', () => {
    const { text, count } = write();
    expect(count).to.equal(0);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(calendar.getAllSubcomponents().map(({ name }) => name)).to.deep.equal(['vtimezone']);
    expect(linesOf(text)).to.include('X-WR-CALNAME:Physics\\, seminars');
  });
});
