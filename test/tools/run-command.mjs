// Runs one command for test/setup.mjs and says how long it took. No dependency.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const say = (message) => console.log(`[setup] ${message}`);

/** Runs a command in the project's folder, its output dropped, its errors shown. Says whether it succeeded. */
export function run(command, args, { label = `${command} ${args.join(' ')}`, env, shell } = {}) {
  say(label);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell,
    env: { ...process.env, ...env },
  });
  say(`${status === 0 ? 'done' : 'failed'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** Runs the npm that runs us; `npm` alone is a script Windows starts only through a shell. */
export const npm = (...args) =>
  process.env.npm_execpath
    ? run(process.execPath, [process.env.npm_execpath, ...args], { label: `npm ${args[0]}` })
    : run('npm', args, { label: `npm ${args[0]}`, shell: process.platform === 'win32' });
