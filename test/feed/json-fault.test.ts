import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { describeFault } from '../../src/feed/json-fault.ts';

describe('what is wrong with a JSON document', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['[1\n2]', 'a comma is missing', 'line 2, column 1'],
    ['{"a" 1}', 'a colon is missing', 'line 1, column 6'],
    ['[1, 2,]', 'a value is missing', 'line 1, column 7'],
    ['{"a": 1,}', 'a name in double quotes is expected', 'line 1, column 9'],
    ["{'a': 1}", 'double quote', 'line 1, column 2'],
    ['{a: 1}', 'double quotes', 'line 1, column 2'],
    ['{"a": "x\n"}', 'a text is not closed', 'line 1, column 7'],
    ['{"a": "C:\\x"}', 'a backslash', 'line 1, column 7'],
    ['{"a": "\t"}', 'must be written as an escape', 'line 1, column 7'],
    ['// note\n[]', 'JSON knows no comments', 'line 1, column 1'],
    ['[1', 'a closing bracket ]', 'line 1, column 3'],
    ['{"a": 1', 'a closing brace }', 'line 1, column 8'],
    ['[] []', 'something follows after the end', 'line 1, column 4'],
    ['[\r\n1,\r\nx]', 'double quotes', 'line 3, column 1'],
  ];
  for (const [text, why, where] of cases)
    it(`is told of ${JSON.stringify(text)}`, () => {
      const fault = describeFault(text);
      expect(fault).to.include(why);
      expect(fault).to.include(where);
    });

  it('shows what stands there', () => {
    expect(describeFault('[\n  { "title": "Knots", "start" "2026-10-08" }\n]')).to.include(
      '“{ "title": "Knots", "start" "2026-10-08" }”',
    );
  });

  it('is told where a large document has millions of them', () => {
    expect(describeFault(`\n[${'x '.repeat(2_000_000)}`)).to.include('double quotes at line 2, column 2');
    expect(describeFault(`${'\n'.repeat(3_000_000)}x`)).to.include('line 3000001, column 1');
  });

  it('may be that there is none', () => {
    for (const text of ['', ' ', '\n\t']) expect(describeFault(text)).to.equal('the document is empty');
  });

  it('is told of any text, however deeply it nests', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', 'x', '\n', '\\', '/') }),
        (text) => {
          expect(describeFault(text)).to.be.a('string').and.not.equal('');
        },
      ),
    );
    for (const part of ['[', '{"a":', '"', '-', '[1,']) expect(describeFault(part.repeat(100_000))).to.be.a('string');
  });

  it('says where the end is missing', () => {
    const whole = JSON.stringify({ title: 'Knots', seminars: [{ start: '2026-10-08', links: [] }] }, undefined, 2);
    for (let length = 1; length < whole.length - 1; length += 1)
      expect(describeFault(whole.slice(0, length)), whole.slice(0, length)).to.include('cut off on the way');
    for (const text of ['[1 2]', '{"a": 1,}', '["a\n", 2]', '{"a": }'])
      expect(describeFault(text)).not.to.include('cut off');
  });
});
