import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { leanLit } from '../.config/lean-lit.mjs';

const { resolve } = createRequire(import.meta.url);
const lean = (code) => leanLit().transform(code, '/node_modules/lit-element/lit-element.js').code;

describe('leanLit', () => {
  it('leaves code that does nothing in place of a call that only some pages have an answer to', () => {
    for (const call of ['s.litElementHydrateSupport?.({A:1});', 'const o=s.litElementPolyfillSupport;o?.({A:1});'])
      assert.equal(vm.runInNewContext(`const s={};${lean(call)}'ran'`), 'ran');
  });

  for (const name of [
    'lit-html/lit-html.js',
    'lit-element/lit-element.js',
    '@lit/reactive-element/reactive-element.js',
  ])
    it(`finds what it leaves out of ${name}`, () => {
      const path = resolve('lit').replace(/node_modules\/lit\/.*/, `node_modules/${name}`);
      const { code } = leanLit().transform(readFileSync(path, 'utf8'), path);
      assert.doesNotMatch(code, /(?:Polyfill|Hydrate)Support\b|Versions\b/);
    });
});
