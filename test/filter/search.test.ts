import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { find, prepare } from '../../src/filter/find.ts';
import { isFolded } from '../../src/filter/search-texts.ts';
import { apart, fold, spaced } from '../../src/filter/search.ts';
import { searchBounds } from '../../src/model/search-bounds.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { replace } from '../replace.ts';
import { seminar } from '../seminar-factory.ts';

const full = seminar({
  title: 'Schrödinger bridges: CAFÉ tables & ﬁbres',
  speakers: [{ name: 'Zoë Łukasiewicz', affiliation: 'Universität Gießen', bio: 'Collects <em>maps</em>.' }],
  abstract:
    '<p class="lead">For 3 < x and y > 4 we <strong>prove</strong> bounds&nbsp;by G&ouml;del&mdash;na&#239;ve &amp; co. H<sub>2</sub>O, caf&eacute;s</p><!-- hidden -->',
  series: 'Colloquium',
  category: 'Lecture',
  department: 'Physics',
  topics: [
    'Topology',
    '$L^2$ theory',
    '$\\alpha$-stable H$_2$SO$_4$',
    'C++',
    'well‑posed semigroups',
    '応用数学とエネルギー',
  ],
  audiences: ['Public'],
  hosts: ['Søren Ærø', 'Shane O’Neil'],
  location: { name: 'Hall of Waves', room: '132B', address: '12 Shore Road' },
  contact: { name: 'Office', email: 'office@example.edu' },
  webcast: { label: 'Live stream' },
  links: [{ url: 'https://example.edu/secret', label: 'Program notes', kind: 'other' }],
  note: 'Room changed: see J.R. Smith, Ph.D., in MATH 101',
});
const has = (own: Seminar, question: string) => find([own], question).has(own);
const finds = (question: string) => has(full, question);

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
    '"cafe tables"',
    '“Schrödinger bridges”',
    '"cafe tab',
    'o’neil',
    'oneil',
    "o'neil",
    'o neil',
    'wellposed',
    'well posed',
    'well-posed',
    'well-pos',
    'semi-group',
    'semi group',
    'C++',
    '数学',
    'エネルギ',
    'gödel',
    'naïve & co',
    'H2O',
    'L2 theory',
    'L²',
    'α-stable',
    'alpha-stable',
    'H2SO4',
    'PhD',
    'ph.d.',
    'JR Smith',
    'j smith',
    'math 101',
    'math101',
    'CAFE schrödinger',
    'ödinger', // within a word, where nothing begins so
    '  cafe  ',
    '',
    ' ',
  ];
  for (const question of found) it(`finds “${question}”`, () => expect(finds(question)).to.equal(true));

  const missed = [
    'strong',
    'lead',
    'class',
    'hidden',
    'secret',
    'https',
    'cafe bar',
    'schrödinger tea',
    'zoe-maria',
    'nbsp',
    'eacute',
    '"tables cafe"',
    '"cafe tab"',
    '学数',
    'smithphd',
  ];
  for (const question of missed) it(`does not find “${question}”`, () => expect(finds(question)).to.equal(false));

  it('finds nothing in texts that lie in different fields put together', () => {
    expect(has(seminar({ title: 'ab', series: 'cd' }), 'abcd')).to.equal(false);
    expect(has(seminar({ title: 'ab', series: 'cd' }), '"ab cd"')).to.equal(false);
    expect(has(seminar({ topics: ['paper', 'wings'] }), '"paper wings"')).to.equal(false);
  });

  it('asks for nothing without words', () => {
    const own = seminar();
    const { terms, ...rest } = find([own], ' \t\n\u3000 “” ');
    expect(terms).to.deep.equal([]);
    expect(rest.has(own)).to.equal(true);
    expect(isFolded(own)).to.equal(false);
  });

  it('finds every word of a title, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[\p{L}\d]{1,8}$/u), { minLength: 1, maxLength: 5 }), (parts) => {
        const own = seminar({ title: parts.join(' ') });
        for (const part of parts) {
          expect(has(own, part)).to.equal(true);
          expect(has(own, part.normalize('NFD'))).to.equal(true);
        }
      }),
    );
  });

  it('finds a seminar with every letter of its title that is typed', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        ' ',
        '\0',
        '-',
        "'",
        '’',
        '"',
        '“',
        '.',
        '<',
        '&',
        '+',
        'é',
        'ß',
        'Σ',
        '数',
        'か',
        'ไ',
        '한',
        'ﷺ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sign, fc.stringMatching(/^[a-z]{1,5} ?$/)), { maxLength: 12 }), (parts) => {
        const title = parts.join('');
        const own = seminar({ title });
        for (let end = 1; end <= title.length; end += 1) expect(has(own, title.slice(0, end))).to.equal(true);
      }),
    );
  });

  it('folds what is folded no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const words = apart(spaced(fold(text)));
        expect(fold(fold(text))).to.equal(fold(text));
        expect(spaced(words)).to.equal(words);
      }),
    );
  });

  it('looks through so much of a text, however it grows when it is folded', () => {
    const long = seminar({ abstract: '\ufdfa '.repeat(40_000) });
    const { cut, has: isFound } = find([long, seminar()], '\ufdfa');
    expect(cut).to.equal(1);
    expect(isFound(long)).to.equal(true);
    const late = seminar({ abstract: `${'x'.repeat(searchBounds.text)} late` });
    expect(has(late, 'late')).to.equal(false);
    const parted = seminar({ title: '', speakers: [], abstract: `${'x'.repeat(9_999)}𝐀𝐁` });
    expect(has(parted, 'xab')).to.equal(true);
  });

  it('knows titles, speakers and places of all, of those to come all texts', () => {
    const abstract = `${'long '.repeat(searchBounds.text / 5 - 100)} quark`;
    const list = Array.from({ length: searchBounds.all / searchBounds.text + 20 }, (_, n) =>
      seminar({ uid: `n${n}`, title: `Ice ${n}`, abstract }),
    );
    const quark = find(list, 'quark');
    expect(quark.isWhole).to.equal(true);
    expect(quark.cut).to.be.within(10, 20);
    expect(list.map(quark.has).indexOf(true)).to.equal(quark.cut);
    expect(list.every(find(list, 'ice').has)).to.equal(true);
  });

  it('makes texts ready until its time is up, and then goes on', () => {
    const list = Array.from({ length: 10 }, (_, n) => seminar({ uid: `n${n}` }));
    let clock = 0;
    replace(performance, 'now', () => (clock += 10));
    expect(prepare(list, 35)).to.equal(false);
    expect(list.map(isFolded)).to.deep.equal([...Array<boolean>(6).fill(false), true, true, true, true]);
    expect(prepare(list, 65)).to.equal(false);
    expect(prepare(list)).to.equal(true);
    expect(list.every(isFolded)).to.equal(true);
  });

  it('finds a Greek word at the end of another', () => {
    expect(has(seminar({ title: 'ΟΔΟΣ' }), 'οδοσ')).to.equal(true);
  });

  it('reads a text in time in proportion to its length', () => {
    // in proportion to its square, that would be minutes
    for (const part of ['<', '<a', '<a b=', '> <', '<!--', '&', '&#x', "a'", 'a-', '-', 'x', '数', 'é', '+', '</b'])
      finds(part.repeat(10)) || has(seminar({ abstract: part.repeat(100_000) }), 'zzz');
  });
});
