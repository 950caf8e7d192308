// What a consumer gets of the built package, asked for by its own name. Run by "npm run check:package" after "npm run build".
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import vm from 'node:vm';
import { chromium } from 'playwright-core';
import { parseSync } from 'vite';
import { addressOf, parts } from '../.config/parts-beside.mjs';
import { findChromium } from './tools/browsers.mjs';
import { root } from './tools/run-command.mjs';

const TAGS = ['seminar-calendar', 'seminar-card'];

const { exports: entries, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const textOf = (entry) => {
  const target = entries[entry].default ?? entries[entry];
  return readFileSync(join(root, target), 'utf8');
};

/** Lit brings a registry of its own to Node. */
const registered = () => TAGS.filter((tag) => globalThis.customElements?.get(tag));

describe('the package', () => {
  it('has every file it names', () => {
    const { types, unpkg, jsdelivr, customElements } = manifest;
    const named = Object.values(entries).flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
    const missing = [...named, types, unpkg, jsdelivr, customElements].filter((file) => !existsSync(join(root, file)));
    assert.deepEqual(missing, []);
  });

  it('can be imported without a page and registers nothing', async () => {
    const module = await import('seminar-calendar');
    assert.equal(typeof module.SeminarCalendarElement, 'function');
    assert.equal(typeof module.SeminarCardElement, 'function');
    assert.deepEqual(registered(), []);
  });

  it('gives build steps what the elements give visitors, without a page', async () => {
    const { announce, english, englishControls, readSeminars, ...given } = await import('seminar-calendar');
    const entry = { title: 'Tides', start: '2027-02-16T15:30', timeZone: 'America/Los_Angeles', location: 'Hall' };
    const { seminars } = await readSeminars({ seminars: [entry] }, { base: 'https://e.edu/feed.json' });
    const words = { ...english, ...englishControls };
    assert.match(await announce(seminars, words), /^Tides\n\nWhen: Tuesday, February 16, 2027 at 3:30/);
    const graph = JSON.parse(given.structuredDocument(seminars.map((each) => given.structuredEvent(each))))['@graph'];
    assert.equal(graph[0].startDate, '2027-02-16T15:30:00-08:00');
    assert.equal(given.subscriptionLinks('https://e.edu/all.ics').webcal, 'webcal://e.edu/all.ics');
    assert.deepEqual(registered(), []);
  });

  it('registers both elements through ./define, any number of times', async () => {
    await import('seminar-calendar/define');
    await import(new URL(`../${entries['./define'].default}?again`, import.meta.url).href);
    assert.deepEqual(registered(), TAGS);
  });

  it('offers the script-tag module as a module without imports of packages', () => {
    const { module } = parseSync('seminar-calendar.js', textOf('./seminar-calendar.js'), { sourceType: 'module' });
    assert.deepEqual(module.staticImports, []);
    // a lazy import's name is a plain text that leads to a file beside it
    const lazy = [...textOf('./seminar-calendar.js').matchAll(/\bimport\(\s*["'`]([^"'`]*)/g)].map(([, name]) => name);
    assert.ok(lazy.length > 0 && lazy.every((name) => name.startsWith('./chunks/')), lazy.join());
  });

  it('offers the standalone file as a classic script', () => {
    const code = textOf('./seminar-calendar.standalone.js');
    assert.doesNotThrow(() => new vm.Script(code));
    const asked = [...code.matchAll(/\bimport\s*\(\s*["'`]([^"'`]*)/g)].map(([, name]) => name);
    assert.deepEqual(asked.sort(), Object.keys(parts).map(addressOf).sort());
  });

  for (const [script, type] of Object.entries({
    'seminar-calendar.js': 'module',
    'seminar-calendar.standalone.js': '',
  }))
    it(`offers a script that runs in a browser and shows a feed: ${script}`, async () => {
      const { path, env } = findChromium() ?? {};
      const browser = await chromium.launch({
        executablePath: path,
        args: ['--no-sandbox'],
        env: { ...process.env, ...env },
      });
      try {
        const page = await browser.newPage();
        const faults = [];
        page.on('pageerror', ({ message }) => faults.push(message));
        await page.route('**/*', (route) => {
          const file = join(root, 'dist', new URL(route.request().url()).pathname);
          if (existsSync(file) && file.endsWith('.js'))
            return route.fulfill({ path: file, contentType: 'text/javascript' });
          const src = 'data:application/json,[{"title":"Tides","start":"2027-02-01T10:00Z"}]';
          const body = `<script src="/${script}" type="${type}"></script><seminar-calendar period="all" src='${src}'></seminar-calendar>`;
          return route.fulfill({ body, contentType: 'text/html' });
        });
        await page.goto('http://www.example.edu/');
        await page
          .getByRole('button', { name: /^Add to calendar/ })
          .first()
          .waitFor();
        assert.deepEqual(faults, []);
      } finally {
        await browser.close();
      }
    });

  for (const [name, file] of Object.entries(parts))
    it(`offers what the standalone file asks for beside it, whole: ${name}`, () => {
      const code = readFileSync(join(root, 'dist', addressOf(name)), 'utf8');
      const { module } = parseSync(addressOf(name), code, { sourceType: 'module' });
      assert.deepEqual([module.staticImports, module.dynamicImports], [[], []], file);
    });

  for (const entry of ['./seminar-feed.schema.json', './custom-elements.json', './package.json'])
    it(`offers ${entry} as JSON`, () => assert.equal(typeof JSON.parse(textOf(entry)), 'object'));

  it('describes both elements in custom-elements.json', () => {
    const { modules } = JSON.parse(textOf('./custom-elements.json'));
    const described = modules.flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName));
    assert.deepEqual(
      TAGS.filter((tag) => !described.includes(tag)),
      [],
    );
  });
});
