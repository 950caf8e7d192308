import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { mergeFeeds, mergeSeminarLists } from '../../src/feed/merge-feeds.ts';
import { statuses, type Seminar } from '../../src/model/seminar.ts';
import { at, loaded, talk } from './loaded-feed.ts';

const merge = (...lists: readonly (readonly Seminar[])[]): readonly Seminar[] => mergeSeminarLists(lists).seminars;
const uids = (seminars: readonly Seminar[]): readonly string[] => seminars.map(({ uid }) => uid);

describe('The seminars of several lists', () => {
  it('stand once where the uid is the same', () => {
    expect(uids(merge([talk('a@x', 'Ice')], [talk('a@x', 'Something else')]))).to.deep.equal(['a@x']);
    const moved = merge([talk('a@x', 'Ice')], [talk('a@x', 'Ice', 3)]);
    expect(moved.map(({ start }) => start)).to.deep.equal([at(0)]);
  });

  it('stand once where a uid names its host, whatever else has changed', () => {
    const [old, moved] = [talk('a@x.edu', 'Ice'), talk('a@x.edu', 'Knots', 25, { sequence: 1 })];
    for (const lists of [
      [[old], [moved]],
      [[moved], [old]],
    ])
      expect(merge(...lists).map(({ start }) => start)).to.deep.equal([at(25)]);
    expect(merge([talk('a', 'Ice')], [talk('a', 'Knots', 25)])).to.have.length(2);
  });

  it('stand once where time and speakers are the same', () => {
    const speakers = [{ name: 'Nia Sato' }, { name: 'Ove Lind' }];
    const [one, other] = [
      talk('a', 'Ice', 0, { speakers }),
      talk('b', 'AME Seminar', 0, { speakers: [...speakers].reverse() }),
    ];
    expect(uids(merge([one], [other]))).to.deep.equal(['a']);
    expect(merge([one], [{ ...other, speakers: speakers.slice(1) }])).to.have.length(2);
    expect(merge([one], [{ ...other, start: at(2), end: at(3) }])).to.have.length(2);
  });

  it('stay two where a plain number stands for a seminar of either host', () => {
    const merged = merge([talk('7', 'Ice that flows')], [talk('7', 'Knots in cafés', 1)], [talk('7', 'Silt', 1)]);
    expect(uids(merged)).to.deep.equal(['7', '7-1', '7-2']);
    expect(merge([talk('7', 'Colloquium')], [talk('7', 'Colloquium', 24)])).to.have.length(2);
    expect(merge([talk('7', '')], [talk('7', '')])).to.have.length(1);
  });

  it('stand once where start and title are nearly the same, in two lists only', () => {
    const [one, other] = [talk('a', 'Ice that flows uphill'), talk('b', 'Nia Sato: Ice that flows uphill')];
    expect(uids(merge([one], [other]))).to.deep.equal(['a']);
    expect(uids(merge([one, other]))).to.deep.equal(['a', 'b']);
    expect(uids(merge([one], [{ ...other, start: at(1), end: at(2) }]))).to.deep.equal(['a', 'b']);
  });

  it('stay apart where a list has two of nearly the same title at one time', () => {
    const poster = (uid: string, title: string) => talk(uid, `Poster session ${title}`);
    expect(merge([poster('a', '')], [poster('b', 'North'), poster('c', 'South')])).to.have.length(2);
    const exact = merge([poster('a', 'South')], [poster('b', ''), poster('c', 'South')]);
    expect(exact.map(({ uid, title }) => [uid, title])).to.deep.equal([
      ['a', 'Poster session South'],
      ['b', 'Poster session '],
    ]);
    const same = merge([poster('x', '')], [poster('b', ''), poster('x', 'North')]);
    expect(uids(same)).to.have.members(['x', 'b']);
  });

  it('keep every date of what recurs under one uid, from wherever a list begins', () => {
    const weekly = (uid: string, week: number) => talk(uid, 'Weekly colloquium', week * 168);
    const first = [weekly('w@x', 0), weekly('w@x-1', 1)];
    const second = [weekly('w@x', 1), weekly('w@x-2', 2)];
    expect(merge(first, second).map(({ start }) => start)).to.deep.equal([at(0), at(168), at(336)]);
  });

  it('find each other through what a third list says', () => {
    const lists = [
      [talk('a@x', 'Ice that flows uphill')],
      [talk('b@y', 'Ice that flows uphill')],
      [talk('b@y', 'Moving', 0)],
    ];
    expect(uids(merge(...lists))).to.deep.equal(['a@x']);
  });

  it('have identifiers of their own where those made for them were taken', () => {
    const merged = merge([talk('5', 'Ice'), talk('5-1', 'Silt', 1)], [talk('5', 'Knots', 2), talk('5-1', 'Braids', 3)]);
    expect(new Set(uids(merged)).size).to.equal(4);
  });

  it('are the very objects they were where nothing is added', () => {
    const [one, other] = [talk('a', 'Ice'), talk('b', 'Silt', 1)];
    expect(merge([one], [other])[0]).to.equal(one);
  });

  it('take no longer where a feed holds all at one time under one name', () => {
    const many = (host: string) => Array.from({ length: 20_000 }, (_, index) => talk(`${host}${index}`, 'Ice'));
    expect(merge(many('a'), many('b')).length).to.be.at.least(20_000);
  });
});

