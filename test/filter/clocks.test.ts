import { expect } from '@open-wc/testing';
import { clocksFor } from '../../src/filter/clocks.ts';
import { seminar } from '../seminar-factory.ts';

const [la, tijuana, phoenix, berlin, tokyo] = [
  'America/Los_Angeles',
  'America/Tijuana',
  'America/Phoenix',
  'Europe/Berlin',
  'Asia/Tokyo',
];
const winter = seminar({ uid: 'winter', start: Date.UTC(2026, 0, 9, 17) });
const names = (...given: Parameters<typeof clocksFor>) => clocksFor(...given).map((clock) => clock.names.join('+'));

describe('the clocks of a list', () => {
  it('are none where the visitor’s shows what the room’s does', () => {
    expect(clocksFor([seminar()], la, undefined)).to.deep.equal([]);
    expect(clocksFor([seminar(), winter], tijuana, undefined)).to.deep.equal([]);
    expect(clocksFor([], berlin, tokyo)).to.deep.equal([]);
  });

  it('are the room’s and the visitor’s where they differ', () => {
    expect(clocksFor([seminar()], berlin, undefined)).to.deep.equal([
      { names: ['event'], timeZone: la },
      { names: ['viewer'], timeZone: berlin },
    ]);
  });

  it('differ only at the times that the list has', () => {
    expect(names([seminar()], phoenix, undefined), 'in summer').to.deep.equal([]);
    expect(names([seminar(), winter], phoenix, undefined), 'in winter').to.deep.equal(['event', 'viewer']);
  });

  it('do not differ for whole days and floating times', () => {
    expect(names([seminar({ allDay: true }), seminar({ floating: true })], berlin, tokyo)).to.deep.equal([]);
    const [event] = clocksFor([seminar({ allDay: true, timeZone: tokyo }), seminar()], berlin, undefined);
    expect(event?.timeZone).to.equal(la);
  });

  it('are those of each place where the rooms are in several zones', () => {
    const [event] = clocksFor([seminar(), seminar({ timeZone: berlin })], berlin, undefined);
    expect(event).to.deep.equal({ names: ['event'], timeZone: undefined });
  });

  it('have the author’s where that is neither, and else with whose it is', () => {
    expect(names([seminar()], berlin, tokyo)).to.deep.equal(['event', 'viewer', 'author']);
    expect(names([seminar()], la, tokyo)).to.deep.equal(['event+viewer', 'author']);
    expect(names([seminar()], berlin, la)).to.deep.equal(['event+author', 'viewer']);
    expect(names([seminar()], berlin, 'Europe/Paris')).to.deep.equal(['event', 'viewer+author']);
    expect(names([seminar()], la, tijuana)).to.deep.equal([]);
  });

  it('are found anew with each rendering of ten thousand seminars', () => {
    const list = Array.from({ length: 10_000 }, (_, index) =>
      seminar({ uid: `${index}`, start: Date.UTC(2026, 0, 1) + index * 3_600_000 }),
    );
    clocksFor(list, tijuana, undefined);
    const begin = performance.now();
    for (let turn = 0; turn < 10; turn++) expect(clocksFor([...list], tijuana, undefined)).to.deep.equal([]);
    expect((performance.now() - begin) / 10).to.be.below(16);
  });
});
