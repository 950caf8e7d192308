const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A text in an encoding, at most `limit` characters long once encoded. Where it has to be cut, that is done between
 * characters as people see them and never within an address, and an ellipsis shows it.
 *
 * @param encode makes a longer text of a longer one, and none shorter than it was
 */
export function fitText(text: string, limit: number, encode: (text: string) => string): string {
  if (text.length <= limit) {
    const whole = encode(text);
    if (whole.length <= limit) return whole;
  }
  const room = limit - encode(' …').length;
  if (room < 0) return '';
  const end = endWithin(text.slice(0, limit), room, encode);
  return encode(withEllipsis(text.slice(0, end), /\S/.test(text.charAt(end))));
}

/** The last boundary between characters before which the encoded text has room. */
function endWithin(text: string, room: number, encode: (text: string) => string): number {
  let fits = 0;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (encode(text.slice(0, middle)).length <= room) fits = middle;
    else tooLong = middle;
  }
  return segmenter.segment(text).containing(fits)?.index ?? 0;
}

function withEllipsis(text: string, isWithinWord: boolean): string {
  const word = Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1;
  if (!text.startsWith('http', word)) return `${text.trimEnd()}…`;
  return isWithinWord ? `${text.slice(0, word).trimEnd()} …` : `${text} …`;
}
