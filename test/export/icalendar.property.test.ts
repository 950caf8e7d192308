import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { entryLocation, entryTitle } from '../../src/export/calendar-entry.ts';
import { describeSeminar } from '../../src/export/description.ts';
import { writeCalendar } from '../../src/export/icalendar.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { englishWords } from './english-words.ts';
import { hostileSeminar, hostileText } from './hostile-seminar.ts';

const NOW = Date.UTC(2026, 6, 1);
const known =
  /^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION|URL|CATEGORIES|SEQUENCE|LAST-MODIFIED|STATUS|TRANSP|X-MICROSOFT-CDO-BUSYSTATUS|X-ALT-DESC|CONTACT|CONFERENCE|ACTION|TRIGGER)[:;]/;
// oxlint-disable-next-line no-control-regex -- control characters are what must not be there
const forbidden = /[\u0000-\u0008\u000a-\u001f\u007f\ud800-\udfff]/u;

const anyList = fc.array(hostileSeminar, { maxLength: 4 });
const write = (seminars: readonly Seminar[], name?: string) =>
  writeCalendar(seminars, { now: NOW, name, words: englishWords, reminder: 30 });
const octets = (text: string) => new TextEncoder().encode(text).length;
const eventsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');

describe('writeCalendar, given anything', () => {
  it('writes lines of at most 75 octets, cut between characters and ended by CRLF', () => {
    fc.assert(
      fc.property(anyList, hostileText, (seminars, name) => {
        const { text } = write(seminars, name);
        expect(text === '' || text.endsWith('\r\n')).to.equal(true);
        for (const line of text.split('\r\n')) {
          expect(octets(line)).to.be.at.most(75);
          expect(line).not.to.match(forbidden);
        }
      }),
    );
  });

  it('writes no line that a text has brought in', () => {
    fc.assert(
      fc.property(anyList, hostileText, (seminars, name) => {
        const { text, count } = write(seminars, name);
        const lines = text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
        for (const line of lines) expect(line).to.match(known);
        expect(lines.filter((line) => line === 'BEGIN:VEVENT').length).to.equal(count);
      }),
    );
  });

  it('loses no seminar and gives each an identifier of its own', () => {
    fc.assert(
      fc.property(fc.array(hostileSeminar, { minLength: 1, maxLength: 4 }), (seminars) => {
        const { text, count, leftOut } = write(seminars);
        expect(count + leftOut.length).to.equal(seminars.length);
        for (const { reason } of leftOut) expect(reason).to.equal('cancelled');
        const uids = count ? eventsOf(text).map((event) => String(event.getFirstPropertyValue('uid'))) : [];
        expect(new Set(uids).size).to.equal(count);
        for (const uid of uids) expect(uid).to.match(/^[A-Za-z0-9._@-]{1,255}$/);
      }),
    );
  });

  it('writes every text so that a reader has it back', () => {
    fc.assert(
      fc.property(hostileSeminar, (seminar) => {
        const [event] = eventsOf(write([seminar]).text);
        const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
        expect(value('summary')).to.equal(entryTitle(seminar, englishWords));
        expect(value('description')).to.equal(describeSeminar(seminar, englishWords));
        expect(value('location')).to.equal(entryLocation(seminar));
      }),
    );
  });

  it('writes periods that end after they begin', () => {
    fc.assert(
      fc.property(hostileSeminar, (seminar) => {
        const { text } = write([seminar]);
        const [, start, end] =
          /^DTSTART(?:;VALUE=DATE)?:([\dTZ]+)\r\nDTEND(?:;VALUE=DATE)?:([\dTZ]+)\r$/m.exec(text) ?? [];
        const time = seminar.floating ? /^\d{8}T\d{6}$/ : /^\d{8}T\d{6}Z$/;
        expect(start).to.match(seminar.allDay ? /^\d{8}$/ : time);
        expect(end.length).to.equal(start.length);
        expect(end > start).to.equal(true);
        expect(eventsOf(text).length).to.equal(1);
      }),
    );
  });
});
