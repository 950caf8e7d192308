const lineFeed = 10;
const carriageReturn = 13;

/**
 * Tells on which line of a text, from 1, a character stands. It counts on from the one that was asked for before, so ask
 * for them in order.
 */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineFeed || (code === carriageReturn && text.charCodeAt(at + 1) !== lineFeed)) line += 1;
    }
    return line;
  };
}
