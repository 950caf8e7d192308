const FILES =
  /\/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\/(?:lit-html|lit-element|reactive-element)\.js$/;
/** Reads of `globalThis`, under the short name that Lit has for it. */
const SUPPORT = /\b\w\.(?:lit|reactive)\w+(?:Polyfill|Hydrate)Support\b/g;
const VERSIONS = /,?\(\w\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/**
 * Vite plugin: leaves out what Lit looks for at its start and no page with the finished scripts has: polyfills of shadow DOM,
 * markup of a server to take over, and another Lit to warn of, which only its development build does.
 *
 * @returns {import('vite').Plugin}
 */
export const leanLit = () => ({
  name: 'lean-lit',
  apply: 'build',
  transform(code, id) {
    if (!FILES.test(id)) return undefined;
    const lean = code.replace(SUPPORT, '(void 0)').replace(VERSIONS, '');
    if (lean === code) throw new Error(`${id} is written otherwise than lean-lit.mjs knows it`);
    return { code: lean, map: null };
  },
});
