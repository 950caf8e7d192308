import { mathBounds } from '../model/bounds.ts';
import { tight } from './math-atoms.ts';
import { commandAtom, environmentAtom } from './math-commands.ts';
import { subscript, superscript } from './math-letters.ts';
import { type Atom, atomOf } from './math-symbols.ts';

const token = /\\(?:(?:operatorname|tag|[hv]space)\*|[a-zA-Z]+|[^])|:=|[^]/gu;

const primes = ['', '′', '″', '‴'];

/** Environments that begin with an argument about their columns. */
const columned = /^(?:array|alignat|alignedat|subarray)\*?$/;

/** Reads TeX in one pass, as far as its bounds go. Never throws: what is not TeX is text. */
class TexReader {
  readonly #tokens: readonly string[];
  readonly #arguments = { next: () => this.#argument(), raw: () => this.#raw(), option: () => this.#option() };
  #position = 0;
  #depth = 0;

  constructor(tex: string) {
    this.#tokens = tex.match(token) ?? [];
  }

  read(): readonly Atom[] {
    return this.#list(undefined);
  }

  /** Parts up to the one that ends them, which is taken; a brace of somebody around is left. */
  #list(end: string | undefined): readonly Atom[] {
    const atoms: Atom[] = [];
    this.#depth += 1;
    for (let next = this.#peek(); next !== undefined && next !== end; next = this.#peek()) {
      if (next === '}' && this.#depth > 1) break;
      this.#position += 1;
      if (next !== '}') atoms.push(this.#withScripts(this.#atom(next)));
    }
    if (this.#peek() === end) this.#position += 1;
    this.#depth -= 1;
    return atoms;
  }

  /** Spaces mean nothing in formulas. */
  #peek(): string | undefined {
    while (/^\s$/.test(this.#tokens[this.#position] ?? '')) this.#position += 1;
    return this.#tokens[this.#position];
  }

  #atom(next: string): Atom {
    if (this.#depth > mathBounds.depth) return { text: next.replace(/^[\\{}]/, ''), kind: 'letter' };
    if (next === '{') return this.#group();
    if (next === '_' || next === '^' || next === "'") {
      this.#position -= 1; // without a base, as in "CO$_2$"
      return { text: '', kind: 'letter' };
    }
    if (!next.startsWith('\\') || next.length === 1) return atomOf(next);
    const name = next.slice(1);
    if (name === 'begin') return this.#environment();
    if (name === 'end') this.#raw();
    return name === 'end' ? { text: '', kind: 'letter' } : commandAtom(name, this.#arguments);
  }

  #group(): Atom {
    const atoms = this.#list('}');
    const [first] = atoms;
    return atoms.length === 1 && first !== undefined ? first : { text: tight(atoms), kind: 'letter' };
  }

  #environment(): Atom {
    const name = this.#raw();
    if (this.#peek() === '[') this.#option();
    if (columned.test(name)) this.#raw();
    const atoms = this.#list(String.raw`\end`);
    this.#raw();
    return environmentAtom(name, atoms);
  }

  #withScripts({ text, kind }: Atom): Atom {
    let whole = text;
    for (let next = this.#peek(); next === '_' || next === '^' || next === "'"; next = this.#peek()) {
      this.#position += 1;
      if (next === "'") whole += this.#primes();
      else whole += (next === '_' ? subscript : superscript)(tight(this.#argument()));
    }
    return { text: whole, kind };
  }

  #primes(): string {
    let count = 1;
    for (; this.#peek() === "'"; this.#position += 1) count += 1;
    return primes[count] ?? '′'.repeat(count);
  }

  #argument(): readonly Atom[] {
    const next = this.#peek();
    if (next === undefined || next === '}') return [];
    this.#position += 1;
    if (next === '{' && this.#depth <= mathBounds.depth) return this.#list('}');
    this.#depth += 1;
    const atom = this.#atom(next);
    this.#depth -= 1;
    return [atom];
  }

  #option(): readonly Atom[] {
    if (this.#peek() !== '[' || this.#depth > mathBounds.depth) return [];
    this.#position += 1;
    return this.#list(']');
  }

  #raw(): string {
    const next = this.#peek();
    if (next === undefined || next === '}') return '';
    const start = this.#position;
    this.#position += 1;
    if (next !== '{') return next;
    let depth = 1;
    for (; depth > 0 && this.#position < this.#tokens.length; this.#position += 1) {
      const inside = this.#tokens[this.#position];
      depth += inside === '{' ? 1 : inside === '}' ? -1 : 0;
    }
    return this.#tokens.slice(start + 1, this.#position - (depth === 0 ? 1 : 0)).join('');
  }
}

/** The parts of a formula, in Unicode. */
export function readTex(tex: string): readonly Atom[] {
  return new TexReader(tex).read();
}
