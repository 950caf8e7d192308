import { pattern, type Term } from './question.ts';
import { fold, joint, kindOf } from './search.ts';

/** Where something stands in a text as it was written. */
export type Span = readonly [start: number, end: number];

/** Spaced words, each of their characters with the place of the sign it was made of. */
interface Mapped {
  readonly words: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const known = new Map<string, readonly (readonly [sign: string, kind: ReturnType<typeof kindOf>])[]>();

/** A sign as it is folded, with what each of its parts is in a word. */
function partsOf(sign: string) {
  let parts = known.get(sign);
  if (!parts) {
    parts = Array.from(fold(sign), (part) => [part, kindOf(part)] as const);
    if (known.size < 5_000) known.set(sign, parts);
  }
  return parts;
}

/** The words of a text as search compares them, and where each of their characters comes from. */
function mapped(text: string): Mapped {
  const units = [' ']; // a text is long, and joining it bit by bit would take the square of its length
  const starts = [0];
  const ends = [0];
  const add = (part: string, from: number, to: number) => {
    for (let unit = 0; unit < part.length; unit += 1) {
      units.push(part.charAt(unit));
      starts.push(from);
      ends.push(to);
    }
  };
  const gap = (at: number) => {
    if (units.at(-1) === joint)
      units[units.length - 1] = ' '; // a hyphen that ends a word
    else if (units.at(-1) !== ' ') add(' ', at, at);
  };
  let from = 0;
  for (const sign of text) {
    const to = from + sign.length;
    const parts = partsOf(sign);
    if (parts.length === 0 && units.at(-1) !== ' ') ends[ends.length - 1] = to; // an accent goes with its letter
    for (const [part, kind] of parts) {
      if (kind === 'letter') add(part, from, to);
      else if (kind === 'joint' && units.at(-1) !== ' ' && units.at(-1) !== joint) add(joint, from, to);
      else gap(from);
      if (kind !== 'lone') continue;
      add(part, from, to);
      gap(to);
    }
    from = to;
  }
  gap(from);
  return { words: units.join(''), starts, ends };
}

/** The same words with those that have an apostrophe or a hyphen as one. */
function withoutJoints({ words, starts, ends }: Mapped): Mapped {
  const isKept = (_: unknown, at: number) => words[at] !== joint;
  return { words: words.replaceAll(joint, ''), starts: starts.filter(isKept), ends: ends.filter(isKept) };
}

function* spansIn({ words, starts, ends }: Mapped, terms: readonly Term[]): Generator<Span> {
  for (const term of terms) {
    const asked = pattern(term);
    const first = term.fit === 'part' ? 0 : 1;
    for (let at = words.indexOf(asked); at >= 0 && asked; at = words.indexOf(asked, at + first + term.text.length)) {
      yield [starts[at + first] ?? 0, ends[at + first + term.text.length - 1] ?? 0];
    }
  }
}

/** Spans in order, those that meet or overlap as one. */
function apartAndInOrder(spans: readonly Span[]): readonly Span[] {
  const inOrder = spans.toSorted(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  const kept: Span[] = [];
  for (const [start, end] of inOrder) {
    const last = kept.at(-1);
    if (!last || start >= last[1]) kept.push([start, end]);
    else if (end > last[1]) kept[kept.length - 1] = [last[0], end];
  }
  return kept;
}

/**
 * Where terms stand in a text as it was written: in order and apart. Of a word that was begun, the beginning; a letter that
 * folds to several counts whole.
 */
export function spansOf(text: string, terms: readonly Term[]): readonly Span[] {
  if (terms.length === 0 || !text) return [];
  const withJoints = mapped(text);
  const hasJoint = withJoints.words.includes(joint);
  const separate = { ...withJoints, words: withJoints.words.replaceAll(joint, ' ') };
  const spans = [...spansIn(separate, terms), ...(hasJoint ? spansIn(withoutJoints(withJoints), terms) : [])];
  return apartAndInOrder(spans);
}
