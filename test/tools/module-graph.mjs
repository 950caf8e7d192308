// Reads TypeScript modules and what they import, for test/architecture.test.mjs.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import { root } from './run-command.mjs';

/** '@date-fns/tz' and 'lit' of '@date-fns/tz/utc' and 'lit/decorators.js'. */
export const packageOf = (name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** Comments become blanks, so that a search finds code only. */
const withoutComments = (source, comments) =>
  comments.reduceRight(
    (code, { start, end }) => code.slice(0, start) + ' '.repeat(end - start) + code.slice(end),
    source,
  );

/** The name in `import('name')`; a computed one stays as it is written. */
const literal = (text) => /^\s*(['"`])(.*)\1\s*$/s.exec(text)?.[2] ?? text;

function importsOf(source, { staticImports, staticExports, dynamicImports }) {
  const isType = ({ start, end }) => /^(?:import|export)\s+type\b/.test(source.slice(start, end));
  return [
    ...staticImports.map((each) => ({ name: each.moduleRequest.value, type: isType(each), lazy: false })),
    ...staticExports.flatMap((each) =>
      each.entries
        .filter(({ moduleRequest }) => moduleRequest)
        .map(({ moduleRequest }) => ({ name: moduleRequest.value, type: isType(each), lazy: false })),
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      name: literal(source.slice(start, end)),
      type: false,
      lazy: true,
    })),
  ];
}

function readModule(folder, file) {
  const source = readFileSync(join(root, folder, file), 'utf8');
  const { module, comments, errors } = parseSync(file, source, { sourceType: 'module' });
  if (errors.length > 0) throw new Error(`${folder}/${file}: ${errors[0].message}`);
  const imports = importsOf(source, module).map((each) => ({
    ...each,
    file: each.name.startsWith('.') ? posix.join(posix.dirname(file), each.name) : undefined,
  }));
  return { file, imports, code: withoutComments(source, comments), lines: source.trimEnd().split('\n').length };
}

/**
 * All files of one kind, `.ts` by itself, under a folder of the project as `{ file, imports, code, lines }`: `file` relative to the folder, `code`
 * without comments, `imports` as `{ name, file?, type, lazy }`, where `file` is missing for packages.
 */
export const readModules = (folder, kind = '.ts') =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(kind))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => readModule(folder, file));

/** What comes along when the files are loaded, at once and as code: `{ files, packages }`. */
export function staticClosure(modules, start) {
  const byFile = new Map(modules.map((module) => [module.file, module]));
  const files = new Set();
  const packages = new Set();
  const waiting = [...start];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const each of byFile.get(file)?.imports ?? []) {
      if (each.type || each.lazy) continue;
      if (each.file) waiting.push(each.file);
      else packages.add(packageOf(each.name));
    }
  }
  return { files, packages };
}
