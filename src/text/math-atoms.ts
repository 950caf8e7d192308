import type { Atom, AtomKind } from './math-symbols.ts';

/** What a minus behind it is a sign of, and not between. */
const noOperand = new Set<AtomKind>(['open', 'operator', 'relation', 'comma', 'large', 'row']);

const isApart = (kind: AtomKind): boolean => kind === 'word' || kind === 'fraction' || kind === 'large';

function needsSpace(before: Atom, atom: Atom): boolean {
  if (before.kind === 'open' || atom.kind === 'close' || atom.kind === 'comma') return false;
  if (atom.kind === 'open') return before.kind === 'large' || before.kind === 'fraction';
  return isApart(before.kind) || isApart(atom.kind);
}

function joined(before: Atom | undefined, atom: Atom, after: Atom | undefined): string {
  const { kind, text } = atom;
  const isBetween = before !== undefined && after !== undefined;
  if (kind === 'row') return isBetween ? '; ' : '';
  if (kind === 'comma') return text === ',' && isBetween && isNumber(before) && isNumber(after) ? text : `${text} `;
  if (kind === 'relation' || (kind === 'operator' && isBetween && !noOperand.has(before.kind))) return ` ${text} `;
  return before !== undefined && needsSpace(before, atom) ? ` ${text}` : text;
}

function isNumber({ text }: Atom): boolean {
  return /^\d+$/.test(text);
}

/** A formula's parts as one text, with spaces around relations and operators. */
export function spaced(atoms: readonly Atom[]): string {
  let [text, before] = ['', undefined as Atom | undefined];
  const shown = atoms.filter(({ text: each }) => each !== '');
  shown.forEach((atom, index) => {
    text += joined(before, atom, shown[index + 1]);
    if (atom.kind !== 'space' && atom.kind !== 'cell') before = atom;
  });
  return text.replace(/[ \n]+/g, ' ').trim();
}

/** The same without spaces, but those between words: for exponents, indices and fractions. */
export function tight(atoms: readonly Atom[]): string {
  return spaced(atoms).replace(/ ?([^\p{L}\p{N}\p{M}\s(]) ?/gu, '$1');
}
