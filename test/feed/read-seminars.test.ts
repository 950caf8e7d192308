import { expect } from '@open-wc/testing';
import { bounds } from '../../src/model/bounds.ts';
import { readSeminars } from '../../src/feed/read-seminars.ts';
import { entry, fullEntry } from '../feed-entries.ts';
import { base, readEntries, readOne, reasons } from './read-entries.ts';

describe('a feed', () => {
  it('keeps what it says about itself', async () => {
    const about = { title: 'Colloquia', url: '/physics/', icsUrl: 'all.ics', nextUrl: '2.json' };
    expect(await readSeminars({ ...about, seminars: [] }, { base })).to.include({
      title: 'Colloquia',
      url: 'https://www.example.edu/physics/',
      icsUrl: 'https://www.example.edu/physics/all.ics',
    });
  });

  it('names its calendar by whichever scheme calendars are handed around under', async () => {
    for (const [given, kept] of [
      ['webcal://www.example.edu/all.ics', 'webcal://www.example.edu/all.ics'],
      [' WEBCALS://www.example.edu/all.ics', 'webcals://www.example.edu/all.ics'],
      ['webcal:https://www.example.edu/all.ics', 'webcal:https://www.example.edu/all.ics'],
    ] as const)
      expect(await readSeminars({ icsUrl: given, seminars: [] }, { base })).to.include({ icsUrl: kept });
  });

  it('loses what about it cannot be used', async () => {
    const about = { title: [], url: 'javascript:alert(1)', icsUrl: 'data:text/calendar,x', timeZone: [] };
    const feed = await readSeminars({ ...about, seminars: [] }, { base });
    expect(feed).not.to.have.any.keys('title', 'url', 'icsUrl');
  });

  it('is read soonest first', async () => {
    const { seminars } = await readEntries([
      entry('c', { start: '2026-10-09' }),
      entry('b', { end: undefined }),
      entry('a', { end: undefined }),
    ]);
    expect(seminars.map(({ uid }) => uid)).to.deep.equal(['a', 'b', 'c']);
  });

  it('is not changed by being read', async () => {
    const given = JSON.stringify([fullEntry, { title: 'TBA', start: '2026-10-08', speaker: 'A; B' }]);
    const entries = JSON.parse(given) as readonly unknown[];
    await readEntries(entries);
    expect(JSON.stringify(entries)).to.equal(given);
  });

  it('holds at most so many entries, and each so much', async () => {
    const many = Array.from({ length: bounds.entries + 5 }, (_, index) => ({
      uid: `${index}`,
      title: 'x',
      start: index,
    }));
    expect((await readEntries(many, 'UTC')).seminars).to.have.length(bounds.entries);
    const seminar = await readOne({
      title: 'y'.repeat(bounds.line + 5),
      abstract: 'z'.repeat(bounds.text + 5),
      topics: Array.from({ length: bounds.values + 5 }, (_, index) => `topic ${index}`),
    });
    expect(seminar.title).to.have.length(bounds.line);
    expect(seminar.abstract).to.have.length(bounds.text);
    expect(seminar.topics).to.have.length(bounds.values);
  });

  it('tells once what is over a bound, and where', async () => {
    const long = {
      ...entry('a'),
      title: 'y'.repeat(1500),
      note: 'n'.repeat(2000),
      abstract: 'z'.repeat(250_000),
      topics: Array.from({ length: 250 }, (_, index) => `topic ${index}`),
    };
    const { seminars, remarks } = await readEntries([long]);
    expect(seminars).to.have.length(1);
    expect(remarks.map(({ reason, at }) => [reason, at])).to.deep.equal([
      [
        'title has 1,500 characters: it is cut at 1,000; put the rest on a page, and that into url',
        ['seminars', 0, 'title'],
      ],
      ['topics has 250 values: those behind the first 100 are left out', ['seminars', 0, 'topics']],
    ]);
    const { remarks: alone } = await readEntries([{ ...entry('a'), abstract: 'z'.repeat(250_000) }]);
    expect(reasons(alone)[0]).to.include('abstract has 250,000 characters: it is cut at 100,000');
    const speaker = Array.from({ length: 150 }, (_, index) => `Ada ${index} (MIT)`).join('; ');
    expect(reasons((await readEntries([{ ...entry('a'), speakers: undefined, speaker }])).remarks)[0]).to.include(
      'speakers has more than 100 values',
    );
  });

  it('tells once of entries that are too many', async () => {
    const many = Array.from({ length: bounds.entries + 500 }, (_, index) => ({ title: `Talk ${index}`, start: index }));
    const { seminars, rejected, remarks } = await readEntries(many, 'UTC');
    expect([seminars.length, rejected]).to.deep.equal([bounds.entries, []]);
    expect(remarks.map(({ place }) => place)).to.deep.equal(['seminars[50000] “Talk 50000”']);
    expect(remarks[0]?.reason).to.include('50,000 entries are shown at most');
  });

  it('lets the page breathe while it is long', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({ title: `A ${index}`, start: index, speaker: 'A; B' }));
    let breaths = 0;
    const timer = setInterval(() => (breaths += 1), 0);
    await readEntries(many, 'UTC');
    clearInterval(timer);
    expect(breaths).to.be.above(3);
  });

  it('has a title that can be read', async () => {
    const { title } = await readSeminars({ title: ' Collo\u202equia\n \u0000 ', seminars: [] }, { base });
    expect(title).to.equal('Colloquia');
  });
});

