/** An address that stands in running text. */
export interface BareAddress {
  readonly start: number;
  readonly end: number;
  /** With its scheme: `http`, `https` or `mailto`. */
  readonly href: string;
}

/** Each part has a bound, so that no text makes the search slow. */
const address = /https?:\/\/[^\s<>"]+|(?<![\w.+%-])[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;

const openings: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const punctuation = new Set(".,;:!?'’”»…*_、。");

function balance(text: string, opening: string, closing: string): number {
  let open = 0;
  for (const character of text) open += character === opening ? 1 : character === closing ? -1 : 0;
  return open;
}

/** Sentences end after addresses, and brackets close around them: neither belongs to the address. */
function withoutTail(text: string): string {
  const balances = Object.fromEntries(
    Object.entries(openings).map(([closing, opening]) => [closing, balance(text, opening, closing)]),
  );
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1]!;
    if (punctuation.has(last)) continue;
    if ((balances[last] ?? 0) >= 0) break;
    balances[last]! += 1;
  }
  return text.slice(0, end);
}

/** Finds bare web and e-mail addresses, in order. */
export function findAddresses(text: string): readonly BareAddress[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const found = withoutTail(match[0]);
    const href = /^https?:/i.test(found) ? found : `mailto:${found}`;
    return /:\/\/.|@./.test(found) ? [{ start: match.index, end: match.index + found.length, href }] : [];
  });
}
