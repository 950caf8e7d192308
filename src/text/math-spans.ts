import { mathBounds } from '../model/bounds.ts';
import { isPlainlyTex, isProse, isShell } from './math-prose.ts';
import { type MathSign, environmentNames, readSigns } from './math-signs.ts';

/** A formula that stands in running text. */
export interface MathSpan {
  readonly start: number;
  readonly end: number;
  /** TeX without its delimiters; environments are their own. */
  readonly tex: string;
  readonly isDisplay: boolean;
}

interface Pair {
  readonly close: string;
  readonly isDisplay: boolean;
  /** Whether TeX needs the delimiters, too. */
  readonly isKept: boolean;
}

const environmentPairs = environmentNames.map((name): [string, Pair] => {
  const isMath = /math/.test(name); // of these TeX needs nothing but what is inside
  return [`\\begin{${name}}`, { close: `\\end{${name}}`, isDisplay: !name.startsWith('math'), isKept: !isMath }];
});

const pairs: ReadonlyMap<string, Pair> = new Map([
  [String.raw`\(`, { close: String.raw`\)`, isDisplay: false, isKept: false }],
  [String.raw`\[`, { close: String.raw`\]`, isDisplay: true, isKept: false }],
  ...environmentPairs,
]);

/** Dollars an inline formula may hold in braces, as `\text{if $x$}` does. */
const innerDollars = 8;

/** A formula, and how many signs it or what is none takes. */
interface Step {
  readonly span?: MathSpan | undefined;
  readonly signs: number;
}

class MathFinder {
  readonly #text: string;
  readonly #signs: readonly MathSign[];
  /** Whether formulas were left that are beyond the bounds of a text. */
  isCut = false;

  constructor(text: string) {
    this.#text = text;
    this.#signs = readSigns(text);
  }

  find(): readonly MathSpan[] {
    const spans: MathSpan[] = [];
    let total = 0;
    for (let index = 0; index < this.#signs.length;) {
      const { span, signs } = this.#stepAt(index);
      total += span?.tex.length ?? 0;
      this.isCut = total > mathBounds.total || (span !== undefined && spans.length >= mathBounds.spans);
      if (this.isCut) break;
      if (span !== undefined) spans.push(span);
      index += signs;
    }
    return spans;
  }

  #stepAt(index: number): Step {
    const { kind } = this.#signs[index]!;
    const pair = pairs.get(kind);
    if (pair !== undefined) return this.#pairAt(index, pair);
    if (kind !== '$') return { signs: 1 };
    let run = 1;
    while (this.#areAdjacentDollars(index + run - 1)) run += 1;
    if (run > 2) return { signs: run };
    return run === 2 ? this.#displayAt(index) : this.#inlineAt(index);
  }

  #areAdjacentDollars(index: number): boolean {
    const [first, second] = [this.#signs[index], this.#signs[index + 1]];
    return first?.kind === '$' && second?.kind === '$' && first.end === second.start;
  }

