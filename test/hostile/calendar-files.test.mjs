// What is written of hostile seminars, read back by node-ical, which departments' servers read calendars with.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ical from 'node-ical';
import { rolldown } from 'rolldown';
import { root } from '../tools/run-command.mjs';

const entry = `
  export { default as fc } from 'fast-check';
  export { writeCalendar } from '${root}/src/export/icalendar.ts';
  export { englishWords } from '${root}/test/export/english-words.ts';
  export { hostileSeminar } from '${root}/test/export/hostile-seminar.ts';
  export { seminar } from '${root}/test/seminar-factory.ts';
  export { payloads } from '${root}/test/hostile/payloads.ts';`;

const folder = mkdtempSync(join(tmpdir(), 'seminar-calendar-hostile-'));

/** What is written in TypeScript, as one module. */
async function bundled() {
  const build = await rolldown({
    input: 'entry',
    platform: 'node',
    resolve: { alias: { yup: join(root, 'src/export/yup-alias.ts') } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? entry : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

const now = Date.UTC(2026, 6, 1);

/** Names that node-ical gives to what it reads of an event, all of them of properties that we write. */
const known = new Set(
  (
    'type params uid dtstamp start datetype end summary description location url categories sequence lastmodified status ' +
    'transparency alarms MICROSOFT-CDO-BUSYSTATUS contact conference method'
  ).split(' '),
);

describe('A calendar file of hostile seminars', () => {
  let made;

  before(async () => {
    const file = join(folder, 'made.mjs');
    writeFileSync(file, await bundled());
    made = await import(pathToFileURL(file).href);
  });
  after(() => rmSync(folder, { recursive: true }));

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
