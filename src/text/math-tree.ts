import { mathBounds } from '../model/bounds.ts';
import { type LengthUse, isMathClass, safeAttribute, safeStyle } from './math-values.ts';

const namespace = 'http://www.w3.org/1998/Math/MathML';

/** What a formula is made of, besides `math` itself: elements that show, and none that links, embeds or acts. */
const elements = new Set(
  (
    'menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub ' +
    'msubsup msup mtable mtd mtext mtr munder munderover none'
  ).split(' '),
);

/** A formula that is not shown, and why. */
export class MathFault extends Error {
  override readonly name = 'MathFault';
}

function fieldsOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function textsOf(value: unknown): readonly (readonly [string, string])[] {
  return fieldsOf(value).flatMap(([name, text]) => (typeof text === 'string' ? [[name, text] as const] : []));
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** `mathDepth` → `math-depth`. */
function cssName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Temml's tree becomes elements of MathML: those, attributes and styles that are listed, and the rest is left out. */
class TreeCopier {
  readonly #use: LengthUse = { shift: 0, space: 0 };
  #nodes = 0;

  copy(tree: unknown, depth: number): readonly Node[] {
    this.#nodes += 1;
    if (this.#nodes > mathBounds.nodes) throw new MathFault('The formula has too many parts');
    if (depth > mathBounds.depth) throw new MathFault('The formula is nested too deeply');
    const { type, text, children, ...rest } = Object.fromEntries(fieldsOf(tree));
    if (typeof text === 'string') return [new Text(text)];
    const inside = listOf(children).flatMap((child) => this.copy(child, depth + 1));
    return typeof type === 'string' ? [this.#element(type, rest, inside)] : inside;
  }

  #element(type: string, parts: Readonly<Record<string, unknown>>, children: readonly Node[]): Element {
    const name = type === 'math' || elements.has(type) ? type : 'mrow';
    const made = document.createElementNS(namespace, name);
    const classes = listOf(parts['classes']).filter((each) => typeof each === 'string' && isMathClass(each));
    if (name === 'mspace' && fieldsOf(parts['attributes']).some(([each]) => each === 'mathbackground'))
      classes.push('rule');
    if (classes.length > 0) made.setAttribute('class', classes.join(' '));
    for (const [attribute, value] of textsOf(parts['attributes'])) {
      const safe = safeAttribute(name, attribute, value, this.#use);
      if (safe !== undefined) made.setAttribute(attribute, safe);
    }
    for (const [property, value] of textsOf(parts['style'])) {
      const safe = safeStyle(name, cssName(property), value, this.#use);
      if (safe !== undefined) made.style.setProperty(cssName(property), safe);
    }
    if (this.#use.shift > mathBounds.shift) throw new MathFault('The formula moves its parts too far');
    if (this.#use.space > mathBounds.space) throw new MathFault('The formula has too much space');
    for (const child of children) made.append(child);
    return made;
  }
}

/** Makes the `<math>` of what Temml made; throws `MathFault` where that is beyond a bound. */
export function mathOf(tree: unknown, isDisplay: boolean): Element {
  const [made] = new TreeCopier().copy(tree, 0);
  if (!(made instanceof Element) || made.localName !== 'math') throw new MathFault('There is no formula');
  if (isDisplay) made.setAttribute('display', 'block');
  made.setAttribute('dir', 'ltr');
  return made;
}
