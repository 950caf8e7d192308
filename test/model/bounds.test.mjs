// The README's table of bounds says what the code holds to.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { transformWithOxc } from 'vite';
import { root } from '../tools/run-command.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

const files = ['src/model/bounds.ts', 'src/model/search-bounds.ts', 'src/model/view-bounds.ts'];

/** What a module of bounds exports; it imports nothing. */
async function load(file) {
  const { code } = await transformWithOxc(read(file), file);
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

/** The README's rows: what is bounded, the numbers given for it, what happens beyond. */
function rowsOf(readme) {
  const [, section = ''] = /\n### Bounds\n(.*?)\n##/s.exec(readme) ?? [];
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const [, what, most, beyond] = line.split('|').map((cell) => cell.trim());
    return {
      what,
      numbers: [...most.matchAll(/\d[\d,]*(?:\.\d+)?(?: million| seconds)?/g)].map(([text]) => numberOf(text)),
      beyond,
    };
  });
}

const numberOf = (text) =>
  Number.parseFloat(text.replaceAll(',', '')) * (/million/.test(text) ? 1e6 : /seconds/.test(text) ? 1000 : 1);

// a module's exports come in the order of the alphabet
const order = files.flatMap((file) => [...read(file).matchAll(/^export const (\w+)/gm)].map(([, group]) => group));
const groups = Object.assign({}, ...(await Promise.all(files.map(load))));
const bounds = order.flatMap((group) =>
  Object.entries(groups[group]).map(([name, value]) => ({ name: `${group}.${name}`, value })),
);
const rows = rowsOf(read('README.md'));

describe('the table of bounds', () => {
  // the numbers stand in one order, here and there, so that each is told apart from others of its size
  it('has each bound, with its number', () => {
    const said = rows.flatMap(({ what, numbers }) => numbers.map((value) => ({ what, value })));
    const pairs = bounds.map(
      ({ name, value }, index) => `${name} ${value}: ${said[index]?.value} (${said[index]?.what})`,
    );
    assert.deepEqual(
      pairs.filter((_, index) => said[index]?.value !== bounds[index].value),
      [],
    );
    assert.equal(said.length, bounds.length);
  });

  it('says what happens beyond each', () => {
    assert.deepEqual(
      rows.filter(({ beyond }) => !beyond).map(({ what }) => what),
      [],
    );
  });
});
