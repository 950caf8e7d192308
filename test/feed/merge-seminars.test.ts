import { expect } from '@open-wc/testing';
import { isNear, mergeSeminars } from '../../src/feed/merge-seminars.ts';
import { seminar } from '../seminar-factory.ts';
import { at, talk } from './loaded-feed.ts';

const titles = (one: string | undefined, other: string | undefined, ...names: readonly string[]): boolean => {
  const [a, b = a] = names.map((name) => [{ name }]);
  const titled = (title: string | undefined) => (title === undefined ? {} : { title });
  const { title: _, ...bare } = seminar({ speakers: [] });
  return isNear(
    { ...bare, ...titled(one), ...(a && { speakers: a }) },
    { ...bare, ...titled(other), ...(b && { speakers: b }) },
  );
};

describe('Titles are near', () => {
  it('where they differ in marks, case and accents only', () => {
    expect(titles('Poincaré: “old & new”', 'POINCARE – Old & New')).to.equal(true);
    expect(titles('量子计算', '量子计算。')).to.equal(true);
    expect(titles('Spin glasses', 'Spin ices')).to.equal(false);
  });

  it('where one holds the other and that is long enough to say something', () => {
    expect(titles('Nia Sato: Ice that flows uphill', 'Ice that flows uphill')).to.equal(true);
    expect(titles('Ice', 'Ice that flows uphill')).to.equal(false);
    expect(titles('Seminar', 'Seminar: Spin glasses')).to.equal(false);
  });

  it('where one short one holds the other and the speaker is the same', () => {
    expect(titles('Okafor: Grasping', 'Grasping', 'Ada Okafor', 'Dr. A. Okafor')).to.equal(true);
    expect(titles('Okafor: Grasping', 'Grasping', 'Ada Okafor', 'Bo Lindqvist')).to.equal(false);
  });

  it('where one is still to come and the speaker is the same', () => {
    expect(titles(undefined, 'Grasping', 'Ada Okafor', 'A. Okafor')).to.equal(true);
    expect(titles(undefined, 'Grasping', 'Ada Okafor', 'Bo Lindqvist')).to.equal(false);
    expect(titles(undefined, undefined, 'Ada Okafor')).to.equal(true);
    expect(titles(undefined, undefined)).to.equal(false);
    expect(titles('???', '!!!')).to.equal(false);
  });
});

