import { piecesOf, type Steps } from './steps.ts';

const LIMIT = 75;
const BREAK = '\r\n ';
// oxlint-disable-next-line no-control-regex -- the whole of ASCII
const ASCII = /^[\u0000-\u007F]*$/;

/**
 * A content line folded at 75 octets of UTF-8 (RFC 5545 §3.1), between code points and in linear time, with a breath after
 * each piece of a long one. Without the line end that follows it.
 */
export function* foldLine(line: string): Steps<string> {
  if (line.length <= LIMIT && ASCII.test(line)) return line;
  const fold = new Fold();
  const pieces = piecesOf(line);
  for (const piece of pieces) {
    fold.add(piece);
    if (pieces.length > 1) yield;
  }
  return fold.lines.join(BREAK);
}

/** Cuts text into lines as it comes. */
class Fold {
  readonly lines = [''];
  /** Of the last line, with the space that begins a continuation. */
  #octets = 0;

  add(text: string): void {
    if (ASCII.test(text)) this.#addAscii(text);
    else this.#addUnicode(text);
  }

  #addAscii(text: string): void {
    let from = 0;
    while (this.#octets + text.length - from > LIMIT) {
      const end = from + LIMIT - this.#octets;
      this.#end(text.slice(from, end));
      from = end;
    }
    this.#octets += text.length - from;
    this.#append(text.slice(from));
  }

  #addUnicode(text: string): void {
    let from = 0;
    for (let at = 0; at < text.length;) {
      const unit = text.charCodeAt(at);
      const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff;
      const size = isPair ? 4 : octetsOf(unit);
      if (this.#octets + size > LIMIT) {
        this.#end(text.slice(from, at));
        from = at;
      }
      this.#octets += size;
      at += isPair ? 2 : 1;
    }
    this.#append(text.slice(from));
  }

  #append(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  #end(text: string): void {
    this.#append(text);
    this.lines.push('');
    this.#octets = 1;
  }
}

/** Those of a UTF-16 unit that is a code point. */
function octetsOf(unit: number): number {
  if (unit < 0x80) return 1;
  return unit < 0x800 ? 2 : 3;
}
