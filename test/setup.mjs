#!/usr/bin/env node
// Brings what is missing: the packages of package-lock.json, then the browsers of the tests. No dependency.
//   --no-browser       packages only
//   BROWSERS=chromium  only this browser (comma list)
//   AUTO_INSTALL=0     change nothing, say what is missing
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall } from './tools/apt.mjs';
import { askedBrowsers, findChromium, findFirefox } from './tools/browsers.mjs';
import { unpackChromium } from './tools/install-chromium.mjs';
import { npm, root, say } from './tools/run-command.mjs';

const mayInstall = process.env.AUTO_INSTALL !== '0';

const fail = (message) => {
  console.error(`\n[setup] ${message}\n`);
  process.exit(1);
};

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node ${process.versions.node} is too old, 20.19 or newer is needed.`);
}

const packagesOf = (lockFile) => JSON.parse(readFileSync(join(root, lockFile), 'utf8')).packages;

/** Optional packages are other systems' binaries, of which npm installs only ours. */
function packagesMatch() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([path, { optional, peer, devOptional, version }]) =>
      !path || optional || peer || devOptional || installed[path]?.version === version,
  );
}

function bringPackages() {
  if (packagesMatch()) return;
  if (!mayInstall) fail('The installed packages do not match package-lock.json: run "npm ci".');
  if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error'))
    fail('"npm ci" did not work. Is the npm registry reachable?');
}

function bringChromium() {
  const found = findChromium() ?? (mayInstall && (unpackChromium() || aptInstall('chromium')) && findChromium());
  if (!found) fail('No Chromium was found. Install Chrome or Chromium, or set CHROME_PATH=/path/to/chrome.');
  say(`Chromium: ${found.path}`);
}

/** No npm package holds a Firefox, and Ubuntu's own package of that name needs snap. */
function bringFirefox() {
  const found = findFirefox() ?? (mayInstall && aptInstall('firefox-esr') && findFirefox());
  if (!found)
    fail(
      'No Firefox was found. Install it (on Debian "apt-get install firefox-esr"), set FIREFOX_PATH=/path/to/firefox, ' +
        'or test without it: BROWSERS=chromium npm test',
    );
  say(`Firefox: ${found.path}`);
}

const bring = { chromium: bringChromium, firefox: bringFirefox };

try {
  checkNode();
  bringPackages();
  if (!process.argv.includes('--no-browser')) for (const browser of askedBrowsers()) bring[browser]();
} catch (error) {
  fail(error.message);
}
