const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what has to go
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFEFF]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
const WHITE_SPACE = /\s+/g;
const ESCAPED = /[\\;,]/g;

/**
 * Text that a calendar can carry: line breaks of every kind are `\n`, there are no control characters but tab (RFC 5545
 * §3.1), no byte order mark and no half of a surrogate pair.
 */
export function cleanText(text: string): string {
  return wellFormed(text.replace(LINE_BREAK, '\n').replace(CONTROL, '')).trim();
}

/** Text without halves of surrogate pairs, on which `encodeURIComponent` throws. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/** Clean text on one line. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(WHITE_SPACE, ' ');
}

/** A value of type TEXT (RFC 5545 §3.3.11) from clean text. */
export function escapeText(text: string): string {
  return text.replace(ESCAPED, '\\$&').replaceAll('\n', '\\n');
}

/** A quoted parameter value (RFC 5545 §3.2), in which a quotation mark cannot be written. */
export function quoteParameter(text: string): string {
  return `"${cleanLine(text).replaceAll('"', "'")}"`;
}
