import { expect } from '@open-wc/testing';
import { isNothing, isToBeAnnounced } from '../../src/feed/placeholder.ts';
import { readEntries, readOne } from './read-entries.ts';

const later = [
  'TBA',
  'tba',
  'TBC',
  'tbd',
  'T.B.A.',
  't.b.d',
  'TBA.',
  '(TBA)',
  '*TBA*',
  '[tbc]',
  '“TBA”',
  ' TBA ',
  'To be announced',
  'to be announced.',
  'To Be Confirmed',
  'to be determined',
  'to be decided',
  'Title TBA',
  'Title: TBA',
  'Abstract to be announced',
  'Speaker TBD',
  'Room to be confirmed',
  'The title is to be announced',
  'Coming soon',
  'Abstract coming soon',
  'Details to follow',
  'Abstract to follow',
  'not yet announced',
  'wird noch bekannt gegeben',
  'Wird noch bekanntgegeben',
  'Titel wird noch bekannt gegeben',
  'Titel folgt',
  'N.N.',
  'NN',
  'à venir',
  'À confirmer',
  'à préciser',
  'à déterminer',
  'Titre à venir',
  'Résumé à venir',
  'A venir',
  'por confirmar',
  'por anunciar',
  'da definire',
];
const nothing = ['N/A', 'n/a', 'NA', 'none', 'None', 'null', '-', '--', '–', '—', '...', '?', '???'];
const words = [
  'Spin glasses',
  'TBA functions in graph theory',
  'To be or not to be',
  'Noneuclidean geometry',
  'Null models',
  'How to be announced',
  'Confirmed cases',
  'The N.N. conjecture',
  'Nonetheless',
  'Ben Abt',
  'Football',
  'Coming soon to a galaxy near you',
  'Avenir',
  'A confirmed result',
  'Folgten',
];

describe('a text that says something is to be announced', () => {
  for (const text of later) it(`may be “${text}”`, () => expect(isToBeAnnounced(text)).to.equal(true));
  for (const text of [...words, ...nothing, ''])
    it(`is not “${text}”`, () => expect(isToBeAnnounced(text)).to.equal(false));
  it('is short', () => expect(isToBeAnnounced(`${'('.repeat(100_000)}TBA`)).to.equal(false));
});

describe('a text that stands for nothing', () => {
  for (const text of nothing) it(`may be “${text}”`, () => expect(isNothing(text)).to.equal(true));
  for (const text of [...words, 'TBA', 'none of the above'])
    it(`is not “${text}”`, () => expect(isNothing(text)).to.equal(false));
});

describe('what is to be announced in an entry', () => {
  for (const text of later)
    it(`is told from “${text}” for each text it may stand in`, async () => {
      const seminar = await readOne({ title: text, speaker: text, location: text, abstract: text, bio: text });
      expect(seminar.toBeAnnounced).to.deep.equal(['title', 'speakers', 'location', 'abstract', 'bio']);
      expect(seminar.speakers).to.deep.equal([]);
      for (const field of ['title', 'location', 'abstract']) expect(seminar).not.to.have.property(field);
    });

  it('is told where the text stands within lists and objects', async () => {
    const seminar = await readOne({
      speakers: [{ name: 'TBA', affiliation: 'Lakeside' }, 'Ada Okafor'],
      location: { name: 'TBC', room: '12' },
    });
    expect(seminar.toBeAnnounced).to.deep.equal(['speakers', 'location']);
    expect(seminar.speakers).to.deep.equal([{ name: 'Ada Okafor' }]);
    expect(seminar.location).to.deep.equal({ room: '12' });
  });

  it('is told of a biography beside its speaker', async () => {
    const seminar = await readOne({ speakers: [{ name: 'Ada Okafor', affiliation: 'N/A', bio: 'Bio to follow' }] });
    expect(seminar.speakers).to.deep.equal([{ name: 'Ada Okafor' }]);
    expect(seminar.toBeAnnounced).to.deep.equal(['bio']);
  });

  it('may be said outright', async () => {
    const { toBeAnnounced } = await readOne({ toBeAnnounced: ['abstract', 'dinner'], abstract: 'TBA' });
    expect(toBeAnnounced).to.deep.equal(['abstract']);
  });

  it('makes an entry that has no other title fit to be shown', async () => {
    expect((await readEntries([{ title: 'TBA', start: '2026-10-08' }], 'UTC')).seminars).to.have.length(1);
  });
});

describe('nothing in an entry', () => {
  for (const text of nothing)
    it(`may be written “${text}” in any field`, async () => {
      const seminar = await readOne({
        speaker: text,
        abstract: text,
        bio: text,
        series: text,
        category: text,
        department: text,
        note: text,
        hosts: [text],
        topics: [text],
        audiences: text,
        location: text,
        room: text,
        webcast: text,
        contact: text,
        url: text,
        image: text,
        language: text,
        links: [text],
        mode: text,
        status: text,
      });
      const { uid: _uid, ...rest } = seminar;
      expect(rest).to.deep.equal({
        title: 'Spin glasses',
        speakers: [],
        topics: [],
        audiences: [],
        hosts: [],
        links: [],
        toBeAnnounced: [],
        start: Date.UTC(2026, 9, 8, 22, 30),
        timeZone: 'America/Los_Angeles',
        allDay: false,
        status: 'confirmed',
      });
    });
});
