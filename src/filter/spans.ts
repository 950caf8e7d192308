import { pattern, type Term } from './question.ts';
import { apart, fold, joint, kindOf, spaced, together } from './search.ts';

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
  let words = ' ';
  let last = ' ';
  let joinsAt = -1; // where a hyphen stands that joins, if a letter follows
  let isStop = false; // that it is a full stop, which joins no numbers
  const starts = [0];
  const ends = [0];
  const add = (part: string, from: number, to: number) => {
    words += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(from);
      ends.push(to);
    }
    last = part;
    joinsAt = -1;
  };
  let from = 0;
  for (const sign of text) {
    const to = from + sign.length;
    const parts = partsOf(sign);
    // an accent goes with its letter, also with one that is a word of its own
    const isAccent = parts.length === 0 && joinsAt < 0;
    for (let at = ends.length - 1; isAccent && at > 0 && ends[at] === from; at -= 1) ends[at] = to;
    for (const [part, kind] of parts) {
      if ((kind === 'joint' || kind === 'stop') && last !== ' ' && joinsAt < 0) {
        joinsAt = from;
        isStop = kind === 'stop';
        continue;
      }
      if (kind === 'letter') {
        const isJoining = !isStop || /^\p{L}{2}/u.test(last + part);
        if (joinsAt >= 0) add(isJoining ? joint : ' ', joinsAt, from);
        add(part, from, to);
        continue;
      }
      if (last !== ' ') add(' ', from, from);
      if (kind !== 'lone') continue;
      add(part, from, to);
      add(' ', to, to);
    }
    from = to;
  }
  if (last !== ' ') add(' ', from, from);
  return { words, starts, ends };
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
    for (let at = words.indexOf(asked); at >= 0; at = words.indexOf(asked, at + first + term.text.length)) {
      yield [starts[at + first] ?? 0, ends[at + first + term.text.length - 1] ?? 0];
    }
  }
}

/** Spans in order, those that meet or overlap as one. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted(([one, oneEnd], [other, otherEnd]) => one - other || otherEnd - oneEnd);
  const kept: Span[] = [];
  for (const [start, end] of sorted) {
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
  const there = spaced(fold(text));
  const forms = there.includes(joint) ? [apart(there), together(there)] : [there];
  const asked = terms.filter((term) => forms.some((words) => words.includes(pattern(term))));
  if (asked.length === 0) return []; // most texts have none, and a map of one takes longer
  const map = mapped(text);
  const separate = { ...map, words: apart(map.words) };
  const spans = [...spansIn(separate, asked), ...(there.includes(joint) ? spansIn(withoutJoints(map), asked) : [])];
  return inOrder(spans);
}
