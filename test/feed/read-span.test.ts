import { expect } from '@open-wc/testing';
import type { Entry } from '../feed-entries.ts';
import { readEntries, readOne, reasons } from './read-entries.ts';

const iso = (instant: number | undefined) => instant !== undefined && new Date(instant).toISOString().slice(0, 16);
const span = async (entry: Entry) => {
  const { start, end } = await readOne(entry);
  return `${iso(start)}/${end ? iso(end) : ''}`;
};
const timed = { title: 'Spin glasses', start: '2026-10-08T15:30' };

describe('the zone of a wall-clock time', () => {
  const zoneOf = async (entry: Entry, feed?: unknown, attribute?: string) => {
    const { seminars, remarks } = await readEntries([{ ...timed, ...entry }], feed, attribute);
    return [seminars[0]?.timeZone, iso(seminars[0]?.start), ...reasons(remarks)];
  };
  const [berlin, tokyo, sydney] = ['Europe/Berlin', 'Asia/Tokyo', 'Australia/Sydney'];

  it("is the entry's own before all others", async () => {
    expect(await zoneOf({ timeZone: berlin }, tokyo, sydney)).to.deep.equal([berlin, '2026-10-08T13:30']);
  });
  it("is the page's before the feed's", async () => {
    expect(await zoneOf({}, tokyo, sydney)).to.deep.equal([sydney, '2026-10-08T04:30']);
  });
  it("is the feed's where nothing else is said", async () => {
    expect(await zoneOf({}, tokyo)).to.deep.equal([tokyo, '2026-10-08T06:30']);
    expect(await zoneOf({ timeZone: '' }, tokyo)).to.deep.equal([tokyo, '2026-10-08T06:30']);
    expect(await zoneOf({ timeZone: null }, tokyo)).to.deep.equal([tokyo, '2026-10-08T06:30']);
  });
  it('is one that stands in brackets behind the time', async () => {
    expect(await zoneOf({ start: '2026-10-08T15:30[Europe/Berlin]' }, tokyo)).to.deep.equal([
      berlin,
      '2026-10-08T13:30',
    ]);
    const precise = '2026-10-08T15:30+02:00[!Europe/Berlin][u-ca=gregory]';
    expect(await zoneOf({ start: precise })).to.deep.equal([berlin, '2026-10-08T13:30']);
  });
  it('may be written with a space', async () => {
    expect(await zoneOf({ timeZone: 'America/New York' })).to.deep.equal(['America/New_York', '2026-10-08T19:30']);
  });
  it("is the next best where a name is unknown, and the author is told of the entry's", async () => {
    const [zone, start, reason] = await zoneOf({ timeZone: 'Mars/Base' }, tokyo);
    expect([zone, start]).to.deep.equal([tokyo, '2026-10-08T06:30']);
    expect(reason).to.include('"Mars/Base"');
    expect(await zoneOf({}, tokyo, 'Mars/Base')).to.deep.equal([tokyo, '2026-10-08T06:30']);
    expect((await zoneOf({}, 'GMT+05', 'Nowhere+05')).join()).to.include('no zone');
  });
  it("is the visitor's where nobody says, and the author is told once", async () => {
    const { seminars, remarks } = await readEntries([timed, { ...timed, start: '2026-10-09T15:30' }]);
    expect(seminars.map(({ timeZone }) => timeZone)).to.deep.equal(
      Array(2).fill(Intl.DateTimeFormat().resolvedOptions().timeZone),
    );
    expect(seminars[0]?.start).to.equal(+new Date(2026, 9, 8, 15, 30));
    expect(reasons(remarks)).to.have.length(1);
    expect(remarks[0]?.place).to.equal('seminars[0] “Spin glasses”');
    expect(remarks[0]?.reason).to.include('feed-time-zone');
  });
  it('is not told of by an entry that has no date', async () => {
    const { remarks, rejected } = await readEntries([{ title: 'x' }, { title: 'y', start: 'soon' }, timed]);
    expect(remarks.map(({ place }) => place)).to.deep.equal(['seminars[2] “Spin glasses”']);
    expect(rejected).to.have.length(2);
  });
  it('is not guessed for an instant without one', async () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(await zoneOf({ start: '2026-10-08T15:30Z' })).to.deep.equal([own, '2026-10-08T15:30']);
    expect(await zoneOf({ start: Date.UTC(2026, 9, 8) })).to.deep.equal([own, '2026-10-08T00:00']);
  });
  it('knows the offset of a time that has one', async () => {
    expect(await zoneOf({ start: '2026-10-08T15:30-07:00' })).to.deep.equal(['Etc/GMT+7', '2026-10-08T22:30']);
    expect(await zoneOf({ start: '2026-10-08T15:30:00+0900' })).to.deep.equal(['Etc/GMT-9', '2026-10-08T06:30']);
    expect(await zoneOf({ start: '2026-10-08T15:30+05:30' })).to.deep.equal(['+05:30', '2026-10-08T10:00']);
  });
  it('is not read out of a date', async () => {
    const [zone, , reason] = await zoneOf({ start: '2026-10-08' });
    expect(zone).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(reason).to.include('no zone');
  });
});

