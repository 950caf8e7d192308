import fc from 'fast-check';
import { modes, statuses, type Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const hour = 3_600_000;
/** The time at which the lists of these tests are looked at. */
export const now = Date.UTC(2026, 9, 7, 19);

const name = fc.constantFrom('Knots', 'Spin', 'Über');
const some = fc.option(name, { nil: undefined });
const names = fc.array(name, { maxLength: 3 });

/** Seminars around `now` whose facets have few values, so that filters meet. */
export const anyList: fc.Arbitrary<readonly Seminar[]> = fc
  .array(
    fc.record({
      series: some,
      category: some,
      department: some,
      topics: names,
      audiences: names,
      speakers: names.map((all) => all.map((each) => ({ name: each }))),
      location: fc.option(fc.record({ name: some, room: fc.constant('1') }), { nil: undefined }),
      mode: fc.option(fc.constantFrom(...modes), { nil: undefined }),
      status: fc.constantFrom(...statuses),
      start: fc.integer({ min: -3, max: 3 }).map((hours) => now + hours * hour),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list
      .toSorted((a, b) => a.start - b.start)
      .map((facts, index) => seminar({ ...facts, uid: `${index}`, end: facts.start + hour })),
  );
