import { expect } from '@open-wc/testing';
import { FeedError } from '../../src/feed/feed-error.ts';
import { loadFeed, type FeedAnswer, type LoadOptions } from '../../src/feed/load-feed.ts';
import { recoverFeed } from '../../src/feed/recover-feed.ts';
import { bounds } from '../../src/model/bounds.ts';
import { serveFeeds } from '../fake-feed.ts';

const page = new URL('/feeds/category/12/', location.href).href;
const feed = new URL('/feeds/export/categ/12.json', location.href).href;
const html = () => new Response('<!doctype html><title>Ice Seminar</title>');
const response = await fetch(new URL('fixtures/indico.json', import.meta.url));
const document = (await response.json()) as object;

async function failure(promise: Promise<unknown>): Promise<FeedError> {
  const error: unknown = await promise.then(
    () => 'no failure',
    (reason: unknown) => reason,
  );
  if (!(error instanceof FeedError)) throw new Error(`not a FeedError: ${String(error)}`);
  return error;
}

describe('A page given where its feed should be', () => {
  it('has the feed behind it read, whatever format was named', async () => {
    const asked = serveFeeds({ '/feeds/category/12/': html, '/feeds/export/categ/12.json': document });
    for (const format of ['auto', 'localist']) {
      const { seminars, address, ...about } = await loadFeed(page, { format });
      expect(seminars.length).to.be.above(0);
      expect(address.startsWith(feed)).to.equal(true);
      expect(about.format).to.equal('indico');
    }
    expect(asked).to.have.length(4);
  });

  it('has it read where the page answers with an error too', async () => {
    serveFeeds({ '/feeds/export/categ/12.json': document });
    expect((await loadFeed(page)).format).to.equal('indico');
  });

  it('says what is wrong with both where that fails', async () => {
    const asked = serveFeeds({ '/feeds/category/12/': html });
    const error = await failure(loadFeed(page));
    expect(error).to.include({ code: 'html-page', address: page });
    expect(error.message).to.match(/^\S+\/feeds\/category\/12\/: this is a web page, not a feed;.*behind it, /);
    expect(error.message)
      .to.include(feed)
      .and.to.match(/the server answered 404: there is no such file/);
    expect(error.cause).to.be.instanceOf(FeedError).and.to.include({ code: 'http', status: 404 });
    expect(asked).to.deep.equal(['/feeds/category/12/', '/feeds/export/categ/12.json']);
  });

  it('is not taken for another page where the feed is one again', async () => {
    const asked = serveFeeds({ '/feeds/category/12/': html, '/feeds/export/categ/12.json': html });
    expect((await failure(loadFeed(page))).code).to.equal('html-page');
    expect(asked).to.have.length(2);
  });
});

function answer(status: number, bytes = new Uint8Array()): FeedAnswer {
  return { ok: status === 200, status, base: page, type: null, bytes: Promise.resolve(bytes.buffer) };
}

describe('A feed that cannot be read', () => {
  const signal = AbortSignal.abort();
  for (const [name, fault, options] of [
    ['late', { cause: new DOMException('', 'TimeoutError') }, {}],
    ['too large', { answer: answer(200, new Uint8Array(bounds.document + 1)) }, {}],
    ['derived already', { answer: answer(404) }, { isDerived: true }],
    ['no longer wanted', { answer: answer(404) }, { signal }],
  ] as const) {
    it(`has nothing looked for behind it where it is ${name}`, async () => {
      const asked = serveFeeds({ '/feeds/export/categ/12.json': document });
      const given: LoadOptions = options;
      const error = await failure(recoverFeed({ address: page, ...fault }, given));
      expect(error.address).to.equal(page);
      expect(asked).to.deep.equal([]);
    });
  }
});
