import temml from 'temml';
import { mathBounds } from '../model/bounds.ts';
import { faultOfTex, temmlSource } from './math-limits.ts';
import { MathFault, mathOf } from './math-tree.ts';

export { adoptMathStyles } from './math-styles.ts';

/** Temml's own tree, before it becomes nodes: what it would make of `\includegraphics` loads as soon as it is made. */
function treeOf(tex: string, isDisplay: boolean): unknown {
  return temml.__renderToMathMLTree(temmlSource(tex), {
    displayMode: isDisplay,
    throwOnError: true,
    trust: false,
    wrap: 'tex',
    macros: {},
    maxSize: [mathBounds.length, mathBounds.length * 12],
    maxExpand: mathBounds.expansions,
  });
}

/** "Unsupported function name: \x", without the place, which Temml shows by combining marks. */
function reasonOf(error: unknown): string {
  if (error instanceof MathFault) return error.message;
  if (!(error instanceof temml.ParseError) || !(error instanceof Error)) return 'The formula could not be read';
  return error.message.replace(/ at (?:position \d+|end of input): [^]*$/, '').trim();
}

/** The formula as it is written. Its reason is in the text as well, since a screen reader passes a title over. */
function faultNode(written: string, reason: string): Element {
  const fault = document.createElement('code');
  fault.className = 'math-fault';
  fault.dir = 'ltr';
  fault.title = reason;
  const spoken = document.createElement('span');
  spoken.className = 'math-reason';
  spoken.lang = 'en';
  spoken.append(` (${reason})`);
  fault.append(written, spoken);
  return fault;
}

/** Shows that there is more of a formula than is seen, until it is scrolled to its end. */
function showRest(box: Element): void {
  box.classList.toggle('math-more', box.scrollWidth - box.clientWidth - box.scrollLeft > 1);
}

/** A formula wider than its column scrolls, and by keys, too: these reach it where it has a place in the tab order. */
const widths = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const isWider = target.scrollWidth > target.clientWidth + 1 && !target.closest('a'); // a link has its place already
    if (isWider) target.firstElementChild?.setAttribute('tabindex', '0');
    else target.firstElementChild?.removeAttribute('tabindex');
    showRest(target);
  }
});

/** Characters of TeX that are narrower than any column, at any size of text that is read. */
const alwaysFits = 30;

function scrolling(math: Element, className: string): Element {
  const box = document.createElement('span');
  box.className = className;
  box.dir = 'ltr'; // it begins at its beginning, in pages from right to left, too
  box.append(math);
  box.addEventListener('scroll', () => showRest(box), { passive: true });
  widths.observe(box);
  return box;
}

/**
 * TeX becomes MathML: elements, attributes and styles of an allow-list, whatever the TeX says, within `mathBounds`. What
 * cannot be read, or is beyond a bound, shows as it is written, with the reason as its title.
 *
 * @param written - with its delimiters
 */
export function mathNode(tex: string, isDisplay: boolean, written: string): Element {
  const fault = faultOfTex(tex, isDisplay);
  if (fault !== undefined) return faultNode(written, fault);
  try {
    const math = mathOf(treeOf(tex, isDisplay), isDisplay);
    if (isDisplay) return scrolling(math, 'math-display');
    return tex.length > alwaysFits ? scrolling(math, 'math-inline') : math;
  } catch (error) {
    return faultNode(written, reasonOf(error));
  }
}
