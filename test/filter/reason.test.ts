import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { find } from '../../src/filter/find.ts';
import { reasonFor, type ShownPart } from '../../src/filter/reason.ts';
import { spansOf } from '../../src/filter/spans.ts';
import type { Seminar } from '../../src/model/seminar.ts';
import { seminar } from '../seminar-factory.ts';

const closed = (part: ShownPart) => part === 'facts';
const reason = (own: Seminar, question: string, isShown: (part: ShownPart) => boolean = closed) =>
  reasonFor(own, find([own], question), isShown);

const long = 'one two three four five six seven eight nine ten eleven twelve';
const own = seminar({
  title: 'Paper wings',
  abstract: `<p>${long}</p><p>We fold&nbsp;<em>caf&eacute;</em> napkins ${long}</p>`,
  speakers: [{ name: 'Ada', bio: 'Ada collects maps.' }],
  contact: { name: 'Office', email: 'waves@example.edu' },
});

describe('reason', () => {
  it('is the text around what stands in a closed text only', () => {
    expect(reason(own, 'cafe')).to.deep.equal({
      field: 'abstract',
      before: '…eight nine ten eleven twelve We fold ',
      match: 'café',
      after: ' napkins one two three four five six…',
    });
    expect(reason(own, 'maps')).to.deep.equal({ field: 'bio', before: 'Ada collects ', match: 'maps', after: '.' });
  });

  it('is for the word that is not seen, of several', () => {
    expect(reason(own, 'paper map')?.match).to.equal('map');
  });

  it('is none for what the list shows, be it in an open text', () => {
    expect(reason(own, 'wings')).to.equal(undefined);
    expect(reason(own, 'cafe', (part) => part !== 'bio')).to.equal(undefined);
    expect(reason(own, 'ada')).to.equal(undefined);
    expect(reason(own, '')).to.equal(undefined);
  });

  it('tells what is never shown too', () => {
    expect(reason(own, 'waves')).to.deep.equal({ field: 'other', before: '', match: 'waves', after: '@example.edu' });
    expect(reason(seminar({ contact: { email: 'waves@example.edu' } }), 'waves')).to.equal(undefined);
  });

  it('tells of a table what it has no room for', () => {
    const row = seminar({
      series: 'Knots',
      topics: ['Ice'],
      location: { name: 'Hall', address: '12 Shore Road' },
      links: [{ url: 'https://example.edu/n', label: 'Program notes', kind: 'other' }],
      note: 'Room changed',
    });
    const other = (question: string) => reason(row, question, () => false)?.match;
    expect(['knots', 'ice', 'shore', 'program'].map(other)).to.deep.equal(['Knots', 'Ice', 'Shore', 'Program']);
    expect(['spin', 'okafor', 'university', 'hall', 'changed'].map(other)).to.deep.equal(Array(5).fill(undefined));
    expect(reason(row, 'knots ice')).to.equal(undefined);
  });

  it('finds what stands far behind, and stays short without spaces', () => {
    const far = seminar({ abstract: `${'word '.repeat(15_000)}${'x'.repeat(300)}-quark-${'y'.repeat(300)}` });
    const { before = '', match = '', after = '' } = reason(far, 'quark') ?? {};
    expect(match).to.equal('quark');
    expect((before + after).length).to.be.within(40, 90);
  });

  it('finds a long sentence in quotes wherever it stands', () => {
    const sentence = Array.from({ length: 90 }, (_, n) => `word${n}`).join(' ');
    for (let before = 0; before < 1_000; before += 50) {
      const text = `${'Before. '.repeat(before / 8)}${sentence}. ${'Behind. '.repeat(100)}`;
      expect(reason(seminar({ abstract: text }), `"${sentence}"`)?.match, `${before}`).to.equal(sentence);
    }
  });

  it('is there for all that is found and not seen, and its match is what was asked for', () => {
    const word = fc.constantFrom('ab', 'abc', 'b-a', 'O’b', 'é', '数学', '<b>a</b>b', '&amp;', 'c', 'dd');
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('ab', 'a b', 'b-a', 'ob', 'e', '学', '"c dd"', 'ddd'),
        (title, abstract, question) => {
          const each = seminar({ title, abstract, speakers: [] });
          const found = find([each], question);
          if (!found.has(each)) return;
          const given = reasonFor(each, found, closed);
          const isSeen = found.terms.every((term) => spansOf(title, [term]).length > 0);
          if (isSeen) expect(given).to.equal(undefined);
          if (given)
            expect(
              spansOf(
                given.match,
                found.terms.map(({ text: asked }) => ({ text: asked, fit: 'part' })),
              ),
            ).not.to.deep.equal([]);
          if (found.terms.every((term) => spansOf(title, [term]).length === 0)) expect(given).not.to.equal(undefined);
        },
      ),
    );
  });
});
