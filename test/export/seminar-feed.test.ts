import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writeSeminarFeed } from '../../src/export/seminar-feed.ts';
import { readSeminarFeed } from '../../src/feed/formats/seminar-feed.ts';
import { readEntry } from '../../src/feed/read-entry.ts';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { viewerTimeZone } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { anyEntry, schemaEntry } from '../feed/any-entry.ts';
import { base } from '../feed/read-entries.ts';
import { schemaFaults, type Schema } from '../feed/schema-faults.ts';
import { seminar } from '../seminar-factory.ts';
import { hostileSeminar } from './hostile-seminar.ts';

type Entry = Readonly<Record<string, unknown>>;
const parsed = (text: string) => JSON.parse(text) as { readonly seminars: readonly Entry[] } & Entry;
const entriesOf = (...seminars: readonly Seminar[]) => parsed(writeSeminarFeed(seminars)).seminars;
const entryOf = (overrides: Partial<Seminar>) => entriesOf(seminar(overrides))[0] ?? {};
const read = async (text: string) => {
  return readSeminars(readSeminarFeed(JSON.parse(text)), { base });
};

/** Reads an entry as a feed with nothing odd in it is read; undefined where something is. */
function readPlainly(entry: Entry): Seminar | undefined {
  let isOdd = false;
  const found = readEntry(entry, { base, timeZone: undefined, odd: () => (isOdd = true) });
  return isOdd ? undefined : found;
}

/** An entry as the schema has it, without the fields in which something is odd, such as a title "/". */
const plainEntry: fc.Arbitrary<Entry> = schemaEntry.map((entry) => {
  const needed = { uid: 'own', title: 'Knots', start: '2026-10-08T15:30', timeZone: 'America/Los_Angeles' };
  const plain = Object.entries(entry).filter(([name, value]) => readPlainly({ ...needed, [name]: value }));
  const found = { ...needed, ...Object.fromEntries(plain) };
  return readPlainly(found) ? found : needed; // an end that fits the one start and not the other
});

// The format's texts hold years of four digits, and what is read of them is whole seconds.
const isWritten = (instant = 0) => instant % 1000 === 0 && instant > -6e13 && instant < 2.5e14;
const isWhole = ({ start, end, previousStart, updated }: Seminar) =>
  [start, end, previousStart, updated].every(isWritten);

