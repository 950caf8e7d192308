// A file of each kind, read back by two parsers that others wrote: ical.js, which Thunderbird has, and node-ical.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { importBundled } from '../tools/bundle.mjs';

const parts = {
  writeCalendar: '/src/export/icalendar.ts',
  describeSeminar: '/src/export/description.ts',
  'entryTitle, entryLocation': '/src/export/calendar-entry.ts',
  englishWords: '/test/export/english-words.ts',
  seminar: '/test/seminar-factory.ts',
};

const now = Date.UTC(2026, 6, 1, 12);
const at = Date.UTC;
const losAngeles = { timeZone: 'America/Los_Angeles' };
const sydney = { timeZone: 'Australia/Sydney' };
const previousStart = at(2026, 6, 3, 16);

/**
 * Kind → what the seminars of its file are, the times to be read of each, and what the file is written with. A time is an
 * instant, a day ("2026-07-10") or what a clock shows ("2026-07-10T09:00").
 */
const kinds = {
  'one seminar': { given: [{}], times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]] },
  'a list': {
    given: [{}, { uid: 'b@example.edu', start: at(2026, 6, 17, 16), end: at(2026, 6, 17, 18) }],
    times: [
      [at(2026, 6, 10, 16), at(2026, 6, 10, 17)],
      [at(2026, 6, 17, 16), at(2026, 6, 17, 18)],
    ],
    options: { name: 'Topology, Geometry; more' },
  },
  'a selection with one that is called off': {
    given: [{}, { uid: 'off@example.edu', status: 'cancelled' }, { uid: 'c@example.edu' }],
    written: [0, 2],
    times: [
      [at(2026, 6, 10, 16), at(2026, 6, 10, 17)],
      [at(2026, 6, 10, 16), at(2026, 6, 10, 17)],
    ],
  },
  'a calendar to subscribe to': {
    given: [{}, { uid: 'off@example.edu', status: 'cancelled' }],
    times: [
      [at(2026, 6, 10, 16), at(2026, 6, 10, 17)],
      [at(2026, 6, 10, 16), at(2026, 6, 10, 17)],
    ],
    statuses: ['CONFIRMED', 'CANCELLED'],
    options: { name: 'Colloquia', subscription: true },
  },
  'a whole day': {
    given: [{ allDay: true, ...sydney, start: at(2026, 6, 9, 14), end: at(2026, 6, 10, 14) }],
    times: [['2026-07-10', '2026-07-11']],
  },
  'several days over a change of clocks': {
    given: [{ allDay: true, ...losAngeles, start: at(2026, 2, 7, 8), end: at(2026, 2, 10, 7) }],
    times: [['2026-03-07', '2026-03-10']],
  },
  'no end': { given: [{ end: undefined }], times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]] },
  'over midnight': {
    given: [{ start: at(2026, 6, 11, 6, 30), end: at(2026, 6, 11, 8) }],
    times: [[at(2026, 6, 11, 6, 30), at(2026, 6, 11, 8)]],
  },
  'the hour that clocks skip': {
    given: [{ start: at(2026, 2, 8, 10, 30), end: at(2026, 2, 8, 11) }],
    times: [[at(2026, 2, 8, 10, 30), at(2026, 2, 8, 11)]],
  },
  'the second of two hours that clocks show twice': {
    given: [{ start: at(2026, 10, 1, 9, 30), end: at(2026, 10, 1, 10) }],
    times: [[at(2026, 10, 1, 9, 30), at(2026, 10, 1, 10)]],
  },
  'years far away': {
    given: [
      { start: at(1900, 0, 1), end: at(1900, 0, 1, 1) },
      { uid: 'b', start: at(2100, 11, 31, 23), end: at(2101, 0, 1) },
    ],
    times: [
      [at(1900, 0, 1), at(1900, 0, 1, 1)],
      [at(2100, 11, 31, 23), at(2101, 0, 1)],
    ],
  },
  'a cancelled one': {
    given: [{ status: 'cancelled' }],
    times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]],
    statuses: ['CANCELLED'],
    titles: ['Cancelled: Spin glasses and hard problems'],
  },
  'a postponed one': {
    given: [{ status: 'postponed' }],
    times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]],
    statuses: ['TENTATIVE'],
    titles: ['Postponed: Spin glasses and hard problems'],
    says: [/^Postponed from: .*July 10, 2026.*\nNo new date yet\n/],
  },
  'a rescheduled one': {
    given: [{ status: 'rescheduled', previousStart, sequence: 2, updated: at(2026, 5, 30, 8) }],
    times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]],
    says: [/^Rescheduled\nMoved from: .*July 3, 2026.*\nNow: .*July 10, 2026/],
  },
  "a wall clock's time": {
    given: [{ floating: true, ...losAngeles }],
    times: [['2026-07-10T09:00', '2026-07-10T10:00']],
  },
  'formatted text': {
    given: [
      {
        abstract:
          '<p>On <em>thin</em> films; widths, <a href="https://example.edu/w">and more</a>.</p><ul><li>One</li></ul>',
      },
    ],
    times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]],
    says: [/On thin films; widths, and more \(https:\/\/example\.edu\/w\)\.\n\n- One/],
    isFormatted: true,
  },
  'texts of all scripts': {
    given: [
      {
        title: 'מבוא לטופולוגיה – 数学入門 – 👩‍🔬 $\\alpha \\le \\beta^2$',
        abstract: `שלום, עולם; ${'数学と物理。'.repeat(60)}\n\n${'👩‍👩‍👧‍👦'.repeat(40)}`,
        location: { name: 'قاعة المحاضرات', room: '٣' },
        speakers: [{ name: '山田 花子', affiliation: 'Université de Genève' }],
      },
    ],
    times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]],
  },
  'an abstract as long as a feed may have it': {
    given: [{ abstract: `${'Ice, water; steam. '.repeat(5_200)}The end.` }],
    times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]],
    says: [/The end\.$/],
  },
  'a reminder': {
    given: [{ title: 'Ice, water; steam' }],
    times: [[at(2026, 6, 10, 16), at(2026, 6, 10, 17)]],
    options: { reminder: 15 },
  },
};

