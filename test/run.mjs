#!/usr/bin/env node
// Runs the suite: *.test.mjs once in Node, *.test.ts in each browser once in each time zone.
//   npm test -- --files test/feed/load-feed.test.ts    only these files
//   ZONES=UTC npm test                                 only these zones (comma list)
//   BROWSERS=chromium npm test                         only these browsers (comma list)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { BROWSERS, askedBrowsers } from './tools/browsers.mjs';
import { root } from './tools/run-command.mjs';

const zones = (process.env.ZONES || 'UTC,America/New_York,Australia/Sydney').split(',');
const totalsDir = mkdtempSync(join(tmpdir(), 'seminar-calendar-test-'));

const allFiles = () =>
  readdirSync(join(root, 'test'), { recursive: true }).map((file) => `test/${file.replaceAll('\\', '/')}`);

/** Splits our arguments: what follows `--files`, and the rest, which is for the browser's test runner. */
function readArguments(args) {
  const at = args.indexOf('--files');
  if (at < 0) return { files: undefined, rest: args };
  const count = args.slice(at + 1).findIndex((arg) => arg.startsWith('--'));
  const end = count < 0 ? args.length : at + 1 + count;
  return { files: args.slice(at + 1, end), rest: [...args.slice(0, at), ...args.slice(end)] };
}

/** Runs one part, which leaves its totals in a file; a part that leaves none, or ran nothing, has failed. */
function runPart(name, args, env, read) {
  console.log(`\n== ${name}`);
  const file = join(totalsDir, name.replaceAll(/\W/g, '-'));
  const { status } = spawnSync(process.execPath, args(file), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env, TEST_TOTALS: file },
  });
  const totals = existsSync(file) ? read(readFileSync(file, 'utf8')) : { passed: 0, failed: 0, failures: [] };
  const broken = totals.failed === 0 && (status !== 0 || totals.passed === 0);
  const failures = broken ? [`ended with ${status} after ${totals.passed} tests`] : totals.failures;
  return {
    passed: totals.passed,
    failed: totals.failed + (broken ? 1 : 0),
    failures: failures.map((failure) => `${name}: ${failure}`),
  };
}

const countIn = (tap, ...words) =>
  words.reduce((total, word) => total + Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0), 0);

/** The tests that failed, not the suites that failed with them. */
const failuresIn = (tap) =>
  [...tap.matchAll(/^ *not ok \d+ - (.*)\n(?:.*\n){1,4}? *location: '(.*)'\n *failureType: '(?!subtestsFailed)/gm)].map(
    ([, name, place]) => `${relative(root, place)} › ${name}`,
  );

const inNode = (files) =>
  runPart(
    'Node',
    (totals) => [
      '--test',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${totals}`,
      ...files,
    ],
    {},
    (tap) => ({
      passed: countIn(tap, 'pass'),
      failed: countIn(tap, 'fail', 'cancelled'),
      failures: failuresIn(tap),
    }),
  );

const inBrowser = (browser, zone, args) =>
  runPart(
    `${BROWSERS[browser]} in ${zone}`,
    () => ['node_modules/@web/test-runner/dist/bin.js', '--config', 'test/web-test-runner.config.mjs', ...args],
    { BROWSER: browser, TZ: zone, FIRST_ZONE: zones[0] },
    JSON.parse,
  );

const { files, rest } = readArguments(process.argv.slice(2));
const nodeFiles = (files ?? allFiles()).filter((file) => file.endsWith('.test.mjs'));
const browserFiles = files?.filter((file) => !file.endsWith('.mjs'));

const parts = nodeFiles.length > 0 ? [inNode(nodeFiles)] : [];
if (!browserFiles || browserFiles.length > 0)
  for (const browser of askedBrowsers())
    for (const zone of zones)
      parts.push(inBrowser(browser, zone, browserFiles ? ['--files', ...browserFiles, ...rest] : rest));
rmSync(totalsDir, { recursive: true });

const passed = parts.reduce((total, part) => total + part.passed, 0);
const failed = parts.reduce((total, part) => total + part.failed, 0);
const failures = parts.flatMap((part) => part.failures);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