describe('an entry', () => {
  it('is read whole', async () => {
    const { seminars, rejected, remarks } = await readEntries([fullEntry]);
    expect([rejected, remarks]).to.deep.equal([[], []]);
    expect(seminars).to.deep.equal([
      {
        ...fullEntry,
        start: Date.UTC(2026, 9, 8, 22, 30),
        end: Date.UTC(2026, 9, 8, 23, 30),
        allDay: false,
        mode: 'hybrid',
        status: 'confirmed',
        toBeAnnounced: [],
      },
    ]);
  });

  it('may use the other words that feeds have', async () => {
    const { abstract, hosts, uid } = await readOne({ id: 7, description: 'What is known.', host: 'Ada; Bo' });
    expect([uid, abstract, hosts]).to.deep.equal(['7', 'What is known.', ['Ada', 'Bo']]);
  });

  it('has its texts cleaned of what cannot be read, and lines on one line', async () => {
    const seminar = await readOne({ title: ' Spin\n\tglasses\u0000\ufeff ', abstract: ' one\r\ntwo\rthree\u0007 ' });
    expect([seminar.title, seminar.abstract]).to.deep.equal(['Spin glasses', 'one\ntwo\nthree']);
  });

  it('names each topic once', async () => {
    expect((await readOne({ topics: ['Knots', 'Knots', 'Braids'] })).topics).to.deep.equal(['Knots', 'Braids']);
  });

  it('counts its changes in whole numbers', async () => {
    const counted = async (sequence: unknown) => (await readOne({ sequence, id: 'x' })).sequence;
    expect(await counted(3)).to.equal(3);
    expect(await counted('3')).to.equal(3);
    for (const none of [0, -1, 2.5, 'three', null, {}, [3], Infinity]) expect(await counted(none)).to.equal(undefined);
  });

  it('may say when it was to be, and when it was changed', async () => {
    const { previousStart, updated } = await readOne({
      previousStart: '2026-10-01T15:30',
      updated: '2026-09-01T00:00Z',
    });
    expect([previousStart, updated]).to.deep.equal([Date.UTC(2026, 9, 1, 22, 30), Date.UTC(2026, 8, 1)]);
    const unread = await readOne({ previousStart: 'last week', updated: {} });
    expect(unread).not.to.have.any.keys('previousStart', 'updated');
  });

  it('never loses its neighbours', async () => {
    const { seminars, rejected } = await readEntries([null, entry('a'), 5, 'x', [entry('b')], {}, entry('c'), true]);
    expect(seminars.map(({ uid }) => uid)).to.deep.equal(['a', 'c']);
    expect(rejected.map(({ place }) => place)).to.deep.equal([0, 2, 3, 4, 5, 7].map((index) => `seminars[${index}]`));
  });

  it('may nest as deeply as JSON can', async () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    const fields = [
      'uid',
      'speakers',
      'topics',
      'contact',
      'location',
      'webcast',
      'links',
      'end',
      'sequence',
      'timeZone',
    ];
    for (const field of fields)
      expect((await readEntries([{ title: 'x', start: 0, [field]: deep }])).seminars, field).to.have.length(1);
    expect((await readEntries([{ title: deep, start: deep }])).rejected).to.have.length(1);
    expect(
      (await readEntries([{ title: 'x', start: 0, speakers: [{ name: deep, bio: deep }] }])).seminars,
    ).to.have.length(1);
  });
});

