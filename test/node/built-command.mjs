// The command as it is installed: built once into a folder of its own, with no package beside it but those it needs.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { root } from '../tools/run-command.mjs';

/** What the elements are made of; the command has to do without. */
const NOT_NEEDED = ['lit'];

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

function linkPackages(folder) {
  for (const name of Object.keys(manifest.dependencies).filter((each) => !NOT_NEEDED.includes(each))) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), link, 'junction');
  }
}

/** Runs a program to its end: `{ code, stdout, stderr }`. */
function run(file, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr']) child[stream].on('data', (data) => (said[stream] += data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...said }));
  });
}

/**
 * Builds the command: `file` is what `bin` names, `run(args, { env, cwd })` runs it in an empty folder unless `cwd` says
 * otherwise, `remove()` takes everything away.
 */
export async function buildCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'seminar-calendar-command-'));
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  linkPackages(folder);
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'npm',
    logLevel: 'error',
    build: { outDir: join(folder, 'dist/npm'), emptyOutDir: true },
  });
  const file = join(folder, manifest.bin['seminar-calendar']);
  return {
    file,
    version: manifest.version,
    newFolder: () => mkdtempSync(join(folder, 'out-')),
    run: (args, { cwd = folder, env = {} } = {}) => run(file, args, { cwd, env: { ...process.env, ...env } }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
