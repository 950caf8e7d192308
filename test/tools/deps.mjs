// WTR plugin: CommonJS dependencies are bundled once with rolldown (the bundler inside vite) and served as ES modules.
import { existsSync } from 'node:fs';
import { rolldown } from 'rolldown';

/** A bare bundle of CommonJS has only a default export, so further names are asked of Node. */
const exportsOf = async (name) =>
  Object.keys(await import(name)).filter(
    (key) => !['__esModule', 'module.exports'].includes(key) && /^[A-Za-z_$][\w$]*$/.test(key),
  );

const entryPlugin = (code) => ({
  name: 'entry',
  resolveId: (id) => (id === 'entry' ? '\0entry' : null),
  load: (id) => (id === '\0entry' ? code : null),
});

async function bundle(name, alias) {
  const code = `export { ${(await exportsOf(name)).join(', ')} } from '${name}';`;
  const build = await rolldown({
    input: 'entry',
    platform: 'browser',
    resolve: { alias },
    plugins: [entryPlugin(code)],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

/** `names`: packages to bundle; `alias`: package, or module as they import it → file that stands in for it inside them, as in vite.config.ts. */
export function bundleDeps(names, alias = {}) {
  const present = Object.fromEntries(Object.entries(alias).filter(([, file]) => existsSync(file)));
  const bundles = new Map();
  return {
    name: 'bundle-deps',
    resolveImport({ source }) {
      return names.includes(source) ? `/__deps/${encodeURIComponent(source)}.js` : undefined;
    },
    async serve({ path }) {
      const name = decodeURIComponent(/^\/__deps\/(.+)\.js$/.exec(path)?.[1] ?? '');
      if (!names.includes(name)) return undefined;
      if (!bundles.has(name)) bundles.set(name, bundle(name, present));
      return { body: await bundles.get(name), type: 'js' };
    },
  };
}
