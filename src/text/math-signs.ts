import { mathBounds } from '../model/bounds.ts';

/** What may begin or end a formula: `$`, `\(`, `\)`, `\[`, `\]`, `\begin{…}`, `\end{…}`; or an empty line, as `gap`. */
export interface MathSign {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const environments = 'equation align alignat flalign gather multline eqnarray displaymath math';

/** Environments that stand in running text, with or without a star. */
export const environmentNames = environments.split(' ').flatMap((name) => [name, `${name}*`]);

/** Signs in none of these count: escapes, addresses, code in backticks. TeX's quotes (`…') are no code. */
const opaque = String.raw`\\[\\$]|\bhttps?:\/\/[^\s<>"]*|\bwww\.[^\s<>"]*|(?<![\x60\w\\])\x60(?=[^\s\x60])[^\x60\n]*(?<=\S)\x60(?![\x60\w])`;
const signs = String.raw`\$|\\[()[\]]|\\(?:begin|end)\{(?:${environments.replaceAll(' ', '|')})\*?\}|\n[^\S\n]*\n`;
const pattern = new RegExp(`${opaque}|(${signs})`, 'gi');

/** Reads what may begin or end a formula, in order, in one pass and up to a bound. */
export function readSigns(text: string): readonly MathSign[] {
  const found: MathSign[] = [];
  for (const { index, 0: whole, 1: sign } of text.matchAll(pattern)) {
    if (sign === undefined) continue;
    found.push({ kind: sign.startsWith('\n') ? 'gap' : sign, start: index, end: index + whole.length });
    if (found.length === mathBounds.signs) break;
  }
  return found;
}
