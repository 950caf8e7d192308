import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { anyEntry, schemaEntry } from './any-entry.ts';
import { expectSound } from './expect-sound.ts';

const base = 'https://www.example.edu/physics/seminars.json';
const read = (seminars: readonly unknown[], timeZone?: unknown) => readSeminars({ seminars, timeZone }, { base });
const zone = fc.constantFrom<unknown>('America/Los_Angeles', 'Europe/Berlin', 'Mars/Base', undefined, 5);
const entries = fc.array(anyEntry, { maxLength: 5 });

describe('readSeminars, given any JSON', () => {
  it('never throws, and accounts for every entry', () =>
    fc.assert(
      fc.asyncProperty(entries, zone, async (seminars, timeZone) => {
        const feed = await read(seminars, timeZone);
        expect(feed.seminars.length + feed.rejected.length).to.equal(seminars.length);
        for (const { place, reason } of [...feed.rejected, ...feed.remarks]) {
          expect(place).to.match(/^seminars\[\d+\]/);
          expect(reason.length).to.be.within(10, 250);
        }
      }),
      { numRuns: 300 },
    ));

  it('never throws where a feed has something else than texts', () =>
    fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (title, url) => {
        const feed = await readSeminars({ seminars: [], title, url, icsUrl: url, nextUrl: url }, { base });
        expect(feed.seminars).to.deep.equal([]);
      }),
    ));

  it('returns only sound seminars, each with an identifier of its own, soonest first', () =>
    fc.assert(
      fc.asyncProperty(entries, zone, async (given, timeZone) => {
        const { seminars } = await read(given, timeZone);
        for (const seminar of seminars) expectSound(seminar);
        expect(new Set(seminars.map(({ uid }) => uid)).size).to.equal(seminars.length);
        const starts = seminars.map(({ start }) => start);
        expect(starts).to.deep.equal(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 300 },
    ));

  it('reads a seminar again as it is, alone and among entries that are odd', () =>
    fc.assert(
      fc.asyncProperty(entries, zone, async (given, timeZone) => {
        const { seminars } = await read(given, timeZone);
        const again = await read(JSON.parse(JSON.stringify(seminars)) as unknown[]);
        expect(again.seminars).to.deep.equal(seminars);
        expect(again.rejected).to.deep.equal([]);
        expect((await read([...seminars, 'odd'])).seminars).to.deep.equal(seminars);
      }),
      { numRuns: 300 },
    ));

  it('reads an entry as the schema has it the same way, whatever stands beside it', () =>
    fc.assert(
      fc.asyncProperty(schemaEntry, anyEntry, async (entry, other) => {
        const own = { ...entry, uid: 'own' };
        const { seminars } = await read([own]);
        const [alone] = seminars;
        expect(alone?.uid).to.equal('own');
        const beside = await read([own, other]);
        expect(beside.seminars).to.deep.include(alone);
        expect((await read([own, 'odd'])).seminars).to.deep.equal([alone]);
      }),
      { numRuns: 300 },
    ));
});
