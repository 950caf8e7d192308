import { fileURLToPath } from 'node:url';
import { defineConfig, type BuildEnvironmentOptions, type PluginOption, type UserConfig } from 'vite';
import { lazyGraph } from './.config/lazy-graph.mjs';
import { leanLit } from './.config/lean-lit.mjs';
import { minifyChunks } from './.config/minify-chunks.mjs';
import { minifyTemplates } from './.config/minify-templates.mjs';
import { parts, partsBeside } from './.config/parts-beside.mjs';
import { departmentFeed } from './demo/plugin/department-feed.ts';
import manifest from './package.json' with { type: 'json' };

const inProject = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const target = 'es2022';

const alias = [
  // `ics` checks what it is given by a schema, which with `yup` is more than half of it; our exporter checks by itself
  { find: '../schema', replacement: inProject('src/export/ics-schema-alias.ts') },
  { find: 'runes2', replacement: inProject('src/export/runes-alias.ts') },
  { find: /^\.\/css-tag\.js$/, replacement: inProject('.config/lit-css-tag.mjs') },
];

const define = inProject('src/define.ts');

const packages = Object.keys(manifest.dependencies);

/** What each build has of its own. */
const builds: Readonly<Record<string, BuildEnvironmentOptions>> = {
  // dist/seminar-calendar.js, lazy chunks beside it: script type="module"
  production: {
    outDir: 'dist',
    emptyOutDir: true,
    license: { fileName: 'third-party-licenses.md' },
    lib: { entry: define, formats: ['es'], fileName: () => 'seminar-calendar.js' },
    // short names of few signs: what they are by chance is part of what is loaded before the first list
    rolldownOptions: {
      output: { minify: true, hashCharacters: 'hex', chunkFileNames: 'chunks/[name]-[hash:6].js' },
    },
  },
  // dist/seminar-calendar.standalone.js: one classic file, for pages that take one upload
  standalone: {
    outDir: 'dist',
    emptyOutDir: false,
    lib: {
      entry: define,
      name: 'SeminarCalendar',
      formats: ['iife'],
      fileName: () => 'seminar-calendar.standalone.js',
    },
    rolldownOptions: {
      transform: { define: { 'import.meta.url': 'undefined' } }, // a classic script does not know where it lies
      output: { minify: true, codeSplitting: false },
    },
  },
  // dist/seminar-calendar.math.js and so on: what the standalone file asks for where it is needed, each whole in itself
  ...Object.fromEntries(
    Object.entries(parts).map(([name, file]): [string, BuildEnvironmentOptions] => [
      name,
      {
        outDir: 'dist',
        emptyOutDir: false,
        lib: { entry: inProject(file), formats: ['es'], fileName: () => `seminar-calendar.${name}.js` },
        rolldownOptions: { output: { minify: true, codeSplitting: false } },
      },
    ]),
  ),
  // dist/npm: for bundlers and Node, dependencies stay imports
  npm: {
    outDir: 'dist/npm',
    emptyOutDir: true,
    minify: false,
    lib: { entry: { index: inProject('src/index.ts'), define, cli: inProject('src/node/cli.ts') }, formats: ['es'] },
    rolldownOptions: {
      external: (name) =>
        name.startsWith('node:') || packages.some((each) => name === each || name.startsWith(`${each}/`)),
      output: { chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** A browser is opened only where there is a screen to open it on. */
const hasScreen = () =>
  !process.env.CI && (process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

const demo: UserConfig = {
  root: inProject('demo'),
  base: './',
  plugins: [departmentFeed()],
  resolve: { alias },
  server: { open: hasScreen() },
  // found only at a first export or fault otherwise, which would reload the page
  optimizeDeps: {
    include: ['ics', 'jsonc-parser', 'papaparse', 'ical.js', '@rgrove/parse-xml', 'dompurify', 'linkify-it', 'temml'],
  },
  build: {
    target,
    outDir: inProject('dist-demo'),
    emptyOutDir: true,
    // as in dist/, so that the console leads to the checker
    rolldownOptions: { output: { chunkFileNames: 'chunks/[name]-[hash].js' } },
  },
};

// dist/check.html, what it needs in dist/check/: it lies beside the scripts, wherever they are put
const checker: UserConfig = {
  root: inProject('demo'),
  base: './',
  resolve: { alias },
  build: {
    target,
    outDir: inProject('dist'),
    emptyOutDir: false,
    assetsDir: 'check',
    modulePreload: { polyfill: false },
    rolldownOptions: { input: inProject('demo/check.html') },
  },
};

/** Plugins that only one build has. */
const plugins: Readonly<Record<string, PluginOption>> = { production: lazyGraph(), standalone: partsBeside() };

// vite                           the demo
// vite build [--mode ...]        one of the builds above, the checker or the demo
export default defineConfig(({ mode }): UserConfig => {
  const build = builds[mode];
  if (!build) return mode === 'checker' ? checker : demo;
  return {
    plugins: mode === 'npm' ? [] : [leanLit(), minifyTemplates(), minifyChunks(), plugins[mode]],
    resolve: mode === 'npm' ? {} : { alias },
    build: { target, sourcemap: true, ...build },
  };
});
