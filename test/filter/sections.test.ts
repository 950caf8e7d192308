import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { inSectionOrder, sectionsOf, type ListSection } from '../../src/filter/sections.ts';
import { at, talk } from '../feed/loaded-feed.ts';

// at 09:00 in Los Angeles, on 10 July
const list = [
  talk('june', 'A', -400),
  talk('eight', 'B', -1),
  talk('nine', 'C'),
  talk('ten', 'D', 1),
  talk('late', 'E', 72),
];
const shown = (sections: readonly ListSection[]) =>
  sections.map(({ name, days }) => [name, days.map(({ date, seminars }) => [date, seminars.map(({ uid }) => uid)])]);

describe('Sections', () => {
  it('are what is to come, soonest first, and what was, latest first; today may be in both', () => {
    expect(shown(sectionsOf(list, at(0.5), undefined))).to.deep.equal([
      [
        'upcoming',
        [
          ['2026-07-10', ['nine', 'ten']],
          ['2026-07-13', ['late']],
        ],
      ],
      [
        'past',
        [
          ['2026-07-10', ['eight']],
          ['2026-06-23', ['june']],
        ],
      ],
    ]);
  });

  it('show the last of a past day first', () => {
    expect(shown(sectionsOf(list, at(3), undefined))[1]).to.deep.equal([
      'past',
      [
        ['2026-07-10', ['ten', 'nine', 'eight']],
        ['2026-06-23', ['june']],
      ],
    ]);
  });

  it('are left out where they are empty', () => {
    const names = (now: number) => sectionsOf(list, now, undefined).map(({ name }) => name);
    expect([names(at(-999)), names(at(999))]).to.deep.equal([['upcoming'], ['past']]);
    expect(sectionsOf([], at(0), undefined)).to.deep.equal([]);
  });

  it('follow the days of the zone shown', () => {
    const days = sectionsOf(list.slice(2, 3), at(0), 'Australia/Sydney')[0]?.days.map(({ date }) => date);
    expect(days).to.deep.equal(['2026-07-11']);
  });

  it('are the same in whatever order seminars come', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(list, { minLength: list.length }),
        fc.integer({ min: -500, max: 500 }),
        (mixed, hours) => {
          expect(shown(sectionsOf(mixed, at(hours), undefined))).to.deep.equal(
            shown(sectionsOf(list, at(hours), undefined)),
          );
        },
      ),
    );
  });

  it('stand in the order of the whole list', () => {
    const order = inSectionOrder(list, at(0.5));
    expect(order.map(({ uid }) => uid)).to.deep.equal(['nine', 'ten', 'late', 'eight', 'june']);
    const inSections = sectionsOf(list, at(0.5), undefined).flatMap(({ days }) =>
      days.flatMap(({ seminars }) => seminars),
    );
    expect(order).to.deep.equal(inSections);
  });
});
