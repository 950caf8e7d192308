import { expect } from '@open-wc/testing';
import { readCsv } from '../../../src/feed/formats/csv.ts';
import { readSeminars } from '../../../src/feed/read-seminars.ts';
import { tableBounds } from '../../../src/model/bounds.ts';

const base = 'https://lake.example.org/seminars.csv';

/** What the author is told of a table, and where. */
async function told(text: string): Promise<readonly string[]> {
  const feed = readCsv(text, { address: base, now: 0 });
  const { rejected, remarks } = await readSeminars(feed, { base, timeZone: 'UTC' });
  return [...rejected, ...remarks].map(({ place, reason }) => `${place}: ${reason}`);
}

const head = 'Date,Title,Room';

describe('A table whose rows are not well written', () => {
  it('tells of a quotation mark that is never closed, and what it swallows', async () => {
    const rows = [head, '2026-07-07,Ice,12', '2026-07-14,"Silt,12', '2026-07-21,Sand,12', '2026-07-28,Mud,12', ''];
    expect((await told(rows.join('\r\n'))).map((sentence) => sentence.replace(/“.*”: /, ''))).to.deep.equal([
      'line 3 the quotation mark in line 3 is never closed: what follows until line 5 was read as one cell',
    ]);
    expect((await told(`${head}\n2026-07-07,Ice,"12`)).join()).to.equal(
      'line 2 “Ice”: the quotation mark in line 2 is never closed: what follows it was read as one cell',
    );
  });

  it('tells of one that is closed by another cell', async () => {
    const rows = [head, '2026-07-07,"Ice,12', '2026-07-14,Silt,12', '2026-07-21,"Sand",12', '2026-07-28,Mud,12'];
    expect((await told(rows.join('\n'))).at(-1)).to.include(
      'the quotation mark in line 2 is closed only later: what follows until line 4 was read as one row',
    );
  });

  it('tells of one within a cell', async () => {
    expect((await told(`${head}\n2026-07-07,"Ice "core" drilling",12`)).join()).to.include('write two of them');
  });

  it('tells of a row that is wider than its header, but not of empty cells', async () => {
    expect(await told(`${head}\n2026-07-07,Ice, uphill,12\n2026-07-14,Silt,12,,,\n`)).to.deep.equal([
      'line 2 “Ice”: the row has 4 cells, and the table 3 columns: put what holds a comma or the like between quotation marks',
    ]);
  });

  it('tells of rows and headers over a bound', async () => {
    const long = `${head}\n2026-07-07,Ice,${'x'.repeat(tableBounds.row)}\n2026-07-14,Silt,12\n`;
    expect((await told(long)).join()).to.include('line 2 “Ice”: the row is longer than 150,000 characters: it is cut');
    const wide = `${head}${',x'.repeat(300)}\n2026-07-07,Ice,12\n`;
    expect(await told(wide)).to.deep.equal([
      'line 1: the table has 303 columns: those behind the first 200 are left out',
    ]);
  });

  it('tells nothing of a table that is well written', async () => {
    const table = `A list\n\n${head}\n2026-07-07,"Ice, ""uphill""\nand down",12\n2026-07-14,5" of silt,12\n\n`;
    expect(await told(table)).to.deep.equal([]);
  });
});
