import { expect } from '@open-wc/testing';
import { shareRequests } from '../../src/feed/share-request.ts';

/** What asks and is never answered but by an abort; the signals it was given. */
function silent(wait = 60_000) {
  const signals: AbortSignal[] = [];
  const ask = shareRequests((_address, signal) => {
    signals.push(signal);
    return new Promise<string>((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
    });
  }, wait);
  return { ask, signals };
}

const reason = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no failure',
    (error: unknown) => error,
  );

describe('shareRequests', () => {
  it('tells each address apart', async () => {
    const asked: string[] = [];
    const ask = shareRequests(async (address) => {
      asked.push(address);
      return address.toUpperCase();
    }, 1000);
    expect(await Promise.all(['a', 'b', 'a'].map((address) => ask(address)))).to.deep.equal(['A', 'B', 'A']);
    expect(asked).to.deep.equal(['a', 'b']);
    await ask('a');
    expect(asked).to.deep.equal(['a', 'b', 'a']);
  });

  it('gives up when it has waited long enough, for all at once', async () => {
    const { ask, signals } = silent(10);
    const errors = await Promise.all([reason(ask('a')), reason(ask('a'))]);
    for (const error of errors) expect(error).to.have.property('name', 'TimeoutError');
    expect(signals).to.have.length(1);
    void reason(ask('a', AbortSignal.timeout(1)));
    expect(signals).to.have.length(2);
  });

  it('lets who leaves know at once, with their own reason', async () => {
    const { ask, signals } = silent();
    const [one, other] = [new AbortController(), new AbortController()];
    const left = reason(ask('a', one.signal));
    const ended = reason(ask('a', other.signal));
    one.abort('gone');
    expect(await left).to.equal('gone');
    expect(signals[0]?.aborted).to.equal(false);
    other.abort('gone too');
    expect(await ended).to.equal('gone too');
    expect(signals[0]?.aborted).to.equal(true);
  });

  it('keeps on for who has no way to leave', async () => {
    const { ask, signals } = silent(50);
    const stays = reason(ask('a'));
    const controller = new AbortController();
    const left = reason(ask('a', controller.signal));
    controller.abort();
    await left;
    expect(signals[0]?.aborted).to.equal(false);
    expect(await stays).to.have.property('name', 'TimeoutError');
  });

  it('passes on why it failed, and forgets it', async () => {
    let tries = 0;
    const ask = shareRequests(async () => {
      tries += 1;
      throw new TypeError(`try ${tries}`);
    }, 1000);
    expect(await reason(ask('a'))).to.have.property('message', 'try 1');
    expect(await reason(ask('a'))).to.have.property('message', 'try 2');
  });
});