/** What ical.js reads. */
function readWithIcalJs(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const written = (time) => {
    if (time.isDate) return time.toString();
    return time.zone === ICAL.Timezone.localTimezone ? time.toString().slice(0, 16) : time.toJSDate().getTime();
  };
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name) => component.getFirstPropertyValue(name);
    const alarm = component.getFirstSubcomponent('valarm');
    return {
      uid: value('uid'),
      title: value('summary'),
      text: value('description'),
      location: value('location') ?? '',
      status: value('status'),
      sequence: value('sequence'),
      html: component.getFirstProperty('x-alt-desc')?.getFirstValue(),
      times: [written(value('dtstart')), written(value('dtend'))],
      alarm: alarm && [alarm.getFirstPropertyValue('trigger').toSeconds(), alarm.getFirstPropertyValue('description')],
    };
  });
}

/** What node-ical reads. Its times are the reader's own where a file has no zone, and so are its days. */
function readWithNodeIcal(text) {
  const plain = (value) => value?.val ?? value;
  const pad = (number) => String(number).padStart(2, '0');
  const day = (date) => [date.getFullYear(), pad(date.getMonth() + 1), pad(date.getDate())].join('-');
  const written = (date, isFloating) => {
    if (date.dateOnly) return day(date);
    return isFloating ? `${day(date)}T${pad(date.getHours())}:${pad(date.getMinutes())}` : date.getTime();
  };
  const isFloating = /^DTSTART:\d{8}T\d{6}\r$/m.test(text);
  return Object.values(nodeIcal.sync.parseICS(text))
    .filter(({ type }) => type === 'VEVENT')
    .map((event) => ({
      uid: event.uid,
      title: plain(event.summary),
      text: plain(event.description),
      location: plain(event.location) ?? '',
      status: event.status,
      sequence: Number(event.sequence),
      html: plain(event['ALT-DESC']),
      times: [written(event.start, isFloating), written(event.end, isFloating)],
      alarm: event.alarms && [
        -60 * Number(/^-PT(\d+)M$/.exec(event.alarms[0].trigger)?.[1]),
        plain(event.alarms[0].description),
      ],
    }));
}

describe('A calendar file', () => {
  let made;

  before(async () => {
    made = await importBundled(parts);
  });

  for (const [reader, read] of Object.entries({ 'ical.js': readWithIcalJs, 'node-ical': readWithNodeIcal }))
    for (const [kind, expected] of Object.entries(kinds))
      it(`of ${kind} is read back by ${reader}`, () => {
        const words = made.englishWords;
        const all = expected.given.map((overrides) => made.seminar(overrides));
        const seminars = expected.written?.map((index) => all[index]) ?? all;
        const { text } = made.writeCalendar(all, { now, words, ...expected.options });
        const events = read(text);
        const each = (name) => events.map((event) => event[name]);
        assert.deepEqual(each('times'), expected.times);
        assert.deepEqual(each('title'), expected.titles ?? seminars.map((one) => made.entryTitle(one, words)));
        assert.deepEqual(
          each('text'),
          seminars.map((one) => made.describeSeminar(one, words)),
        );
        assert.deepEqual(each('location'), seminars.map(made.entryLocation));
        assert.deepEqual(each('status'), expected.statuses ?? seminars.map(() => 'CONFIRMED'));
        assert.deepEqual(
          each('sequence'),
          seminars.map(({ sequence = 0 }) => sequence),
        );
        assert.equal(new Set(each('uid')).size, seminars.length);
        for (const [index, pattern] of (expected.says ?? []).entries()) assert.match(events[index].text, pattern);
        for (const { html } of events) {
          if (expected.isFormatted) assert.match(html, /^<!DOCTYPE html>.*<li><p>One<\/p><\/li>.*<\/html>$/);
          else assert.equal(html, undefined);
        }
        const { reminder } = expected.options ?? {};
        for (const { alarm, title } of events)
          assert.deepEqual(alarm ?? undefined, reminder && [-60 * reminder, title]);
      });
});
