import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { zoneShown } from '../../src/filter/agenda.ts';
import { isNarrowing, kindsAsked, narrow, type Criteria } from '../../src/filter/criteria.ts';
import { datePresets, type DatePreset } from '../../src/filter/dates.ts';
import { facetNames, facetValues, periods } from '../../src/filter/facets.ts';
import { find } from '../../src/filter/find.ts';
import { filterBounds } from '../../src/model/bounds.ts';
import { dayIn, endOf } from '../../src/model/seminar-time.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';
import { anyList, now } from './any-list.ts';

const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Pacific/Kiritimati'];
/** The same seminars over some weeks, in several zones, some of them for days. */
const anySeminars = anyList.map((list) =>
  list.map(({ start, ...each }, n): Seminar => {
    const moved = start + (n - 4) * 31 * 3_600_000;
    return {
      ...each,
      start: moved,
      end: moved + (n % 3 ? 3_600_000 : 80 * 3_600_000),
      timeZone: zones[n % 3]!,
      allDay: n % 5 === 4,
      ...(n % 2 && { language: 'de', links: [{ url: 'https://example.edu/s', kind: 'slides' }] }),
    };
  }),
);

const value = fc.constantFrom('Knots', 'Spin', 'Über', 'online', 'hybrid', 'de', 'slides', 'nobody');
const chosen = fc.option(fc.uniqueArray(value, { maxLength: 3 }), { nil: undefined, freq: 1 });
const day = fc.option(fc.integer({ min: -9, max: 9 }).map((days) => dayIn('UTC', now + days * 86_400_000)));
const anyCriteria = fc
  .record({
    facets: fc.subarray([...facetNames], { maxLength: 3 }),
    values: chosen,
    period: fc.constantFrom(...periods),
    search: fc.constantFrom('', ' ', 'uber', 'spin knots'),
    date: fc.option(fc.constantFrom(...datePresets)),
    from: day,
    to: day,
  })
  .map(({ facets, values, period, search, date, from, to }): Criteria => {
    const days = { date: date ?? undefined, from: from ?? undefined, to: to ?? undefined };
    return { ...Object.fromEntries(facets.map((name) => [name, values])), period, search, ...days };
  });
const anyOptions = fc.record({
  timeZone: fc.constantFrom(undefined, ...zones),
  weekStart: fc.constantFrom(1, 6, 7),
  opensPast: fc.boolean(),
});
type Options = typeof anyOptions extends fc.Arbitrary<infer T> ? T : never;

/** The days of a word around today, found one by one. */
function daysOf(date: DatePreset, today: string, weekStart: number): (day: string) => boolean {
  if (date === 'today') return (each) => each === today;
  if (date === 'month') return (each) => each.slice(0, 7) === today.slice(0, 7);
  const week = [today];
  const away = (days: number) => dayIn('UTC', Date.parse(today) + days * 86_400_000);
  for (let back = 0; new Date(away(back)).getUTCDay() !== weekStart % 7; back -= 1) week.push(away(back - 1));
  for (let ahead = 1; new Date(away(ahead)).getUTCDay() !== weekStart % 7; ahead += 1) week.push(away(ahead));
  return (each) => week.includes(each);
}

/** Whether one of a seminar's days is asked for. */
function onDays(seminar: Seminar, { date, from, to }: Criteria, { timeZone, weekStart }: Options): boolean {
  const zone = zoneShown(seminar, timeZone);
  const [first, last] = from && to ? [from, to].toSorted() : [from ?? '', to ?? '9'];
  const fits = date ? daysOf(date, dayIn(zone, now), weekStart) : (each: string) => each >= first! && each <= last!;
  for (let at = seminar.start; at < endOf(seminar); at += 1_800_000) if (fits(dayIn(zone, at))) return true;
  return false;
}

/** What criteria leave, said as plainly as can be. */
function left(list: readonly Seminar[], criteria: Criteria, options: Options): readonly Seminar[] {
  const { period = 'all', search = '' } = criteria;
  const { has } = find(list, search);
  return list.filter((each) => {
    const ended = endOf(each) <= now;
    const fits = facetNames.every((name) => {
      const wanted = criteria[name] ?? [];
      return wanted.length === 0 || facetValues(each, name).some((own) => wanted.includes(own));
    });
    const isInTime = period === 'all' || ended === (period === 'past');
    return fits && has(each) && isInTime && onDays(each, criteria, options);
  });
}