  /** The next sign that `isClose`; none behind an empty line, beyond the bound, or where `isStop`. */
  #closeOf(from: number, start: number, bound: number, isClose: (at: number) => boolean, stop?: string): number {
    for (let at = from; at < this.#signs.length; at += 1) {
      const { kind, start: end } = this.#signs[at]!;
      if (kind === 'gap' || kind === stop || end - start > bound) return -1;
      if (isClose(at)) return at;
    }
    return -1;
  }

  #pairAt(index: number, { close, isDisplay, isKept }: Pair): Step {
    const { kind, start, end } = this.#signs[index]!;
    const bound = isDisplay ? mathBounds.display : mathBounds.inline;
    const at = this.#closeOf(index + 1, end, bound, (each) => this.#signs[each]!.kind === close, kind);
    if (at < 0) return { signs: 1 };
    const last = this.#signs[at]!;
    const tex = isKept ? this.#text.slice(start, last.end) : this.#text.slice(end, last.start);
    if (tex.trim() === '') return { signs: 1 };
    return { span: { start, end: last.end, tex, isDisplay }, signs: at - index + 1 };
  }

  #displayAt(index: number): Step {
    const { start } = this.#signs[index]!;
    const { end } = this.#signs[index + 1]!;
    const at = this.#closeOf(index + 2, end, mathBounds.display, (each) => this.#areAdjacentDollars(each));
    if (at < 0) return { signs: 2 };
    const tex = this.#text.slice(end, this.#signs[at]!.start);
    if (tex.trim() === '' || isProse(tex) || /^[\d.,]*\s+\p{L}{2,}\s+$/u.test(tex)) return { signs: 2 };
    return { span: { start, end: this.#signs[at + 1]!.end, tex, isDisplay: true }, signs: at - index + 2 };
  }

  /** As in pandoc, the next dollar ends the formula or there is none; dollars in its braces are passed over. */
  #inlineAt(index: number): Step {
    const { start, end } = this.#signs[index]!;
    let [at, position, depth] = [index, end, 0];
    for (let tries = 0; tries < innerDollars; tries += 1) {
      at = this.#closeOf(at + 1, end, mathBounds.inline, (each) => this.#signs[each]!.kind === '$');
      if (at < 0) return { signs: 1 };
      const close = this.#signs[at]!;
      depth += braceBalance(this.#text.slice(position, close.start));
      position = close.end;
      if (depth > 0) continue;
      if (!this.#isFormula(start, close.end)) return { signs: 1 };
      const tex = this.#text.slice(end, close.start);
      return { span: { start, end: close.end, tex, isDisplay: false }, signs: at - index + 1 };
    }
    return { signs: 1 };
  }

  #isFormula(start: number, end: number): boolean {
    const tex = this.#text.slice(start + 1, end - 1);
    const before = this.#text.slice(Math.max(0, start - 1), start);
    const after = this.#text.slice(end, end + 40);
    if (tex.trim() === '' || isShell(tex, after) || followsWord(before, tex)) return false;
    if (/^\d/.test(after)) return /^[\\^_]/.test(tex) && isPlainlyTex(tex);
    if (/^\s|(?<!\\)\s$/.test(tex)) return isPlainlyTex(tex);
    return !isProse(tex) && !/^[,.;:!?)](?![\d=])/.test(tex);
  }
}

/** "US$3", "5$–10$", "Ca$h": a dollar at the end of a word or number begins little more than a sub- or superscript. */
function followsWord(before: string, tex: string): boolean {
  if (/\p{Script=Latin}/u.test(before)) return /^\d/.test(tex) || (/\s/.test(tex) && !/^[\\^_{]/.test(tex));
  return /\d/.test(before) && /^[-–—/]\s*\d/.test(tex);
}

/** How many braces stay open. */
function braceBalance(tex: string): number {
  let open = 0;
  for (let index = 0; index < tex.length; index += 1) {
    if (tex[index] === '\\') index += 1;
    else if (tex[index] === '{') open += 1;
    else if (tex[index] === '}') open -= 1;
  }
  return open;
}

/**
 * Finds formulas in running text: `$…$`, `$$…$$`, `\(…\)`, `\[…\]` and environments as `\begin{align}…\end{align}`, in
 * order. Dollars of prices, shells, addresses and code are text, and so is what is not closed before an empty line.
 */
export function findMath(text: string): readonly MathSpan[] {
  return mayHaveMath.test(text) ? new MathFinder(text).find() : [];
}

const mayHaveMath = /\$[^$]*\$|\\[([]|\\begin\{/;

/** Whether a text holds more formulas than are looked at. */
export function hasTooMuchMath(text: string): boolean {
  const finder = new MathFinder(text);
  finder.find();
  return finder.isCut;
}

/** Whether a formula stands in the text; a text with neither dollar nor backslash costs next to nothing. */
export function hasMath(text: string): boolean {
  return findMath(text).length > 0;
}
