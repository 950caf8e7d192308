/** The encoding that a label means, by the Encoding standard; undefined where it means none. */
export function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined; // asked for: that is how a decoder says so
  }
}

const beginningOf = (bytes: Uint8Array, length: number): string =>
  new TextDecoder('windows-1252').decode(bytes.subarray(0, length));

/**
 * The encoding that is said of a document: by `Content-Type`, by an XML declaration, by a `meta` element. As it is written;
 * it may be none.
 */
export function declaredEncoding(bytes: Uint8Array, type: string): string | undefined {
  const [, header] = /charset\s?=\s?["']?([^\s"';,]{1,40})/i.exec(type) ?? [];
  const [, xml] = /^\s{0,9}<\?xml\s[^<>]{0,100}encoding\s?=\s?["']([^\s"']{1,40})/i.exec(beginningOf(bytes, 200)) ?? [];
  const page = beginningOf(bytes, 4096);
  const [, meta] = /<meta\s[^<>]{0,200}charset\s?=\s?["']?([^\s"';/>]{1,40})/i.exec(page) ?? [];
  return header ?? xml ?? meta;
}

/**
 * The encoding that a document's own bytes show, other than UTF-8: UTF-16 by its byte order mark, or by the zero beside its
 * first sign, which is ASCII in all we read; ISO-2022-JP by its way to its own characters.
 */
export function signedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  const beginning = beginningOf(bytes, 100_000);
  const isJapanese = ['\u001b$B', '\u001b$@'].some((way) => beginning.includes(way));
  return isJapanese && bytes.every((byte) => byte < 0x80) ? 'iso-2022-jp' : undefined;
}
