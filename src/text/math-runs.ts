import { mathBounds } from '../model/bounds.ts';
import type { MathSpan } from './math-spans.ts';
import { besideMath, readableTex } from './math-text.ts';

/** What finds mathematics in a text, and what makes nodes of it. */
export interface RichMath {
  readonly find: (text: string) => readonly MathSpan[];
  /** @param written - the formula with its delimiters */
  readonly node: (tex: string, isDisplay: boolean, written: string) => Node;
}

/** How the text around formulas becomes nodes. */
export interface RunOptions {
  /** Whether the text is a title's or a link's: who hears it by name hears its formulas, too. */
  readonly isName: boolean;
  readonly rest: (text: string) => readonly Node[];
}

/** Characters of TeX of a formula that stays on a line with the word it belongs to. */
const short = 30;

/** What belongs to a formula without a space: "(n ≥ 2)", "p-adic". Scripts without spaces may break anywhere. */
const before = /[^\s\p{Lo}]{0,12}$/u;
const behind = /^[^\s\p{Lo}]{0,12}/u;

/** A formula that is part of a name: browsers leave MathML out of it, so that a link would be called by half its words. */
function named(node: Node, tex: string): Node {
  if (!(node instanceof Element)) return node;
  const math = node.localName === 'math' ? node : node.querySelector('math');
  math?.setAttribute('aria-label', readableTex(tex));
  node.querySelector('.math-reason')?.remove(); // nor is it called by what went wrong
  return node;
}

/** What bounds the formulas of a text bounds those of all its runs together. */
export function bounded({ find, node }: RichMath): RichMath {
  let left: { spans: number; total: number } = { ...mathBounds };
  const isWithin = ({ tex }: MathSpan): boolean => {
    left = { spans: left.spans - 1, total: left.total - tex.length };
    return left.spans >= 0 && left.total >= 0;
  };
  return { node, find: (text) => (left.spans > 0 ? find(text).filter(isWithin) : []) };
}

/** The formulas of a run of text, each with what belongs to it, and the text around them. */
class MathRun {
  readonly #text: string;
  readonly #math: RichMath;
  readonly #options: RunOptions;
  readonly #nodes: Node[] = [];
  #position = 0;

  constructor(text: string, math: RichMath, options: RunOptions) {
    this.#text = text;
    this.#math = math;
    this.#options = options;
  }

  nodes(formulas: readonly MathSpan[]): readonly Node[] {
    formulas.forEach((formula, index) => {
      const next = formulas[index + 1]?.start ?? this.#text.length;
      if (formula.isDisplay) this.#addDisplay(formula);
      else this.#addInline(formula, this.#text.slice(formula.end, next));
    });
    this.#addRest(this.#text.length);
    return this.#nodes;
  }

  #make({ start, end, tex, isDisplay }: MathSpan): Node {
    const made = this.#math.node(tex, isDisplay, this.#text.slice(start, end));
    return this.#options.isName ? named(made, tex) : made;
  }

  #addRest(end: number): void {
    if (end > this.#position)
      this.#nodes.push(...this.#options.rest(besideMath(this.#text.slice(this.#position, end))));
    this.#position = Math.max(end, this.#position);
  }

  /** One on lines of its own needs no line end around it. */
  #addDisplay(formula: MathSpan): void {
    const around = this.#text.slice(this.#position, formula.start);
    this.#addRest(this.#position + around.replace(/\n[ \t]*$/, '').length);
    this.#nodes.push(this.#make(formula));
    this.#position = formula.end + (/^[ \t]*\n/.exec(this.#text.slice(formula.end, formula.end + 80))?.[0].length ?? 0);
  }

  #addInline(formula: MathSpan, following: string): void {
    const { start, end, tex } = formula;
    const node = this.#make(formula);
    const isShort = tex.length <= short && !(node instanceof Element && node.localName === 'code');
    const head = isShort ? (before.exec(this.#text.slice(this.#position, start))?.[0] ?? '') : '';
    const tail = isShort ? (behind.exec(following)?.[0] ?? '') : '';
    this.#addRest(start - head.length);
    this.#nodes.push(head + tail === '' ? node : together(besideMath(head), node, besideMath(tail)));
    this.#position = end + tail.length;
  }
}

function together(...pieces: readonly (string | Node)[]): Element {
  const word = document.createElement('span');
  word.className = 'math-word';
  word.append(...pieces);
  return word;
}

/** Text with its formulas as nodes. */
export function mathNodes(text: string, math: RichMath, options: RunOptions): readonly Node[] {
  const formulas = math.find(text);
  return formulas.length === 0 ? options.rest(text) : new MathRun(text, math, options).nodes(formulas);
}
