import { readableTex } from './math-text.ts';

/** A formula as it is read, its TeX as title: where Temml cannot be had. */
export function plainMathNode(tex: string, isDisplay: boolean): Element {
  const node = document.createElement(isDisplay ? 'div' : 'span');
  node.dir = 'ltr';
  node.title = tex;
  node.append(readableTex(tex));
  return node;
}
