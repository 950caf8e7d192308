import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  byStart,
  dayIn,
  endOf,
  instantOf,
  isTimeZone,
  offsetAt,
  phaseOf,
  viewerTimeZone,
  wallClock,
} from '../../src/model/seminar-time.ts';
import { seminar } from '../seminar-factory.ts';

const hour = 3_600_000;
const zones = [
  'UTC',
  'America/Los_Angeles',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Berlin',
  'Pacific/Apia',
  'Pacific/Kiritimati',
];

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What Intl says the clocks of a zone show, in milliseconds as if it were UTC. */
function shown(instant: number, timeZone: string): number {
  const options = { timeZone, calendar: 'iso8601', hourCycle: 'h23', dateStyle: 'short', timeStyle: 'medium' } as const;
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv', options);
  clocks.set(timeZone, clock);
  return Date.parse(`${clock.format(instant).replace(' ', 'T')}Z`);
}

/** Every instant at which the clocks of a zone show a time, the first one first. */
function instantsOf(wall: number, zone: string): readonly number[] {
  const quarters = Array.from({ length: 4 * 30 }, (_, index) => wall + (index - 4 * 15) * (hour / 4));
  return quarters.filter((instant) => shown(instant, zone) === wall);
}

describe('isTimeZone', () => {
  for (const name of [...zones, 'america/new_york', 'Etc/GMT+8', 'EST5EDT'])
    it(`knows ${name}`, () => expect(isTimeZone(name)).to.equal(true));

  const unknown = ['', 'Mars/Base', 'Nowhere+05', 'GMT-05', 'Pacific Standard Time', 'constructor', '__proto__'];
  for (const name of [...unknown, undefined, null, 5, ['UTC'], {}])
    it(`does not know ${JSON.stringify(name)}`, () => {
      offsetAt('UTC', 0); // what is kept of zones that were used must not count as known
      expect(isTimeZone(name)).to.equal(false);
    });

  it('knows exactly the names Intl formats in', () => {
    const formats = (timeZone: string) => {
      try {
        return !!new Intl.DateTimeFormat('en', { timeZone }).format(0);
      } catch {
        return false;
      }
    };
    const name = fc.oneof(fc.string(), fc.stringMatching(/^[A-Z]{0,3}[+-]\d{1,2}(:\d\d)?$/), fc.constantFrom(...zones));
    fc.assert(
      fc.property(name, (text) => {
        expect(isTimeZone(text)).to.equal(formats(text));
      }),
    );
  });
});

describe('viewerTimeZone', () => {
  it('is a zone', () => expect(isTimeZone(viewerTimeZone())).to.equal(true));
});

