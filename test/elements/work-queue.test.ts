import { expect } from '@open-wc/testing';
import { WorkQueue } from '../../src/elements/work-queue.ts';
import { replace } from '../replace.ts';

const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Holds the page up. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('WorkQueue', () => {
  it('does short pieces at once, in their order', () => {
    replace(performance, 'now', () => 0); // on a busy machine a piece may take long
    const done: number[] = [];
    const queue = new WorkQueue();
    for (const piece of [1, 2, 3]) queue.add(() => done.push(piece));
    expect(done).to.deep.equal([1, 2, 3]);
  });

  it('lets the page have its turn between long ones', async () => {
    const done: unknown[] = [];
    const queue = new WorkQueue();
    for (const piece of [1, 2, 3]) {
      queue.add(() => {
        work(110);
        done.push(piece);
      });
    }
    expect(done).to.deep.equal([1]);
    void turn().then(() => done.push('page'));
    while (done.length < 4) await turn();
    expect(done.indexOf('page')).to.be.lessThan(done.indexOf(3));
    expect(done.filter((piece) => piece !== 'page')).to.deep.equal([1, 2, 3]);
  });

  it('goes on after a piece that fails', async () => {
    const done: number[] = [];
    const queue = new WorkQueue();
    expect(() =>
      queue.add(() => {
        throw new Error('no');
      }),
    ).to.throw('no');
    queue.add(() => done.push(2));
    await turn();
    expect(done).to.deep.equal([2]);
  });
});
