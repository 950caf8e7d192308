/**
 * Vite plugin: what is loaded on demand gets its own copy of our pure modules.
 *
 * A module that both the first load and a lazy one import would become a shared chunk: one more request before the first
 * list. A copy costs the lazy chunk a few hundred bytes and the first list nothing. Of
 * packages only those for dates are copied; Lit is handed to lazy templates (`lit-templates.ts`).
 *
 * @returns {import('vite').Plugin}
 */
export function lazyGraph() {
  const mark = '?lazy';
  const copied = /\/src\/.*\.ts$|\/node_modules\/(?:@date-fns\/tz|date-fns)\//;
  return {
    name: 'lazy-graph',
    enforce: 'pre',
    async resolveId(source, importer, { kind }) {
      if (!importer || !(kind === 'dynamic-import' || importer.endsWith(mark))) return null;
      const found = await this.resolve(source, importer.replace(mark, ''), { skipSelf: true });
      const isCopied = found && !found.external && copied.test(found.id);
      return isCopied ? { ...found, id: found.id + mark } : found;
    },
  };
}
