// The architecture: the tables below are its document, the tests hold src/ to them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { packageOf, readModules, staticClosure } from './tools/module-graph.mjs';

/** Folder (or file) of src → the folders it may import, types included. Everybody may import their own. */
const MAY_IMPORT = {
  model: [],
  feed: ['model', 'text'], // labelled texts are HTML as often as not
  text: ['model'],
  filter: ['model'],
  locale: ['model'],
  export: ['model', 'locale', 'text'],
  view: ['model', 'text', 'filter', 'locale'],
  elements: ['model', 'feed', 'text', 'filter', 'export', 'locale', 'view'],
  node: ['model', 'feed', 'text', 'export', 'locale'],
  check: ['model', 'feed', 'text', 'filter', 'export', 'elements'],
  'define.ts': ['elements'],
  'index.ts': ['elements', 'model', 'feed', 'text', 'filter', 'export', 'locale', 'view'], // of view, types
};

/** Package → the only folders that may import it. */
const PACKAGE_BELONGS_TO = {
  lit: ['view', 'elements', 'check'],
  ics: ['export'],
  'jsonc-parser': ['feed', 'check'],
  'ical.js': ['feed'],
  papaparse: ['feed'],
  dompurify: ['text'],
  'linkify-it': ['text'],
  temml: ['text'],
  '@rgrove/parse-xml': ['feed'],
  'date-fns': ['model', 'feed', 'filter', 'export', 'locale', 'elements', 'node'],
  '@date-fns/tz': ['model', 'filter', 'locale', 'feed'],
};

/** What only Node has stays with what only Node runs. */
const ownersOf = (name) => (name.startsWith('node:') ? ['node'] : PACKAGE_BELONGS_TO[packageOf(name)]);

/** What is done in one place only. */
const ONLY_IN = [
  {
    what: 'the network',
    file: 'feed/load-feed.ts',
    sign: /(?<![\w.#])(?:(?:globalThis|window|self)\.)?fetch\s*\(|\b(?:XMLHttpRequest|EventSource|WebSocket|sendBeacon)\b/,
  },
  { what: 'saving files', file: 'export/download.ts', sign: /\bcreateObjectURL\b/ },
  { what: 'the clipboard', file: 'export/copy-text.ts', sign: /\bclipboard\b|\bexecCommand\b/ },
  {
    what: 'writing files',
    file: 'node/write-if-changed.ts',
    sign: /\b(?:writeFile|rename|appendFile|createWriteStream)/,
  },
];

/** Ways from text to nodes or code that nobody takes. */
const NOWHERE =
  /\b(?:unsafe(?:HTML|SVG|MathML|Static|CSS)|(?:inner|outer)HTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString|createContextualFragment|document\.write\w*|eval\s*\(|new\s+Function)\b/;

const MAX_LINES = 200;

/** Not needed for the first list, so not part of the module a page loads first. */
const LAZY = [/^export\/icalendar\.ts$/, /^feed\/formats\/(?!seminar-feed\.ts)/, /^feed\/json-fault\.ts$/];
const LAZY_PACKAGES = [
  'ics',
  'jsonc-parser',
  'ical.js',
  'papaparse',
  '@rgrove/parse-xml',
  'dompurify',
  'linkify-it',
  'temml',
];

const modules = readModules('src');
const tests = [...readModules('test'), ...readModules('test', '.mjs')];

/** The files of text/ that need a page; what runs without one must not import them. */
const NEEDS_A_PAGE = modules
  .filter(({ file }) => file.startsWith('text/'))
  .filter(({ code }) => /\b(?:document|window)\b|\bnew (?:Text|ResizeObserver|CSSStyleSheet)\b/.test(code))
  .map(({ file }) => file);

const homeOf = (file) => file.split('/')[0];

/** Every `[file, import]` of src for which the question is answered with yes. */
const importsWhere = (question) =>
  modules.flatMap((module) =>
    module.imports.filter((each) => question(each, module.file)).map(({ name }) => `${module.file} → ${name}`),
  );

const filesWhere = (list, question) => list.filter(question).map(({ file }) => file);

describe('imports', () => {
  it('knows every folder of src', () => {
    const unknown = modules.map(({ file }) => homeOf(file)).filter((home) => !Object.hasOwn(MAY_IMPORT, home));
    assert.deepEqual(unknown, []);
  });

  it('go one way only', () => {
    const wrong = importsWhere(
      ({ file }, from) => file && homeOf(file) !== homeOf(from) && !MAY_IMPORT[homeOf(from)]?.includes(homeOf(file)),
    );
    assert.deepEqual(wrong, []);
  });

  it('leave nodes to elements', () => {
    const wrong = importsWhere(
      ({ file }, from) => NEEDS_A_PAGE.includes(file) && homeOf(from) !== 'elements' && !NEEDS_A_PAGE.includes(from),
    );
    assert.deepEqual(wrong, []);
  });

  it('lead to files that are there', () => {
    const there = new Set(modules.map(({ file }) => file));
    assert.deepEqual(
      importsWhere(({ file }) => file?.endsWith('.ts') && !there.has(file)),
      [],
    );
  });

  it('of packages stay in the folders that own them', () => {
    const wrong = importsWhere(({ name, file }, from) => !file && !ownersOf(name)?.includes(homeOf(from)));
    assert.deepEqual(wrong, []);
  });
});

describe('loading', () => {
  const first = staticClosure(modules, ['define.ts']);

  it('starts from define.ts', () => {
    assert.ok([...first.files].some((file) => homeOf(file) === 'elements'));
  });

  it('leaves for later what the first list does not need', () => {
    const early = [...first.files].filter((file) => LAZY.some((pattern) => pattern.test(file)));
    assert.deepEqual([...early, ...LAZY_PACKAGES.filter((name) => first.packages.has(name))], []);
  });

  it('hands Lit to what comes later, which would split the first file in two if it imported it', () => {
    const targets = modules.flatMap(({ imports }) => imports.filter((each) => each.lazy && each.file));
    const wrong = targets.filter(({ file }) => staticClosure(modules, [file]).packages.has('lit'));
    assert.deepEqual(wrong, []);
  });
});

describe('source files', () => {
  it(`have at most ${MAX_LINES} lines`, () => {
    assert.deepEqual(
      filesWhere(modules, ({ lines }) => lines > MAX_LINES),
      [],
    );
  });

  for (const { what, file: only, sign } of ONLY_IN)
    it(`leave ${what} to ${only}`, () => {
      assert.deepEqual(
        filesWhere(modules, ({ file, code }) => file !== only && sign.test(code)),
        [],
      );
    });

  it('make no nodes or code of text', () => {
    assert.deepEqual(
      filesWhere(modules, ({ code }) => NOWHERE.test(code)),
      [],
    );
  });
});

describe('tests', () => {
  it('are all run', () => {
    assert.deepEqual(
      filesWhere(tests, ({ code }) =>
        /\b(?:it|test|describe)\s*\.\s*(?:only|skip|todo)\b|\b[xf](?:it|describe)\s*\(/.test(code),
      ),
      [],
    );
  });
});
