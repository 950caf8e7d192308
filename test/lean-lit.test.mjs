import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { parseSync } from 'vite';
import { leanLit } from '../.config/lean-lit.mjs';
import { readModules } from './tools/module-graph.mjs';

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
      assert.doesNotMatch(code, /\$litDirective\$|"<svg>"|type:[67]\b|Symbol\.metadata|addInitializer|JSON\./);
      assert.deepEqual(parseSync(name, code, { sourceType: 'module' }).errors, []);
    });
});

describe('our templates', () => {
  const sources = readModules('src');
  const users = (sign) => sources.filter(({ code }) => sign.test(code)).map(({ file }) => file);

  it('use no directives and no decorators', () => {
    assert.deepEqual(users(/from '(?:lit\/|lit-html|lit-element|@lit)/), []);
    assert.deepEqual(users(/^ *@\w+\(/m), []);
  });

  it('are HTML', () => assert.deepEqual(users(/\b(?:svg|mathml)`/), []));

  it('bind no value to an element itself, in a comment or within an element that holds text only', () => {
    assert.deepEqual(users(/(?<!(?<!html)`)<[a-z][\w-]*(?:\s+[\w-]+="[^"]*")*\s+\$\{/), []);
    assert.deepEqual(users(/<!--(?:(?!-->)[^`])*\$\{/), []);
    assert.deepEqual(users(/<(script|style|textarea|title)\b[^>]*>[^<`]*\$\{/), []);
  });
});
