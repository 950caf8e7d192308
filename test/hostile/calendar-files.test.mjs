// What is written of hostile seminars, read back by node-ical, which departments' servers read calendars with.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import ical from 'node-ical';
import { importBundled } from '../tools/bundle.mjs';

const parts = {
  'default as fc': 'fast-check',
  writeCalendar: '/src/export/icalendar.ts',
  englishWords: '/test/export/english-words.ts',
  hostileSeminar: '/test/export/hostile-seminar.ts',
  seminar: '/test/seminar-factory.ts',
  payloads: '/test/hostile/payloads.ts',
};

const now = Date.UTC(2026, 6, 1);

/** Names that node-ical gives to what it reads of an event, all of them of properties that we write. */
const known = new Set(
  (
    'type params uid dtstamp start datetype end summary description location url categories sequence lastmodified status ' +
    'transparency alarms MICROSOFT-CDO-BUSYSTATUS ALT-DESC contact conference method'
  ).split(' '),
);

describe('A calendar file of hostile seminars', () => {
  let made;

  before(async () => {
    made = await importBundled(parts);
  });

  function expectSound(seminars) {
    const { text, count } = made.writeCalendar(seminars, { now, words: made.englishWords, reminder: 30 });
    const events = Object.values(ical.sync.parseICS(text)).filter(({ type }) => type !== 'VCALENDAR');
    assert.equal(events.filter(({ type }) => type === 'VEVENT').length, count);
    for (const event of events) {
      assert.equal(event.type, 'VEVENT');
      assert.deepEqual(
        Object.keys(event).filter((name) => !known.has(name)),
        [],
      );
    }
  }

  it('holds what was written, for every payload in every field', () => {
    const seminars = made.payloads.map((text, index) =>
      made.seminar({
        uid: `${text}${index}`,
        title: text,
        speakers: [{ name: text, affiliation: text, bio: text }],
        abstract: text,
        series: text,
        note: text,
        hosts: [text],
        contact: { name: text, email: text, phone: text, url: text },
        location: { name: text, room: text, address: text, url: text },
        webcast: { url: text, label: text },
        links: [{ url: text, label: text, kind: 'other' }],
        url: text,
      }),
    );
    expectSound(seminars);
    for (const each of seminars) expectSound([each]);
  });

  it('holds what was written, whatever that is', () => {
    made.fc.assert(made.fc.property(made.fc.array(made.hostileSeminar, { maxLength: 4 }), expectSound));
  });
});
