/** Work in pieces: it yields wherever the page may breathe, and returns what it made. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all pieces one after the other, without a breath. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
