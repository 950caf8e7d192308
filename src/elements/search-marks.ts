import type { Term } from '../filter/find.ts';
import { spansOf } from '../filter/spans.ts';
import { breathe } from '../model/breathe.ts';
import { searchBounds } from '../model/search-bounds.ts';

/** What the page's highlights know ours by; all elements of a page share it. */
const highlightName = 'seminar-calendar-search';

/** Where words of the feed stand; what stands there of ours is left out. */
const places = `[part~='title']:not([part~='later']), [part~='speakers'], [part~='text'], [part~='found'] bdi, [part~='facts'] dd,
  [part~='row-speakers']:not([part~='later']), [part~='row-where'] > bdi, [part~='badge-note']`;
const leftOut = `math, .heard, [part~='map']`;

/** Milliseconds that the page is held at most. */
const slice = 8;

/** Elements within a line: a word may begin in one and end in another. */
const inline = new Set('a abbr b bdi bdo cite code em i mark q s small span strong sub sup u wbr'.split(' '));

/** Text nodes that make one text together. */
type Block = Text[];

/** The texts below a node, each apart from the next. */
function blocksIn(node: Node, blocks: Block[] = [[]]): Block[] {
  for (const child of node.childNodes) {
    if (child instanceof Text) blocks.at(-1)?.push(child);
    if (!(child instanceof Element) || child.matches(leftOut)) continue;
    const isBlock = !inline.has(child.localName);
    if (isBlock) blocks.push([]);
    blocksIn(child, blocks);
    if (isBlock) blocks.push([]);
  }
  return blocks;
}

/** Ranges of terms in text nodes that follow each other. */
function* rangesIn(block: Block, text: string, terms: readonly Term[]): Generator<StaticRange> {
  const nodes = block.values();
  let node = nodes.next().value;
  let before = 0; // characters of the nodes before
  const placeOf = (at: number, isEnd: boolean) => {
    while (node && at - before + (isEnd ? 0 : 1) > node.length) {
      before += node.length;
      node = nodes.next().value;
    }
    return node && { node, offset: at - before };
  };
  for (const span of spansOf(text, terms)) {
    const start = placeOf(span[0], false);
    const end = placeOf(span[1], true);
    if (!start || !end) return;
    yield new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    });
  }
}

/**
 * Marks what was searched for in what an element shows, by the CSS Custom Highlight API: no node is changed. Where a browser
 * has none of it, nothing is marked.
 */
export class SearchMarks {
  readonly #root: ShadowRoot;
  #terms: readonly Term[] = [];
  #ranges: readonly StaticRange[] = [];
  #isWaiting = false;
  /** Counts how often marking was begun. */
  #turn = 0;
  // texts are made anew behind a rendering too, when what their HTML and formulas need is there
  readonly #observer = new MutationObserver((records) => {
    this.#forget(records);
    this.#markSoon();
  });

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /**
   * Marks terms in what is shown now, and in what takes its place; none takes the marks away, as does an element that is not on
   * the page: a search that was under way as it left goes on.
   */
  show(terms: readonly Term[]): void {
    if (terms.length === 0 || !this.#root.isConnected) return this.clear();
    if (!('highlights' in CSS)) return;
    if (this.#terms.length === 0)
      this.#observer.observe(this.#root, { subtree: true, childList: true, characterData: true });
    this.#terms = terms;
    this.#markSoon();
  }

  /** Takes the marks away, as when the element leaves the page. */
  clear(): void {
    if (this.#terms.length === 0) return;
    this.#terms = [];
    this.#observer.disconnect();
    this.#turn += 1;
    this.#replace([]);
  }

  // behind what was asked for: first it shows, then it is marked
  #markSoon(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    requestAnimationFrame(() => {
      this.#isWaiting = false;
      if (this.#terms.length > 0) void this.#mark();
    });
  }

  /** Marks a slice at a time, until it is done or begun anew. */
  async #mark(): Promise<void> {
    this.#forget(this.#observer.takeRecords());
    const turn = (this.#turn += 1);
    const ranges: StaticRange[] = [];
    let left: number = searchBounds.marking;
    let until = performance.now() + slice;
    for (const range of this.#find()) {
      if (range) ranges.push(range);
      if (performance.now() < until) continue;
      if ((left -= slice) <= 0) break;
      await breathe();
      if (turn !== this.#turn) return;
      until = performance.now() + slice;
    }
    this.#replace(ranges);
  }

  /** Takes the marks off texts that became others: those now stand on any letters of them. */
  #forget(records: readonly MutationRecord[]): void {
    const changed = new Set<Node>(records.map(({ target }) => target));
    const isLeft = ({ startContainer, endContainer }: StaticRange) =>
      !changed.has(startContainer) && !changed.has(endContainer);
    if (!this.#ranges.every(isLeft)) this.#replace(this.#ranges.filter(isLeft));
  }

  #replace(ranges: readonly StaticRange[]): void {
    const highlight = CSS.highlights.get(highlightName) ?? new Highlight();
    for (const range of this.#ranges) highlight.delete(range);
    this.#ranges = ranges;
    for (const range of ranges) highlight.add(range);
    if (highlight.size > 0) CSS.highlights.set(highlightName, highlight);
    else CSS.highlights.delete(highlightName);
  }

  /** Where terms stand; undefined where a text has none. */
  *#find(): Generator<StaticRange | undefined> {
    let characters: number = searchBounds.shown;
    let ranges: number = searchBounds.marks;
    for (const place of this.#root.querySelectorAll(places)) {
      yield undefined;
      for (const block of blocksIn(place)) {
        const whole = block.map(({ data }) => data).join('');
        const text = whole.slice(0, searchBounds.paragraph);
        if ((characters -= text.length) < 0) return;
        for (const range of rangesIn(block, text, this.#terms)) {
          if ((ranges -= 1) < 0) return;
          yield range;
        }
      }
    }
  }
}
