import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readTable } from '../../../src/feed/formats/csv-rows.ts';
import { tableBounds } from '../../../src/model/bounds.ts';

const head = 'Title,Date\n';
const titles = (text: string, most = 50_000): readonly string[] =>
  readTable(head + text, most).rows.map(({ row }) => row('title'));

describe('the rows of a table', () => {
  it('are the same wherever it is taken apart', () => {
    const count = 60_000;
    const text = Array.from({ length: count }, (_, index) => `"Silt ""${index}""\n, again",2026-10-08\n`).join('');
    const { rows } = readTable(head + text, count);
    expect(rows).to.have.length(count);
    for (const [index, { row, source }] of rows.entries()) {
      expect(row('title')).to.equal(`Silt "${index}"\n, again`);
      if (index % 1000 === 0) expect((head + text).slice(source.start).startsWith(`"Silt ""${index}"`)).to.equal(true);
    }
  });

  it('are cut where they are longer than a bound, and go on with the next', () => {
    const long = 'x'.repeat(tableBounds.row * 2);
    expect(titles(`a,1\n${long}\nb,2\n`).map(({ length }) => length)).to.deep.equal([1, tableBounds.row, 1]);
  });

  it('go on where a quotation mark is never closed, after what a row may hold', () => {
    const [first, second] = titles(`"a,1\n${'b,2\n'.repeat(200_000)}`);
    expect(first).to.have.length.within(tableBounds.row - 10, tableBounds.row);
    expect(second).to.equal('b');
  });

  it('are as many as are asked for, whatever stands between them', () => {
    expect(titles('a,1\n\n\n,\nb,2\nc,3\n', 2).slice(0, 2)).to.deep.equal(['a', 'b']);
    expect(titles(`a,1\n${'\n'.repeat(5_000_000)}`)).to.deep.equal(['a']);
  });

  it('hold what was written, whatever it is', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r\n', ' ', 'a', 'é', '𝔛', ';'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (cells) => {
        const rows = cells.map((text) => `"t${text.replaceAll('"', '""')}x",2026-10-08`).join('\n');
        expect(titles(rows)).to.deep.equal(cells.map((text) => `t${text}x`));
      }),
    );
  });
});
