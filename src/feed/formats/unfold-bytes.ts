const carriageReturn = 13;
const lineFeed = 10;
const space = 32;
const tab = 9;

/** Length of a fold that begins at an index: a line end with white space behind it; 0 where there is none. */
function foldAt(bytes: Uint8Array, index: number): number {
  const length =
    bytes[index] === carriageReturn && bytes[index + 1] === lineFeed ? 2 : bytes[index] === lineFeed ? 1 : 0;
  const next = bytes[index + length];
  return length > 0 && (next === space || next === tab) ? length + 1 : 0;
}

/**
 * Takes the folds out of the bytes of an iCalendar file. Folding counts bytes and may cut a character in two
 * (RFC 5545 §3.1), which is lost where text is decoded first.
 */
export function withoutFolds(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let index = 0; index < bytes.length;) {
    const fold = foldAt(bytes, index);
    if (fold === 0) {
      unfolded[length] = bytes[index]!;
      length += 1;
    }
    index += fold || 1;
  }
  return unfolded.subarray(0, length);
}

/** An iCalendar file without its folds, as text; its bytes are UTF-8. */
export const unfoldBytes = (bytes: Uint8Array): string => new TextDecoder().decode(withoutFolds(bytes));
