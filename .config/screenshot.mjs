#!/usr/bin/env node
// demo/screenshot.png, the picture in README.md: the listing of the demo's first page, with an abstract open.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { findChromium } from '../test/tools/browsers.mjs';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Thursday, 10:10 in Los Angeles: the same picture on whatever day it is taken. */
const NOW = new Date('2026-10-08T17:10Z');
const HEIGHT = 1_200;
/** Pixels around the listing. */
const MARGIN = 16;

/** The demo on a free port, with a cache of its own: another server of it may run. */
async function serveDemo(cacheDir) {
  const server = await createServer({
    configFile: inProject('vite.config.ts'),
    cacheDir,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, open: false },
  });
  await server.listen();
  return server;
}

function launch() {
  const { path, env } = findChromium() ?? {};
  if (!path) throw new Error('No Chromium was found: run "node test/setup.mjs".');
  return chromium.launch({
    executablePath: path,
    chromiumSandbox: false, // only our own page is opened
    env: { ...process.env, ...env },
    args: ['--font-render-hinting=none', '--disable-lcd-text', '--hide-scrollbars'],
  });
}

/** A visitor from the other coast, so that both times show. */
const newPage = (browser) =>
  browser.newPage({
    viewport: { width: 1_200, height: HEIGHT },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });

/** What the demo serves at `NOW`. */
async function stopClock(page, server) {
  const { departmentFeedDocument } = await server.ssrLoadModule('/plugin/build-feed.ts');
  await page.clock.setFixedTime(NOW);
  await page.route('**/seminars.json', (route) => route.fulfill({ json: departmentFeedDocument(NOW) }));
}

/** Opens the second abstract, so that the seminar above it shows closed, and scrolls the listing to the top. */
async function showListing(page, address) {
  await page.goto(address);
  const list = page.locator('seminar-calendar');
  await list.locator('[part~="list-button"]').waitFor(); // the last to come
  await list.locator('summary', { hasText: 'Abstract' }).nth(1).click();
  await list.locator('details[open] p').first().waitFor();
  await page.mouse.move(0, 0);
  await list.evaluate((element, margin) => {
    element.ownerDocument.activeElement?.blur();
    scrollTo({ top: element.getBoundingClientRect().top + scrollY - margin, behavior: 'instant' });
  }, MARGIN);
  return list.boundingBox();
}

const cacheDir = mkdtempSync(join(tmpdir(), 'seminar-calendar-screenshot-'));
const server = await serveDemo(cacheDir);
const browser = await launch();
try {
  const page = await newPage(browser);
  await stopClock(page, server);
  const { x, width } = await showListing(page, server.resolvedUrls.local[0]);
  const clip = { x: x - MARGIN, y: 0, width: width + 2 * MARGIN, height: HEIGHT };
  await page.screenshot({ path: inProject('demo/screenshot.png'), clip });
} finally {
  await browser.close();
  await server.close();
  rmSync(cacheDir, { recursive: true, force: true });
}
