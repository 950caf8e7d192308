import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { find } from '../../src/filter/find.ts';
import { apart, fold, spaced, together } from '../../src/filter/search.ts';
import { plainTex } from '../../src/filter/shown-text.ts';
import { spansOf } from '../../src/filter/spans.ts';
import type { Term } from '../../src/filter/question.ts';
import { seminar } from '../seminar-factory.ts';

const marked = (text: string, ...terms: readonly (readonly [text: string, fit?: Term['fit']])[]) =>
  spansOf(
    text,
    terms.map(([each, fit = 'whole']) => ({ text: each, fit })),
  ).map((span) => text.slice(...span));

const sign = fc.oneof(
  fc.constantFrom(' ', '-', "'", '’', '.', '2', '…', '\u0301', '\u00ad', 'é', 'ß', 'Σ', '数', '한', 'ﷺ', '𝐀', '+'),
  fc.string({ unit: 'grapheme', maxLength: 2 }),
  fc.stringMatching(/^[ab]{1,3} ?$/),
);
const anyText = fc.array(sign, { maxLength: 15 }).map((parts) => parts.join(''));

describe('spans', () => {
  it('are whole words, beginnings and parts', () => {
    expect(marked('Art, party and ART', ['art'])).to.deep.equal(['Art', 'ART']);
    expect(marked('Artful party', ['art', 'start'])).to.deep.equal(['Art']);
    expect(marked('Artful party', ['art', 'part'])).to.deep.equal(['Art', 'art']);
  });

  it('are phrases over whatever is no word', () => {
    expect(marked('Paper – wings, paper', ['paper wings'])).to.deep.equal(['Paper – wings']);
    expect(marked('ab ab ab', ['ab ab'])).to.deep.equal(['ab ab']);
  });

  it('are the signs that were written', () => {
    expect(marked('Die GRÖSSE, Große, o\u0308l', ['grosse'], ['ol'])).to.deep.equal(['GRÖSSE', 'Große', 'o\u0308l']);
    expect(marked('Groß', ['gros', 'start'])).to.deep.equal(['Groß']);
    expect(marked('5 ㎀', ['a', 'part'])).to.deep.equal(['㎀']);
    expect(marked('O’Neil, well-posed', ['oneil'], ['o neil'], ['wellp', 'start'])).to.deep.equal(['O’Neil', 'well-p']);
    expect(marked('応用数学と', ['数 学'])).to.deep.equal(['数学']);
    expect(marked('ของเรียนรู้ที่', ['เ ร ย น ร'])).to.deep.equal(['เรียนรู้']);
    expect(marked('J.R. Smith, Ph.D., 2.5', ['jr'], ['phd', 'start'], ['25'])).to.deep.equal(['J.R', 'Ph.D']);
  });

  it('are none without terms, and none in our own spaces', () => {
    expect(spansOf('any', [])).to.deep.equal([]);
    expect(marked('', ['any'])).to.deep.equal([]);
  });

  it('are in order and apart, and fold to what was asked', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, asked) => {
        const { terms } = find([seminar({ title: 'x' })], asked);
        let last = 0;
        for (const term of terms) {
          for (const [start, end] of spansOf(text, [term])) {
            const words = spaced(fold(text.slice(start, end)));
            const folded = [apart(words), together(words)].map((each) => each.trim());
            const least = term.fit === 'part' ? term.text : ` ${term.text}`;
            expect(
              folded.some((each) => ` ${each} `.includes(least)),
              JSON.stringify([folded, term]),
            ).to.equal(true);
          }
        }
        for (const [start, end] of spansOf(text, terms)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.greaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('are where search finds something', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), fc.nat(20), (title, from, length) => {
        const own = seminar({ title, speakers: [] });
        const found = find([own], title.slice(from, from + length));
        if (!found.has(own)) return;
        for (const term of found.terms.length === 1 ? found.terms : [])
          expect(
            [title, plainTex(title)].flatMap((shown) => spansOf(shown, [term])),
            JSON.stringify([title, term]),
          ).not.to.deep.equal([]);
      }),
    );
  });

  it('take time in proportion to the text', () => {
    // to its square, that would be minutes
    for (const part of ['a ', "a'", 'é', '数', '-', 'x'])
      spansOf(part.repeat(100_000), [{ text: 'a a', fit: 'start' }]);
  });
});
