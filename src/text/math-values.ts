import { mathBounds } from '../model/bounds.ts';

const flag = /^(?:true|false)$/;

/** Attributes with words, and what they may say. No address, no name, no colour: a formula has that of its text. */
const words = new Map(
  Object.entries({
    accent: flag,
    accentunder: flag,
    displaystyle: flag,
    fence: flag,
    largeop: flag,
    movablelimits: flag,
    separator: flag,
    stretchy: flag,
    symmetric: flag,
    form: /^(?:prefix|infix|postfix)$/,
    scriptlevel: /^\+?[0-3]$/,
    mathvariant: /^(?:normal|italic|monospace)$/,
    notation: /^[a-z]{1,20}(?: [a-z]{1,20})?$/,
    columnalign: /^(?:left|center|right)(?: (?:left|center|right)){0,20}$/,
  }),
);

const lengths = new Set('lspace rspace voffset minsize maxsize linethickness rowspacing columnspacing'.split(' '));

/** Sizes on other elements than these are what hides a formula's extent, so that it would lie upon its neighbours. */
const sized = new Set(['mspace', 'mtable', 'mtd']);
const sizes = new Set(['width', 'height', 'depth']);

const styleWords = new Map(Object.entries({ 'math-depth': /^[0-3]$/, 'text-align': /^(?:left|center|right)$/ }));
const styleLengths = /^(?:padding|margin-left|border)(?:-(?:top|right|bottom|left))?$/;
const lineStyle = /^(?:solid|dashed|double)$/;

const length = /^(-?\d{0,6}(?:\.\d{1,6})?)(em|ex|pt|px|%|)$/;

/** Ems of a unit, near enough for a bound. */
const ems: Readonly<Record<string, number>> = { em: 1, ex: 0.45, pt: 0.08, px: 0.06, '%': 0, '': 1 };

/** What the lengths of one formula take: `shift` moves its parts over others, `space` makes it large. In ems. */
export interface LengthUse {
  shift: number;
  space: number;
}

function boundedLength(value: string, name: string, use: LengthUse): string | undefined {
  const [, digits = '', unit = ''] = length.exec(value) ?? [];
  const number = Number(digits);
  if (digits === '' || digits === '-' || Number.isNaN(number)) return undefined;
  if (unit === '%') return name === 'width' && number >= 0 && number <= 100 ? value : undefined;
  const size = number * ems[unit]!;
  if (size < 0 || name === 'voffset') use.shift += Math.abs(size);
  else if (size > 1 && !/^m\w+size$/.test(name)) use.space += Math.min(size, mathBounds.length);
  if (name === 'voffset' && size > mathBounds.raise) return undefined;
  return size > mathBounds.length ? `${mathBounds.length}em` : value;
}

function boundedLengths(value: string, name: string, use: LengthUse): string | undefined {
  const parts = value.split(' ').slice(0, 4);
  const bounded = parts.map((part) => (lineStyle.test(part) ? part : boundedLength(part, name, use)));
  return bounded.includes(undefined) ? undefined : bounded.join(' ');
}

/** The value an attribute may have; `undefined` where it may not be there. */
export function safeAttribute(element: string, name: string, value: string, use: LengthUse): string | undefined {
  if (words.get(name)?.test(value) === true) return value;
  if (lengths.has(name) || (sizes.has(name) && sized.has(element))) return boundedLength(value, name, use);
  return undefined;
}

/** The value a style property may have; `undefined` where it may not be there. Nothing is positioned. */
export function safeStyle(element: string, name: string, value: string, use: LengthUse): string | undefined {
  if (styleWords.get(name)?.test(value) === true) return value;
  if (styleLengths.test(name) || (name === 'width' && sized.has(element))) return boundedLengths(value, name, use);
  return undefined;
}

const className = /^(?:tml|chr|wbk)-[a-z\d-]{1,20}$/;
const otherClasses = new Set('actuarial circle-pad downstrike mathcal mathscr sout textcircle upstrike'.split(' '));

/** Whether the class is one of Temml's, for which there are styles. */
export function isMathClass(name: string): boolean {
  return className.test(name) || otherClasses.has(name);
}
