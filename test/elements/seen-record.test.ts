import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mostTraces, readRecord, traceOf, writeRecord, type SeenRecord } from '../../src/elements/seen-record.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { at, talk } from '../feed/loaded-feed.ts';
import { seminar } from '../seminar-factory.ts';

const recordOf = (seminars: readonly Seminar[], isWhole = true): SeenRecord => {
  const traces = seminars.map(traceOf).map(({ name, look }) => [name, look] as const);
  return { at: at(0), isWhole, traces: new Map(traces) };
};
const many = (count: number, hours = 1) => Array.from({ length: count }, (_, index) => talk(`${index}`, 'A', hours));

describe('What is kept of a seminar', () => {
  const look = (overrides: Partial<Seminar>) => traceOf(seminar({ abstract: 'On glass.', ...overrides })).look;

  it('tells whether anything differs that visitors see', () => {
    const changes: readonly Partial<Seminar>[] = [
      {},
      { title: 'Spin glasses and harder problems' },
      { speakers: [] },
      { speakers: [{ name: 'Ada Okafor', affiliation: 'Elsewhere' }] },
      { start: Date.UTC(2026, 6, 10, 15) },
      { end: Date.UTC(2026, 6, 10, 18) },
      { location: { room: '12' } },
      { location: { name: '12' } },
      { status: 'cancelled' },
      { note: 'Room changed' },
      { webcast: { url: 'https://example.edu/live' } },
      { abstract: 'On glass!' },
    ];
    expect(new Set(changes.map(look)).size).to.equal(changes.length);
  });

  it('leaves aside what they do not', () => {
    const same: readonly Partial<Seminar>[] = [
      { updated: 5, sequence: 3, url: 'https://example.edu/new' },
      { abstract: ' On\n  glass. ' },
      { abstract: 'On\u00a0glass.' },
    ];
    for (const each of same) expect(look(each)).to.equal(look({}));
  });

  it('is the same for a floating time wherever it is read', () => {
    const here = look({ floating: true });
    const hours = 7 * 3_600_000; // what Los Angeles is behind UTC in July
    const there = { start: seminar().start - hours, end: seminar().end! - hours, timeZone: 'UTC' };
    expect(look({ ...there, floating: true })).to.equal(here);
    expect(look(there)).to.not.equal(look({}));
  });

  it('holds no word of it', () => {
    const text = writeRecord(recordOf([seminar({ title: 'okafor', uid: 'glass' })]));
    expect(text)
      .to.match(/^1 \d+ whole [0-9a-z]{20}$/)
      .and.not.match(/okafor|glass/);
  });

  it('has a name of its own in a long feed', () => {
    expect(recordOf(many(10_000)).traces.size).to.equal(10_000);
  });
});

describe('A record', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.boolean(), (uids, isWhole) => {
        const record = recordOf(
          uids.map((uid) => talk(uid, uid, 1)),
          isWhole,
        );
        expect(readRecord(writeRecord(record), at(0))).to.deep.equal(record);
      }),
    );
  });

  it('forgets what was over by the day before', () => {
    const record = recordOf([talk('over', 'A', -30), talk('today', 'B', -3), talk('later', 'C', 500)]);
    expect(readRecord(writeRecord(record), at(0))?.traces.size).to.equal(2);
    expect(readRecord(writeRecord(record), at(999))?.traces.size).to.equal(0);
  });

  it('takes 200,000 characters at most, and knows when that was too little', () => {
    const [most, tooMany] = [mostTraces, mostTraces + 1].map((count) => writeRecord(recordOf(many(count))));
    expect(most?.length).to.be.below(200_100);
    expect(readRecord(most, at(0))?.isWhole).to.equal(true);
    expect(tooMany?.length).to.be.below(200_100);
    expect(readRecord(tooMany, at(0))?.isWhole).to.equal(false);
    expect(readRecord(tooMany, at(0))?.traces.size).to.equal(mostTraces);
  });

  it('is nothing that others wrote', () => {
    const trace = 'a'.repeat(20);
    for (const text of [
      null,
      undefined,
      '',
      '{}',
      '2 5 whole ',
      '1 x whole ',
      `1 5 all ${trace}`,
      `1 5 whole ${trace}a`,
    ])
      expect(readRecord(text, 0), String(text)).to.equal(undefined);
    expect(readRecord(`1 5 whole ${trace.repeat(mostTraces + 9)}`, 0)).to.equal(undefined);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readRecord(text, 0)).to.equal(undefined);
      }),
    );
  });
});
