import { bounds, htmlBounds } from '../model/bounds.ts';
import { blocks, boldBlocks, inlines } from './html-names.ts';
import { type Token, readTokens } from './html-tokens.ts';
import { keptTokens } from './kept-tokens.ts';
import { type Format, type Run, paragraphsOf } from './paragraphs.ts';
import type { Block } from './text-tree.ts';

const lineTag = new RegExp(`<(?:br|${[...blocks].join('|')})(?=[\\s/>])`, 'i');

interface OpenBlock {
  readonly name: string;
  /** How many formats were open before it. */
  readonly formats: number;
  /** Where blocks went before it. */
  readonly target: Block[];
  /** Items, where it is a list. */
  readonly items?: Block[][] | undefined;
  /** What is quoted, where it is a quotation. */
  readonly quoted?: Block[] | undefined;
}

class TreeBuilder {
  readonly #root: Block[] = [];
  readonly #keepLines: boolean;
  #target: Block[] = this.#root;
  #open: OpenBlock[] = [];
  #formats: readonly Format[] = [];
  #runs: Run[] = [];

  constructor(keepLines: boolean) {
    this.#keepLines = keepLines;
  }

  add(token: Token): void {
    if (token.kind === 'text') this.#addText(token.text);
    else if (token.kind === 'close') this.#close(token.name);
    else this.#openTag(token.name, token.href);
  }

  finish(): readonly Block[] {
    this.#flush();
    while (this.#open.length > 0) this.#pop();
    return this.#root;
  }

  #addText(text: string): void {
    const clean = text.replace(/\r\n?/g, '\n');
    const kept = this.#inside('pre') ? clean : clean.replace(this.#keepLines ? /[ \t\f]+/g : /[ \t\f\n]+/g, ' ');
    this.#runs.push({ text: kept, formats: this.#formats });
  }

  #inside(name: string): boolean {
    return this.#open.some((block) => block.name === name);
  }

  #openTag(name: string, href: string | undefined): void {
    if (name === 'br') this.#runs.push({ text: '\n', formats: this.#formats });
    else if (name === 'q') this.#addText('“');
    else if (name === 'td' || name === 'th') this.#addText(' ');
    if (blocks.has(name)) this.#openBlock(name);
    else if (inlines.has(name)) this.#openFormat(name, inlines.get(name), href);
  }

  #openFormat(tag: string, kind: Format['kind'], href?: string): void {
    if (this.#formats.length >= htmlBounds.marks) return;
    if (kind === 'link') this.#formats = this.#formats.filter((format) => format.kind !== 'link');
    const needless = (kind === 'link' && !href) || this.#formats.some((format) => format.kind === kind);
    this.#formats = [...this.#formats, { tag, kind: needless ? undefined : kind, href }];
  }

  #openBlock(name: string): void {
    this.#flush();
    if (this.#open.at(-1)?.name === 'p') this.#pop();
    if (name === 'li') this.#openItem();
    else if (name !== 'hr' && this.#open.length < htmlBounds.blocks) this.#push(name);
    if (boldBlocks.has(name)) this.#openFormat(name, 'strong');
  }

  #push(name: string): void {
    const indented = this.#open.filter(({ items, quoted }) => items ?? quoted).length < htmlBounds.lists;
    const items = indented && (name === 'ul' || name === 'ol') ? [] : undefined;
    const quoted = indented && name === 'blockquote' ? [] : undefined;
    this.#open.push({ name, formats: this.#formats.length, target: this.#target, items, quoted });
    if (quoted) this.#target = quoted;
  }

  #openItem(): void {
    const list = this.#open.findLastIndex((block) => block.items !== undefined);
    const item = this.#open.findLastIndex((block) => block.name === 'li');
    if (item > list) this.#popTo(item);
    if (this.#open.length >= htmlBounds.blocks) return;
    this.#push('li');
    const items = this.#open[list]?.items;
    if (items === undefined) return;
    this.#target = [];
    items.push(this.#target);
  }

  #close(name: string): void {
    if (name === 'q') this.#addText('”');
    else if (blocks.has(name)) {
      this.#flush();
      const index = this.#open.findLastIndex((block) => block.name === name);
      if (index >= 0) this.#popTo(index);
    } else {
      const index = this.#formats.findLastIndex((format) => format.tag === name);
      if (index >= 0) this.#formats = this.#formats.toSpliced(index, 1);
    }
  }

  #popTo(index: number): void {
    while (this.#open.length > index) this.#pop();
  }

  #pop(): void {
    const { name, formats, target, items, quoted } = this.#open.pop()!;
    this.#formats = this.#formats.slice(0, formats);
    this.#target = target;
    const filled = items?.filter((item) => item.length > 0) ?? [];
    if (filled.length > 0) target.push({ kind: 'list', ordered: name === 'ol', items: filled });
    if (quoted?.length) target.push({ kind: 'quote', children: quoted });
  }

  #flush(): void {
    const runs = this.#runs;
    this.#runs = [];
    if (this.#inside('pre')) {
      const text = runs.map((run) => run.text).join('');
      if (text.trim() !== '') this.#target.push({ kind: 'preformatted', text: text.replace(/^\n+/, '').trimEnd() });
    } else for (const paragraph of paragraphsOf(runs)) this.#target.push(paragraph);
  }
}

/**
 * Pieces of HTML become blocks; what cannot be named in a `Block` is dropped, markup however broken leaves its text.
 *
 * @param html - what they were taken from: where it has neither blocks nor `<br>`, line ends count as in plain text
 */
export function readTree(tokens: Iterable<Token>, html: string): readonly Block[] {
  const tree = new TreeBuilder(!lineTag.test(html));
  for (const token of keptTokens(tokens)) tree.add(token);
  return tree.finish();
}

/** Reads HTML without a document. Time grows with the length; never throws. */
export function readHtml(html: string): readonly Block[] {
  const text = html.slice(0, bounds.text);
  return readTree(readTokens(text), text);
}