describe('an entry that cannot be shown', () => {
  const rejection = async (given: unknown) => {
    const { seminars, rejected, remarks } = await readEntries([given], 'UTC');
    expect([seminars, remarks]).to.deep.equal([[], []]);
    expect(rejected).to.have.length(1);
    return rejected[0]?.reason;
  };

  it('is no object', async () => {
    expect(await rejection('Spin glasses')).to.include('it is not an object but "Spin glasses": write {');
    expect(await rejection(null)).to.include('but null');
  });
  it('has no date', async () => {
    expect(await rejection({ title: 'x' })).to.include('start is missing');
    expect(await rejection({ title: 'x', start: 'soon' })).to.include('start is "soon"');
    expect(await rejection({ title: 'x', start: { date: '2026-10-08' } })).to.include('start is an object');
  });
  it('has neither a title nor a speaker', async () => {
    expect(await rejection({ start: '2026-10-08' })).to.include('neither a title nor a speaker');
    expect(await rejection({ start: '2026-10-08', title: '\u0000', url: 'javascript:1' })).to.include(
      'neither a title',
    );
  });
  it('stands there already', async () => {
    const { seminars, rejected } = await readEntries([entry('a'), entry('a', { title: 'Again' })]);
    expect(seminars.map(({ title }) => title)).to.deep.equal(['Seminar a']);
    const [twin] = rejected;
    expect(twin?.place).to.equal('seminars[1] “Again”');
    expect(twin?.reason).to.include('the same seminar (uid "a") stands above already');
  });
});

describe('addresses in an entry', () => {
  const unsafe = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'data:text/html,x',
    'java\tscript:alert(1)',
    'vbscript:x',
  ];
  for (const address of unsafe)
    it(`never are ${JSON.stringify(address)}, in whatever field they stand`, async () => {
      const all = { url: address, image: address };
      const { seminars, remarks } = await readEntries([
        {
          title: 'x',
          start: 0,
          timeZone: 'UTC',
          ...all,
          links: [address, { url: address, label: 'x' }],
          speakers: [{ name: 'Ada', ...all }],
          location: { name: 'Hall', url: address },
          webcast: { url: address, label: 'Zoom' },
          contact: { name: 'Ada', url: address },
        },
      ]);
      expect(seminars).to.have.length(1);
      expect(JSON.stringify(seminars)).not.to.match(/script:|data:/i);
      expect(reasons(remarks).every((reason) => reason.includes('not an address'))).to.equal(true);
      expect(remarks.length).to.be.within(8, 9);
    });

  it("are relative to the feed's", async () => {
    const { url, image } = await readOne({ url: 'a.html', image: '/b.png' });
    expect([url, image]).to.deep.equal(['https://www.example.edu/physics/a.html', 'https://www.example.edu/b.png']);
  });
});

describe('the identifier of a seminar', () => {
  const talk = { title: 'Spin glasses', start: '2026-10-08T15:30', timeZone: 'UTC' };
  const other = { title: 'Knots', start: '2026-10-08T15:30', timeZone: 'UTC' };
  const uids = async (...entries: readonly unknown[]) =>
    Object.fromEntries((await readEntries(entries)).seminars.map(({ title, uid }) => [title ?? '', uid]));

  it('is made up where the feed has none, and stays the same', async () => {
    const first = await uids(talk, other);
    expect(Object.values(first).every((uid) => /^[a-z0-9]{8,}@www\.example\.edu$/.test(uid))).to.equal(true);
    expect(first['Knots']).not.to.equal(first['Spin glasses']);
    expect(await uids(other, 'odd', talk)).to.deep.equal(first);
    expect(await uids({ ...talk, abstract: 'New.', title: 'CANCELLED: Spin glasses' }, other)).to.deep.equal(first);
  });

  it('is made up where the one of the feed holds nothing', async () => {
    const { 'Spin glasses': made } = await uids(talk);
    for (const uid of ['', ' ', '\u0000', '-', null, {}, [], true])
      expect((await uids({ ...talk, uid }))['Spin glasses'], JSON.stringify(uid)).to.equal(made);
  });

  it('is another one for another start, title or feed', async () => {
    const { 'Spin glasses': made } = await uids(talk);
    expect((await uids({ ...talk, start: '2026-10-09T15:30' }))['Spin glasses']).not.to.equal(made);
    const elsewhere = await readSeminars({ seminars: [talk] }, { base: 'https://www.example.edu/maths/seminars.json' });
    expect(elsewhere.seminars[0]?.uid).not.to.equal(made);
  });

  it('tells apart those that begin together and have no title', async () => {
    const { seminars } = await readEntries(
      ['Nia Sato', 'Ove Lind'].map((speaker) => ({ speaker, start: '2026-10-08T15:30', timeZone: 'UTC' })),
    );
    expect(new Set(seminars.map(({ uid }) => uid)).size).to.equal(2);
  });

  it('gains the start where the feed has one for several', async () => {
    const starts = ['2026-10-08T10:00', '2026-10-15T10:00', '2026-10-22T10:00'];
    const { seminars, rejected } = await readEntries(starts.map((start) => entry('weekly', { start, end: undefined })));
    expect(rejected).to.deep.equal([]);
    expect(seminars.map(({ uid }) => uid)).to.deep.equal([
      'weekly',
      'weekly-2026-10-15T10:00',
      'weekly-2026-10-22T10:00',
    ]);
  });

  it('may be a number', async () => {
    expect((await readOne({ uid: 42 })).uid).to.equal('42');
  });
});
