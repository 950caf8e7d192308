// Gets a Chromium for the tests where the system has none. No dependency.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheDir } from './browsers.mjs';
import { npm, run } from './run-command.mjs';

const PACKAGE = '@sparticuz/chromium@153.0.0';
const ARCHIVES = ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br', 'chromium.br'];

/** Chromium finds no font outside /tmp/fonts by the package's own file, and ends at once without one. */
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${cacheDir}/fonts</dir>
  <cachedir>${cacheDir}/fonts-cache</cachedir>
</fontconfig>
`;

const packageDir = join(cacheDir, 'node_modules/@sparticuz/chromium');

const inflateScript = `
const { inflate } = await import(${JSON.stringify(pathToFileURL(join(packageDir, 'build/index.js')).href)});
for (const name of ${JSON.stringify(ARCHIVES)}) await inflate(${JSON.stringify(join(packageDir, 'bin') + '/')} + name);`;

/** A headless Chromium for Linux on x64, from npm, unpacked in the cache folder. Says whether that worked. */
export function unpackChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  mkdirSync(cacheDir, { recursive: true });
  const flags = ['--prefix', cacheDir, '--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  if (!npm('install', ...flags, PACKAGE)) return false;
  // the package unpacks into the temporary folder
  const inflated = run(process.execPath, ['--input-type=module', '-e', inflateScript], {
    label: `unpacking Chromium into ${cacheDir}`,
    env: { TMPDIR: cacheDir },
  });
  if (inflated) writeFileSync(join(cacheDir, 'fonts/fonts.conf'), FONTS_CONF);
  return inflated;
}
