// What the demo serves and builds beside its pages.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { build, createServer } from 'vite';
import { root } from '../tools/run-command.mjs';

const configFile = join(root, 'vite.config.ts');

const uidsOf = (calendar) =>
  new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('uid')));
const uidsIn = (feed) => JSON.parse(feed).seminars.map(({ uid }) => uid);

function holds(calendar, feed) {
  assert.match(calendar, /^X-WR-CALNAME:School of Engineering Seminars\r$/m);
  assert.match(calendar, /^X-PUBLISHED-TTL:/m);
  assert.equal(uidsOf(calendar).length, uidsIn(feed).length);
  assert.deepEqual(new Set(uidsOf(calendar)), new Set(uidsIn(feed)));
}

describe('the calendar to subscribe to', () => {
  let folder;
  let server;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'seminar-calendar-demo-'));
    server = await createServer({
      configFile,
      cacheDir: join(folder, 'cache'),
      logLevel: 'warn',
      server: { host: '127.0.0.1', port: 0, open: false },
    });
    await server.listen();
  });
  after(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('is served where the feed says, and holds what the feed holds', async () => {
    const [origin] = server.resolvedUrls.local;
    const feed = await (await fetch(new URL('seminars.json', origin))).text();
    const answer = await fetch(new URL(JSON.parse(feed).icsUrl, new URL('seminars.json', origin)));
    assert.equal(answer.status, 200);
    assert.equal(answer.headers.get('content-type'), 'text/calendar; charset=utf-8');
    holds(await answer.text(), feed);
  });

  it('is built where the feed says, and holds what the feed holds', async () => {
    const outDir = join(folder, 'built');
    await build({ configFile, mode: 'demo', logLevel: 'warn', build: { outDir } });
    const feed = readFileSync(join(outDir, 'seminars.json'), 'utf8');
    holds(readFileSync(join(outDir, JSON.parse(feed).icsUrl), 'utf8'), feed);
    assert.ok(existsSync(join(outDir, 'index.html')));
  });
});
