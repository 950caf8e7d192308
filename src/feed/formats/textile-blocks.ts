import { escapeText } from './textile-shields.ts';
import { readList } from './textile-list.ts';
import { holdsBlock, isBlank, lineText, writeLine, type Line, type TextileSource } from './textile-source.ts';
import { readTable } from './textile-table.ts';

/** `h2(class). `, `bq.. `: what a block is, and whether it goes on behind empty lines. */
const signature =
  /^(p|h[1-6]|bq|bc|pre|notextile|fn(\d{1,3}))(?:\([\w#. -]{1,60}\)|\{[^{}]{1,100}\}|\[[\w-]{1,20}\]|[<>=()]){0,6}\.(\.?)(?::\S{1,2000})? +/;

interface OpenBlock {
  /** `p` where nothing says otherwise. */
  readonly name: string;
  readonly goesOn: boolean;
  readonly lines: Line[];
}

class BlockReader {
  readonly #source: TextileSource;
  readonly #lines: readonly Line[];
  readonly #html: string[] = [];
  #open: OpenBlock | undefined;
  #isMarked = false;

  constructor(source: TextileSource) {
    this.#source = source;
    let start = 0;
    this.#lines = source.mask.split('\n').map((line) => {
      const read = { start, end: start + line.length };
      start = read.end + 1;
      return read;
    });
  }

  read(): string | undefined {
    for (let index = 0; index < this.#lines.length;) index += this.#take(index);
    this.#close();
    return this.#isMarked ? this.#html.join('\n') : undefined;
  }

  /** Reads what begins at a line, and says how many lines it takes. */
  #take(index: number): number {
    const line = this.#lines[index]!;
    const open = this.#open;
    if (isBlank(this.#source, line)) {
      if (open?.goesOn) open.lines.push(line);
      else this.#close();
      return 1;
    }
    if (this.#begin(line, this.#lines[index - 1])) return 1;
    const isText = open === undefined || open.name === 'p';
    const write = (lines: readonly Line[]): string => this.#join(lines);
    const taken = isText
      ? (readList(this.#source, this.#lines, index, write) ?? readTable(this.#source, this.#lines, index, write))
      : undefined;
    if (taken === undefined) (this.#open ??= { name: 'p', goesOn: false, lines: [] }).lines.push(line);
    else {
      this.#close();
      this.#add(taken.html);
    }
    return taken?.lines ?? 1;
  }

  #add(html: string): void {
    this.#html.push(html);
    this.#isMarked = true;
  }

  /** Begins a block where a signature stands; "p. 12" within a text is a page. */
  #begin(line: Line, before: Line | undefined): boolean {
    const text = lineText(this.#source, line);
    const [all, name = '', note, more] = signature.exec(text) ?? [];
    const isPage = name === 'p' && ((before && !isBlank(this.#source, before)) || /^\d/.test(text.slice(all?.length)));
    if (all === undefined || isPage) return false;
    this.#close();
    this.#isMarked = true;
    const rest = { start: line.start + all.length, end: line.end };
    if (name.startsWith('h')) this.#add(`<p><strong>${this.#join([rest])}</strong></p>`);
    else if (note !== undefined) this.#add(`<p><sup>${note}</sup> ${this.#join([rest])}</p>`);
    else this.#open = { name, goesOn: more === '.', lines: [rest] };
    return true;
  }

  /** Lines with breaks between them, but for those that have one of their own. */
  #join(lines: readonly Line[]): string {
    return lines
      .map((line, index) => {
        const { html, isMarked } = writeLine(this.#source, line);
        this.#isMarked ||= isMarked;
        return index === lines.length - 1 || /<br\s*\/?>\s*$/i.test(html.slice(-20)) ? html : `${html}<br>`;
      })
      .join('');
  }

  #close(): void {
    const { name, lines } = this.#open ?? { name: '', lines: [] };
    this.#open = undefined;
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return;
    const written = escapeText(this.#source.text.slice(first.start, last.end).trimEnd());
    if (name === 'bc' || name === 'pre') this.#html.push(`<pre>${written}</pre>`);
    else if (name === 'notextile') this.#html.push(`<p>${written.replaceAll('\n', '<br>')}</p>`);
    else if (name === 'bq') this.#html.push(`<blockquote><p>${this.#join(lines)}</p></blockquote>`);
    else if (holdsBlock(this.#source, { start: first.start, end: last.end }))
      this.#html.push(lines.map((line) => this.#join([line])).join('\n'));
    else this.#html.push(`<p>${this.#join(lines)}</p>`);
  }
}

/** The blocks of a text, one after the other, as HTML; undefined where nothing is marked. */
export function readBlocks(source: TextileSource): string | undefined {
  return new BlockReader(source).read();
}
