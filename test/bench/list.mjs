#!/usr/bin/env node
// What a list costs the browser: our page in dist/ beside plain DOM without a library, and beside fetching and parsing alone.
// Run by "npm run bench", after "npm run build". With --memory instead: whether memory grows while a visitor filters.
// --counts=50,1000, --rounds=3 and --changes=400 measure less; DIST=folder another build.
import { constants, brotliCompressSync } from 'node:zlib';
import { parseArgs } from 'node:util';
import { launch } from './list/browser.mjs';
import { elementsOfAll, measureList, openList } from './list/measure.mjs';
import { printMemory } from './list/memory.mjs';
import { answer, serve } from './list/pages.mjs';
import { printRounds, printTable } from './list/table.mjs';

const PAGES = ['ours', 'plain', 'floor'];
/** Bytes before the first list: ten packets, one flight of a fresh connection. */
const BYTES = 14_600;
/** Elements on the page however many seminars were asked for. */
const ELEMENTS = 4_000;

const { values: options } = parseArgs({
  options: {
    memory: { type: 'boolean', default: false },
    counts: { type: 'string', default: '50,1000,10000' },
    rounds: { type: 'string', default: '5' },
    changes: { type: 'string', default: '2000' },
  },
});

const brotli = (path) =>
  brotliCompressSync(answer(path).body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Bytes of what a page loads besides itself and the feed; of ours without the file that marks the time. */
async function bytesOf(name, browser, address) {
  const { measured } = await openList(browser, address, name, 50);
  const paths = await measured.paths();
  await measured.close();
  const size = (list) =>
    list.filter((path) => !/^\/feed|ours\.js$/.test(path) && answer(path)).reduce((sum, path) => sum + brotli(path), 0);
  return { before: size(paths.before), all: size(paths.all) };
}

async function printBytes(browser, address) {
  const [ours, plain] = [await bytesOf('ours', browser, address), await bytesOf('plain', browser, address)];
  printTable(
    ['bytes in brotli', 'ours', 'plain', 'aim'],
    [
      ['before the first list', ours.before, plain.before, `≤ ${BYTES}`],
      ['in all', ours.all, plain.all, ''],
    ],
  );
  console.log('');
}

/** Our page and the others take turns, so that what else the machine does falls on all of them. */
async function measureRounds(browser, address, count, times) {
  const rounds = Object.fromEntries(PAGES.map((name) => [name, []]));
  for (let round = 0; round < times; round += 1)
    for (const name of PAGES) rounds[name].push(await measureList(browser, address, name, count));
  return rounds;
}

async function printLists(browser, address) {
  const counts = options.counts.split(',').map(Number);
  await printBytes(browser, address);
  for (const count of counts) {
    const times = Number(options.rounds);
    printRounds(count, await measureRounds(browser, address, count, times));
  }
  const largest = Math.max(...counts);
  const elements = await elementsOfAll(browser, address, largest);
  console.log(`elements once all ${largest} seminars were asked for: ${elements}, aim ≤ ${ELEMENTS}`);
}

const server = await serve();
const browser = await launch();
try {
  console.log(`Chromium ${browser.version()}, CPU of the main thread; the ratios count, not the milliseconds`);
  if (options.memory) await printMemory(browser, server.address, Number(options.changes));
  else await printLists(browser, server.address);
} finally {
  await browser.close();
  server.close();
}
