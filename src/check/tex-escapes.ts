import { visit } from 'jsonc-parser';
import { isObject } from '../feed/loose-value.ts';
import type { FeedProblem } from '../feed/read-seminars.ts';

type Path = readonly (string | number)[];

/** Fields that hold what scholars write, in the formats that are JSON. */
const texts = /^(?:title|name|summary|abstract|description(?:_text)?|bio|biography|content|comments)$/;

/** What JSON makes of a backslash before these letters. */
const meanings: Readonly<Record<string, string>> = {
  b: 'a control character',
  f: 'a control character',
  n: 'a line end',
  r: 'a line end',
  t: 'a tab',
};

/** The rest of TeX's commands behind those letters. */
const commands: Readonly<Record<string, RegExp>> = {
  b: /^[a-z]/i, // nobody means a backspace
  f: /^(?:box|lat|orall|rac|rak|rown)(?![a-z])/i,
  n: /^(?:abla|atural|e|earrow|eg|eq|ewline|exists|geq|i|leq|less|mid|ot|otin|parallel|rightarrow|sim|subseteq|u|warrow)(?![a-z])/,
  r: /^(?:angle|brace|brack|ceil|floor|ho|ight|ightarrow|m|moustache|times|vert|Vert)(?![a-z])/,
  t: /^(?:an|anh|au|bf|ext|extbf|extit|extrm|extsf|extstyle|exttt|frac|herefore|heta|hickapprox|hicksim|ilde|imes|iny|o|op|riangle|riangleleft|riangleq|riangleright|t)(?![a-z])/,
};

/** Rests that are words: a line may begin with them, unless it is one of a formula. */
const words = /^(?:an|e|eg|exists|i|less|m|mid|o|op|parallel|t|u)(?![a-z])/;

/** Whether what stands behind a part of a JSON text is in a formula. */
const isInFormula = (before: string): boolean =>
  before.split('$').length % 2 === 0 || before.lastIndexOf('\\\\(') > before.lastIndexOf('\\\\)');

/** An escape that somebody meant for the beginning of a command. */
interface Mistaken {
  readonly letter: string;
  /** Such as `beta`. */
  readonly command: string;
}

function mistakenAt(json: string, offset: number): Mistaken | undefined {
  const letter = json.charAt(offset + 1);
  const rest = json.slice(offset + 2, offset + 40);
  if (!commands[letter]?.test(rest)) return undefined;
  if (words.test(rest) && letter !== 'b' && !isInFormula(json.slice(0, offset))) return undefined;
  return { letter, command: letter + (/^[a-z]+/i.exec(rest)?.[0] ?? '') };
}

// escapes of two characters are taken together, so that the second backslash of \\ begins none
const escape = /\\[\s\S]/g;

function mistakenIn(json: string): Mistaken | undefined {
  for (const { index } of json.matchAll(escape)) {
    const found = mistakenAt(json, index);
    if (found) return found;
  }
  return undefined;
}

/** A text as JSON has it, in which commands of TeX have the two backslashes they need. */
export function withTexEscapes(json: string): string {
  return json.replace(escape, (found, offset: number) => (mistakenAt(json, offset) ? `\\${found}` : found));
}

/** Whether a problem is one of `texEscapes`. */
export const isTexEscape = ({ reason }: Pick<FeedProblem, 'reason'>): boolean => reason.includes('in JSON write “\\\\');

function placeOf(path: Path, document: unknown): string {
  const at = path.slice(0, path.findIndex((key) => typeof key === 'number') + 1);
  const entry = at.reduce<unknown>(
    (value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value,
    document,
  );
  const title = isObject(entry) && typeof entry.title === 'string' ? entry.title.slice(0, 60) : '';
  const words = at.map((key) => (typeof key === 'number' ? `[${key}]` : key)).join('') || 'document';
  return title ? `${words} “${title.replace(/\p{Cc}+/gu, ' ')}”` : words;
}

/**
 * Texts of a JSON document in which a command of TeX has one backslash where JSON wants two, and which is JSON all the same:
 * `"\beta"` is a backspace and "eta". One problem for each text, found before readers take control characters out.
 *
 * @param text - the document; what is no JSON has none
 */
export function texEscapes(text: string): readonly FeedProblem[] {
  if (!/^\s*[[{]/.test(text) || !/\\[bfnrt][a-z]/i.test(text)) return [];
  const found: (Mistaken & { readonly at: Path })[] = [];
  visit(text, {
    onLiteralValue: (value, offset, length, _line, _column, path) => {
      const at = path();
      if (typeof value !== 'string' || !texts.test(String(at.at(-1)))) return;
      const mistaken = mistakenIn(text.slice(offset, offset + length));
      if (mistaken) found.push({ ...mistaken, at });
    },
  });
  if (found.length === 0) return [];
  const document = JSON.parse(text) as unknown;
  return found.map(({ letter, command, at }) => ({
    place: placeOf(at, document),
    reason: `“\\${letter}” was read as ${meanings[letter]}, and “\\${command}” lost its beginning: in JSON write “\\\\${command}”`,
    at,
  }));
}
