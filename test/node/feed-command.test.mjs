import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { root } from '../tools/run-command.mjs';
import { buildCommand } from './built-command.mjs';
import { serveFeeds } from './feed-server.mjs';

const wings = {
  uid: 'wings@example.edu',
  title: 'Paper Wings',
  speakers: [{ name: 'Ottilie Brandvold', affiliation: 'Fjords' }],
  start: '2027-02-16T15:30',
  end: '2027-02-16T16:30',
};
const off = { uid: 'off@example.edu', title: 'Called Off', start: '2027-02-17T15:30', status: 'cancelled' };
const old = { uid: 'old@example.edu', title: 'Long Ago', start: '2001-02-17T15:30' };
const feedOf = (...seminars) => ({ version: 1, title: 'Mathematics', timeZone: 'America/Los_Angeles', seminars });

let command;
let server;
let out;
const answers = {};

before(async () => {
  command = await buildCommand();
  server = await serveFeeds(answers);
});
after(async () => {
  await server.close();
  command.remove();
});
beforeEach(() => {
  out = command.newFolder();
  for (const path of Object.keys(answers)) delete answers[path];
  answers['/seminars.json'] = feedOf(wings, off);
});

const publish = (...args) =>
  command.run(['feed', server.at('/seminars.json'), '--out', out, ...args], { env: { TZ: 'America/New_York' } });
const publishFrom = (paths, ...args) =>
  command.run(['feed', ...paths.map((path) => server.at(path)), '--out', out, ...args]);
const read = (name) => readFileSync(join(out, name), 'utf8');
const inodes = () => readdirSync(out).map((name) => `${name} ${statSync(join(out, name)).ino}`);
const titles = () => JSON.parse(read('seminars.json')).seminars.map(({ title }) => title);

