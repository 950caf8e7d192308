import { breathe } from '../model/breathe.ts';
import type { Steps } from './steps.ts';

/** Milliseconds of work after which the page breathes. The step that is under way then comes on top. */
const slice = 20;

/** Who else has a say in long work. */
export interface BreatherOptions {
  /** Stops the work: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Is called before each breath. */
  readonly onBreath?: (() => void) | undefined;
}

/** Lets the page breathe while long work is done. */
export class Breather {
  readonly #options: BreatherOptions;
  #begin = performance.now();

  constructor(options: BreatherOptions = {}) {
    this.#options = options;
  }

  /** Does work to its end, with a breath between steps whenever it is time for one. */
  async finish<Result>(steps: Steps<Result>): Promise<Result> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - this.#begin >= slice) await this.#breathe();
    }
  }

  async #breathe(): Promise<void> {
    const { signal, onBreath } = this.#options;
    onBreath?.();
    signal?.throwIfAborted(); // already stopped: not even one more breath
    await breathe();
    signal?.throwIfAborted();
    this.#begin = performance.now();
  }
}
