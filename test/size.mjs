#!/usr/bin/env node
// What a page loads before its first list: sizes in brotli, and no request more than there must be. Run after "npm run build".
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { parseSync } from 'vite';
import { root } from './tools/run-command.mjs';

const dist = join(root, 'dist');
const ENTRY = 'seminar-calendar.js';

/** Bytes of a file with all it imports statically. 14,600 are ten packets, the first flight of a fresh connection. */
const LIMITS = {
  [ENTRY]: 14_600,
  // most readers and ics with them; those of tables, iCalendar, JSCalendar, Oxford Talks and talks.cam lie in files beside it
  'seminar-calendar.standalone.js': 100_000,
};

const brotli = (file) =>
  brotliCompressSync(readFileSync(join(dist, file)), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files of ours a file imports statically, as paths in dist. */
const importsOf = (file) =>
  parseSync(file, readFileSync(join(dist, file), 'utf8'), { lang: 'js', sourceType: 'module' })
    .module.staticImports.map(({ moduleRequest }) => moduleRequest.value)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(file, '..', name).replaceAll('\\', '/'));

function withImports(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importsOf(file)) withImports(name, seen);
  return seen;
}

const chunks = () =>
  existsSync(join(dist, 'chunks'))
    ? readdirSync(join(dist, 'chunks'))
        .filter((name) => name.endsWith('.js'))
        .map((name) => `chunks/${name}`)
    : [];

function sizeFaults([file, limit]) {
  const files = [...withImports(file)];
  const size = files.reduce((total, name) => total + brotli(name), 0);
  console.log(`dist/${file}: ${size} bytes in brotli, limit ${limit}`);
  return size > limit ? [`dist/${file} is ${size - limit} bytes over its limit`] : [];
}

/** A second file would be a second request, one after the other, before the first list. */
const extraRequests = () =>
  [...withImports(ENTRY)]
    .filter((name) => name !== ENTRY)
    .map((name) => `dist/${ENTRY} needs dist/${name}: something lazily imported shares code with it`);

/** `seminar-calendar.js?v=2` in a page would make the chunk load the whole module a second time, without the query. */
const importsBack = () =>
  chunks()
    .filter((name) => withImports(name).has(ENTRY))
    .map((name) => `dist/${name} imports dist/${ENTRY}: move what both need, or pass it as a parameter`);

const missing = Object.keys(LIMITS).filter((file) => !existsSync(join(dist, file)));
const faults = missing.length
  ? missing.map((file) => `dist/${file} is missing: run "npm run build"`)
  : [...Object.entries(LIMITS).flatMap(sizeFaults), ...extraRequests(), ...importsBack()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
