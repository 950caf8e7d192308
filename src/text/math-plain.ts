import { readableTex } from './math-text.ts';

/** Stands in for `math.ts` in the standalone file, which has no room for Temml: formulas as they are read, TeX as title. */
export function mathNode(tex: string, isDisplay: boolean): Element {
  const node = document.createElement(isDisplay ? 'div' : 'span');
  node.dir = 'ltr';
  node.title = tex;
  node.append(readableTex(tex));
  return node;
}

/** Nothing here needs any. */
export function adoptMathStyles(): void {}
