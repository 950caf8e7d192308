import { expect } from '@open-wc/testing';
import type { Seminar } from '../../src/model/seminar.ts';
import { readOne } from './read-entries.ts';

/** What is read where something odd elsewhere has the entry put into the schema's words. */
const tidied = (entry: object): Promise<Seminar> => readOne({ id: 'odd', ...entry });
const site = 'https://www.example.edu';

describe('the place of an entry', () => {
  const cases: readonly (readonly [object, object | undefined])[] = [
    [{ location: 'Main Hall' }, { name: 'Main Hall' }],
    [
      { location: 'Main Hall', room: 132 },
      { name: 'Main Hall', room: '132' },
    ],
    [{ room: '132' }, { room: '132' }],
    [
      { location: { name: 'Main Hall', room: '1' }, room: '2' },
      { name: 'Main Hall', room: '1' },
    ],
    [{ location: { url: '/map' } }, { url: `${site}/map` }],
    [{ location: { name: 'Main Hall', url: 'data:text/html,x' } }, { name: 'Main Hall' }],
    [{ location: ['Main Hall'] }, undefined],
    [{ location: {} }, undefined],
  ];
  for (const [entry, location] of cases)
    it(`is read from ${JSON.stringify(entry)}`, async () => {
      expect((await tidied(entry)).location).to.deep.equal(location);
    });
});

describe('the webcast of an entry', () => {
  const zoom = 'https://zoom.example/j/1';
  const cases: readonly (readonly [unknown, object | undefined])[] = [
    [zoom, { url: zoom }],
    ['/live', { url: `${site}/live` }],
    ['www.example.org/live', { url: 'https://www.example.org/live' }],
    [`Zoom: ${zoom}`, { url: zoom, label: 'Zoom' }],
    [`Join at ${zoom}.`, { url: zoom, label: 'Join at' }],
    ['Ask the office for the link', { label: 'Ask the office for the link' }],
    ['Zoom', { label: 'Zoom' }],
    [
      { url: zoom, label: 'Zoom: room 1' },
      { url: zoom, label: 'Zoom: room 1' },
    ],
    [{ url: 'live' }, { url: `${site}/physics/live` }],
    [{ url: `Zoom ${zoom}` }, { url: zoom, label: 'Zoom' }],
    [
      { url: `Zoom ${zoom}`, label: 'Online' },
      { url: zoom, label: 'Online' },
    ],
    ['javascript:alert(1)', { label: 'javascript:alert(1)' }],
    [{ url: 'javascript:alert(1)', label: 'Zoom' }, { label: 'Zoom' }],
    [{ url: 'javascript:alert(1)' }, undefined],
    ['TBA', undefined],
    [true, undefined],
  ];
  for (const [webcast, expected] of cases)
    it(`is read from ${JSON.stringify(webcast)}`, async () => {
      expect((await tidied({ webcast })).webcast).to.deep.equal(expected);
    });
});

describe('how an entry is attended', () => {
  it('is told from any words for it', async () => {
    const told = async (mode: unknown) => (await readOne({ mode })).mode;
    for (const text of ['In Person', 'OfflineEventAttendanceMode', 'on-site'])
      expect(await told(text)).to.equal('in-person');
    for (const text of ['Virtual', 'ONLINE', 'remote']) expect(await told(text)).to.equal('online');
    for (const text of ['Hybrid', 'MixedEventAttendanceMode']) expect(await told(text)).to.equal('hybrid');
    for (const text of ['', 'perhaps', 5, {}]) expect(await told(text)).to.equal(undefined);
  });

  it('is told from where it is', async () => {
    const told = async (entry: object) => (await readOne({ ...entry })).mode;
    expect(await told({ location: { name: 'Hall' } })).to.equal('in-person');
    expect(await told({ webcast: { url: '/live' } })).to.equal('online');
    expect(await told({ location: 'Hall', webcast: '/live' })).to.equal('hybrid');
    expect(await told({ location: 'Hall', webcast: '/live', mode: 'in-person' })).to.equal('in-person');
    expect(await told({})).to.equal(undefined);
  });
});

describe('the links of an entry', () => {
  const cases: readonly (readonly [unknown, object])[] = [
    [
      { url: '/a', label: 'Notes', kind: 'other' },
      { url: `${site}/a`, label: 'Notes', kind: 'other' },
    ],
    [
      { url: '/a.pdf', kind: 'slides' },
      { url: `${site}/a.pdf`, kind: 'slides' },
    ],
    [
      { url: '/a', kind: 'Slides' },
      { url: `${site}/a`, kind: 'slides' },
    ],
    [
      { url: '/a', label: 'The slides', kind: 'other' },
      { url: `${site}/a`, label: 'The slides', kind: 'other' },
    ],
    [
      { url: '/a', label: 'The slides' },
      { url: `${site}/a`, label: 'The slides', kind: 'slides' },
    ],
    [
      { url: '/a', title: 'Watch the recording' },
      { url: `${site}/a`, label: 'Watch the recording', kind: 'recording' },
    ],
    [{ url: 'https://doi.org/1' }, { url: 'https://doi.org/1', kind: 'paper' }],
    [
      { url: '/a', name: 'Sign up' },
      { url: `${site}/a`, label: 'Sign up', kind: 'registration' },
    ],
    ['/files/poster.pdf', { url: `${site}/files/poster.pdf`, label: 'poster.pdf', kind: 'flyer' }],
    [
      { url: '/a', label: 'Notes' },
      { url: `${site}/a`, label: 'Notes', kind: 'other' },
    ],
    [
      { url: '/a', kind: ['x'] },
      { url: `${site}/a`, kind: 'other' },
    ],
    ['mailto:ada@example.edu', { url: 'mailto:ada@example.edu', kind: 'other' }],
  ];
  for (const [link, expected] of cases)
    it(`are read from ${JSON.stringify(link)}`, async () => {
      expect((await readOne({ links: [link] })).links).to.deep.equal([expected]);
      expect((await tidied({ links: link })).links).to.deep.equal([expected]);
    });

  it('have only addresses that may be opened', async () => {
    const links = ['javascript:alert(1)', { url: 'data:text/html,x', label: 'x' }, { label: 'x' }, {}, null, 5, '/a'];
    expect((await readOne({ links })).links.map(({ url }) => url)).to.deep.equal([`${site}/physics/5`, `${site}/a`]);
  });
});
