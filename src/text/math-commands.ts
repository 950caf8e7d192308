import { spaced, tight } from './math-atoms.ts';
import { accented, inAlphabet, isAccent, subscript, superscript } from './math-letters.ts';
import { type Atom, symbols } from './math-symbols.ts';

/** How a command takes what belongs to it. */
export interface Arguments {
  /** The next argument, read. */
  readonly next: () => readonly Atom[];
  /** The next argument as it is written. */
  readonly raw: () => string;
  /** What stands in square brackets, where any do. */
  readonly option: () => readonly Atom[];
}

type Command = (take: Arguments, name: string) => Atom;

const nothing: Atom = { text: '', kind: 'letter' };
const letter = (text: string): Atom => ({ text, kind: 'letter' });

/** A number, a symbol or what is in brackets already. */
const isOne = (text: string): boolean => /^(?:\d[\d.]*|[d∂]?\p{L}\p{M}*)?[′⁰¹²³⁴-₎ⁿᵢ-ᵣₐ-ₓ]*$|^\([^()]*\)$/u.test(text);
const isProduct = (text: string): boolean => /^[\p{L}\p{N}\p{M}.′∂∇∞⁰¹²³⁴-₎]*$|^\([^()]*\)$/u.test(text);
const inBrackets = (text: string, isAlone: (text: string) => boolean): string => (isAlone(text) ? text : `(${text})`);

const fraction: Command = ({ next }) => {
  const [above, below] = [tight(next()), tight(next())];
  return { text: `${inBrackets(above, isProduct)}/${inBrackets(below, isOne)}`, kind: 'fraction' };
};

const signs: Readonly<Record<string, string>> = { '': '√', 2: '√', 3: '∛', 4: '∜' };

const root: Command = ({ next, option }) => {
  const degree = tight(option());
  const sign = signs[degree] ?? `${superscript(degree).replace(/^\^/, '')}√`;
  return letter(sign + inBrackets(tight(next()), isOne));
};

const choose: Command = ({ next }) => letter(`C(${tight(next())}, ${tight(next())})`);

/** What stands above or below its base is an exponent or an index of it. */
const stacked =
  (script: (text: string) => string): Command =>
  ({ next }) => {
    const mark = script(tight(next()));
    const base = next();
    return { text: spaced(base) + mark, kind: base[0]?.kind ?? 'letter' };
  };

const arrow =
  (sign: string): Command =>
  ({ next, option }) => {
    const below = option();
    return { text: sign + superscript(tight(next())) + subscript(tight(below)), kind: 'relation' };
  };

/** Sentences keep their spaces, which the formula around them would not. */
const sentence: Command = ({ raw }) => ({
  text: raw()
    .replace(/[$\\{}]|\\[a-z]+ ?/gi, '')
    .replace(/\s+/g, '\u00a0'),
  kind: 'letter',
});

const upright: Command = ({ next }) => {
  const text = spaced(next());
  return { text, kind: /^\p{L}{2,}$/u.test(text) ? 'word' : 'letter' };
};

const same: Command = ({ next }) => {
  const atoms = next();
  return { text: spaced(atoms), kind: atoms.length === 1 ? atoms[0]!.kind : 'letter' };
};

const second: Command = (take, name) => {
  take.raw();
  return same(take, name);
};

const dropped: Command = ({ raw }) => {
  raw();
  return nothing;
};

const alphabet: Command = ({ next }, name) => letter(inAlphabet(tight(next()), name === 'mathscr' ? 'mathcal' : name));
const accent: Command = ({ next }, name) => letter(accented(tight(next()), name));
const negation: Command = ({ next }) => {
  const [{ text, kind } = nothing] = next();
  return { text: text === '' ? '' : `${text}\u0338`.normalize('NFC'), kind };
};
const modulo: Command = ({ next }) => ({ text: `(mod ${tight(next())})`, kind: 'fraction' });
const inParentheses: Command = ({ next }) => ({ text: `(${spaced(next())})`, kind: 'fraction' });
const silent: Command = () => nothing;

const groups: readonly (readonly [string, Command])[] = [
  ['frac dfrac tfrac cfrac', fraction],
  ['sqrt', root],
  ['binom dbinom tbinom', choose],
  ['overset stackrel', stacked(superscript)],
  ['underset', stacked(subscript)],
  ['xrightarrow', arrow('→')],
  ['xleftarrow', arrow('←')],
  ['text textrm textbf textit textsf texttt textnormal textup textsc mbox hbox emph', sentence],
  ['operatorname operatorname* mathrm mathsf mathtt mathop mathbin mathrel', upright],
  ['mathbf boldsymbol bm pmb mathit mathnormal ensuremath boxed overbrace underbrace smash substack cancel url', same],
  ['textcolor colorbox href class id style', second],
  ['label color phantom hphantom vphantom hspace hspace* vspace vspace* kern', dropped],
  ['mathbb mathcal mathscr mathfrak', alphabet],
  ['not', negation],
  ['pmod', modulo],
  ['tag tag* eqref ref', inParentheses],
  [
    '! left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm limits nolimits displaystyle ' +
      'textstyle scriptstyle scriptscriptstyle rm bf it sf tt cal hfill nonumber notag hline relax ( ) [ ]',
    silent,
  ],
];

const commands = new Map(
  groups.flatMap(([names, command]) => names.split(' ').map((name) => [name, command] as const)),
);

/** What a command shows; one that is not known shows as its name. */
export function commandAtom(name: string, take: Arguments): Atom {
  const command = commands.get(name);
  if (command !== undefined) return command(take, name);
  if (isAccent(name)) return accent(take, name);
  return symbols.get(name) ?? { text: name, kind: 'word' };
}

/** Brackets of environments; the others are lines of one text. */
const brackets: Readonly<Record<string, string>> = {
  matrix: '()',
  array: '()',
  smallmatrix: '()',
  pmatrix: '()',
  bmatrix: '[]',
  Bmatrix: '{}',
  vmatrix: '||',
  Vmatrix: '‖‖',
  cases: '{}',
};

/** Rows and cells as one line: "(a, b; c, d)". */
export function environmentAtom(name: string, atoms: readonly Atom[]): Atom {
  const pair = brackets[name.replace('*', '')];
  if (pair === undefined) return letter(spaced(atoms));
  const inside = atoms.map((atom, index): Atom => {
    return atom.kind !== 'cell' || atoms[index - 1]?.kind === 'comma' ? atom : { text: ',', kind: 'comma' };
  });
  return letter(pair[0]! + spaced(inside) + pair[1]!);
}
