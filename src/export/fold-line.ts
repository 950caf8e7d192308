const LIMIT = 75;
const BREAK = '\r\n ';
// oxlint-disable-next-line no-control-regex -- the whole of ASCII
const ASCII = /^[\u0000-\u007F]*$/;

/**
 * A content line folded at 75 octets of UTF-8 (RFC 5545 §3.1), between code points and in linear time. Without the
 * line end that follows it.
 */
export function foldLine(line: string): string {
  if (line.length <= LIMIT && ASCII.test(line)) return line;
  const pieces: string[] = [];
  let from = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const codePoint = line.codePointAt(at) ?? 0;
    const size = octetsOf(codePoint);
    if (octets + size > LIMIT) {
      pieces.push(line.slice(from, at));
      from = at;
      octets = 1; // the space that begins a continuation
    }
    octets += size;
    at += codePoint > 0xffff ? 2 : 1;
  }
  pieces.push(line.slice(from));
  return pieces.join(BREAK);
}

function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
