import { readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { createServer, normalizePath, type Connect, type Plugin } from 'vite';
import { archiveDocument } from './build-archive.ts';
import { departmentFeedDocument } from './build-feed.ts';
import { localistDocument } from './build-localist.ts';
import { schoolDocument } from './build-school.ts';

const demo = fileURLToPath(new URL('..', import.meta.url));
const project = fileURLToPath(new URL('../..', import.meta.url));

const json = (document: unknown): string => JSON.stringify(document, undefined, 2);

const made: Readonly<Record<string, (now: Date) => string | Promise<string>>> = {
  'seminars.json': (now) => json(departmentFeedDocument(now)),
  'seminars.ics': makeCalendar,
  'archive.json': (now) => JSON.stringify(archiveDocument(now)),
  'localist.json': (now) => json(localistDocument(now)),
  'school.json': (now) => json(schoolDocument(now)),
};

interface DemoFile {
  readonly type: string;
  readonly source: string | Buffer;
}

/**
 * Serves the demo's feeds and their calendar, made afresh for the moment of each request, and writes them beside the pages of
 * a build. The files of `feeds/` and `files/` are served as they are, with nothing added.
 *
 * Vite's own answer to an unknown address, the front page with status 200, is switched off: a missing feed is missing.
 */
export function departmentFeed(): Plugin {
  return {
    name: 'department-feed',
    config: () => ({
      appType: 'mpa',
      server: { hmr: { overlay: false } }, // its inline style is against the pages' policy; the console tells as much
      build: { rolldownOptions: { input: pages() } },
    }),
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
    transformIndexHtml: { order: 'pre', handler: (html, { server }) => (server ? aboveRoot(html) : html) },
    async generateBundle() {
      for (const name of [...Object.keys(made), ...served()]) {
        const file = await readDemoFile(name, new Date());
        if (file) this.emitFile({ type: 'asset', fileName: name, source: file.source });
      }
    },
  };
}

function answer(request: Connect.IncomingMessage, response: ServerResponse, next: Connect.NextFunction): void {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
  const send = (file: DemoFile | undefined) => {
    if (!file) return next();
    response.writeHead(200, { 'content-type': file.type, 'cache-control': 'no-store' }).end(file.source);
  };
  readDemoFile(path, new Date()).then(send, next);
}

/** Loads what writes calendars only when it is asked for: vite would start anew whenever a file of the project changes. */
async function makeCalendar(now: Date): Promise<string> {
  const loader = await createServer({
    configFile: false,
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  try {
    const path = fileURLToPath(new URL('build-calendar.ts', import.meta.url));
    const { departmentCalendar } = (await loader.ssrLoadModule(path)) as typeof import('./build-calendar.ts');
    return await departmentCalendar(now);
  } finally {
    await loader.close();
  }
}

async function readDemoFile(name: string, now: Date): Promise<DemoFile | undefined> {
  const make = Object.hasOwn(made, name) ? made[name] : undefined;
  if (make) return { type: typeOf(name), source: await make(now) };
  if (!served().includes(name)) return undefined;
  return { type: typeOf(name), source: readFileSync(`${demo}${sourceOf(name)}`) };
}

/** Names under which the files of `feeds/` and `files/` are served; `x.json.txt` is `x.json`, and not quite JSON. */
function served(): string[] {
  return ['feeds', 'files'].flatMap((folder) =>
    readdirSync(demo + folder).map((file) => `${folder}/${file.replace(/\.json\.txt$/, '.json')}`),
  );
}

function sourceOf(name: string): string {
  const [folder = '', file = ''] = name.split('/');
  return readdirSync(demo + folder).includes(file) ? name : `${name}.txt`;
}

function typeOf(name: string): string {
  if (name.endsWith('.html')) return 'text/html; charset=utf-8';
  if (name.endsWith('.ics')) return 'text/calendar; charset=utf-8';
  return name.endsWith('.pdf') ? 'application/pdf' : 'application/json; charset=utf-8';
}

function pages(): string[] {
  return readdirSync(demo).flatMap((file) => (file.endsWith('.html') ? demo + file : []));
}

/** While developing, what lies above vite's root has an address of its own. */
function aboveRoot(html: string): string {
  return html.replaceAll('src="../', `src="/@fs/${normalizePath(project).replace(/^\//, '')}`);
}
