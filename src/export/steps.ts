/** Work in pieces: it yields wherever the page may breathe, and returns what it made. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all pieces one after the other, without a breath. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Characters of a text after which the page may breathe, whatever is done with it. */
const piece = 50_000;

/** A text in pieces that are soon done with, cut between characters. */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= piece) return [text];
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + piece;
    const isWithin = (text.codePointAt(end - 1) ?? 0) > 0xffff;
    pieces.push(text.slice(start, isWithin ? end + 1 : end));
    start = isWithin ? end + 1 : end;
  }
  return pieces;
}
