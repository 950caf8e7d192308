const functions =
  'arg cos cosh cot csc deg det dim exp gcd hom inf ker lcm lim ln log max min mod pi pr sec sin sinh sup tan tanh tr';

/** Words people write in formulas without a backslash; "dx" is one as well. */
const functionNames = new Set(functions.split(' '));

/** "5 to 10", "3 million and", "5; he": an amount and what goes on about it. */
const amount = /^\d[\d.,]*\p{L}*(?:[,;:]\s+\p{L}|\s+\(?(\p{L}\p{Ll}+)[\s,;:)]+[\p{L}\p{N}])/u;

/** What TeX has and sentences have not. */
const texSign = /[\\^_=+<>{}|]/;

const plainWord = String.raw`(?<![\\\p{L}])\p{L}{2,}(?!\p{L})`;
const word = new RegExp(plainWord, 'gu');
const threeWords = new RegExp(String.raw`${plainWord}(?:[ ,]+\p{L}{2,}){2,}`, 'u');

/** Writing that formulas do not have outside `\text{…}`; one letter may be a symbol, as Ш is. */
const otherScript = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Common}])\p{L}{2}/u;

/** `$HOME/$PATH`, `${a}/${b}`: the name of a variable after each dollar. */
const variable = /^(?:[A-Z_]{2,}\b|\{\w+\})/;

function isFunction(name: string): boolean {
  return functionNames.has(name.toLowerCase()) || /^d\p{L}$/u.test(name);
}

function plainWords(text: string): readonly string[] {
  return (text.match(word) ?? []).filter((found) => !isFunction(found));
}

/** What stands in braces is an argument: `\text{…}` may hold sentences. */
function withoutArguments(tex: string): string {
  return tex.replace(/\{[^{}]*\}/g, '{}');
}

function isAmount(tex: string): boolean {
  const found = amount.exec(tex);
  return found !== null && !isFunction(found[1] ?? '');
}

/** Whether what stands between two dollars is a sentence about money or about anything else. */
export function isProse(tex: string): boolean {
  if (isAmount(tex)) return true;
  const outside = withoutArguments(tex);
  if (otherScript.test(outside) || threeWords.test(outside)) return true;
  return /\s/.test(outside.trim()) && !texSign.test(tex) && plainWords(outside).length >= 2;
}

/** Whether dollars of shells stand around it: `$HOME:$PATH`, given what follows the second. */
export function isShell(tex: string, after: string): boolean {
  return variable.test(tex) && variable.test(after);
}

/** Whether it is TeX past doubt, so that its dollars may have spaces inside, as in `$ \alpha $`. */
export function isPlainlyTex(tex: string): boolean {
  return (
    /\\[a-zA-Z]|[\^_]\{/.test(tex) &&
    !isProse(tex) &&
    plainWords(withoutArguments(tex)).every(({ length }) => length < 3)
  );
}
