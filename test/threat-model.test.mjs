// Each line of the threat model names a test that is there.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from './tools/run-command.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

/** Titles of the tests in a file, as patterns: what a title is made of at run time may be anything. */
const titlesIn = (file) =>
  [...read(file).matchAll(/\bit\(\s*(['`])((?:\\.|(?!\1).)*)\1/gs)].map(
    ([, , title]) =>
      new RegExp(
        `^${title
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll(/[.*+?^()[\]{}|\\]/g, String.raw`\$&`))
          .join('.+')}$`,
        's',
      ),
  );

const rows = read('.github/SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').map((cell) => cell.trim()));

const named = rows.flatMap(([, who, , tests]) =>
  tests.split('; ').map((test) => {
    const [, file, title] = /^`([^`]+)` › (.+)$/.exec(test) ?? [];
    return { who, test, file, title };
  }),
);

describe('the threat model', () => {
  it('has lines, each with a test', () => {
    assert.ok(rows.length > 15);
    assert.deepEqual(
      named.filter(({ file, title }) => !file || !title),
      [],
    );
  });

  for (const { who, file, title } of named) {
    it(`names a test that is there: ${who} › ${title}`, () => {
      assert.ok(existsSync(join(root, file)), `there is no ${file}`);
      assert.ok(
        titlesIn(file).some((pattern) => pattern.test(title)),
        `${file} has no test “${title}”`,
      );
    });
  }

  it('speaks of kinds that the corpus has', () => {
    const kinds = [...read('test/hostile/corpus.ts').matchAll(/^ {2}(?:'([^']+)'|(\w+))[:,]/gm)].map(
      ([, quoted, bare]) => quoted ?? bare,
    );
    const asked = named.flatMap(({ title }) => /^no harm is done by ([^,]+?)(?:,|$)/.exec(title)?.[1] ?? []);
    assert.deepEqual(
      asked.filter((kind) => !kinds.includes(kind)),
      [],
    );
  });
});
