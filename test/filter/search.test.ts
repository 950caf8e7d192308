import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { foldTexts, hasWords, isFolded } from '../../src/filter/search-texts.ts';
import { fold, searchWords } from '../../src/filter/search.ts';
import { filterBounds } from '../../src/model/bounds.ts';
import { replace } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';

const full = seminar({
  title: 'Schrödinger bridges: CAFÉ tables & ﬁbres',
  speakers: [{ name: 'Zoë Łukasiewicz', affiliation: 'Universität Gießen', bio: 'Collects <em>maps</em>.' }],
  abstract: '<p class="lead">For 3 < x and y > 4 we <strong>prove</strong> bounds.</p><!-- hidden -->',
  series: 'Colloquium',
  category: 'Lecture',
  department: 'Physics',
  topics: ['Topology'],
  audiences: ['Public'],
  hosts: ['Søren Ærø'],
  location: { name: 'Hall of Waves', room: '132B', address: '12 Shore Road' },
  contact: { name: 'Office', email: 'office@example.edu' },
  webcast: { label: 'Live stream' },
  links: [{ url: 'https://example.edu/secret', label: 'Program notes', kind: 'other' }],
  note: 'Room changed',
});
const finds = (question: string) => hasWords(full, searchWords(question));

describe('search', () => {
  const found = [
    'schrodinger',
    'SCHRÖDINGER',
    'Schro\u0308dinger',
    'bridge',
    'cafe',
    'fibres',
    'ＣＡＦＥ',
    '１３２ｂ',
    'zoe',
    'lukasiewicz',
    'Łukasiewicz',
    'giessen',
    'Gießen',
    'GIESSEN',
    'soren',
    'aero',
    'maps',
    'collects',
    'colloquium',
    'lecture',
    'physics',
    'topology',
    'public',
    'waves',
    'shore',
    'office@example.edu',
    'stream',
    'program notes',
    'changed',
    'prove',
    'y > 4',
    'bridges cafe',
    'CAFE schrödinger',
    '  cafe  ',
    '',
    ' ',
  ];
  for (const question of found) it(`finds “${question}”`, () => expect(finds(question)).to.equal(true));

  const missed = ['strong', 'lead', 'class', 'hidden', 'secret', 'https', 'cafe bar', 'schrödinger tea', 'zoe-maria'];
  for (const question of missed) it(`does not find “${question}”`, () => expect(finds(question)).to.equal(false));

  it('finds nothing in texts that lie in different fields put together', () => {
    expect(hasWords(seminar({ title: 'ab', series: 'cd' }), ['abcd'])).to.equal(false);
  });

  it('asks for nothing without words', () => {
    expect(searchWords(' \t\n\u3000 ')).to.deep.equal([]);
    expect(hasWords(seminar(), [])).to.equal(true);
  });

  it('finds every word of a title, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\d]{1,8}$/u), { minLength: 1, maxLength: 5 }), (parts) => {
        const own = seminar({ title: parts.join(' ') });
        for (const part of parts) {
          expect(hasWords(own, searchWords(part))).to.equal(true);
          expect(hasWords(own, searchWords(part.normalize('NFD')))).to.equal(true);
        }
      }),
    );
  });

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });

  it('looks through so much of a text, however it grows when it is folded', () => {
    const long = seminar({ abstract: '\ufdfa'.repeat(40_000) });
    const { cut } = foldTexts([long, seminar()]);
    expect(cut).to.equal(1);
    expect(hasWords(long, searchWords('\ufdfa'))).to.equal(true);
    const late = seminar({ abstract: `${'x'.repeat(filterBounds.search)} late` });
    expect(hasWords(late, ['late'])).to.equal(false);
    const parted = seminar({ title: '', speakers: [], abstract: `${'x'.repeat(9_999)}𝐀𝐁` });
    expect(hasWords(parted, ['xab'])).to.equal(true);
  });

  it('knows titles, speakers and places of all, of those to come all texts', () => {
    const abstract = `${'long '.repeat(filterBounds.search / 5 - 100)} quark`;
    const list = Array.from({ length: filterBounds.all / filterBounds.search + 20 }, (_, n) =>
      seminar({ uid: `n${n}`, title: `Ice ${n}`, abstract }),
    );
    const { cut, isWhole } = foldTexts(list);
    expect(isWhole).to.equal(true);
    expect(cut).to.be.within(10, 20);
    expect(list.map((each) => hasWords(each, ['quark'])).indexOf(true)).to.equal(cut);
    expect(list.every((each) => hasWords(each, ['ice']))).to.equal(true);
  });

  it('makes texts ready until its time is up, and then goes on', () => {
    const list = Array.from({ length: 10 }, (_, n) => seminar({ uid: `n${n}` }));
    let clock = 0;
    replace(performance, 'now', () => (clock += 10));
    expect(foldTexts(list, 35).isWhole).to.equal(false);
    expect(list.map(isFolded)).to.deep.equal([...Array<boolean>(6).fill(false), true, true, true, true]);
    expect(foldTexts(list, 65).isWhole).to.equal(false);
    expect(foldTexts(list).isWhole).to.equal(true);
    expect(list.every(isFolded)).to.equal(true);
  });

  it('finds a Greek word at the end of another', () => {
    expect(hasWords(seminar({ title: 'ΟΔΟΣ' }), searchWords('οδοσ'))).to.equal(true);
  });

  it('reads a text in time in proportion to its length', () => {
    const began = performance.now();
    for (const part of ['<', '<a', '<a b=', '> <', '<!--'])
      finds(part.repeat(10)) || hasWords(seminar({ abstract: part.repeat(100_000) }), ['x']);
    expect(performance.now() - began).to.be.lessThan(2_000);
  });
});
