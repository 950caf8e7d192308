import { bounds, htmlBounds } from '../model/bounds.ts';
import { type Token, readTokens } from './html-tokens.ts';
import { type Format, type Run, paragraphsOf } from './paragraphs.ts';
import type { Block, Mark } from './text-tree.ts';

/** Elements dropped with all they hold. Those without markup inside are dropped by the tokens already. */
const dropped = new Set(
  'template noscript object applet embed svg audio video canvas select datalist annotation annotation-xml'.split(' '),
);

const blocks = new Set(
  (
    'p div section article main header footer aside nav address blockquote figure figcaption details summary center form ' +
    'fieldset legend table caption thead tbody tfoot tr ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr pre body html'
  ).split(' '),
);

const boldBlocks = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt']);

const inlineNames: Readonly<Record<Mark | 'link', string>> = {
  link: 'a',
  strong: 'b strong th',
  em: 'i em cite dfn var',
  sub: 'sub',
  sup: 'sup',
  code: 'code kbd samp tt',
};

const inlines = new Map(
  (Object.entries(inlineNames) as [Mark | 'link', string][]).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
);

const lineTag = new RegExp(`<(?:br|${[...blocks].join('|')})(?=[\\s/>])`, 'i');

interface OpenBlock {
  readonly name: string;
  /** How many formats were open before it. */
  readonly formats: number;
  /** Where blocks went before it. */
  readonly target: Block[];
  /** Items, where it is a list. */
  readonly items?: Block[][] | undefined;
}

class TreeBuilder {
  readonly #root: Block[] = [];
  readonly #keepLines: boolean;
  #target: Block[] = this.#root;
  #open: OpenBlock[] = [];
  #formats: readonly Format[] = [];
  #runs: Run[] = [];
  #skipped = '';
  #skippedDepth = 0;

  constructor(keepLines: boolean) {
    this.#keepLines = keepLines;
  }

  add(token: Token): void {
    if (this.#skipped !== '') this.#skip(token);
    else if (token.kind === 'text') this.#addText(token.text);
    else if (token.kind === 'close') this.#close(token.name);
    else if (dropped.has(token.name)) this.#startSkipping(token.name, token.empty);
    else this.#openTag(token.name, token.href);
  }

  finish(): readonly Block[] {
    this.#flush();
    while (this.#open.length > 0) this.#pop();
    return this.#root;
  }

  #startSkipping(name: string, empty: boolean): void {
    if (empty || name === 'embed') return;
    this.#skipped = name;
    this.#skippedDepth = 1;
  }

  #skip(token: Token): void {
    if (token.kind === 'text' || token.name !== this.#skipped) return;
    if (token.kind === 'close') this.#skippedDepth -= 1;
    else if (!token.empty) this.#skippedDepth += 1;
    if (this.#skippedDepth === 0) this.#skipped = '';
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
    const lists = this.#open.filter((block) => block.items !== undefined).length;
    const items = (name === 'ul' || name === 'ol') && lists < htmlBounds.lists ? [] : undefined;
    this.#open.push({ name, formats: this.#formats.length, target: this.#target, items });
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
    if (blocks.has(name)) {
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
    const { name, formats, target, items } = this.#open.pop()!;
    this.#formats = this.#formats.slice(0, formats);
    this.#target = target;
    const filled = items?.filter((item) => item.length > 0) ?? [];
    if (filled.length > 0) target.push({ kind: 'list', ordered: name === 'ol', items: filled });
  }

  #flush(): void {
    const runs = this.#runs;
    this.#runs = [];
    if (this.#inside('pre')) {
      const text = runs.map((run) => run.text).join('');
      if (text.trim() !== '') this.#target.push({ kind: 'preformatted', text: text.replace(/^\n/, '').trimEnd() });
    } else for (const paragraph of paragraphsOf(runs)) this.#target.push(paragraph);
  }
}

/**
 * Reads HTML without a document: what it cannot name in a `Block` is dropped, markup however broken leaves its text.
 * In HTML with neither blocks nor `<br>`, line ends count as in plain text. Time grows with the length; never throws.
 */
export function readHtml(html: string): readonly Block[] {
  const text = html.slice(0, bounds.text);
  const tree = new TreeBuilder(!lineTag.test(text));
  for (const token of readTokens(text)) tree.add(token);
  return tree.finish();
}