describe('a time of which only the wall clock is known', () => {
  const floats = async (entry: Entry, feed?: unknown, attribute?: string) =>
    (await readEntries([{ ...timed, ...entry }], feed, attribute)).seminars[0]?.floating;

  it('floats where neither entry nor feed nor page knows a zone', async () => {
    expect(await floats({})).to.equal(true);
    expect(await floats({ end: '17:00' })).to.equal(true);
    expect(await floats({ start: '2026-10-08 15:30', timeZone: 'Pacific Time' })).to.equal(true);
    expect(await floats({ start: '2026-10-08T15:30[u-ca=gregory]' }, 'Mars/Base', 'Nowhere+05')).to.equal(true);
  });
  it('floats with every entry of the feed, though the author is told once', async () => {
    const { seminars } = await readEntries([timed, { ...timed, start: '2026-10-09T15:30' }]);
    expect(seminars.map(({ floating }) => floating)).to.deep.equal([true, true]);
  });
  it('does not float where a zone or an offset is written anywhere', async () => {
    expect(await floats({ timeZone: 'Europe/Berlin' })).to.equal(undefined);
    expect(await floats({}, 'Europe/Berlin')).to.equal(undefined);
    expect(await floats({}, undefined, 'Europe/Berlin')).to.equal(undefined);
    expect(await floats({ start: '2026-10-08T15:30[Europe/Berlin]' })).to.equal(undefined);
    for (const start of ['2026-10-08T15:30Z', '2026-10-08T15:30-07:00', '2026-10-08T15:30Z[u-ca=gregory]', 1.8e12])
      expect(await floats({ start }), String(start)).to.equal(undefined);
  });
  it('has the offset that stands behind its end only', async () => {
    const { seminars } = await readEntries([{ ...timed, end: '2026-10-08T16:30-07:00' }]);
    expect(seminars[0]).to.include({ timeZone: 'Etc/GMT+7', start: Date.UTC(2026, 9, 8, 22, 30) });
    expect(seminars[0]).not.to.have.property('floating');
  });
  it('has no end that is an instant', async () => {
    for (const end of ['2026-10-08T23:30Z', Date.UTC(2026, 9, 8, 23, 30)])
      expect((await readEntries([{ ...timed, end }])).seminars[0]).not.to.have.property('end');
  });
  it('does not float as a day', async () => {
    expect(await floats({ start: '2026-10-08' })).to.equal(undefined);
    expect(await floats({ allDay: true })).to.equal(undefined);
  });
  it('is not what a feed can say of a time whose zone is known', async () => {
    expect(await floats({ floating: true, timeZone: 'Europe/Berlin' })).to.equal(undefined);
  });
});

describe('a time with an offset', () => {
  it('is that instant whatever zone the room is in', async () => {
    for (const timeZone of ['America/Los_Angeles', 'Australia/Sydney', 'UTC'])
      expect(await span({ start: '2026-10-08T15:30+02:00', timeZone })).to.equal('2026-10-08T13:30/');
  });
});

describe('a time that clocks skip or show twice', () => {
  it('is read with the offset before they change', async () => {
    expect(await span({ start: '2026-03-08T02:30', end: '2026-03-08T04:00' })).to.equal(
      '2026-03-08T10:30/2026-03-08T11:00',
    );
    expect(await span({ start: '2026-11-01T01:30', end: '2026-11-01T02:30' })).to.equal(
      '2026-11-01T08:30/2026-11-01T10:30',
    );
  });
});

