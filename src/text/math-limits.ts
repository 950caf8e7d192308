import { mathBounds } from '../model/bounds.ts';

const token = /\\(?:[a-zA-Z]+|[^])|[{}]|[^\s\\{}]+/g;

/** Commands that give names a meaning. A formula stands alone, so that none needs them, and they can grow without end. */
const definition = /^\\(?:[gex]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand)$/;

const opening = /^(?:\{|\\(?:left|begin))$/;
const closing = /^(?:\}|\\(?:right|end))$/;

/** Why a formula is not read at all: it is too long or too deep, or makes commands. Asked before Temml is. */
export function faultOfTex(tex: string, isDisplay: boolean): string | undefined {
  const longest = isDisplay ? mathBounds.display : mathBounds.inline;
  if (tex.length > longest) return `A formula may have ${longest} characters`;
  let [depth, run] = [0, 0]; // "\sqrt\sqrt…" nests without a brace
  for (const [found] of tex.matchAll(token)) {
    if (definition.test(found)) return `${found} is not available here`;
    run = /^\\[a-z]/i.test(found) ? run + 1 : 0;
    depth += opening.test(found) ? 1 : closing.test(found) ? -1 : 0;
    if (Math.max(depth, run) > mathBounds.depth) return 'The formula is nested too deeply';
  }
  return undefined;
}

const stars = /\\(begin|end)\{(equation|align|gather|alignat|multline)\}/g;

/**
 * TeX as Temml reads it: equations without numbers, which no other text could refer to, and the older or rarer
 * environments by their like.
 */
export function temmlSource(tex: string): string {
  return tex
    .replace(/\\label\s*\{[^{}]*\}/g, '')
    .replace(/\\(begin|end)\{flalign\*?\}/g, String.raw`\$1{align}`)
    .replace(/\\begin\{eqnarray\*?\}/g, String.raw`\begin{array}{rcl}`)
    .replace(/\\end\{eqnarray\*?\}/g, String.raw`\end{array}`)
    .replace(stars, String.raw`\$1{$2*}`);
}
