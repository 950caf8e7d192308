import { expect } from '@open-wc/testing';
import { breathe } from '../../src/model/breathe.ts';
import { replace } from '../replace.ts';

/** More breaths than any machine takes until a timer is due and a file of its own is there. */
const most = 300_000;

/** How many breaths long work takes before something is there; none where it is not let through. */
async function breathsUntil(something: Promise<unknown>): Promise<number | undefined> {
  let isThere = false;
  const wait = something.then(() => (isThere = true));
  for (let breaths = 1; breaths <= most; breaths += 1) {
    await breathe();
    if (isThere) return breaths;
  }
  await wait;
  return undefined;
}

describe('breathe', () => {
  it('lets timers through, however long work goes on', async () => {
    expect(await breathsUntil(new Promise((resolve) => setTimeout(resolve)))).to.be.a('number');
  });

  it('lets answers through, however long work goes on', async () => {
    expect(await breathsUntil(fetch('/package.json').then((answer) => answer.text()))).to.be.a('number');
  });

  it('lets messages and frames through, however long work goes on', async () => {
    const { port1, port2 } = new MessageChannel();
    const message = new Promise((resolve) => (port1.onmessage = resolve));
    port2.postMessage('');
    const frame = new Promise((resolve) => requestAnimationFrame(resolve));
    expect(await breathsUntil(Promise.all([message, frame]))).to.be.a('number');
  });

  it('goes on too where the browser knows no tasks', async () => {
    for (const scheduler of [undefined, {}]) {
      replace(globalThis as { scheduler?: unknown }, 'scheduler', scheduler);
      await breathe();
    }
  });
});