const title = fc.constantFrom('Ice that flows uphill', 'Sato: Ice that flows uphill', 'Ice', 'Silt', '—');
const anySeminar = (uid: string) =>
  fc
    .record({ title, hours: fc.nat(3), status: fc.constantFrom(...statuses), abstract: fc.string({ minLength: 1 }) })
    .map(({ title: own, hours, ...more }) => talk(uid, own, hours, more));
const anyList = fc
  .uniqueArray(fc.constantFrom('1', '2', '1-1', 'a@x', 'b@x', 'a@x-1', 'c@y', 'constructor', '__proto__'))
  .chain((names) => fc.tuple(...names.map(anySeminar)));
const anyLists = fc.array(anyList, { minLength: 1, maxLength: 4 });

describe('Whatever lists are merged', () => {
  it('each seminar has a uid of its own, soonest first', () =>
    fc.assert(
      fc.property(anyLists, (lists) => {
        const merged = merge(...lists);
        expect(new Set(uids(merged)).size).to.equal(merged.length);
        const starts = merged.map(({ start }) => start);
        expect(starts).to.deep.equal(starts.toSorted((a, b) => a - b));
      }),
    ));

  it('nothing is lost', () =>
    fc.assert(
      fc.property(anyLists, (lists) => {
        const { seminars: merged, became } = mergeSeminarLists(lists);
        const kept = new Set(merged);
        for (const list of lists) {
          // of one feed none are joined; over several, one may be moved and named by others
          expect(new Set(list.map((seminar) => became.get(seminar))).size).to.equal(list.length);
          for (const seminar of list) expect(kept.has(became.get(seminar)!)).to.equal(true);
        }
        expect(merge(lists[0] ?? [])).to.have.members(lists[0] ?? []);
      }),
    ));

  it('merging again changes nothing', () =>
    fc.assert(
      fc.property(anyLists, (lists) => {
        const merged = merge(...lists);
        expect(merge(merged)).to.deep.equal(merged);
        expect(merge(...lists)).to.deep.equal(merged);
        expect(merge(lists[0] ?? [], lists[0] ?? [])).to.deep.equal(merge(lists[0] ?? []));
      }),
    ));
});

describe('Several feeds as one', () => {
  it('say of the whole what the first says, and of each what is wrong', () => {
    const problem = (place: string) => ({ place, reason: 'it is odd' });
    const one = loaded('https://a.example/f', [talk('a', 'Ice', 1)], {
      title: 'Ice',
      nextUrls: ['https://a.example/2'],
      rejected: [problem('1')],
    });
    const other = loaded('https://b.example/f', [talk('b', 'Silt')], {
      title: 'Silt',
      icsUrl: 'https://b.example/f.ics',
      nextUrls: ['https://b.example/2'],
      remarks: [problem('2')],
      format: 'localist',
    });
    const { seminars, ...about } = mergeFeeds([one, other]);
    expect(uids(seminars)).to.deep.equal(['b', 'a']);
    expect(about).to.deep.equal({
      feeds: [one, other],
      title: 'Ice',
      nextUrls: ['https://a.example/2', 'https://b.example/2'],
      rejected: [problem('1')],
      remarks: [problem('2')],
      format: 'seminar-feed localist',
      address: 'https://a.example/f https://b.example/f',
    });
  });

  it('have a calendar to subscribe to where all name the same one, for another holds less than the list', () => {
    const calendar = (icsUrl?: string) => loaded('https://a.example/f', [], icsUrl ? { icsUrl } : {});
    const [one, other] = ['https://a.example/f.ics', 'https://b.example/f.ics'];
    expect(mergeFeeds([calendar(one), calendar(one)]).icsUrl).to.equal(one);
    for (const feeds of [
      [calendar(one), calendar(other)],
      [calendar(one), calendar()],
      [calendar(), calendar(one)],
    ] as const)
      expect(mergeFeeds(feeds)).not.to.have.property('icsUrl');
  });
});