describe('writeSeminarFeed', () => {
  it('writes what is said of the whole before the seminars', () => {
    const options = { title: 'Knots', timeZone: 'Europe/Zurich', url: 'https://e.edu/', icsUrl: 'seminars.ics' };
    const text = writeSeminarFeed([], options);
    expect(JSON.parse(text)).to.deep.equal({ version: 1, ...options, seminars: [] });
    expect(JSON.parse(writeSeminarFeed([]))).to.deep.equal({ version: 1, seminars: [] });
  });

  it("writes times as the room's clock shows them, with their distance from UTC", () => {
    expect(entryOf({})).to.include({
      start: '2026-07-10T09:00:00-07:00',
      end: '2026-07-10T10:00:00-07:00',
      timeZone: 'America/Los_Angeles',
    });
    const start = Date.UTC(2026, 0, 5, 12, 30, 15);
    expect(entryOf({ start, timeZone: 'Asia/Kathmandu' }).start).to.equal('2026-01-05T18:15:15+05:45');
    expect(entryOf({ start, timeZone: 'UTC' }).start).to.equal('2026-01-05T12:30:15Z');
    expect(entryOf({ updated: start, previousStart: start })).to.include({
      updated: '2026-01-05T12:30:15Z',
      previousStart: '2026-01-05T04:30:15-08:00',
    });
  });

  it("writes a wall clock's time without distance and zone, so that it is read as one again", async () => {
    const previousStart = Date.UTC(2026, 6, 3, 16);
    const floating = seminar({ uid: 'wall', floating: true, timeZone: viewerTimeZone(), previousStart });
    const text = writeSeminarFeed([floating, seminar()], { timeZone: 'Europe/Zurich' });
    expect(text).to.match(/^\{"version":1,"seminars"/);
    expect(parsed(text).seminars.find(({ uid }) => uid === 'wall')).not.to.have.property('timeZone');
    const { seminars } = await read(text);
    expect(seminars.find(({ uid }) => uid === 'wall')).to.deep.equal(floating);
    expect(entryOf({ floating: true, previousStart })).to.include({
      start: '2026-07-10T09:00:00',
      end: '2026-07-10T10:00:00',
      previousStart: '2026-07-03T09:00:00',
    });
  });

  it('tells the two hours apart that clocks show twice', () => {
    const hours = [Date.UTC(2026, 10, 1, 8, 30), Date.UTC(2026, 10, 1, 9, 30)].map((start) => entryOf({ start }).start);
    expect(hours).to.deep.equal(['2026-11-01T01:30:00-07:00', '2026-11-01T01:30:00-08:00']);
  });

  it('writes an instant in UTC where the distance is no whole number of minutes or the zone is unknown', () => {
    const start = Date.UTC(1850, 0, 1, 12);
    expect(entryOf({ start, timeZone: 'America/New_York' }).start).to.equal('1850-01-01T12:00:00Z');
    expect(entryOf({ start, timeZone: 'No/Such' }).start).to.equal('1850-01-01T12:00:00Z');
  });

  it('writes whole days as dates of the room, the last one inclusive', () => {
    const days = { allDay: true, timeZone: 'Australia/Sydney', start: Date.UTC(2026, 6, 9, 14) };
    expect(entryOf({ ...days, end: Date.UTC(2026, 6, 12, 14) })).to.include({ start: '2026-07-10', end: '2026-07-12' });
    expect(entryOf({ ...days, end: Date.UTC(2026, 6, 10, 14) })).not.to.have.property('end');
  });

  it('writes no field that says nothing', () => {
    expect(Object.keys(entryOf({ end: undefined }))).to.deep.equal(['uid', 'title', 'speakers', 'start', 'timeZone']);
    expect(entryOf({ title: undefined, speakers: [], toBeAnnounced: ['title'] }).speakers).to.deep.equal([]);
    expect(entryOf({ status: 'cancelled' }).status).to.equal('cancelled');
  });

  it('writes a line for each seminar, soonest first, whatever order they and their fields come in', () => {
    const one = seminar({ uid: 'one', start: 1_800_000_000_000, end: undefined });
    const two = seminar({ uid: 'two', start: 1_900_000_000_000, end: undefined });
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as Seminar;
    const text = writeSeminarFeed([one, two]);
    expect(writeSeminarFeed([two, turned])).to.equal(text);
    expect(text.split('\n').map((line) => /"uid":"(\w+)"/.exec(line)?.[1])).to.deep.equal([
      undefined,
      'one',
      'two',
      undefined,
      undefined,
    ]);
  });

  it('leaves out what has no date that can be written', () => {
    for (const start of [Number.NaN, Infinity, Date.UTC(10_000, 0, 1), -7e13]) {
      for (const allDay of [true, false]) expect(entriesOf(seminar({ start, allDay }), seminar())).to.have.length(1);
    }
  });

  it('is read again as the same seminars', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(anyEntry, schemaEntry), { maxLength: 6 }), async (given) => {
        const { seminars } = await readSeminars({ seminars: given }, { base });
        const whole = seminars.filter(isWhole);
        const again = await read(writeSeminarFeed(whole));
        expect(again.seminars).to.deep.equal(whole);
        // of a wall clock's time the author is told again that its zone is missing
        const remarks = again.remarks.filter(
          ({ reason }) => !(whole.some(({ floating }) => floating) && /zone/i.test(reason)),
        );
        expect([...again.rejected, ...remarks]).to.deep.equal([]);
      }),
      { numRuns: 500 },
    ));

  it('is read again without the help that loose feeds need', () =>
    fc.assert(
      fc.property(plainEntry, (entry) => {
        const first = readPlainly(entry);
        const [written = {}] = entriesOf(...(first ? [first] : []));
        expect(first).not.to.equal(undefined);
        expect(readPlainly(written)).to.deep.equal(first);
      }),
      { numRuns: 500 },
    ));

  it('keeps whole days in zones whose midnights are odd', () => {
    const zone = fc.constantFrom(
      'America/Sao_Paulo',
      'Africa/Cairo',
      'Asia/Beirut',
      'Pacific/Apia',
      'Europe/Amsterdam',
    );
    const first = fc.date({ min: new Date('1850-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const day = (time: number) => new Date(time).toISOString().slice(0, 10);
    fc.assert(
      fc.property(first, fc.nat(5), zone, (date, more, timeZone) => {
        const [start, end] = [day(+date), day(+date + more * 86_400_000)];
        const found = readPlainly({ uid: 'own', title: 'Knots', start, end, timeZone });
        expect(found && readPlainly(entriesOf(found)[0] ?? {})).to.deep.equal(found);
      }),
      { numRuns: 500 },
    );
  });

  it('writes what the schema allows', async () => {
    const response = await fetch(new URL('../../src/feed/seminar-feed.schema.json', import.meta.url));
    const schema = (await response.json()) as Schema;
    fc.assert(
      fc.property(plainEntry, (entry) => {
        const found = readPlainly(entry);
        const text = writeSeminarFeed(found ? [found] : [], { title: 'Knots', icsUrl: 'seminars.ics' });
        expect(schemaFaults(schema, schema, JSON.parse(text))).to.deep.equal([]);
      }),
    );
  });

  it('takes any seminar', () => {
    fc.assert(
      fc.property(fc.array(hostileSeminar, { maxLength: 4 }), (seminars) => {
        const text = writeSeminarFeed(seminars);
        expect(parsed(text).seminars).to.have.length(seminars.length);
        expect(text.split('\n')).to.have.length(seminars.length + 3);
      }),
    );
  });
});
