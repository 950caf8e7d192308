import { htmlBounds } from '../model/bounds.ts';
import type { Seminar } from '../model/seminar.ts';
import { modestTags } from '../text/html-cost.ts';
import { plainMathNode } from '../text/math-plain.ts';
import { findMath, hasMath, hasTooMuchMath } from '../text/math-spans.ts';
import { isHtml, renderLine, renderRichText, type RichMath, type RichTextOptions } from '../text/rich-text.ts';
import type { Section } from '../view/view-context.ts';
import { once } from './once.ts';
import { sectionNode } from './section-node.ts';
import { tellAuthor } from './tell-author.ts';
import { WorkQueue } from './work-queue.ts';

/** Which text of a seminar is shown. */
export type TextName = Section | 'title';

/** Shows a text in the page's own way: as a node, or as plain text; `undefined` leaves it to us. */
export type RenderText = (
  text: string,
  place: { readonly seminar: Seminar; readonly name: TextName },
) => Node | string | undefined;

/** Whose texts are made. */
export interface TextHost extends HTMLElement {
  readonly renderText: RenderText | undefined;
}

type Helper = 'readHtml' | 'math';

/** What the author is told where a helper cannot be had. */
const withoutHelper: Readonly<Record<Helper, string>> = {
  math: 'formulas show as signs in a line, since what makes MathML cannot be loaded',
  readHtml:
    'HTML of the feed is read more plainly, without DOMPurify; if the page’s policy has a trusted-types directive, name ' +
    'seminar-calendar in it',
};

/** Makes nodes of texts, at once; when what HTML or mathematics need has been loaded, it makes them anew in place. */
export class TextMaker {
  readonly #host: TextHost;
  readonly #address: RichTextOptions['address'];
  /** Until Temml is there, formulas show in signs. */
  readonly #helpers: { readHtml?: RichTextOptions['readHtml']; math: RichMath } = {
    math: { find: findMath, node: plainMathNode },
  };
  readonly #ready = new Set<Helper>();
  readonly #loading = new Map<Helper, Promise<void>>();
  readonly #queue = new WorkQueue();
  #nodes = new WeakMap<Seminar, Map<TextName, Element>>();
  #renderText: RenderText | undefined;

  /** @param address - the allow-list of addresses that links may lead to */
  constructor(host: TextHost, address: RichTextOptions['address']) {
    this.#host = host;
    this.#address = address;
  }

  /** A text's node, the same one each time; undefined for a title that is shown as it is. */
  node(seminar: Seminar, name: TextName): Element | undefined {
    const { renderText } = this.#host;
    if (renderText !== this.#renderText) [this.#renderText, this.#nodes] = [renderText, new WeakMap()];
    if (name !== 'title') return once(this.#nodes, seminar, name, () => this.#section(seminar, name));
    const { title = '' } = seminar;
    if (!title || !(renderText ?? hasMath(title))) return undefined;
    return once(this.#nodes, seminar, name, () => this.#title(seminar, title));
  }

  #title(seminar: Seminar, title: string): Element {
    const make = () => this.#pages(title, seminar, 'title') ?? renderLine(title, this.#helpers.math);
    return this.#filled('span', make, hasMath(title) ? ['math'] : []);
  }

  /** Each text by itself: a hundred biographies are a hundred pieces of work. */
  #section(seminar: Seminar, name: Section): Element {
    let left: number = htmlBounds.section;
    const section = document.createElement('div');
    const show = (text: string) => {
      left -= text.length;
      return left < 0 ? new Text(' …') : this.#text(seminar, name, text);
    };
    section.append(sectionNode(seminar, name, show));
    if (left < 0) tellAuthor(this.#host, `${textOf(seminar, name)} is too long: the last of it is left out`);
    return section;
  }

  #text(seminar: Seminar, name: Section, text: string): Element {
    const make = () =>
      this.#pages(text, seminar, name) ?? renderRichText(text, { address: this.#address, ...this.#helpers });
    this.#tellOfExcess(seminar, name, text);
    return this.#filled('div', make, [
      ...(isHtml(text) ? (['readHtml'] as const) : []),
      ...(hasMath(text) ? (['math'] as const) : []),
    ]);
  }

  /** The page's own way to show a text; ours where it has none, or where it fails. */
  #pages(text: string, seminar: Seminar, name: TextName): Node | undefined {
    try {
      const made = this.#renderText?.(text, { seminar, name });
      return typeof made === 'string' ? new Text(made) : made;
    } catch (error) {
      tellAuthor(this.#host, `renderText failed for the ${name} of ${seminar.uid}: ${String(error)}`);
      return undefined;
    }
  }

  #filled(tag: string, make: () => Node, helpers: readonly Helper[]): Element {
    const node = document.createElement(tag);
    this.#queue.add(() => node.append(make()));
    const missing = helpers.filter((helper) => !this.#ready.has(helper));
    if (missing.length > 0) void this.#fillAnew(node, make, missing);
    return node;
  }

  async #fillAnew(node: Element, make: () => Node, missing: readonly Helper[]): Promise<void> {
    await Promise.all(missing.map((helper) => this.#load(helper)));
    this.#queue.add(() => {
      const fresh = node.cloneNode(false);
      fresh.appendChild(make());
      if (fresh.isEqualNode(node)) return;
      const replace = () => node.replaceChildren(...fresh.childNodes);
      // whoever is at one of its links stays there until they leave
      if (node.contains(this.#host.shadowRoot?.activeElement ?? null))
        node.addEventListener('focusout', replace, { once: true });
      else replace();
    });
  }

  #load(helper: Helper): Promise<void> {
    const loading = this.#loading.get(helper) ?? this.#tryToLoad(helper);
    this.#loading.set(helper, loading);
    return loading;
  }

  async #tryToLoad(helper: Helper): Promise<void> {
    try {
      await (helper === 'math' ? this.#loadMath() : this.#loadPurifier());
      this.#ready.add(helper);
    } catch (error) {
      this.#loading.delete(helper); // the next text tries again
      tellAuthor(this.#host, `${withoutHelper[helper]}: ${String(error)}`);
    }
  }

  async #loadMath(): Promise<void> {
    const { adoptMathStyles, mathNode } = await import('../text/math.ts');
    if (this.#host.shadowRoot) adoptMathStyles(this.#host.shadowRoot);
    this.#helpers.math = { find: findMath, node: mathNode };
  }

  async #loadPurifier(): Promise<void> {
    const { purifier } = await import('../text/purify-html.ts');
    this.#helpers.readHtml = purifier();
  }

  #tellOfExcess(seminar: Seminar, name: Section, text: string): void {
    const which = textOf(seminar, name);
    if (isHtml(text) && modestTags(text) === undefined)
      tellAuthor(this.#host, `the HTML of ${which} nests too deeply: some of its marks are left out`);
    if (hasTooMuchMath(text))
      tellAuthor(this.#host, `${which} holds more formulas than are made: the last ones show as they are written`);
  }
}

const textOf = ({ title, uid }: Seminar, name: Section): string => `the ${name} of “${title ?? uid}”`;
