// Installs a package of Debian or Ubuntu. No dependency.
import { existsSync } from 'node:fs';
import { run } from './run-command.mjs';

/** For root only. Says whether that worked. */
export function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], { env });
  return apt('update') && apt('install', '-y', '--no-install-recommends', name);
}
