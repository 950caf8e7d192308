import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inReadingOrder, withinScope, type Scope } from '../../src/filter/scope.ts';
import { instantOf } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { anyList, now } from './any-list.ts';

const hour = 3_600_000;
const uids = (list: readonly Seminar[]) => list.map(({ uid }) => uid);
const at = (uid: string, wall: string, timeZone: string, hours = 1) => {
  const start = instantOf(Date.parse(`${wall}Z`), timeZone);
  return seminar({ uid, start, end: start + hours * hour, timeZone });
};
const inside = (list: readonly Seminar[], scope: Scope) => uids(withinScope(list, scope, 'all', now));

describe('the scope of a list', () => {
  it('is everything where the author sets no limits', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        expect(withinScope(list, { series: [], from: undefined }, 'upcoming', now)).to.deep.equal(list);
      }),
    );
  });

  it('is what has one of the values of every facet named', () => {
    const list = [
      seminar({ uid: 'a', series: 'Knots', category: 'Lecture' }),
      seminar({ uid: 'b', series: 'Spin', category: 'Lecture' }),
      seminar({ uid: 'c', series: 'Knots' }),
      seminar({ uid: 'd' }),
    ];
    expect(inside(list, { series: ['Knots', 'Spin'] })).to.deep.equal(['a', 'b', 'c']);
    expect(inside(list, { series: ['Knots'], category: ['Lecture'] })).to.deep.equal(['a']);
  });
});

describe('a scope by days', () => {
  const zones = ['Pacific/Kiritimati', 'Europe/Berlin', 'America/Los_Angeles'];
  const list = ['2026-10-07T23:00', '2026-10-08T00:00', '2026-10-08T23:30', '2026-10-09T00:00'].flatMap((wall) =>
    zones.map((zone) => at(`${wall} ${zone}`, wall, zone)),
  );
  const on = (wall: string) => zones.map((zone) => `${wall} ${zone}`);

  it("begins with its first day and ends with its last, in each seminar's own zone", () => {
    const [first, last] = [on('2026-10-08T00:00'), on('2026-10-08T23:30')];
    expect(inside(list, { from: '2026-10-08', to: '2026-10-08' })).to.deep.equal([...first, ...last]);
    expect(inside(list, { from: '2026-10-09' })).to.deep.equal([...last, ...on('2026-10-09T00:00')]);
    expect(inside(list, { to: '2026-10-07' })).to.deep.equal(on('2026-10-07T23:00'));
  });

  it('holds what has begun before it and goes on', () => {
    const long = at('long', '2026-10-06T12:00', 'Europe/Berlin', 72);
    expect(inside([long], { from: '2026-10-09' })).to.deep.equal(['long']);
    expect(inside([long], { from: '2026-10-10' })).to.deep.equal([]);
    expect(inside([long], { to: '2026-10-06' })).to.deep.equal(['long']);
  });

  it('holds a seminar of whole days on each of them', () => {
    const days = { ...at('days', '2026-10-08T00:00', 'Australia/Sydney', 48), allDay: true };
    expect(inside([days], { from: '2026-10-09', to: '2026-10-09' })).to.deep.equal(['days']);
    expect(inside([days], { from: '2026-10-10' })).to.deep.equal([]);
    expect(inside([days], { to: '2026-10-07' })).to.deep.equal([]);
  });

  it('knows days of 23 and 25 hours', () => {
    const late = ['2026-03-08', '2026-11-01'].map((date) => at(date, `${date}T23:30`, 'America/Los_Angeles', 0.5));
    expect(inside(late, { from: '2026-03-08', to: '2026-03-08' })).to.deep.equal(['2026-03-08']);
    expect(inside(late, { from: '2026-11-01', to: '2026-11-01' })).to.deep.equal(['2026-11-01']);
    expect(inside(late, { from: '2026-11-02' })).to.deep.equal([]);
  });
});

describe('a scope by number', () => {
  const list = [-3, -2, -1, 0, 1, 2].map((hours) =>
    seminar({ uid: `${hours}`, start: now + hours * hour, end: now + (hours + 0.5) * hour }),
  );
  const limited = (limit: number, period: 'upcoming' | 'past' | 'all') =>
    uids(withinScope(list, { limit }, period, now));

  it('holds the next ones', () => {
    expect(limited(2, 'upcoming')).to.deep.equal(['0', '1']);
    expect(limited(9, 'upcoming')).to.deep.equal(['0', '1', '2']);
  });
  it('holds the last ones of the past', () => {
    expect(limited(2, 'past')).to.deep.equal(['-2', '-1']);
    expect(limited(9, 'past')).to.deep.equal(['-3', '-2', '-1']);
  });
  it('holds those around the present of all', () => {
    expect(limited(2, 'all')).to.deep.equal(['-1', '0']);
    expect(limited(9, 'all')).to.deep.equal(['-3', '-2', '-1', '0', '1', '2']);
  });
  it('holds what the period does where there is no end of them', () => {
    expect(limited(Infinity, 'past')).to.deep.equal(['-3', '-2', '-1']);
    expect(limited(Infinity, 'upcoming')).to.deep.equal(['0', '1', '2']);
  });
  it('counts after the other limits', () => {
    const own = withinScope(list, { limit: 1, from: '2026-10-09' }, 'upcoming', now);
    expect(uids(own)).to.deep.equal([]);
  });
});

describe('the order a list is read in', () => {
  it('is soonest first, of the past latest first', () => {
    const list = [seminar({ uid: 'a' }), seminar({ uid: 'b' })];
    expect(uids(inReadingOrder(list, 'upcoming'))).to.deep.equal(['a', 'b']);
    expect(uids(inReadingOrder(list, 'all'))).to.deep.equal(['a', 'b']);
    expect(uids(inReadingOrder(list, 'past'))).to.deep.equal(['b', 'a']);
    expect(uids(list)).to.deep.equal(['a', 'b']);
  });
});
