// Finds a Chromium for the tests. No dependency: this runs before "npm ci" too.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** Where test/setup.mjs unpacks a Chromium of its own, outside the project so that clones share it. */
export const cacheDir = join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'seminar-calendar-test');

const SYSTEM_NAMES = [
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

const onLinux = () =>
  onPath(SYSTEM_NAMES) ||
  newestUnder(join(homedir(), '.cache/ms-playwright'), 'chrome-linux/chrome') ||
  newestUnder(join(homedir(), '.cache/puppeteer/chrome'), 'chrome-linux64/chrome');

const onMac = () =>
  firstOf(
    ['', homedir()].flatMap((home) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
        (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  );

const onWindows = () =>
  firstOf(
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((dir) => [
        join(dir, 'Google/Chrome/Application/chrome.exe'),
        join(dir, 'Chromium/Application/chrome.exe'),
        join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      ]),
  );

const named = () => {
  const key = ['CHROME_PATH', 'CHROME_BIN', 'PUPPETEER_EXECUTABLE_PATH'].find((name) => env[name]);
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

/** `{ path, shell?, env? }` of a Chromium, `undefined` without one; throws where the environment names a wrong one. */
export function findChromium() {
  const path = named() ?? { darwin: onMac, win32: onWindows }[platform]?.() ?? (platform === 'linux' && onLinux());
  return path ? { path } : unpacked();
}
