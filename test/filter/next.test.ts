import { expect } from '@open-wc/testing';
import { nextSeminars } from '../../src/filter/next.ts';
import { at, talk } from '../feed/loaded-feed.ts';

const uidsOf = (...seminars: Parameters<typeof nextSeminars>[0]) => nextSeminars(seminars, at(0)).map(({ uid }) => uid);

describe('What is next', () => {
  it('is the soonest that has not begun', () => {
    expect(
      uidsOf(talk('over', 'A', -3), talk('live', 'B', 0), talk('next', 'C', 2), talk('later', 'D', 3)),
    ).to.deep.equal(['next']);
  });

  it('is all that begin together', () => {
    expect(uidsOf(talk('one', 'A', 2), talk('other', 'B', 2), talk('later', 'C', 2.5))).to.deep.equal(['one', 'other']);
  });

  it('takes place', () => {
    const off = [talk('off', 'A', 1, { status: 'cancelled' }), talk('put off', 'B', 1, { status: 'postponed' })];
    expect(uidsOf(...off, talk('next', 'C', 1), talk('later', 'D', 2))).to.deep.equal(['next']);
    expect(uidsOf(...off)).to.deep.equal([]);
  });

  it('is nothing that is more than half a day away', () => {
    expect(uidsOf(talk('tonight', 'A', 12))).to.deep.equal(['tonight']);
    expect(uidsOf(talk('later', 'A', 12.1))).to.deep.equal([]);
    expect(uidsOf()).to.deep.equal([]);
  });

  it('has an hour that is known', () => {
    const vague = [talk('day', 'A', 1, { allDay: true }), talk('floating', 'B', 1, { floating: true })];
    expect(uidsOf(...vague, talk('next', 'C', 2))).to.deep.equal(['next']);
  });
});
