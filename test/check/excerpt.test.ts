import { expect } from '@open-wc/testing';
import { excerptOf, stretchOfLine, visible } from '../../src/check/excerpt.ts';
import { lineStarts } from '../../src/check/locate.ts';

const excerpt = (text: string, marked: string) => {
  const from = text.indexOf(marked);
  return excerptOf(text, lineStarts(text), { from, to: from + marked.length });
};

describe('an excerpt of a document', () => {
  const text = ['one', 'two', '  three and four', 'five', 'six', 'seven'].join('\n');

  it('shows two lines before and behind, and marks the spot', () => {
    const { line, column, lines } = excerpt(text, 'and');
    expect([line, column]).to.deep.equal([3, 9]);
    expect(lines.map(({ number }) => number)).to.deep.equal([1, 2, 3, 4, 5]);
    expect(lines[2]).to.deep.equal({ number: 3, before: '  three ', marked: 'and', after: ' four' });
    expect(lines[0]).to.deep.equal({ number: 1, before: 'one', marked: '', after: '' });
  });

  it('ends with the document', () => {
    expect(excerpt(text, 'one').lines.map(({ number }) => number)).to.deep.equal([1, 2, 3]);
    expect(excerpt(text, 'seven').lines.map(({ number }) => number)).to.deep.equal([4, 5, 6]);
  });

  it('marks what goes over several lines, without their indents', () => {
    const { lines } = excerpt('[\r\n  {\r\n    "a": 1\r\n  }\r\n]', '{\r\n    "a": 1\r\n  }');
    expect(lines.map(({ marked }) => marked)).to.deep.equal(['', '{', '"a": 1', '}', '']);
    expect(lines[2]?.before).to.equal('    ');
  });

  it('shows the first lines of what goes over many', () => {
    const long = Array.from({ length: 100 }, (_, index) => `line ${index}`).join('\n');
    expect(excerptOf(long, lineStarts(long), { from: 0, to: long.length }).lines).to.have.length(8);
  });

  it('cuts long lines around the spot', () => {
    const { line, column, lines } = excerpt(`${'a'.repeat(10_000)}here${'b'.repeat(10_000)}`, 'here');
    expect([line, column]).to.deep.equal([1, 10_001]);
    expect(lines).to.deep.equal([
      { number: 1, before: `… ${'a'.repeat(60)}`, marked: 'here', after: `${'b'.repeat(60)} …` },
    ]);
  });

  it('cuts a long mark', () => {
    const [line] = excerpt('x'.repeat(1_000), 'x'.repeat(1_000)).lines;
    expect(line).to.deep.equal({ number: 1, before: '', marked: `${'x'.repeat(160)} …`, after: '' });
  });

  it('makes visible what is not', () => {
    expect(visible('a\u202eb\u200bc\ttab')).to.equal('a⟨U+202E⟩b⟨U+200B⟩c\ttab');
    expect(excerpt('\u202eshow', 'show').lines[0]?.before).to.equal('⟨U+202E⟩');
  });

  it('may be of a whole line', () => {
    const starts = lineStarts(text);
    expect([3, 6].map((line) => stretchOfLine(text, starts, line))).to.deep.equal([
      { from: 10, to: 24 },
      { from: 34, to: 39 },
    ]);
    expect(stretchOfLine(text, starts, 7)).to.equal(undefined);
    expect(stretchOfLine('a\n  \nb', lineStarts('a\n  \nb'), 2)).to.deep.equal({ from: 5, to: 5 });
  });
});
