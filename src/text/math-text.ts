import { spaced } from './math-atoms.ts';
import { readTex } from './math-reader.ts';
import { findMath } from './math-spans.ts';

/** TeX of one formula, without its delimiters, as text to read: "∇f ≤ ε²". Never throws. */
export function readableTex(tex: string): string {
  return spaced(readTex(tex)).replaceAll('\u00a0', ' ');
}

/** Text beside formulas, where a dollar that begins none is written `\$`. */
export function besideMath(text: string): string {
  return text.replaceAll(String.raw`\$`, '$');
}

/** Text with its formulas as text to read; a text without any is as it was. For where nothing but text can be shown. */
export function readableMath(text: string): string {
  let [readable, position] = ['', 0];
  for (const { start, end, tex } of findMath(text)) {
    readable += besideMath(text.slice(position, start)) + readableTex(tex);
    position = end;
  }
  return position === 0 ? text : readable + besideMath(text.slice(position));
}