describe('the end', () => {
  const start = '2026-10-08T15:30';
  const cases: readonly (readonly [string, Entry, string])[] = [
    ['is a time', { start, end: '2026-10-08T16:30' }, '2026-10-08T22:30/2026-10-08T23:30'],
    ['may have an offset', { start, end: '2026-10-08T17:00-06:00' }, '2026-10-08T22:30/2026-10-08T23:00'],
    ['may be an instant', { start, end: Date.UTC(2026, 9, 8, 23) }, '2026-10-08T22:30/2026-10-08T23:00'],
    ['may be missing', { start }, '2026-10-08T22:30/'],
    ['may be a time alone', { start, end: '17:00' }, '2026-10-08T22:30/2026-10-09T00:00'],
    ['may be a time alone with seconds', { start, end: '17:00:00' }, '2026-10-08T22:30/2026-10-09T00:00'],
    ['may be on the next day as a time alone', { start, end: '9:15' }, '2026-10-08T22:30/2026-10-09T16:15'],
    [
      'has the offset of its start as a time alone',
      { start: '2026-10-08T15:30+02:00', end: '17:00' },
      '2026-10-08T13:30/2026-10-08T15:00',
    ],
    ['is not the same instant', { start, end: start }, '2026-10-08T22:30/'],
    ['is not before the start', { start, end: '2026-10-08T15:00' }, '2026-10-08T22:30/'],
    [
      'is after the start where only the clock reads less',
      { start: '2026-10-08T15:30+02:00', end: '2026-10-08T14:30Z' },
      '2026-10-08T13:30/2026-10-08T14:30',
    ],
    ['is no date where the start is a time', { start, end: '2026-10-09' }, '2026-10-08T22:30/'],
    ['is no nonsense', { start, end: 'late' }, '2026-10-08T22:30/'],
  ];
  for (const [what, entry, expected] of cases)
    it(what, async () => expect(await span({ timeZone: 'America/Los_Angeles', ...entry })).to.equal(expected));

  const remarks = async (end: unknown, from = start) => {
    const read = await readEntries([{ title: 'x', uid: 'a', start: from, end, timeZone: 'Europe/Berlin' }]);
    return reasons(read.remarks);
  };
  it('is remarked upon where it is left out', async () => {
    expect(await remarks('2026-10-08T15:00')).to.deep.equal([
      'end "2026-10-08T15:00" is not after start, so it is left out: write when it ends, with the day where that is another one',
    ]);
    expect((await remarks('late'))[0]).to.include('end is "late"');
    expect((await remarks('2026-10-09'))[0]).to.include('end is "2026-10-09"');
    expect((await remarks(['x']))[0]).to.include('end is a list');
  });
  it('is not remarked upon where it is right', async () => {
    for (const end of [undefined, null, '', '17:00', '2026-10-08T16:30'])
      expect(await remarks(end), String(end)).to.deep.equal([]);
    expect(await remarks('2026-10-08T14:30Z', '2026-10-08T15:30+02:00')).to.deep.equal([]);
    expect(await remarks('2026-10-08', '2026-10-08')).to.deep.equal([]);
  });
  it('is left out where the start it belongs to is no date', async () => {
    const { seminars, rejected } = await readEntries([{ title: 'x', start: '2026-13-45T10:00', end: '11:00' }], 'UTC');
    expect(seminars).to.deep.equal([]);
    expect(reasons(rejected)[0]).to.include('start is "2026-13-45T10:00"');
  });
});

describe('an all-day seminar', () => {
  const cases: readonly (readonly [string, Entry, string])[] = [
    ['is a date', { start: '2026-10-08' }, '2026-10-08T07:00/2026-10-09T07:00'],
    ['has an inclusive last day', { start: '2026-10-08', end: '2026-10-10' }, '2026-10-08T07:00/2026-10-11T07:00'],
    ['may end on its first day', { start: '2026-10-08', end: '2026-10-08' }, '2026-10-08T07:00/2026-10-09T07:00'],
    [
      'ends before a midnight that is written as a time',
      { start: '2026-10-08', end: '2026-10-10T00:00' },
      '2026-10-08T07:00/2026-10-10T07:00',
    ],
    [
      'is days whatever times stand beside the flag',
      { start: '2026-10-08T09:00', end: '2026-10-09T17:00', allDay: true },
      '2026-10-08T07:00/2026-10-10T07:00',
    ],
    [
      'is the days that are written, not those of an offset',
      { start: '2026-10-08T00:00:00Z', end: '2026-10-09T00:00:00Z', allDay: true },
      '2026-10-08T07:00/2026-10-09T07:00',
    ],
    [
      "is the room's days where it is given as instants",
      { start: Date.UTC(2026, 9, 8, 7), end: Date.UTC(2026, 9, 9, 7), allDay: true },
      '2026-10-08T07:00/2026-10-09T07:00',
    ],
    [
      'may end where it starts',
      { start: '2026-10-08T00:00', end: '2026-10-08T00:00', allDay: true },
      '2026-10-08T07:00/2026-10-09T07:00',
    ],
    ['may last 23 hours', { start: '2026-03-08' }, '2026-03-08T08:00/2026-03-09T07:00'],
    ['may last 25 hours', { start: '2026-11-01' }, '2026-11-01T07:00/2026-11-02T08:00'],
    ['has no end that lies before it', { start: '2026-10-08', end: '2026-10-07' }, '2026-10-08T07:00/'],
    ['is in Sydney', { start: '2026-10-08', timeZone: 'Australia/Sydney' }, '2026-10-07T13:00/2026-10-08T13:00'],
    ['is in UTC', { start: '2026-10-08', timeZone: 'UTC' }, '2026-10-08T00:00/2026-10-09T00:00'],
    [
      'begins with the first minute of a day without midnight',
      { start: '2018-11-04', timeZone: 'America/Sao_Paulo' },
      '2018-11-04T03:00/2018-11-05T02:00',
    ],
  ];
  for (const [what, entry, expected] of cases)
    it(what, async () => {
      const given = { timeZone: 'America/Los_Angeles', ...entry };
      expect(await span(given)).to.equal(expected);
      expect((await readOne(given)).allDay).to.equal(true);
    });

  it('on a day that was left out altogether has no end', async () => {
    expect(await span({ start: '2011-12-30', timeZone: 'Pacific/Apia' })).to.match(/\/$/);
  });
  it('that ends before it starts is remarked upon', async () => {
    const { remarks } = await readEntries([{ title: 'x', start: '2026-10-08', end: '2026-10-07' }], 'UTC');
    expect(remarks).to.have.length(1);
    expect(reasons(remarks)[0]).to.include('end "2026-10-07" is not after start');
  });
});