describe('the program', () => {
  it('is what the package offers as a command', () => {
    assert.match(readFileSync(command.file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('says with --help how it is used, and README says as much', async () => {
    const { code, stdout, stderr } = await command.run(['--help']);
    assert.equal(code, 0);
    assert.equal(stderr, '');
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const named = stdout.match(/--[a-z-]+/g);
    assert.deepEqual(
      named.filter((option) => !readme.includes(`\`${option}`)),
      [],
    );
  });

  it('says its version', async () => {
    assert.equal((await command.run(['--version'])).stdout, `${command.version}\n`);
  });

  const address = 'https://example.edu/feed';
  for (const [args, reason] of [
    [[], /command is missing/],
    [['fed', address, '--out', 'x'], /no command "fed"/],
    [['feed', '--out', 'x'], /address of a feed is missing/],
    [['feed', address], /--out DIR is missing/],
    [['feed', address, '--out', ''], /--out DIR is missing/],
    [['feed', 'ftp://example.edu/', '--out', 'x'], /ftp:\/\/example\.edu\/ is not an address/],
    [['feed', 'seminars.json', '--out', 'x'], /seminars\.json is not an address/],
    [['feed', address, '--out', 'x', '--time-zone', 'Mars/Base'], /Mars\/Base is no IANA name/],
    [['feed', address, '--out', 'x', '--format', 'excel'], /--format is one of: auto, seminar-feed, /],
    [['feed', address, '--out', 'x', '--past', 'year'], /year is no number of days/],
    [['feed', address, '--out', 'x', '--base', '/seminars/'], /\/seminars\/ is not an address/],
    [['feed', address, '--out', 'x', '--rs'], /--rs/],
  ])
    it(`takes "${args.join(' ')}" for wrong use`, async () => {
      const cwd = out;
      const { code, stdout, stderr } = await command.run(args, { cwd });
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, reason);
      assert.deepEqual(readdirSync(cwd), []);
    });
});

describe('the files', () => {
  it('are a feed and a calendar to subscribe to', async () => {
    const { code, stdout, stderr } = await publish();
    assert.equal(code, 0);
    assert.equal(stderr, '');
    assert.match(stdout, /^read 2 seminars \(seminar-feed\)$/m);
    assert.deepEqual(readdirSync(out).sort(), ['seminars.ics', 'seminars.json']);
    const { seminars, ...whole } = JSON.parse(read('seminars.json'));
    assert.deepEqual(whole, {
      version: 1,
      title: 'Mathematics',
      timeZone: 'America/Los_Angeles',
      icsUrl: 'seminars.ics',
    });
    assert.equal(seminars[0].start, '2027-02-16T15:30:00-08:00');
    const calendar = read('seminars.ics').split('\r\n');
    for (const line of [
      'X-WR-CALNAME:Mathematics',
      'DTSTART:20270216T233000Z',
      'STATUS:CANCELLED',
      'X-PUBLISHED-TTL:PT6H',
    ])
      assert.ok(calendar.includes(line), line);
  });

  it('are a news feed and a table too, where they are asked for', async () => {
    await publish('--rss', '--csv', '--base', 'https://static.example.edu/seminars');
    assert.match(read('seminars.rss'), /<title>Paper Wings<\/title>/);
    assert.match(read('seminars.rss'), /href="https:\/\/static\.example\.edu\/seminars\/seminars\.rss" rel="self"/);
    assert.match(
      read('seminars.csv'),
      /^\uFEFFUID,Title.*\r\nwings@example\.edu,Paper Wings,Ottilie Brandvold \(Fjords\),2027-02-16 15:30/,
    );
  });

  it('take another title and only what is not too long ago', async () => {
    answers['/seminars.json'] = feedOf(wings, old);
    await publish('--title', 'Tea & Theorems');
    assert.deepEqual(titles(), ['Long Ago', 'Paper Wings']);
    assert.equal(JSON.parse(read('seminars.json')).title, 'Tea & Theorems');
    const past = Math.ceil((Date.now() - Date.parse('2001-02-18')) / 86_400_000);
    await publish('--past', String(past + 2));
    assert.deepEqual(titles(), ['Long Ago', 'Paper Wings']);
    await publish('--past', String(past - 2));
    assert.deepEqual(titles(), ['Paper Wings']);
  });

  it('hold the letters that were meant, of a feed in windows-1252 too', async () => {
    answers['/seminars.json'] = Buffer.from(
      JSON.stringify(feedOf({ ...wings, title: 'Caf\xe9 \x96 na\xefve' })),
      'latin1',
    );
    await publish();
    assert.deepEqual(titles(), ['Café – naïve']);
  });

  it('hold the times that were meant, by the zone that is named, wherever the program runs', async () => {
    answers['/bare.json'] = [{ ...wings, start: '2027-07-16T15:30', end: undefined }];
    await publishFrom(['/bare.json'], '--time-zone', 'Europe/Zurich');
    assert.equal(JSON.parse(read('seminars.json')).seminars[0].start, '2027-07-16T15:30:00+02:00');
  });

  it('name no zone for a time whose zone nobody states, wherever the program runs', async () => {
    answers['/bare.json'] = { seminars: [wings, { ...off, timeZone: 'America/Los_Angeles' }] };
    for (const TZ of ['America/New_York', 'Australia/Sydney', 'America/Los_Angeles']) {
      const args = ['feed', server.at('/bare.json'), '--out', out, '--quiet'];
      assert.equal((await command.run(args, { env: { TZ } })).code, 0);
      const { timeZone, seminars } = JSON.parse(read('seminars.json'));
      assert.equal(timeZone, undefined, TZ);
      assert.deepEqual(
        seminars.map((seminar) => [seminar.start, seminar.timeZone]),
        [
          ['2027-02-16T15:30:00', undefined],
          ['2027-02-17T15:30:00-08:00', 'America/Los_Angeles'],
        ],
        TZ,
      );
      assert.match(read('seminars.ics'), /^DTSTART:20270216T153000\r$/m, TZ);
    }
  });

  it('are written from other formats', async () => {
    answers['/api/2/events'] = JSON.parse(readFileSync(join(root, 'test/feed/fixtures/localist.json'), 'utf8'));
    const { code, stdout } = await publishFrom(
      ['/api/2/events'],
      '--format',
      'localist',
      '--time-zone',
      'America/New_York',
    );
    assert.equal(code, 0);
    assert.match(stdout, /^read \d+ seminars? \(localist\)$/m);
  });

  it('hold every page of a feed', async () => {
    answers['/seminars.json'] = { ...feedOf(wings), nextUrl: 'page-2.json' };
    answers['/page-2.json'] = { ...feedOf(off), nextUrl: 'page-3.json' };
    answers['/page-3.json'] = { ...feedOf(old), nextUrl: 'seminars.json' };
    assert.equal((await publish()).code, 0);
    assert.deepEqual(titles(), ['Long Ago', 'Paper Wings', 'Called Off']);
  });
});

describe('files that are there already', () => {
  it('are left alone where nothing has changed, wherever and whenever the program runs', async () => {
    await publish('--rss', '--csv');
    const [before, texts] = [inodes(), readdirSync(out).map(read)];
    answers['/seminars.json'] = feedOf(off, wings);
    const { code, stdout } = await command.run(['feed', server.at('/seminars.json'), '--out', out, '--rss', '--csv'], {
      env: { TZ: 'Australia/Sydney', LANG: 'de_DE.UTF-8' },
    });
    assert.equal(code, 0);
    assert.equal(stdout.match(/: unchanged$/gm).length, 4);
    assert.deepEqual(inodes(), before);
    assert.deepEqual(readdirSync(out).map(read), texts);
  });

  it('are replaced whole, and nothing else is left behind', async () => {
    await publish();
    const before = inodes();
    answers['/seminars.json'] = feedOf(wings);
    assert.match((await publish()).stdout, /seminars\.json: written$/m);
    assert.deepEqual(titles(), ['Paper Wings']);
    assert.equal(inodes().filter((each) => before.includes(each)).length, 0);
    assert.deepEqual(readdirSync(out).sort(), ['seminars.ics', 'seminars.json']);
  });

  const page = '<!doctype html><title>Sign in</title>';
  for (const { what, answer, reason } of [
    { what: 'answers with an error', answer: 404, reason: /the server answered 404/ },
    { what: 'answers with a page for people', answer: page, reason: /this is a web page, not a feed/ },
    { what: 'is broken off', answer: '{"seminars":[{"title":"A', reason: /line 1/ },
    { what: 'holds no seminar', answer: feedOf(), reason: /there is no seminar: nothing is written/ },
    {
      what: 'holds nothing that can be shown',
      answer: feedOf(5),
      reason: /no entry could be shown: nothing is written/,
    },
  ])
    it(`stay where the feed ${what}`, async () => {
      await publish();
      const before = inodes();
      answers['/seminars.json'] = answer;
      const { code, stderr } = await publish();
      assert.equal(code, 1);
      assert.match(stderr, reason);
      assert.deepEqual(inodes(), before);
    });

  it('stay where nobody answers, and it is said why', async () => {
    await publish();
    const before = inodes();
    const gone = await serveFeeds({});
    await gone.close();
    const { code, stderr } = await command.run(['feed', gone.at('/'), '--out', out]);
    assert.equal(code, 1);
    assert.match(stderr, /^http:\/\/127\.0\.0\.1:\d+\/: no answer \(.*ECONNREFUSED.*\)\n$/);
    assert.deepEqual(inodes(), before);
  });

  it('stay where all is older than --past', async () => {
    await publish();
    const before = inodes();
    answers['/seminars.json'] = feedOf(old);
    const { code, stderr } = await publish('--past', '30');
    assert.equal(code, 1);
    assert.match(stderr, /older than --past allows/);
    assert.deepEqual(inodes(), before);
  });

  it('become empty only with --allow-empty, and never for entries that are wrong', async () => {
    await publish();
    answers['/seminars.json'] = feedOf({ title: 'No date' });
    assert.equal((await publish('--allow-empty')).code, 1);
    answers['/seminars.json'] = feedOf();
    assert.equal((await publish('--allow-empty')).code, 0);
    assert.deepEqual(titles(), []);
    assert.match(read('seminars.ics'), /^BEGIN:VCALENDAR\r\n[^]+END:VCALENDAR\r\n$/);
  });

  it('are there still where the folder cannot be written', async () => {
    const file = join(out, 'file');
    writeFileSync(file, 'mine');
    const { code, stderr } = await publishFrom(['/seminars.json'], '--out', file);
    assert.equal(code, 1);
    assert.match(stderr, /cannot be written/);
    assert.equal(readFileSync(file, 'utf8'), 'mine');
  });
});

describe('several feeds', () => {
  it('make one list', async () => {
    answers['/other.json'] = feedOf(off, old);
    assert.equal((await publishFrom(['/seminars.json', '/other.json'])).code, 0);
    assert.deepEqual(titles(), ['Long Ago', 'Paper Wings', 'Called Off']);
  });

  it('are written without the one that fails, and the program says so to whoever runs it', async () => {
    const { code, stderr } = await publishFrom(['/seminars.json', '/missing.json'], '--quiet');
    assert.equal(code, 3);
    assert.match(stderr, /\/missing\.json: the server answered 404/);
    assert.deepEqual(titles(), ['Paper Wings', 'Called Off']);
  });

  it('count as one that fails where a later page does', async () => {
    answers['/seminars.json'] = { ...feedOf(wings), nextUrl: 'page-2.json' };
    const { code, stderr } = await publish();
    assert.equal(code, 3);
    assert.match(stderr, /\/page-2\.json: the server answered 404/);
  });
});

describe('the report', () => {
  it('says which entries were rejected, which are odd, and why', async () => {
    answers['/seminars.json'] = feedOf(wings, { title: 'No date' }, 5, { ...off, end: 'late' });
    const { stdout } = await publish();
    assert.match(
      stdout,
      /^rejected 2 entries:\n {2}seminars\[1\] “No date”: start is missing.+\n {2}seminars\[2\]: it is not an object.+$/m,
    );
    assert.match(stdout, /^ {2}seminars\[3\] “Called Off”: end is "late"/m);
  });

  it('is short where everything is wrong', async () => {
    answers['/seminars.json'] = feedOf(wings, ...Array.from({ length: 500 }, () => 0));
    const { stdout } = await publish();
    assert.match(stdout, /^rejected 500 entries:$/m);
    assert.match(stdout, /^ {2}and 450 more$/m);
  });

  it('says nothing with --quiet, where nothing failed', async () => {
    answers['/seminars.json'] = feedOf(wings, 5);
    const { code, stdout, stderr } = await publish('--quiet');
    assert.deepEqual({ code, stdout, stderr }, { code: 0, stdout: '', stderr: '' });
    assert.ok(existsSync(join(out, 'seminars.json')));
  });

  it('lets no text of a feed steer the terminal', async () => {
    answers['/seminars.json'] = feedOf(wings, { title: 'a\u001B[2Jb\u009Bc\r\n::error::d', start: '\u001B]0;x\u0007' });
    const { stdout } = await publish();
    assert.match(stdout, /^ {2}seminars\[1\] “a\[2Jbc ::error::d”/m);
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/);
  });
});
