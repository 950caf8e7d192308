// What is written in TypeScript, as a module that Node runs.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from './run-command.mjs';

/**
 * Imports what an entry in TypeScript exports. Its files are named by their place in the project: `'/src/index.ts'`.
 *
 * @param {Record<string, string>} names exported name → file it comes from, or package
 */
export async function importBundled(names) {
  const entry = Object.entries(names).map(
    ([name, file]) => `export { ${name} } from '${file.startsWith('/') ? root.replace(/\/$/, '') + file : file}';`,
  );
  const build = await rolldown({
    input: 'entry',
    platform: 'node',
    resolve: {
      alias: {
        '../schema': join(root, 'src/export/ics-schema-alias.ts'),
        runes2: join(root, 'src/export/runes-alias.ts'),
      },
    },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? '\0entry' : null),
        load: (id) => (id === '\0entry' ? entry.join('\n') : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  // within the project, so that packages it leaves as imports are found
  const folder = mkdtempSync(join(root, 'node_modules/.bundled-'));
  try {
    const file = join(folder, 'bundled.mjs');
    writeFileSync(file, output[0].code);
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
