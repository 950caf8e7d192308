import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import type { LoadOptions } from '../../src/feed/load-feed.ts';
import { readDocument, type FeedDocument } from '../../src/feed/read-document.ts';
import { entry } from '../feed-entries.ts';
import { replace } from '../replace.ts';

const address = 'https://www.example.edu/deep/feed';
const read = (text: string, options: LoadOptions = {}, about: Partial<FeedDocument> = {}) =>
  readDocument({ bytes: new TextEncoder().encode(text), address, ...about }, options);

async function failure(text: string, options: LoadOptions = {}, about: Partial<FeedDocument> = {}) {
  const error: unknown = await read(text, options, about).catch((reason: unknown) => reason);
  if (!(error instanceof FeedError)) throw new Error(`not a FeedError: ${String(error)}`);
  expect(error.address).to.equal(address);
  return error;
}

describe('readDocument', () => {
  it('reads a document of any format, without a network', async () => {
    const ours = await read(JSON.stringify({ title: 'Colloquia', seminars: [entry('a', { url: 'a.html' }), 5] }));
    expect(ours).to.include({ format: 'seminar-feed', address, title: 'Colloquia' });
    expect(ours.seminars[0]?.url).to.equal('https://www.example.edu/deep/a.html');
    expect(ours.rejected).to.have.length(1);
    const table = await read('date,title\n2026-10-08,Ice');
    expect(table).to.include({ format: 'csv', address });
    expect(table.seminars.map(({ title }) => title)).to.deep.equal(['Ice']);
  });

  it('takes addresses as relative to where the document came from', async () => {
    const text = JSON.stringify([entry('a', { url: 'a.html' })]);
    const feed = await read(text, {}, { base: 'https://cdn.example.edu/x/feed' });
    expect(feed.seminars[0]?.url).to.equal('https://cdn.example.edu/x/a.html');
    expect(feed.address).to.equal(address);
  });

  it('reads our own format in other encodings, and says so', async () => {
    const bytes = Uint8Array.from(JSON.stringify([entry('a', { title: 'Caf\xe9' })]), (letter) => letter.charCodeAt(0));
    const feed = await read('', {}, { bytes });
    expect(feed).to.include({ format: 'seminar-feed' });
    expect(feed.seminars[0]?.title).to.equal('Café');
    expect(feed.remarks[0]).to.deep.equal({
      place: 'document',
      reason: 'is not UTF-8: read as windows-1252; save it as UTF-8',
    });
  });

  it('fails where the document is none', async () => {
    expect((await failure('')).message).to.equal(`${address}: the document is empty`);
    expect((await failure('<!doctype html>', {}, { status: 200 })).code).to.equal('html-page');
    expect((await failure('<!doctype html>', {}, { status: 200 })).status).to.equal(200);
    expect((await failure('{"seminars": [')).code).to.equal('not-json');
    expect((await failure('no JSON', { format: 'seminar-feed' })).code).to.equal('not-json');
  });

  it('takes what is long apart once', async () => {
    const { parse } = JSON;
    let count = 0;
    replace(JSON, 'parse', (text) => {
      count += 1;
      return parse(text) as unknown;
    });
    const long = JSON.stringify([entry('a'), { title: 'x'.repeat(2_100_000) }]);
    const feed = await read(long);
    const error = await failure(long.replace('"start"', '"begins"'));
    expect(feed).to.include({ format: 'seminar-feed' });
    expect(feed.seminars).to.have.length(1);
    expect(error.code).to.equal('unknown-format');
    expect(count).to.equal(2);
  });

  it('refuses what would fill the memory, and does not take it apart', async () => {
    const { parse } = JSON;
    let count = 0;
    replace(JSON, 'parse', (text) => {
      const parsed: unknown = parse(text);
      count += 1;
      return parsed;
    });
    const heap = `[${'[],'.repeat(1_000_000)}[]]`;
    const error = await failure(heap);
    expect(error.code).to.equal('too-large');
    expect(error.message).to.include('more than 2 million lists, objects and values');
    expect((await failure(`// all of them\n${heap}`)).code).to.equal('not-json');
    expect(count).to.equal(0);
  });

  it('says where another page stood at the end of the way', async () => {
    const base = 'https://login.example.edu/';
    const { message } = await failure('<!doctype html><input type="password">', {}, { base });
    expect(message).to.equal(
      `${address}: the address leads to ${base}, and this is a page to sign in, not a feed; a feed must be open to everybody`,
    );
  });
});

describe('A document that nests deeply', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  it('is refused beyond the bound, whatever its format', async () => {
    for (const depth of [101, 5_000, 100_000, 1_000_000]) {
      const { code, message } = await failure(nested(depth));
      expect([code, message]).to.deep.equal([
        'too-large',
        `${address}: lists and objects stand more than 100 deep inside each other`,
      ]);
    }
    expect((await failure(`{"events":[{"event":${nested(200)}}]}`)).code).to.equal('too-large');
    expect((await failure('['.repeat(100_000))).code).to.equal('too-large');
    expect((await failure(`{"a":${nested(98)}}`)).code).to.equal('unknown-format');
  }).timeout(30_000); // Firefox takes seconds to parse a million lists inside each other

  it('is read in our own format, where nothing of it counts', async () => {
    const deep = nested(50_000);
    const { title, start, ...others } = entry('a');
    const known = JSON.stringify({ title, start, ...others }).slice(0, -1);
    const fields = ['x', 'speakers', 'location', 'links', 'webcast', 'contact', 'status', 'topics', 'abstract', 'host'];
    for (const field of fields)
      expect((await read(`{"y":${deep},"seminars":[${known},"${field}":${deep}}]}`)).seminars, field).to.have.length(1);
  });
});
