import { expect } from '@open-wc/testing';
import { bounds } from '../../src/model/bounds.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { loadFeed, type LoadOptions } from '../../src/feed/load-feed.ts';
import { deferred, json, serveFeeds, type Answer } from '../fake-feed.ts';
import { entry } from '../feed-entries.ts';
import { replace } from '../replace.ts';

const address = new URL('/feeds/a.json', location.href).href;
const feed = {
  title: 'Colloquia',
  timeZone: 'Europe/Berlin',
  seminars: [entry('a'), entry('b', { url: 'b.html' }), 5],
};

const serve = (answer: Answer) => serveFeeds({ '/feeds/a.json': answer });
const text = (body: string, status = 200) => new Response(body, { status });
const load = (options: Partial<LoadOptions> = {}) =>
  loadFeed(address, { signal: new AbortController().signal, ...options });

async function failure(options: Partial<LoadOptions> = {}): Promise<FeedError> {
  const error: unknown = await load(options).then(
    () => 'no failure',
    (reason: unknown) => reason,
  );
  if (!(error instanceof FeedError)) throw new Error(`not a FeedError: ${String(error)}`);
  expect(error.address).to.equal(address);
  expect(error.message.startsWith(`${address}: `)).to.equal(true);
  return error;
}

/** No answer until the request is ended. */
const silence = (signal: AbortSignal | null | undefined): Promise<Response> =>
  new Promise((_resolve, reject) => {
    const end = () => reject(signal?.reason as Error);
    if (signal?.aborted) end();
    else signal?.addEventListener('abort', end);
  });

/** Lets no time limit or pause take longer than a moment; returns those that were asked for. */
function hurry(): readonly number[] {
  const asked: number[] = [];
  const wait = window.setTimeout.bind(window);
  const short = (run: () => void, delay = 0) => {
    asked.push(delay);
    return wait(run, delay / 100);
  };
  replace(window, 'setTimeout', short as typeof window.setTimeout);
  return asked;
}