describe('the instant of a wall-clock time', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['in winter', 'America/Los_Angeles', '2026-01-15T15:30', '2026-01-15T23:30:00.000Z'],
    ['in summer', 'America/Los_Angeles', '2026-07-15T15:30', '2026-07-15T22:30:00.000Z'],
    ['that clocks skip', 'America/Los_Angeles', '2026-03-08T02:30', '2026-03-08T10:30:00.000Z'],
    ['at the start of what they skip', 'America/Los_Angeles', '2026-03-08T02:00', '2026-03-08T10:00:00.000Z'],
    ['just after what they skip', 'America/Los_Angeles', '2026-03-08T03:00', '2026-03-08T10:00:00.000Z'],
    ['that they show twice', 'America/Los_Angeles', '2026-11-01T01:30', '2026-11-01T08:30:00.000Z'],
    ['just after what they show twice', 'America/Los_Angeles', '2026-11-01T02:00', '2026-11-01T10:00:00.000Z'],
    ['skipped in the south', 'Australia/Sydney', '2026-10-04T02:30', '2026-10-03T16:30:00.000Z'],
    ['shown twice in the south', 'Australia/Sydney', '2026-04-05T02:30', '2026-04-04T15:30:00.000Z'],
    ['half an hour is skipped', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00.000Z'],
    ['at a midnight that is skipped', 'America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00:00.000Z'],
    ['three quarters off', 'Asia/Kathmandu', '2026-07-15T12:00', '2026-07-15T06:15:00.000Z'],
  ];
  for (const [what, zone, wall, instant] of cases)
    it(`is right ${what} (${zone} ${wall})`, () => {
      expect(new Date(instantOf(Date.parse(`${wall}Z`), zone)).toISOString()).to.equal(instant);
    });

  it('is the first at which Intl shows it, and with the offset before where it never does', () => {
    const check = (wall: number, zone: string) => {
      const [first] = instantsOf(wall, zone);
      const before = wall - hour * 24;
      const expected = first ?? wall - (shown(before, zone) - before);
      expect(instantOf(wall, zone), `${zone} ${new Date(wall).toISOString()}`).to.equal(expected);
    };
    const quarter = fc.integer({ min: Date.UTC(2000, 0, 1) / 900_000, max: Date.UTC(2037, 0, 1) / 900_000 });
    fc.assert(fc.property(quarter, fc.constantFrom(...zones), (at, zone) => check(at * 900_000, zone)));
    const changes = ['2026-03-08', '2026-11-01', '2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04', '2018-02-18'];
    for (const date of changes)
      for (const zone of zones)
        for (let at = Date.parse(date) - 2 * hour; at < Date.parse(date) + 5 * hour; at += hour / 4) check(at, zone);
  });

  it('is a whole number near that time, however long ago', () => {
    const wall = fc.integer({ min: Date.UTC(-1000, 0, 1), max: Date.UTC(3000, 0, 1) });
    fc.assert(
      fc.property(wall, fc.constantFrom(...zones), (given, zone) => {
        const instant = instantOf(given, zone);
        expect(Number.isInteger(instant)).to.equal(true);
        expect(Math.abs(+wallClock(zone, instant) - given)).to.be.at.most(24 * hour);
        expect(Number.isInteger(offsetAt(zone, instant))).to.equal(true);
      }),
    );
  });
});

describe('the day in a zone', () => {
  it('is the one its clocks show', () => {
    const instant = Date.UTC(2026, 6, 10, 3);
    expect(dayIn('UTC', instant)).to.equal('2026-07-10');
    expect(dayIn('America/Los_Angeles', instant)).to.equal('2026-07-09');
    expect(dayIn('Pacific/Kiritimati', instant + 12 * hour)).to.equal('2026-07-11');
  });

  it('has a whole year even far away', () => {
    expect(dayIn('UTC', Date.UTC(12_026, 0, 2))).to.equal('+012026-01-02');
  });
});

describe('the end of a seminar', () => {
  const { start } = seminar();
  it('is what the feed says', () => expect(endOf(seminar({ end: start + 5 }))).to.equal(start + 5));
  it('is an hour after its start where none is known', () => {
    expect(endOf(seminar({ end: undefined }))).to.equal(start + hour);
  });
  it('is a day after its start where it takes all day', () => {
    expect(endOf(seminar({ end: undefined, allDay: true }))).to.equal(start + 24 * hour);
  });
});

describe('the phase of a seminar', () => {
  const { start, end = 0 } = seminar();
  it('is upcoming until it begins, live until it ends, then over', () => {
    expect(phaseOf(seminar(), start - 1)).to.equal('upcoming');
    expect(phaseOf(seminar(), start)).to.equal('live');
    expect(phaseOf(seminar(), end - 1)).to.equal('live');
    expect(phaseOf(seminar(), end)).to.equal('ended');
  });

  it('is never live where it does not take place', () => {
    for (const status of ['cancelled', 'postponed'] as const) {
      expect(phaseOf(seminar({ status }), start)).to.equal('upcoming');
      expect(phaseOf(seminar({ status }), end)).to.equal('ended');
    }
    for (const status of ['tentative', 'rescheduled'] as const)
      expect(phaseOf(seminar({ status }), start)).to.equal('live');
  });
});

describe('the order of seminars', () => {
  it('is by start, and the same every time where two start together', () => {
    const list = [seminar({ uid: 'c' }), seminar({ uid: 'a' }), seminar({ uid: 'b', start: 0 })];
    const sorted = (given: typeof list) => given.toSorted(byStart).map(({ uid }) => uid);
    expect(sorted(list)).to.deep.equal(['b', 'a', 'c']);
    expect(sorted(list.toReversed())).to.deep.equal(['b', 'a', 'c']);
  });
});
