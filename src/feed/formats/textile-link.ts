import { escapeAddress, escapeText } from './textile-shields.ts';

/** What addresses are called in a text: `[name]https://…`, each on a line. */
export type Aliases = ReadonlyMap<string, string>;

/** A link found behind its words. */
interface Link {
  /** Where its address ends. */
  readonly end: number;
  /** How many of the last characters of its words are no words: a title. */
  readonly cut: number;
  readonly tags: readonly [string, string];
}

const definition = /^\[([\w-]{1,60})\]((?:https?:\/\/|mailto:|\/)\S{1,2000})[ \t]*$/gm;
const named = /:([\w-]{1,60})/y;
const written = /:((?:https?:\/\/|mailto:|tel:|www\.|\/(?!\/))[^\s<>"“”]{1,2000})/y;
/** `words(title)`: a title is words itself, directly behind the others; `f(x)` has none. */
const title = /(?<=[\p{L}\p{N}])\([\p{L}\p{N}][\p{L}\p{N} .,:'’-]{3,200}\)$/u;

/** Takes out of a text the definitions of names that its links use; a list of references has none. */
export function takeAliases(text: string): { readonly text: string; readonly aliases: Aliases } {
  const used = new Set(Array.from(text.matchAll(/["”]:([\w-]{1,60})/g), ([, name]) => name));
  const aliases = new Map<string, string>();
  const rest = text.replace(definition, (line: string, name: string, address: string) => {
    if (!used.has(name)) return line;
    aliases.set(name, address);
    return '';
  });
  return { text: rest, aliases };
}

/** An address without what belongs to the sentence around it. */
function withoutTail(address: string): string {
  const count = (bracket: string): number => address.split(bracket).length - 1;
  let surplus = count(')') - count('(');
  let end = address.length;
  for (; end > 0; end -= 1) {
    const last = address[end - 1]!;
    if (last === ')' && surplus > 0) surplus -= 1;
    else if (!/[.,;:!?'*_|\]}]/.test(last)) break;
  }
  return address.slice(0, end);
}

function addressAt(text: string, index: number, aliases: Aliases): readonly [address: string, end: number] | undefined {
  written.lastIndex = index;
  const address = withoutTail(written.exec(text)?.[1] ?? '');
  if (/[\p{L}\d]/u.test(address.replace(/^(?:\w+:)?\/*/, '')))
    return [address.replace(/^www\./, 'https://www.'), index + 1 + address.length];
  named.lastIndex = index;
  const name = named.exec(text)?.[1] ?? '';
  const meant = aliases.get(name);
  return meant === undefined ? undefined : [meant, index + 1 + name.length];
}

/** The link whose words end, with their quotation mark, at a place in the text. */
export function linkAt(words: string, text: string, index: number, aliases: Aliases): Link | undefined {
  const [address, end] = addressAt(text, index, aliases) ?? [];
  if (address === undefined || end === undefined) return undefined;
  const tag = `<a href="${escapeAddress(address)}">`;
  if (words === '$') return { end, cut: 1, tags: [tag + escapeText(address), '</a>'] }; // says the address itself
  return { end, cut: title.exec(words.slice(-210))?.[0].length ?? 0, tags: [tag, '</a>'] };
}
