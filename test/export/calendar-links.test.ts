import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type CalendarTarget, calendarLink } from '../../src/export/calendar-links.ts';
import { viewerTimeZone } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { englishWords } from './english-words.ts';
import { hostileSeminar } from './hostile-seminar.ts';

const targets = ['outlook', 'outlook-com', 'google', 'yahoo'] as const;
const bodies = { outlook: 'body', 'outlook-com': 'body', google: 'details', yahoo: 'desc' } as const;

const linkTo = (target: CalendarTarget, overrides: Partial<Seminar> = {}) =>
  calendarLink(target, seminar(overrides), englishWords);
const parameter = (link: string, name: string) => new URL(link).searchParams.get(name);
const bodyOf = (target: CalendarTarget, overrides: Partial<Seminar>) =>
  parameter(linkTo(target, overrides), bodies[target]) ?? '';

describe('calendarLink', () => {
  it('opens Outlook of work and school with a time in UTC', () => {
    const link = linkTo('outlook');
    expect(link).to.match(
      /^https:\/\/outlook\.office\.com\/calendar\/0\/action\/compose\?rru=addevent&subject=Spin%20glasses%20and%20hard%20problems&startdt=2026-07-10T16:00:00Z&enddt=2026-07-10T17:00:00Z&/,
    );
    expect(linkTo('outlook-com')).to.equal(link.replace('outlook.office.com', 'outlook.live.com'));
  });

  it('opens Outlook on phones and tablets by the form that works there', () => {
    const link = calendarLink('outlook', seminar(), englishWords, { isMobile: true });
    const form =
      'https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent&';
    expect(link.slice(0, form.length)).to.equal(form);
    expect(link.slice(form.length)).to.equal(linkTo('outlook').split('rru=addevent&')[1]);
    for (const target of ['google', 'yahoo'] as const)
      expect(calendarLink(target, seminar(), englishWords, { isMobile: true })).to.equal(linkTo(target));
  });

  it('opens Google with a time in UTC, of no zone', () => {
    expect(linkTo('google')).to.match(
      /^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&.*&dates=20260710T160000Z\/20260710T170000Z&/,
    );
    expect(linkTo('google')).not.to.contain('ctz');
  });

  it('opens Yahoo with the time on the visitor’s clock, for it takes every time for one on that', () => {
    const link = (timeZone: string) => calendarLink('yahoo', seminar(), englishWords, { timeZone });
    expect(link('Asia/Kathmandu')).to.match(
      /^https:\/\/calendar\.yahoo\.com\/\?v=60&title=.*&st=20260710T214500&et=20260710T224500&/,
    );
    expect(link('Australia/Sydney')).to.contain('&st=20260711T020000&et=20260711T030000&');
    expect(linkTo('yahoo')).to.equal(link(viewerTimeZone()));
  });

  it('leaves a time of no known zone on the visitor’s clock', () => {
    for (const target of targets) {
      const link = calendarLink(target, seminar({ floating: true }), englishWords, { timeZone: 'Asia/Tokyo' });
      expect(link).to.match(/[=/]2026-?07-?10T09:?00:?00[&/].*2026-?07-?10T10:?00:?00&/);
    }
  });

  it('gives whole days as days, whatever zone the visitor is in', () => {
    const days = {
      allDay: true,
      timeZone: 'Australia/Sydney',
      start: Date.UTC(2026, 6, 9, 14),
      end: Date.UTC(2026, 6, 11, 14),
    };
    expect(linkTo('google', days)).to.contain('&dates=20260710/20260712&');
    expect(linkTo('outlook', days)).to.contain('&startdt=2026-07-10&enddt=2026-07-12&allday=true&');
    expect(linkTo('yahoo', days)).to.contain('&st=20260710&et=20260711&dur=allday&');
  });

  it('leaves the time open where it cannot be written', () => {
    expect(linkTo('google', { start: Number.NaN })).not.to.contain('dates=');
  });

  it('keeps marks that mean something in an address', () => {
    const title = 'C++ & "more" 100% #1; a=b';
    expect(parameter(linkTo('outlook', { title }), 'subject')).to.equal(title);
    expect(linkTo('outlook', { title })).not.to.contain('+');
  });

  it('gives Outlook line breaks as HTML, and no markup of the feed', () => {
    const body = bodyOf('outlook', { abstract: 'x < y & z\nnew line' });
    expect(body).to.contain('x &lt; y &amp; z<br>new line');
  });

  it('gives Google no tag to swallow', () => {
    expect(bodyOf('google', { abstract: 'if x<y then' })).to.contain('if x< y then');
  });

  it('keeps words apart for Yahoo, which loses line ends', () => {
    expect(bodyOf('yahoo', { url: 'https://events.example.edu/17' })).to.match(/\/17 \n \nSpeaker/);
  });

  it('says that a seminar is called off', () => {
    expect(parameter(linkTo('google', { status: 'cancelled' }), 'text')).to.match(/^Cancelled: /);
  });

  it("cuts a long text between characters, behind the seminar's address", () => {
    for (const target of targets) {
      for (const piece of ['word ', 'é', '数', '👩‍👩‍👧‍👦', 'e\u0301', '<&>\n']) {
        const link = linkTo(target, { url: 'https://events.example.edu/17', abstract: `${piece.repeat(5_000)}.` });
        expect(link.length).to.be.within(1_900, 2_000);
        const body = parameter(link, bodies[target]) ?? '';
        expect(body).to.match(/^https:\/\/events\.example\.edu\/17/);
        expect(body).to.match(/…$/);
        if (piece.includes('\u200d')) expect(body).to.match(/(Abstract|👩‍👩‍👧‍👦|\n|>)…$/);
        if (piece === 'e\u0301') expect(body).to.match(/e\u0301…$/);
      }
    }
  });

  it('never cuts an address in two', () => {
    const join = `https://example.zoom.us/j/${'1'.repeat(300)}`;
    const speakers = [{ name: 'Ada '.repeat(230) }];
    for (const target of targets) {
      const body = bodyOf(target, { speakers, webcast: { url: join } });
      for (const [found] of body.matchAll(/https:[^\s<]*/g)) expect(found).to.equal(join);
    }
    const page = `https://example.edu/${'x'.repeat(1_900)}`;
    expect(bodyOf('google', { url: page })).to.match(/^Speaker/);
  });

  it('reads no more of long texts than it has room for, however many there are', () => {
    const speakers = [{ name: 'Ada', bio: 'Ada counts.' }];
    expect(bodyOf('google', { abstract: 'Words.', speakers })).to.match(/Words\.\s+Biography\s+Ada counts\.$/);
    const costly = 'Words. <b><i></b></i>'.repeat(600);
    expect(bodyOf('google', { abstract: costly, speakers })).not.to.contain('Ada counts');
    expect(bodyOf('google', { speakers: [{ name: 'Bo', bio: '<b></b>'.repeat(2_000) }, ...speakers] })).not.to.contain(
      'Ada counts',
    );
  });

  it('is a short address without a plus for any seminar', () => {
    fc.assert(
      fc.property(fc.constantFrom(...targets), hostileSeminar, fc.boolean(), (target, each, isMobile) => {
        const link = calendarLink(target, each, englishWords, { isMobile });
        expect(link.length).to.be.at.most(2_000);
        expect(link).to.match(/^https:\/\/[\w.]+\/[\w/]*\?[\w.~!*'();:@&=%/-]*$/);
      }),
    );
  });
});
