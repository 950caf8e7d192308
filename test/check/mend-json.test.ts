import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { findFault } from '../../src/feed/json-fault.ts';
import { mendJson } from '../../src/check/mend-json.ts';

const raw = String.raw;

function mended(text: string) {
  const fault = findFault(text);
  if (!fault) throw new Error('this is JSON');
  const { spot, line } = mendJson(text, fault);
  return { spot: text.slice(spot.from, spot.to), line };
}

describe('what to write where JSON is broken', () => {
  const cases: readonly (readonly [text: string, spot: string, line: string])[] = [
    ['{\n  "title": "Knots"\n  "start": "2026-10-08"\n}', '"Knots"', '"title": "Knots",'],
    ['{"a" 1}', '"a"', '{"a": 1}'],
    ['{"a"; 1}', ';', '{"a": 1}'],
    ['[1, 2,]', ',', '[1, 2]'],
    ['{\n"a": 1,\n}', ',', '"a": 1'],
    ["{'a': 1}", "'a'", '{"a": 1}'],
    ["{'a': 'one two', 'b': 'x'}", "'a'", '{"a": "one two", "b": "x"}'],
    ["{'a': 'Euler's knots', \n'b': 1}", "'a'", '{"a": "Euler\'s knots",'],
    ['{“a”: “one two”, “b”: 1}', '“a”', '{"a": "one two", "b": 1}'],
    ['{„a“: ‘x’}', '„a“', '{"a": "x"}'],
    ['{a: 1}', 'a', '{"a": 1}'],
    ['{"a": “x”}', '“x”', '{"a": "x"}'],
    ['{"a": None}', 'None', '{"a": null}'],
    ['{"a": True}', 'True', '{"a": true}'],
    ['{"title": "The "Big" One"}', 'Big', '{"title": "The \\"Big\\" One"}'],
    ['{\n"a": "x,\n"b": 2}', '"x,', '"a": "x",'],
    ['{"a": "one\ntwo"}', '"one', '{"a": "one\\ntwo"}'],
    ['{"a": "C:\\x"}', '"C:\\x"', '{"a": "C:\\\\x"}'],
    [
      raw`{"a": "$\alpha\beta$, $\frac12$\n\"x\""}`,
      raw`"$\alpha\beta$, $\frac12$\n\"x\""`,
      raw`{"a": "$\\alpha\\beta$, $\\frac12$\n\"x\""}`,
    ],
    [raw`{"a": "$\upsilon\tau$"}`, raw`"$\upsilon\tau$"`, raw`{"a": "$\\upsilon\\tau$"}`],
    ['{"a": "\t"}', '"\t"', '{"a": "\\t"}'],
    ['[1', '1', '[1]'],
    ['{"seminars": [{"a": 1}', '}', '{"seminars": [{"a": 1}]}'],
    ['{"a": 1}}', '}', '{"a": 1}'],
  ];
  for (const [text, spot, line] of cases)
    it(`is told of ${JSON.stringify(text)}`, () => {
      expect(mended(text)).to.deep.equal({ spot, line });
    });

  it('is nothing, where a comment goes', () => {
    expect(mended('// note\n[]')).to.deep.equal({ spot: '// note', line: '' });
  });

  it('is not guessed', () => {
    for (const text of ['[] []', '{"a": }', '{"a": "\\u12"}']) expect(mended(text).line).to.equal(undefined);
  });

  it('leads on in whatever text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', 'x', '\n', '\\', '/', ' ') }),
        (text) => {
          const fault = findFault(text);
          if (!fault) return;
          const { spot, line } = mendJson(text, fault);
          expect(spot.from).to.be.within(0, text.length);
          expect(spot.to).to.be.at.least(spot.from);
          if (line !== undefined) expect(line).not.to.include('\n');
        },
      ),
    );
  });
});