describe('narrow', () => {
  it('leaves what fits every kind of criterion, in the order given', () => {
    fc.assert(
      fc.property(anySeminars, anyCriteria, anyOptions, (list, criteria, options) => {
        const { seminars } = narrow(list, criteria, [], now, options);
        expect(seminars).to.deep.equal(left(list, criteria, options));
      }),
    );
  });

  it('counts for each value what would be left if it alone were chosen for its kind', () => {
    fc.assert(
      fc.property(anySeminars, anyCriteria, anyOptions, (list, criteria, options) => {
        const { counts } = narrow(list, criteria, [...facetNames, 'date'], now, options);
        const expectCount = (name: keyof typeof counts, each: string, change: Criteria) => {
          const { length } = left(list, { ...criteria, ...change }, options);
          expect(counts[name].get(each) ?? 0, `${name} ${each}`).to.equal(length);
        };
        for (const name of facetNames) {
          const values = new Set(list.flatMap((each) => facetValues(each, name)));
          for (const each of values) expectCount(name, each, { [name]: [each] });
          expect([...counts[name].keys()].every((each) => values.has(each))).to.equal(true);
        }
        for (const period of periods) expectCount('period', period, { period });
        // days that are asked for open the past, unless some are already
        const opens = options.opensPast && !kindsAsked(criteria).includes('date');
        for (const date of datePresets) expectCount('date', date, { date, ...(opens && { period: 'all' }) });
      }),
    );
  });

  it('leaves out what was not searched yet', () => {
    const list = Array.from({ length: 10 }, (_, n) => seminar({ uid: `n${n}`, title: 'Ice' }));
    const first = narrow(list, { search: 'ice' }, [], now, { deadline: -1 });
    expect(first.seminars).to.deep.equal(list.slice(-1));
    expect(first.found.isWhole).to.equal(false);
    const second = narrow(list, { search: 'ice' }, [], now);
    expect(second.seminars).to.deep.equal(list);
    expect(second.found.isWhole).to.equal(true);
  });

  it('counts so many values of a filter, and goes on counting these', () => {
    const topics = (from: number) => Array.from({ length: 100 }, (_, n) => `Topic ${from + n}`);
    const list = Array.from({ length: 250 }, (_, n) => seminar({ topics: topics(100 * n) }));
    const { counts } = narrow([...list, seminar({ topics: topics(0) })], {}, ['topic'], now);
    expect(counts.topic.size).to.equal(filterBounds.values);
    expect(counts.topic.get('Topic 0')).to.equal(2);
  });

  it('counts only the kinds asked for', () => {
    const { counts } = narrow([seminar({ series: 'Knots', category: 'Lecture' })], {}, ['series'], now);
    expect([...counts.series]).to.deep.equal([['Knots', 1]]);
    expect(counts.category.size).to.equal(0);
  });

  it('counts a seminar once, however often it says the same', () => {
    const twice = seminar({ topics: ['Knots', 'Knots'], speakers: [{ name: 'Ada' }, { name: 'Ada' }] });
    const { counts } = narrow([twice], {}, facetNames, now);
    expect([counts.topic.get('Knots'), counts.speaker.get('Ada')]).to.deep.equal([1, 1]);
  });
});

describe('kindsAsked', () => {
  it('names what is asked for, days of any sort as one', () => {
    expect(kindsAsked({ series: ['Knots'], from: '2026-10-07', search: 'ice', period: 'past' })).to.deep.equal([
      'search',
      'period',
      'date',
      'series',
    ]);
    expect(kindsAsked({ date: 'week', material: ['slides'] })).to.deep.equal(['date', 'material']);
    expect(kindsAsked({ search: ' ', topic: [], from: 'soon', order: 'match' })).to.deep.equal([]);
  });
});

describe('isNarrowing', () => {
  it('tells whether anything but a period is asked for', () => {
    const idle: readonly Criteria[] = [{}, { period: 'past' }, { search: '  ' }, { series: [] }];
    for (const criteria of idle) expect(isNarrowing(criteria)).to.equal(false);
    const busy: readonly Criteria[] = [
      { search: 'x' },
      { series: ['Knots'] },
      { mode: ['online'], period: 'all' },
      { to: '2026-10-07' },
    ];
    for (const criteria of busy) expect(isNarrowing(criteria)).to.equal(true);
  });
});
