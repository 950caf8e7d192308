import { tagPattern } from '../../text/known-tags.ts';
import { findMath } from '../../text/math-spans.ts';

/** A part of a text in which nothing is a mark. */
export interface Shield {
  readonly start: number;
  readonly end: number;
  /** What stands for it, untrusted; where it is missing, the part as it was written. */
  readonly html?: string;
  /** The tag that it is. */
  readonly tag?: string;
}

/** Escapes what would be a tag; references stay what they are. */
export const escapeText = (text: string): string =>
  text
    .replace(/&(?!#?\w{1,32};)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Escapes an address for its attribute. */
export const escapeAddress = (address: string): string => escapeText(address).replaceAll('"', '&quot;');

/** An address: what begins it, and then all but the punctuation of the sentence around it. */
export const addressPattern = String.raw`(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"\]).,;:!?'*_|}]`;
const email = String.raw`(?<![\w.+%-])(?:mailto:)?[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}`;
const code = String.raw`(?<![\p{L}\p{N}@])@(?<code>[^\s@](?:[^@\n]*[^\s@])?)@(?![\p{L}\p{N}@])`;
const verbatim = String.raw`(?<![\p{L}\p{N}=])==(?<verbatim>[^\s=][^\n=]*)==(?![\p{L}\p{N}=])`;
const image = String.raw`(?<![\p{L}\p{N}!])!(?<image>[^\s!()]{3,500})(?:\((?<alt>[^()\n]{1,300})\))?!(?::(?<target>${addressPattern}))?`;
const signs = new RegExp([tagPattern, verbatim, code, image, email, addressPattern].join('|'), 'giu');

/** Elements in whose content nothing is a mark. */
const verbatimEnds = new Map(['pre', 'code', 'script', 'style'].map((tag) => [tag, new RegExp(`</${tag}\\s*>`, 'gi')]));

/** Images are not shown: what they say stands for them, and what they lead to is a link. */
function imageHtml(file: string, alt?: string, target?: string): string {
  const text = escapeText(alt ?? (target === undefined ? '' : file.slice(file.lastIndexOf('/') + 1)));
  return target === undefined ? text : `<a href="${escapeAddress(target)}">${text}</a>`;
}

function shieldOf(match: RegExpExecArray): Shield | undefined {
  const { code: written, verbatim, image: file, alt, target } = match.groups ?? {};
  const [start, end] = [match.index, match.index + match[0].length];
  if (written !== undefined) return { start, end, html: `<code>${escapeText(written)}</code>` };
  if (verbatim !== undefined) return { start, end, html: escapeText(verbatim) };
  if (file !== undefined) return /[./]/.test(file) ? { start, end, html: imageHtml(file, alt, target) } : undefined;
  const tag = match[2]?.toLowerCase();
  return { start, end, ...(tag !== undefined && { tag }) };
}

/** Where the content of an element without marks ends, with its closing tag; undefined where that is missing. */
function contentEnd(text: string, tag: string, from: number): number | undefined {
  const closing = verbatimEnds.get(tag)!;
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : undefined;
}

function findSigns(text: string): readonly Shield[] {
  const unclosed = new Set<string>();
  const found: Shield[] = [];
  signs.lastIndex = 0;
  for (let match = signs.exec(text); match; match = signs.exec(text)) {
    const shield = shieldOf(match);
    signs.lastIndex = shield?.end ?? match.index + 1;
    if (shield === undefined) continue;
    const { tag = '', end } = shield;
    const holds = match[1] === '' && verbatimEnds.has(tag) && !unclosed.has(tag);
    const last = holds ? contentEnd(text, tag, end) : end;
    if (last === undefined) unclosed.add(tag); // looked for once, so that the time grows with the length
    signs.lastIndex = last ?? end;
    found.push({ ...shield, end: signs.lastIndex });
  }
  return found;
}

/** Formulas, code, tags, images and addresses, in order; where two overlap, the first one counts. */
export function findShields(text: string): readonly Shield[] {
  const formulas = findMath(text).map(({ start, end }): Shield => ({ start, end }));
  const all = [...formulas, ...findSigns(text)].sort((one, other) => one.start - other.start);
  let position = 0;
  return all.filter(({ start, end }) => {
    if (start < position) return false;
    position = end;
    return true;
  });
}
