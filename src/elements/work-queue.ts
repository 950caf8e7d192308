/** Milliseconds of work at a time, so that a page answers what its visitor does. */
const slice = 100;

/** Does pieces of work in their order: at once as long as they are short, else a slice at a time. */
export class WorkQueue {
  readonly #waiting: (() => void)[] = [];
  #spent = 0;
  #isTurning = false;

  /** Does a piece of work at once, or as soon as the page has had its turn. */
  add(work: () => void): void {
    this.#waiting.push(work);
    this.#go();
  }

  #go(): void {
    while (this.#waiting.length > 0 && this.#spent < slice) {
      const start = performance.now();
      this.#waiting.shift()?.();
      this.#spent += performance.now() - start;
    }
    if (this.#isTurning) return;
    this.#isTurning = true;
    setTimeout(() => {
      this.#isTurning = false;
      this.#spent = 0;
      if (this.#waiting.length > 0) this.#go();
    });
  }
}
