import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import { atOnce } from '../../src/export/steps.ts';
import { CalendarWriter, writeCalendar } from '../../src/export/icalendar.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';

const options = { now: Date.UTC(2026, 6, 1, 12), words: englishWords };

const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const linesOf = (overrides: Partial<Seminar>, more = {}) =>
  unfolded(writeCalendar([seminar(overrides)], { ...options, ...more }).text);
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
const midnight = (year: number, month: number, day: number, hours: number) => Date.UTC(year, month - 1, day, hours);

describe('writeCalendar', () => {
  it('writes one seminar as a published file without a calendar of its own', () => {
    const lines = linesOf({}, { name: 'Physics seminars' });
    expect(lines.slice(0, 6)).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//seminar-calendar//seminar-calendar//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
    ]);
    expect(lines.slice(-3)).to.deep.equal(['END:VEVENT', 'END:VCALENDAR', '']);
  });

  it('names the calendar above several seminars, with its marks escaped', () => {
    const seminars = [seminar({ uid: 'a@b' }), seminar({ uid: 'c@d' })];
    const { text, count } = writeCalendar(seminars, { ...options, name: 'Topology,\nGeometry; more' });
    expect(count).to.equal(2);
    expect(unfolded(text)).to.include('X-WR-CALNAME:Topology\\, Geometry\\; more');
  });

  it('writes nothing for an empty list', () => {
    expect(writeCalendar([], options)).to.deep.equal({ text: '', count: 0, leftOut: [] });
  });

  it('writes times in UTC, with stamp, change and sequence', () => {
    const lines = linesOf({ updated: Date.UTC(2026, 5, 30, 8, 15), sequence: 3 });
    expect(lines).to.include.members([
      'UID:spin-glasses-2026@example.edu',
      'DTSTART:20260710T160000Z',
      'DTEND:20260710T170000Z',
      'DTSTAMP:20260630T081500Z',
      'LAST-MODIFIED:20260630T081500Z',
      'SEQUENCE:3',
      'STATUS:CONFIRMED',
      'TRANSP:OPAQUE',
      'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
    ]);
  });

  it('stamps a seminar that has no date of change with the instant of the download', () => {
    const lines = linesOf({});
    expect(lines).to.include.members(['DTSTAMP:20260701T120000Z', 'SEQUENCE:0']);
    expect(lines.some((line) => line.startsWith('LAST-MODIFIED'))).to.equal(false);
  });

  it('writes a sequence only where it is a whole number that calendars take', () => {
    for (const sequence of [-1, 1.5, Number.NaN, 2 ** 31]) expect(linesOf({ sequence })).to.include('SEQUENCE:0');
  });

  it('is the same on each download', () => {
    expect(linesOf({ uid: '' })).to.deep.equal(linesOf({ uid: '' }));
  });

  it('gives a seminar without a usable end one hour', () => {
    const start = Date.UTC(2026, 6, 10, 16);
    for (const end of [undefined, Number.NaN, start, start - 1, Infinity]) {
      expect(linesOf({ end })).to.include('DTEND:20260710T170000Z');
    }
  });

  it("writes a wall clock's time without a zone where only that is known", () => {
    const floating = { floating: true, timeZone: 'America/Los_Angeles' } as const;
    expect(linesOf(floating)).to.include.members(['DTSTART:20260710T090000', 'DTEND:20260710T100000']);
    expect(linesOf({ ...floating, end: undefined })).to.include('DTEND:20260710T100000');
    // the clocks go back by an hour while it lasts
    const [start, end] = [Date.UTC(2026, 10, 1, 8, 30), Date.UTC(2026, 10, 1, 9, 15)];
    expect(linesOf({ ...floating, start, end })).to.include.members([
      'DTSTART:20261101T013000',
      'DTEND:20261101T023000',
    ]);
    expect(linesOf({ ...floating, timeZone: 'No/Such' })).to.include('DTSTART:20260710T160000');
  });

  it('keeps instants over a change of clocks and in years far away', () => {
    // 01:30 of 1 November 2026 comes twice in Los Angeles
    expect(linesOf({ start: Date.UTC(2026, 10, 1, 9, 30), end: Date.UTC(2026, 10, 1, 10, 30) })).to.include.members([
      'DTSTART:20261101T093000Z',
      'DTEND:20261101T103000Z',
    ]);
    expect(linesOf({ start: Date.UTC(1900, 0, 1), end: undefined })).to.include('DTSTART:19000101T000000Z');
    expect(linesOf({ start: Date.UTC(2100, 11, 31, 23), end: undefined })).to.include.members([
      'DTSTART:21001231T230000Z',
      'DTEND:21010101T000000Z',
    ]);
  });

  it('writes whole days as dates of the room, with the day after as end', () => {
    const days = { allDay: true, timeZone: 'Australia/Sydney' };
    const start = midnight(2026, 7, 9, 14);
    expect(linesOf({ ...days, start, end: midnight(2026, 7, 10, 14) })).to.include.members([
      'DTSTART;VALUE=DATE:20260710',
      'DTEND;VALUE=DATE:20260711',
      'TRANSP:TRANSPARENT',
    ]);
    expect(linesOf({ ...days, start, end: midnight(2026, 7, 12, 14) })).to.include('DTEND;VALUE=DATE:20260713');
    expect(linesOf({ ...days, start, end: undefined })).to.include('DTEND;VALUE=DATE:20260711');
  });

  it('writes whole days over a change of clocks', () => {
    const days = { allDay: true, timeZone: 'America/Los_Angeles' };
    expect(linesOf({ ...days, start: midnight(2026, 3, 7, 8), end: midnight(2026, 3, 9, 7) })).to.include.members([
      'DTSTART;VALUE=DATE:20260307',
      'DTEND;VALUE=DATE:20260309',
    ]);
  });

  it('writes whole days of 1900 and of the year 900', () => {
    const days = { allDay: true, timeZone: 'UTC', end: undefined };
    expect(linesOf({ ...days, start: Date.UTC(1900, 1, 28) })).to.include.members([
      'DTSTART;VALUE=DATE:19000228',
      'DTEND;VALUE=DATE:19000301',
    ]);
    expect(linesOf({ ...days, start: Date.UTC(900, 0, 1) })).to.include('DTSTART;VALUE=DATE:09000101');
  });

  it('takes a midnight that is some seconds early for the day it begins', () => {
    const days = { allDay: true, timeZone: 'UTC' };
    expect(
      linesOf({ ...days, start: Date.UTC(1900, 0, 1) - 28_000, end: Date.UTC(1900, 0, 2) - 28_000 }),
    ).to.include.members(['DTSTART;VALUE=DATE:19000101', 'DTEND;VALUE=DATE:19000102']);
  });

  it('takes the day in UTC where the zone is unknown', () => {
    const start = Date.UTC(2026, 6, 10);
    expect(linesOf({ allDay: true, timeZone: 'No/Such', start, end: undefined })).to.include(
      'DTSTART;VALUE=DATE:20260710',
    );
  });

  it('leaves out what has no date that can be written, and keeps the others', () => {
    const dates = [Number.NaN, Infinity, Date.UTC(10_000, 0, 1), -62_135_596_800_001, 253_402_300_799_999];
    const bad = dates.flatMap((start, index) =>
      [true, false].map((allDay) => seminar({ uid: `bad-${index}-${allDay}`, start, end: undefined, allDay })),
    );
    const { text, count, leftOut } = writeCalendar([...bad, seminar()], options);
    expect(count).to.equal(1);
    expect(eventsOf(text)[0].summary).to.equal('Spin glasses and hard problems');
    expect(leftOut).to.deep.equal(bad.map(({ uid }) => ({ uid, reason: 'date' })));
  });

  it('leaves out what is no seminar at all, and keeps the others', () => {
    const broken = { ...seminar({ uid: 'broken' }), speakers: undefined } as unknown as Seminar;
    const { count, leftOut } = writeCalendar([broken, seminar()], options);
    expect(count).to.equal(1);
    expect(leftOut).to.deep.equal([{ uid: 'broken', reason: 'unwritable' }]);
  });

  it('leaves a cancelled seminar out of a list and says so', () => {
    const { text, count, leftOut } = writeCalendar([seminar(), seminar({ uid: 'off', status: 'cancelled' })], options);
    expect(count).to.equal(1);
    expect(text).not.to.contain('CANCELLED');
    expect(leftOut).to.deep.equal([{ uid: 'off', reason: 'cancelled' }]);
  });

  it('marks a cancelled seminar three ways in a file of its own', () => {
    expect(linesOf({ status: 'cancelled' })).to.include.members([
      'SUMMARY:Cancelled: Spin glasses and hard problems',
      'STATUS:CANCELLED',
      'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
      'TRANSP:TRANSPARENT',
    ]);
  });

  it('marks a postponed seminar as uncertain', () => {
    expect(linesOf({ status: 'postponed' })).to.include.members([
      'SUMMARY:Postponed: Spin glasses and hard problems',
      'STATUS:TENTATIVE',
      'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
    ]);
    expect(linesOf({ status: 'rescheduled' })).to.include.members([
      'SUMMARY:Spin glasses and hard problems',
      'STATUS:CONFIRMED',
    ]);
  });

  it('writes place and join link where calendar programs look for them', () => {
    const url = 'https://example.zoom.us/j/1?pwd=a,b;c';
    const lines = linesOf({
      location: { name: 'Ramo Hall', room: '101', address: '1 Main St, Springfield' },
      webcast: { url, label: 'Join "Zoom"\r\nX-EVIL:1' },
    });
    expect(lines).to.include.members([
      'LOCATION:Ramo Hall\\, 101\\, 1 Main St\\, Springfield\\, https://example.zoom.us/j/1?pwd=a\\,b\\;c',
      `URL:${url}`,
      `CONFERENCE;VALUE=URI;LABEL="Join 'Zoom' X-EVIL:1":${url}`,
    ]);
  });

  it("leads to the seminar's page before the join link, as a plain http address", () => {
    const url = 'HTTPS://Events.Example.EDU/séminaire?q=a b|c';
    expect(linesOf({ url, webcast: { url: 'https://example.zoom.us/j/1' } })).to.include(
      'URL:https://events.example.edu/s%C3%A9minaire?q=a%20b%7Cc',
    );
    const refused = [
      'javascript://x/%0aalert(1)',
      'mailto:a@b.edu',
      'nonsense',
      '',
      `https://example.edu/${'./'.repeat(1_000)}`,
      `https://example.edu/${'x'.repeat(2_000)}`,
    ];
    for (const bad of refused) expect(linesOf({ url: bad }).join('\n')).not.to.contain('URL:');
  });

  it('names a contact, and neither organizer nor attendee', () => {
    const lines = linesOf({ contact: { name: 'Kim Lee', email: 'kim@example.edu' }, hosts: ['Prof. Roy'] });
    expect(lines).to.include('CONTACT:Kim Lee\\, kim@example.edu');
    expect(lines.join('\n')).not.to.match(/^(ORGANIZER|ATTENDEE)/m);
  });

  it('keeps categories apart whatever marks they hold', () => {
    const lines = linesOf({ series: 'Topology, low-dim', category: 'Talks; more', topics: ['a\\b', '', 'a\\b'] });
    expect(lines).to.include('CATEGORIES:Topology\\, low-dim,Talks\\; more,a\\\\b');
    expect(linesOf({ topics: [''] }).join('\n')).not.to.contain('CATEGORIES');
  });

  it('reminds as many minutes before as the page asks', () => {
    const lines = linesOf({ contact: { name: 'Kim Lee' } }, { reminder: 30 });
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VEVENT') + 1);
    expect(alarm).to.deep.equal([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Spin glasses and hard problems',
      'TRIGGER:-PT30M',
      'END:VALARM',
      'END:VEVENT',
    ]);
    for (const reminder of [0, -5, 1.5, Number.NaN, 1e9, undefined]) {
      expect(linesOf({}, { reminder }).join()).not.to.contain('VALARM');
    }
    expect(linesOf({ allDay: true }, { reminder: 30 }).join()).not.to.contain('VALARM');
  });

  it('reminds of nothing that does not take place', () => {
    const hasAlarm = (given: Partial<Seminar>) => linesOf(given, { reminder: 30 }).includes('BEGIN:VALARM');
    expect(hasAlarm({ status: 'cancelled' })).to.equal(false);
    expect(hasAlarm({ status: 'postponed' })).to.equal(false);
    expect(hasAlarm({ status: 'postponed', previousStart: Date.UTC(2026, 6, 3, 16) })).to.equal(true);
    expect(hasAlarm({ status: 'rescheduled' })).to.equal(true);
  });

  it('gives two seminars of one identifier one each', () => {
    const { text } = writeCalendar(
      [seminar(), seminar(), seminar({ uid: 'spin-glasses-2026@example.edu-1' })],
      options,
    );
    expect(new Set(eventsOf(text).map(({ uid }) => uid)).size).to.equal(3);
  });

  it('has a long text back', () => {
    const abstract = '数学 and, more; \\nabla 👩‍👩‍👧‍👦\n'.repeat(600);
    const [event] = eventsOf(writeCalendar([seminar({ abstract })], options).text);
    expect(event.description).to.contain(abstract.trim());
  });

  it('writes formatted text beside the plain, escaped as a text', () => {
    const abstract = '<ul><li>a;b, c\\nabla</li></ul>';
    const lines = linesOf({ abstract });
    const [formatted = ''] = lines.filter((line) => line.startsWith('X-ALT-DESC'));
    expect(formatted).to.match(/^X-ALT-DESC;FMTTYPE=text\/html:<!DOCTYPE html>.*<li><p>a\\;b\\, c\\\\nabla<\/p><\/li>/);
    expect(lines.findIndex((line) => line.startsWith('DESCRIPTION:'))).to.be.greaterThan(0);
    expect(linesOf({ abstract: 'Plain.' }).join()).not.to.include('X-ALT-DESC');
  });

  it('writes a file again with nothing changed but the stamp', () => {
    const seminars = [seminar({ uid: '' }), seminar({ uid: 'b', abstract: '<b>One</b>', updated: 0, sequence: 4 })];
    const [first, second] = [options.now, options.now + 86_400_000].map((now) =>
      unfolded(writeCalendar(seminars, { ...options, now }).text),
    );
    const changed = first.filter((line, index) => line !== second[index]);
    expect(first.length).to.equal(second.length);
    expect(changed).to.deep.equal(['DTSTAMP:20260701T120000Z']);
  });

  it('writes as much when fed one by one', () => {
    const seminars = [seminar({ uid: 'a@b' }), seminar({ uid: 'c@d' })];
    const writer = new CalendarWriter(options);
    for (const each of seminars) atOnce(writer.add(each));
    const { parts, ...file } = writer.finish();
    expect({ text: parts.join(''), ...file }).to.deep.equal(writeCalendar(seminars, options));
  });
});
