// Serves the pages that are measured, their feeds and dist/, on this machine only.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { root } from '../../tools/run-command.mjs';
import { feedOf } from './feed.mjs';

const dist = process.env.DIST ?? join(root, 'dist');
const here = join(root, 'test/bench/list');

const frame = (body, script) => `<!doctype html>
<html lang="en"><meta charset="utf-8" /><title>Seminars</title><h1>Seminars</h1>${body}
<script type="module" src="/page/${script}"></script></html>`;

/** The pages by name, with a feed of so many seminars. */
const pages = {
  ours: (count) =>
    frame(
      `<script type="module" src="/dist/seminar-calendar.js"></script>
      <seminar-calendar src="/feed/${count}.json" page-size="50"></seminar-calendar><footer>Imprint</footer>`,
      'ours.js',
    ),
  plain: (count) =>
    frame(
      `<p><label>Search <input id="search" type="search" /></label>
      <label>Series <select id="series"><option value="">All</option></select></label></p>
      <p id="status" role="status"></p><div id="list" data-feed="/feed/${count}.json"></div>
      <button id="more" hidden>Show more</button><footer>Imprint</footer>`,
      'plain.js',
    ),
  floor: (count) => frame(`<p id="list" data-feed="/feed/${count}.json"></p>`, 'floor.js'),
  blank: () => '<!doctype html><html lang="en"><title>Nothing</title></html>',
};

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html' };
const feeds = new Map();

function feed(count) {
  if (!feeds.has(count)) feeds.set(count, feedOf(count));
  return feeds.get(count);
}

/** What an address stands for: `/ours/1000`, `/feed/1000.json`, `/page/ours.js`, `/dist/seminar-calendar.js`. */
export function answer(path) {
  const [, kind, ...rest] = path.split('/');
  if (Object.hasOwn(pages, kind)) return { type: types.html, body: pages[kind](rest[0]) };
  if (kind === 'feed') return { type: types.json, body: feed(Number.parseInt(rest[0], 10)) };
  const folder = { page: here, dist }[kind];
  const file = folder && join(folder, normalize(rest.join('/')));
  if (!file?.startsWith(folder) || !existsSync(file)) return undefined;
  return { type: types[file.split('.').at(-1)] ?? 'text/plain', body: readFileSync(file) };
}

/** Serves until it is closed; resolves to the server's address. */
export async function serve() {
  if (!existsSync(join(dist, 'seminar-calendar.js'))) throw new Error('dist/ is missing: run "npm run build"');
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url, 'http://host').pathname);
    response.writeHead(found ? 200 : 404, { 'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8` });
    response.end(found?.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