describe('Two entries for one seminar', () => {
  it('become the richer one, field by field', () => {
    const first = talk('a', 'Ice', 0, {
      abstract: 'Some ice climbs, and there is one reason for it.',
      topics: ['Ice'],
      location: { name: 'Annex' },
    });
    const second = talk('b', 'Ice that flows uphill', 0, {
      abstract: 'Ice climbs.',
      topics: ['Ice', 'Water'],
      location: { name: 'Annex', room: '12' },
      series: 'Glaciology',
      url: 'https://earth.example.edu/ice',
    });
    for (const merged of [mergeSeminars(first, second), mergeSeminars(second, first)]) {
      expect(merged).to.deep.include({
        title: 'Ice that flows uphill',
        abstract: 'Some ice climbs, and there is one reason for it.',
        topics: ['Ice', 'Water'],
        location: { name: 'Annex', room: '12' },
        series: 'Glaciology',
        url: 'https://earth.example.edu/ice',
      });
    }
    expect(mergeSeminars(first, second).uid).to.equal('a');
  });

  it('take place when the first says', () => {
    const merged = mergeSeminars(talk('a', 'Ice', 5), talk('a', 'Ice', 2, { timeZone: 'Europe/Oslo' }));
    expect(merged).to.include({ start: at(5), end: at(6), timeZone: 'America/Los_Angeles' });
  });

  it('never end before they start', () => {
    const { end: _, ...endless } = talk('a', 'Ice', 5);
    expect(mergeSeminars(endless, talk('a', 'Ice', 2))).not.to.have.property('end');
    expect(mergeSeminars(endless, talk('a', 'Ice', 5))).to.include({ end: at(6) });
    expect(mergeSeminars({ ...endless, allDay: true }, talk('a', 'Ice', 5))).not.to.have.property('end');
  });

  it('are cancelled where either says so, and moved where the second knows', () => {
    const moved = talk('a', 'Ice', 9, { status: 'rescheduled', previousStart: at(0) });
    expect(mergeSeminars(talk('a', 'Ice'), moved)).to.include({ start: at(9), end: at(10), previousStart: at(0) });
    expect(mergeSeminars(moved, talk('a', 'Ice'))).to.include({ start: at(9), status: 'rescheduled' });
    for (const [one, other, both] of [
      ['confirmed', 'cancelled', 'cancelled'],
      ['tentative', 'cancelled', 'cancelled'],
      ['rescheduled', 'cancelled', 'cancelled'],
      ['postponed', 'rescheduled', 'postponed'],
      ['confirmed', 'tentative', 'tentative'],
      ['confirmed', 'confirmed', 'confirmed'],
    ] as const) {
      const [a, b] = [talk('a', 'Ice', 0, { status: one }), talk('a', 'Ice', 0, { status: other })];
      expect([mergeSeminars(a, b).status, mergeSeminars(b, a).status]).to.deep.equal([both, both]);
    }
  });

  it('are to be announced only where both say so', () => {
    const first = talk('a', 'Ice', 0, { toBeAnnounced: ['speakers', 'location'] });
    const second = talk('a', 'Ice', 0, { speakers: [{ name: 'Nia Sato' }], toBeAnnounced: ['location', 'bio'] });
    expect(mergeSeminars(first, second)).to.deep.include({
      toBeAnnounced: ['location'],
      speakers: [{ name: 'Nia Sato' }],
    });
  });

  it('are attended both ways where one names the room and the other the stream', () => {
    const [room, stream] = [talk('a', 'Ice', 0, { mode: 'in-person' }), talk('a', 'Ice', 0, { mode: 'online' })];
    expect(mergeSeminars(room, stream).mode).to.equal('hybrid');
    expect(mergeSeminars(room, talk('a', 'Ice')).mode).to.equal('in-person');
    expect(mergeSeminars(talk('a', 'Ice'), stream).mode).to.equal('online');
  });
});

describe('A floating time', () => {
  const floating = talk('a@x.edu', 'Ice', 9, { floating: true, timeZone: 'Asia/Tokyo' });
  const known = talk('a@x.edu', 'Ice');

  it('says nothing beside one whose zone is known, however new it is', () => {
    for (const more of [{}, { sequence: 9 }, { status: 'rescheduled' }] as const)
      for (const merged of [
        mergeSeminars({ ...floating, ...more }, known),
        mergeSeminars(known, { ...floating, ...more }),
      ]) {
        expect(merged).to.include({ start: at(0), end: at(1), timeZone: 'America/Los_Angeles' });
        expect(merged).not.to.have.property('floating');
      }
  });

  it('gives no end to another start, and keeps floating beside its like', () => {
    const { end: _, ...endless } = known;
    expect(mergeSeminars(floating, endless)).not.to.have.property('end');
    expect(mergeSeminars(floating, { ...floating, sequence: 2, start: at(4) })).to.include({
      start: at(4),
      floating: true,
    });
  });
});

describe('What is newer', () => {
  it('says when it takes place', () => {
    const first = talk('a@x.edu', 'Ice', 0, { updated: at(-50) });
    for (const newer of [{ sequence: 2 }, { updated: at(-1) }])
      expect(mergeSeminars(first, talk('a@x.edu', 'Ice', 3, newer)).start, JSON.stringify(newer)).to.equal(at(3));
    for (const older of [{}, { updated: at(-99) }])
      expect(mergeSeminars(first, talk('a@x.edu', 'Ice', 3, older)).start, JSON.stringify(older)).to.equal(at(0));
    const edited = mergeSeminars({ ...first, sequence: 3 }, talk('a@x.edu', 'Ice', 3, { sequence: 2, updated: at(9) }));
    expect(edited.start).to.equal(at(0));
  });
});
