import { declaredEncoding, encodingOf, signedEncoding } from './document-encoding.ts';
import { lineCounter } from './formats/line-counter.ts';
import { withoutFolds } from './formats/unfold-bytes.ts';
import type { FeedDocument } from './read-document.ts';
import type { FeedProblem } from './read-seminars.ts';

/** A document as text. */
export interface DecodedDocument {
  readonly text: string;
  /** The same in UTF-8. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is odd in how it is encoded. */
  readonly remarks: readonly FeedProblem[];
}

/** How far bytes are UTF-8: `cut` where the last character is not whole, `mostly` where some characters are none. */
type Soundness = 'whole' | 'cut' | 'mostly' | 'not';

const lost = '\ufffd';

/** The text, where the bytes are of the encoding. */
function decoded(bytes: Uint8Array, encoding: string, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined; // asked for: that is how a decoder says so
  }
}

/** So much that is not ASCII says of a document whether it is UTF-8. */
const enough = 1_000_000;

/** How much of what is not ASCII was read, and how much was lost. */
function countBeyondAscii(text: string): { readonly right: number; readonly wrong: number } {
  let [right, wrong] = [0, 0];
  for (let index = 0; index < text.length && right + wrong < enough; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0xfffd) wrong += 1;
    else if (unit > 0x7f) right += 1;
  }
  return { right, wrong };
}

function soundness(bytes: Uint8Array, encoding: string | undefined): Soundness {
  if (decoded(bytes, 'utf-8') !== undefined) return 'whole';
  const { right, wrong } = countBeyondAscii(new TextDecoder().decode(bytes));
  // one odd byte at the end, and nothing else to go by, is as well a letter of another encoding
  if ((right > 0 || encoding === 'utf-8') && decoded(bytes, 'utf-8', true) !== undefined) return 'cut';
  return right > wrong ? 'mostly' : 'not';
}

const lineOf = (text: string): number => lineCounter(text)(text.indexOf(lost));

/** What is to be said of a document that is read as UTF-8. */
function* remarksOnUtf8(text: string, sound: Soundness, declared: string | undefined): Generator<string> {
  const encoding = declared && encodingOf(declared);
  if (declared && !encoding) yield `says ${declared}, which is no encoding: read as UTF-8`;
  // what is ASCII alone is the same in most
  else if (encoding && encoding !== 'utf-8' && (/[^\0-\x7f]/.test(text) || encoding.startsWith('utf-16')))
    yield `says ${declared} but is UTF-8: read as UTF-8`;
  if (sound === 'cut') yield 'ends within a character: it was cut off on the way';
  else if (sound === 'mostly')
    yield `mixes encodings: from line ${lineOf(text)} on, what is not UTF-8 shows as ${lost}; save it as UTF-8`;
  else if (text.includes(lost))
    yield `holds ${lost} where a letter was lost before, first in line ${lineOf(text)}: write it anew`;
}

function asUtf8(
  bytes: Uint8Array<ArrayBuffer>,
  sound: Soundness,
  declared: string | undefined,
  text = new TextDecoder().decode(bytes),
) {
  const isFolded = /^\s*BEGIN:VCALENDAR/i.test(text.slice(0, 200));
  // only what is lost without folds is lost
  const seen = isFolded ? new TextDecoder().decode(withoutFolds(bytes)) : text;
  return { text, bytes, reasons: [...remarksOnUtf8(seen, sound, declared)] };
}

function asOther(bytes: Uint8Array<ArrayBuffer>, encoding: string, reasons: readonly string[]) {
  const decoder = new TextDecoder(encoding);
  // in parts, as Node 20 takes windows-1252 that comes at once for ISO 8859-1
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  return { text, bytes: new TextEncoder().encode(text), reasons };
}

function decode(bytes: Uint8Array<ArrayBuffer>, type: string) {
  const declared = declaredEncoding(bytes, type);
  const encoding = declared && encodingOf(declared);
  const signed = signedEncoding(bytes);
  if (signed) {
    const isOther = encoding !== undefined && encoding !== signed;
    return asOther(bytes, signed, isOther ? [`says ${declared} but is ${signed}: read as ${signed}`] : []);
  }
  const isCalendar = /^\s*BEGIN:VCALENDAR/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
  const text = isCalendar ? undefined : decoded(bytes, 'utf-8'); // as most are, and long ones are decoded once
  if (text !== undefined) return asUtf8(bytes, 'whole', declared, text);
  const sound = soundness(isCalendar ? withoutFolds(bytes) : bytes, encoding);
  if (sound !== 'not') return asUtf8(bytes, sound, declared);
  if (encoding && encoding !== 'utf-8' && decoded(bytes, encoding) !== undefined) return asOther(bytes, encoding, []);
  const reason = declared ? `says ${declared} but is not` : 'is not UTF-8';
  return asOther(bytes, 'windows-1252', [`${reason}: read as windows-1252; save it as UTF-8`]);
}

/**
 * The text of a document, by its byte order mark, its own bytes and what is said of it, in this order; `Content-Type` goes
 * before what the document says itself.
 */
export function decodeDocument({ bytes: given, type }: FeedDocument): DecodedDocument {
  const { text, bytes, reasons } = decode(new Uint8Array(given), type ?? '');
  return { text, bytes, remarks: reasons.map((reason) => ({ place: 'document', reason })) };
}
