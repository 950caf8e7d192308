// Finds the browsers of the tests. No dependency: this runs before "npm ci" too.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Where test/setup.mjs unpacks a Chromium of its own, outside the project so that clones share it. */
export const cacheDir = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'seminar-calendar-test');

/** What the suite runs in, by the name `BROWSERS` takes, and how it is called in what we print. */
export const BROWSERS = { chromium: 'Chromium', firefox: 'Firefox' };

/** The browsers asked for, else all; throws where `BROWSERS` names another. */
export function askedBrowsers() {
  const asked = (env.BROWSERS || Object.keys(BROWSERS).join()).split(',').map((name) => name.trim());
  const unknown = asked.find((name) => !Object.hasOwn(BROWSERS, name));
  if (unknown !== undefined)
    throw new Error(`BROWSERS names "${unknown}", which is not one of ${Object.keys(BROWSERS).join(', ')}`);
  return asked;
}

const CHROMIUM_NAMES = [
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'chromium-headless-shell',
];

const canRun = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const firstOf = (paths) => paths.find(canRun);

const onPath = (names) =>
  firstOf(names.flatMap((name) => (env.PATH ?? '').split(delimiter).flatMap((dir) => (dir ? [join(dir, name)] : []))));

/** The newest of the versions a browser downloader keeps side by side. */
const newestUnder = (dir, ...tail) =>
  existsSync(dir) &&
  firstOf(
    readdirSync(dir)
      .sort()
      .reverse()
      .map((version) => join(dir, version, ...tail)),
  );

const chromiumOnLinux = () =>
  onPath(CHROMIUM_NAMES) ||
  newestUnder(join(homedir(), '.cache/ms-playwright'), 'chrome-linux/chrome') ||
  newestUnder(join(homedir(), '.cache/puppeteer/chrome'), 'chrome-linux64/chrome');

const chromiumOnMac = () =>
  firstOf(
    ['', homedir()].flatMap((home) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  );

const chromiumOnWindows = () =>
  firstOf(
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) => [
        join(dir, 'Google/Chrome/Application/chrome.exe'),
        join(dir, 'Chromium/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  );

const named = (...variables) => {
  const key = variables.find((name) => env[name]);
  if (!key) return undefined;
  if (!canRun(env[key])) throw new Error(`${key}=${env[key]} is not an executable file`);
  return env[key];
};

/** `fonts.conf` is written last, so an unpacking that was cut short is not taken for a browser. */
const unpacked = () =>
  canRun(join(cacheDir, 'chromium')) && existsSync(join(cacheDir, 'fonts/fonts.conf'))
    ? {
        path: join(cacheDir, 'chromium'),
        shell: true,
        env: { LD_LIBRARY_PATH: join(cacheDir, 'al2023/lib'), FONTCONFIG_PATH: join(cacheDir, 'fonts') },
      }
    : undefined;

/** What is found in the usual places of this system. */
const onSystem = (finders) => finders[platform]?.() || undefined;

/** `{ path, shell?, env? }` of a Chromium, `undefined` without one; throws where the environment names a wrong one. */
export function findChromium() {
  const path =
    named('CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH') ??
    onSystem({ darwin: chromiumOnMac, win32: chromiumOnWindows, linux: chromiumOnLinux });
  return path ? { path } : unpacked();
}

const firefoxOnMac = () =>
  firstOf(
    ['', homedir()].flatMap((home) =>
      ['Firefox', 'Firefox ESR'].map((name) => `${home}/Applications/${name}.app/Contents/MacOS/firefox`),
    ),
  );

const firefoxOnWindows = () =>
  firstOf(
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
  );

const firefoxOnLinux = () =>
  onPath(['firefox', 'firefox-esr']) || newestUnder(join(homedir(), '.cache/puppeteer/firefox'), 'firefox/firefox');

/** `{ path }` of a Firefox, `undefined` without one; throws where the environment names a wrong one. */
export function findFirefox() {
  const path =
    named('FIREFOX_PATH') ?? onSystem({ darwin: firefoxOnMac, win32: firefoxOnWindows, linux: firefoxOnLinux });
  return path ? { path } : undefined;
}
