import { linkAt, type Aliases } from './textile-link.ts';

/** A piece of a text that something else stands for. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** Untrusted HTML. */
  readonly html: string;
}

/** Where to look for marks: a line's range of a text, and the text with its shields masked. */
export interface Range {
  readonly text: string;
  readonly mask: string;
  readonly start: number;
  readonly end: number;
}

interface Opening {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  /** How many brackets were open. */
  readonly depth: number;
}

/** Stands for formulas, code and addresses, which are like words; and for tags, which are like nothing or break the line. */
export const masks = { word: '\ufffc', tag: '\ufffd', line: '\u2028' } as const;

const elements: Readonly<Record<string, string>> = {
  '*': 'strong',
  '**': 'strong',
  _: 'em',
  __: 'em',
  '??': 'cite',
  '-': 'del',
  '+': 'ins',
  '^': 'sup',
  '~': 'sub',
  '%': 'span',
};
const signs = /([*_?^~+%-])\1*|["“”]|[()[\]{}]|\s/g;
const isSign = (character: string | undefined): boolean => /^[*_?^~+%-]$/.test(character ?? '');
/** What may stand before what opens, behind it, and behind what closes. */
const before = /^[\s([{"'“‘«—–/>:¿¡\ufffd]?$/;
const inside = /^[\p{L}\p{N}\p{Sc}\\(["'“‘«¿¡@#.&\ufffc\ufffd]$/u;
const behind = /^[\s.,;:!?)\]}"'”’»—–/|…\ufffd]?$/;
const wordly = /^[\p{L}\p{N}\ufffc)]$/u;
const isRaised = (sign: string): boolean => sign === '^' || sign === '~';
/** A style behind an opening mark goes; behind `%` also a class, for otherwise it would mean nothing. */
const style = /\{[^{}\n]{0,100}:[^{}\n]{0,100}\}/y;
const spanStyle = /\{[^{}\n]{1,100}\}|\([\w#. -]{1,60}\)|\[[\w-]{1,20}\]/y;

class SpanFinder {
  readonly edits: Edit[] = [];
  readonly #range: Range;
  readonly #aliases: Aliases;
  #open: Opening[] = [];
  #depth = 0;
  #lastEnd = -1;

  constructor(range: Range, aliases: Aliases) {
    this.#range = range;
    this.#aliases = aliases;
  }

  /** Takes what stands at a place, and says where to go on. */
  take(sign: string, start: number): number {
    const end = start + sign.length;
    if (sign === masks.line) this.#open = [];
    else if (/^\s$/.test(sign)) this.#keep((mark) => !isRaised(mark.sign));
    else if ('([{'.includes(sign)) this.#depth += 1;
    else if (')]}'.includes(sign)) {
      this.#depth -= 1;
      this.#keep((mark) => mark.depth <= this.#depth);
    } else return /["“”]/.test(sign) ? this.#quote(start, end) : this.#mark(sign, start, end);
    return end;
  }

  /** A character of the line, with its shields masked; empty beside the line. */
  #at(index: number): string {
    return index < this.#range.start || index >= this.#range.end ? '' : this.#range.mask[index]!;
  }

  #keep(isKept: (mark: Opening) => boolean): void {
    this.#open = this.#open.filter(isKept);
  }

  #push(sign: string, start: number, end: number): number {
    this.#keep((mark) => mark.sign !== sign);
    this.#open.push({ sign, start, end, depth: this.#depth });
    this.#lastEnd = end;
    return end;
  }

  /** Writes both ends; what was opened between them and not closed is text. Brackets around a mark inside a word go. */
  #wrap(opening: Opening, start: number, end: number, tags: readonly [string, string]): number {
    this.#open.length = this.#open.indexOf(opening);
    const around = [opening.start - 1, end] as const;
    const isBracketed = this.#at(around[0]) === '[' && this.#at(end) === ']';
    const isInWord = wordly.test(this.#at(around[0] - 1)) || wordly.test(this.#at(end + 1));
    const extra = isBracketed && (isInWord || isRaised(opening.sign)) ? 1 : 0;
    this.edits.push({ start: opening.start - extra, end: opening.end, html: tags[0] });
    this.edits.push({ start, end: end + extra, html: tags[1] });
    this.#lastEnd = end;
    return end;
  }

  #quote(start: number, end: number): number {
    const opening = this.#open.find((mark) => mark.sign === '"');
    if (opening !== undefined && start > opening.end) {
      const link = linkAt(this.#range.text.slice(opening.end, start), this.#range.text, end, this.#aliases);
      if (link !== undefined) return this.#wrap(opening, start - link.cut, link.end, link.tags);
      if (!/^\s$/.test(this.#at(start - 1))) this.#keep((mark) => mark !== opening);
    }
    const opens = before.test(this.#at(start - 1)) || this.#lastEnd === start;
    return opens && /^\S$/.test(this.#at(end)) ? this.#push('"', start, end) : end;
  }

  #mark(sign: string, start: number, end: number): number {
    const name = elements[sign];
    const [last, next] = [this.#at(start - 1), this.#at(end)];
    if (/^[ -]*$/.test(last + sign + next)) this.#keep((mark) => mark.sign !== '-'); // "-a - b-" holds a dash
    if (name === undefined) return end;
    const opening = this.#open.find((mark) => mark.sign === sign);
    if (opening !== undefined && this.#closes(opening, start, end))
      return this.#wrap(opening, start, end, name === 'span' ? ['', ''] : [`<${name}>`, `</${name}>`]);
    const styled = this.#styleEnd(sign, end);
    return this.#opens(sign, start, styled) && !(sign === '%' && styled === end)
      ? this.#push(sign, start, styled)
      : end;
  }

  #styleEnd(sign: string, end: number): number {
    const pattern = sign === '%' ? spanStyle : style;
    pattern.lastIndex = end;
    return pattern.test(this.#range.text) ? pattern.lastIndex : end;
  }

  #opens(sign: string, start: number, end: number): boolean {
    const [last, next] = [this.#at(start - 1), this.#at(end)];
    const isApart = before.test(last) || this.#lastEnd === start || (isRaised(sign) && wordly.test(last));
    if (!isApart || ('+-'.includes(sign) && /\d/.test(next))) return false;
    if (isRaised(sign) && /^[+−-]$/.test(next)) return /^[\p{L}\d]$/u.test(this.#at(end + 1));
    return inside.test(isSign(next) ? this.#at(end + 1) : next);
  }

  #closes(opening: Opening, start: number, end: number): boolean {
    const [last, next] = [this.#at(start - 1), this.#at(end)];
    if (start <= opening.end || opening.depth !== this.#depth || /^[\s([{]$/.test(last)) return false;
    if (isSign(last) && this.#lastEnd !== start) return false;
    if (opening.sign === '__' && next === '.' && /\p{L}/u.test(this.#at(end + 1))) return false; // __init__.py
    if (behind.test(next) || this.#open.some((mark) => mark.sign[0] === next && mark !== opening)) return true;
    const content = this.#range.text.slice(opening.end, Math.min(start, opening.end + 4));
    return opening.sign === '~' && /^\d{1,3}$/.test(content) && /^\p{L}$/u.test(next); // H~2~O
  }
}

/**
 * Textile's marks within a line: `*strong*`, `_emphasis_`, `"link":address`. A mark stands outside of words, holds to
 * what it encloses, and is closed within the same brackets; so "a * b", "x_i and y_j" and "C*-algebras" have none.
 */
export function findSpans(range: Range, aliases: Aliases): readonly Edit[] {
  const finder = new SpanFinder(range, aliases);
  const line = range.mask.slice(range.start, range.end);
  signs.lastIndex = 0;
  for (let match = signs.exec(line); match; match = signs.exec(line))
    signs.lastIndex = finder.take(match[0], range.start + match.index) - range.start;
  return finder.edits.sort((one, other) => one.start - other.start);
}
