import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import * as puppeteer from 'puppeteer-core';
import { findChromium, findFirefox } from './tools/browsers.mjs';
import { bundleDeps } from './tools/deps.mjs';
import { mediaPlugin } from './tools/media.mjs';
import { totalsReporter } from './tools/totals.mjs';

const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

function chromium() {
  const { path, shell, env } = findChromium() ?? {};
  if (!path) throw new Error('No Chromium was found: run "node test/setup.mjs".');
  const asRoot = process.getuid?.() === 0;
  return chromeLauncher({
    concurrency: 2,
    // every test file in its own window: hidden tabs get no input events
    createPage: ({ context }) => context.newPage({ type: 'window' }),
    launchOptions: {
      executablePath: path,
      headless: shell ? 'shell' : true,
      env: { ...process.env, ...env },
      args: ['--disable-dev-shm-usage', ...(asRoot || shell ? ['--no-sandbox'] : [])],
    },
  });
}

/** puppeteer's own also turns the screen, which Firefox 140 does not know. */
function withPlainViewport(page) {
  page.setViewport = ({ width, height }) =>
    page.mainFrame().browsingContext.setViewport({ viewport: { width, height }, devicePixelRatio: null });
  return page;
}

const firefoxPreferences = {
  // scroll bars that take no room, as in a Chromium without a window
  'ui.useOverlayScrollbars': 1,
  // one process for all pages: else every file starts one, which takes half of the time
  'fission.autostart': false,
  'dom.ipc.processCount': 1,
  'dom.ipc.processPrelaunch.enabled': false,
};

function firefox() {
  const { path } = findFirefox() ?? {};
  if (!path) throw new Error('No Firefox was found: run "node test/setup.mjs".');
  return chromeLauncher({
    puppeteer,
    // a second window would take the first one's focus
    concurrency: 1,
    createBrowserContext: async ({ browser }) => {
      await browser.installExtension(inProject('test/tools/firefox-media'));
      return browser.defaultBrowserContext();
    },
    createPage: async ({ context }) => withPlainViewport(await context.newPage()),
    launchOptions: {
      browser: 'firefox',
      executablePath: path,
      defaultViewport: null,
      // nobody asks for the requests, each of which is told at length otherwise
      networkEnabled: false,
      extraPrefsFirefox: firefoxPreferences,
    },
  });
}

/** The zone the runner asked for stands in the page, so that a test can see that the browser took it, and so does the first one. */
const testRunnerHtml = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
<meta name="first-zone" content="${process.env.FIRST_ZONE ?? ''}" />
    <meta name="time-zone" content="${Intl.DateTimeFormat().resolvedOptions().timeZone}" />
    <title>Test</title>
  </head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`;

export default {
  rootDir: inProject('.'),
  files: ['test/**/*.test.ts'],
  nodeResolve: true,
  testRunnerHtml,
  // for what hangs: a machine that others use too takes its time
  testFramework: { config: { ui: 'bdd', timeout: 30_000 } },
  // a loaded machine takes its time to open a window
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  // cursor movements only where there is a terminal to move in
  staticLogging: !process.stdout.isTTY,
  reporters: [defaultReporter(), totalsReporter()],
  plugins: [
    a11ySnapshotPlugin(),
    mediaPlugin(),
    bundleDeps(['ics', 'papaparse', '@rgrove/parse-xml'], {
      '../schema': inProject('src/export/ics-schema-alias.ts'),
      runes2: inProject('src/export/runes-alias.ts'),
    }),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: inProject('tsconfig.json') }),
  ],
  browsers: [{ chromium, firefox }[process.env.BROWSER ?? 'chromium']()],
  coverage: !!process.env.COVERAGE && process.env.BROWSER !== 'firefox',
  coverageConfig: { reportDir: '.coverage', reporters: ['text', 'lcovonly'], include: ['src/**/*.ts'] },
};