describe('loadFeed', () => {
  it('reads the feed at an address', async () => {
    serve(feed);
    const { seminars, rejected, ...about } = await load();
    expect(seminars.map(({ uid }) => uid)).to.deep.equal(['a', 'b']);
    expect(rejected.map(({ place }) => place)).to.deep.equal(['seminars[2]']);
    expect(about).to.include({ title: 'Colloquia', format: 'seminar-feed', address });
    expect(about.remarks).to.deep.equal([]);
    expect(seminars[1]?.url).to.equal(new URL('/feeds/b.html', location.href).href);
  });

  it('reads a bare list, an empty one too', async () => {
    serve([entry('a')]);
    expect((await load()).seminars).to.have.length(1);
    serve([]);
    expect((await load()).seminars).to.deep.equal([]);
  });

  it('reads a document with a byte order mark, in UTF-8 whatever its pieces', async () => {
    const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify([entry('a', { title: 'Über Čebyšëv 𝔛' })])}`);
    serve(() => {
      const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      return new Response(pieces);
    });
    expect((await load()).seminars[0]?.title).to.equal('Über Čebyšëv 𝔛');
  });

  it('asks once, with no header of its own, no cookies for others and no referrer but the origin', async () => {
    const asked: Request[] = [];
    replace(window, 'fetch', async (input, init) => {
      asked.push(new Request(input, init));
      return json(feed);
    });
    await loadFeed('https://elsewhere.example.edu/a.json');
    expect(asked).to.have.length(1);
    expect(asked[0]).to.include({ method: 'GET', mode: 'cors', credentials: 'same-origin', redirect: 'follow' });
    expect(asked[0]).to.include({ referrerPolicy: 'strict-origin', cache: 'default', integrity: '' });
    expect(await asked[0]?.text()).to.equal(''); // Firefox has no `body` of a request
    expect([...(asked[0]?.headers ?? [])]).to.deep.equal([]);
  });

  it("reads times without a zone in the page's zone before the feed's", async () => {
    serve({ ...feed, seminars: [{ title: 'x', start: '2026-10-08T10:00' }] });
    expect((await load()).seminars[0]?.timeZone).to.equal('Europe/Berlin');
    expect((await load({ timeZone: 'Asia/Tokyo' })).seminars[0]?.timeZone).to.equal('Asia/Tokyo');
  });

  it('takes addresses as relative to where the answer came from', async () => {
    const response = json([entry('a', { url: 'x.html' })]);
    Object.defineProperty(response, 'url', { value: 'https://cdn.example.edu/deep/a.json' });
    serve(() => response);
    const loaded = await load();
    expect(loaded.seminars[0]?.url).to.equal('https://cdn.example.edu/deep/x.html');
    expect(loaded.address).to.equal(address);
  });
});

describe('loadFeed, where the host fails', () => {
  for (const status of [500, 503, 429])
    it(`tries once more after ${status}`, async () => {
      const delays = hurry();
      const answers = [json({}, status), json(feed)];
      const asked = serve(() => answers.shift() as Response);
      expect((await load()).seminars).to.have.length(2);
      expect(asked).to.have.length(2);
      expect(delays.filter((delay) => delay >= 300 && delay < 5_000)).to.have.length(1);
    });

  it('tries once more without an answer', async () => {
    hurry();
    let tries = 0;
    serve(() => (++tries === 1 ? Promise.reject(new TypeError('Failed to fetch')) : json(feed)));
    expect((await load()).seminars).to.have.length(2);
  });

  it('gives up after the second try, with the status', async () => {
    hurry();
    const asked = serve(() => json({}, 503));
    const { code, status, message } = await failure();
    expect([code, status]).to.deep.equal(['http', 503]);
    expect(message).to.include('503');
    expect(asked).to.have.length(2);
  });

  it('does not ask again for what is not there', async () => {
    for (const wrong of [404, 403, 410]) {
      const asked = serve(() => text('<!doctype html>', wrong));
      const { code, status } = await failure();
      expect([code, status, asked.length]).to.deep.equal(['http', wrong, 1]);
    }
  });

  it('says that there was no answer, and why', async () => {
    hurry();
    const reason = new TypeError('Failed to fetch');
    serve(() => Promise.reject(reason));
    const { code, status, cause } = await failure();
    expect([code, status, cause]).to.deep.equal(['unreachable', undefined, reason]);
  });

  it('waits twenty seconds, no longer', async () => {
    const delays = hurry();
    let signal: AbortSignal | null | undefined;
    serve((given) => silence((signal = given)));
    expect((await failure()).code).to.equal('timeout');
    expect(signal?.aborted).to.equal(true);
    expect(delays).to.include(20_000);
  });
});

describe('loadFeed, given half an answer or none', () => {
  it('says that the answer broke off', async () => {
    const asked = serve(() => {
      const pieces = new ReadableStream<Uint8Array<ArrayBuffer>>({
        start: (controller) => controller.enqueue(new TextEncoder().encode('{"seminars": [')),
        pull: (controller) => controller.error(new TypeError('network error')),
      });
      return new Response(pieces);
    });
    hurry();
    const { code, message } = await failure();
    expect(code).to.equal('unreachable');
    expect(message).to.include('broke off');
    expect(asked).to.have.length(2);
  });

  it('says that there was no document', async () => {
    for (const status of [204, 205]) {
      serve(() => new Response(null, { status }));
      expect((await failure()).message).to.equal(`${address}: the document is empty`);
    }
  });

  it('says that an opaque answer may not be read', async () => {
    hurry();
    serve(() => Response.error());
    const { code, message } = await failure();
    expect(code).to.equal('unreachable');
    expect(message).to.include('may not be read');
  });

  it('says that reading it failed', async () => {
    serve(feed);
    replace(TextDecoder.prototype, 'decode', () => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    const { code, cause } = await failure();
    expect(code).to.equal('unknown-format');
    expect(cause).to.be.instanceOf(RangeError);
  });
});

describe('loadFeed, asked for another kind of address', () => {
  const asking = (asked: string): Promise<unknown> => loadFeed(asked).catch((error: unknown) => error);

  it('reads what the page holds itself', async () => {
    const document = JSON.stringify([entry('a')]);
    const blob = URL.createObjectURL(new Blob([document]));
    for (const own of [`data:application/json,${encodeURIComponent(document)}`, blob])
      expect(await asking(own))
        .to.have.property('seminars')
        .that.has.length(1);
    URL.revokeObjectURL(blob);
  });

  it('takes nothing from there as the next page but what lies on a host', async () => {
    for (const next of ['data:application/json,[]', 'javascript:alert(1)', 'blob:x', 'file:///x', 'ftp://x.example/y'])
      expect(await asking(`data:application/json,${JSON.stringify({ seminars: [], nextUrl: next })}`))
        .to.have.property('nextUrls')
        .that.deep.equals([]);
  });

  it('refuses what no browser reads', async () => {
    for (const other of ['javascript:alert(1)', 'ftp://example.edu/a', 'file:///a.json', 'https://a:b@example.edu/a']) {
      const error = await asking(other);
      expect(error, other).to.be.instanceOf(FeedError).and.to.include({ code: 'unreachable' });
      expect(String(error)).not.to.include('a:b@');
    }
  });
});

describe('loadFeed, given something else than a feed', () => {
  const codeOf = async (body: string, options: Partial<LoadOptions> = {}) => {
    serve(() => text(body));
    return failure(options);
  };

  it('knows a web page', async () => {
    for (const page of ['<!doctype html><p>x', '\n <!DOCTYPE HTML PUBLIC "x">', '<html lang="en">', '<body>'])
      expect((await codeOf(page)).code).to.equal('html-page');
  });

  it('says where a document stops being JSON', async () => {
    const { code, message } = await codeOf('{\n  "seminars": [\n    { "title": "x" }\n    { "title": "y" }\n  ]\n}');
    expect(code).to.equal('not-json');
    expect(message).to.include('comma').and.to.include('line 4, column 5');
  });

  it('knows an empty document', async () => {
    const { code, message } = await codeOf(' \n ');
    expect(code).to.equal('not-json');
    expect(message).to.include('empty');
  });

  it('says so where JSON is of no known format', async () => {
    for (const document of ['null', '5', '"seminars"', '{}', '{"seminars":{}}', '[1,2]'])
      expect((await codeOf(document)).code, document).to.equal('unknown-format');
  });

  it('reads as named, whatever it looks like', async () => {
    serve({ events: [], seminars: [entry('a')] });
    expect((await load({ format: 'seminar-feed' })).seminars).to.have.length(1);
  });

  it('reads no more than so much, and ends the request there', async () => {
    let [sent, isEnded] = [0, false];
    const piece = new Uint8Array(1_000_000).fill(0x20);
    serve(() => {
      const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
        pull(controller) {
          sent += piece.length;
          controller.enqueue(piece);
        },
        cancel() {
          isEnded = true;
        },
      });
      return new Response(endless, { headers: { 'content-length': '12' } });
    });
    const { code, message } = await failure();
    expect(code).to.equal('too-large');
    expect(message).to.include('50 million');
    expect(isEnded).to.equal(true);
    expect(sent).to.be.below(bounds.document * 1.2);
  });
});

describe('loadFeed, once it is no longer wanted', () => {
  it('ends the request', async () => {
    hurry();
    const controller = new AbortController();
    let signal: AbortSignal | null | undefined;
    serve((given) => silence((signal = given)));
    const loading = failure({ signal: controller.signal });
    controller.abort();
    await loading;
    expect(signal?.aborted).to.equal(true);
  });

  it('has no hold on the signal when it is done', async () => {
    const { signal } = new AbortController();
    const holds: (AbortSignal | undefined)[] = [];
    const { addEventListener } = EventTarget.prototype;
    replace(signal, 'addEventListener', (...args: Parameters<typeof addEventListener>) => {
      const [, , options] = args;
      holds.push(typeof options === 'object' ? options.signal : undefined);
      Reflect.apply(addEventListener, signal, args);
    });
    serve(feed);
    await load({ signal });
    expect(holds).to.have.length(1);
    expect(holds[0]?.aborted).to.equal(true);
  });

  it('asks for nothing where it was so from the beginning', async () => {
    const asked = serve(feed);
    await failure({ signal: AbortSignal.abort() });
    expect(asked).to.deep.equal([]);
  });
});

describe('loadFeed, asked several times for one address', () => {
  it('asks once while that is under way, whatever else differs', async () => {
    const answer = deferred<Response>();
    const asked = serve(() => answer.promise);
    const both = Promise.all([load({ timeZone: 'Asia/Tokyo' }), load({ format: 'seminar-feed' })]);
    answer.resolve(json({ seminars: [{ title: 'x', start: '2026-10-08T10:00' }] }));
    const [first, second] = await both;
    expect(asked).to.have.length(1);
    expect(first.seminars[0]?.timeZone).to.equal('Asia/Tokyo');
    expect(second.seminars[0]?.timeZone).not.to.equal('Asia/Tokyo');
  });

  it('asks anew once the answer is there', async () => {
    const asked = serve(feed);
    await load();
    await load();
    expect(asked).to.have.length(2);
  });

  it('leaves the request to the others where one aborts, and ends it where all do', async () => {
    hurry();
    const signals: (AbortSignal | null | undefined)[] = [];
    const answer = deferred<Response>();
    serve((signal) => (signals.push(signal), answer.promise));
    const [one, other] = [new AbortController(), new AbortController()];
    const left = failure({ signal: one.signal });
    const stays = load({ signal: other.signal });
    one.abort();
    await left;
    expect(signals[0]?.aborted).to.equal(false);
    answer.resolve(json(feed));
    expect((await stays).seminars).to.have.length(2);

    serve((signal) => (signals.push(signal), silence(signal)));
    const [third, fourth] = [new AbortController(), new AbortController()];
    const ended = [failure({ signal: third.signal }), failure({ signal: fourth.signal })];
    third.abort();
    fourth.abort();
    await Promise.all(ended);
    expect(signals).to.have.length(2);
    expect(signals[1]?.aborted).to.equal(true);
  });

  it('does not join a request that was just ended', async () => {
    const asked = serve((signal) => (asked.length > 1 ? json(feed) : silence(signal)));
    const first = new AbortController();
    const ended = failure({ signal: first.signal });
    first.abort();
    expect((await load()).seminars).to.have.length(2);
    await ended;
    expect(asked).to.have.length(2);
  });

  it('lets all of them hear that it failed', async () => {
    const asked = serve(() => json({}, 404));
    const errors = await Promise.all([failure(), failure()]);
    expect(errors.map(({ status }) => status)).to.deep.equal([404, 404]);
    expect(asked).to.have.length(1);
  });
});
