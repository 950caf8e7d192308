import { plainText } from '../text/plain-text.ts';
import { plainWords } from '../text/plain-words.ts';
import { isHtml } from '../text/text-reader.ts';
import { isObject, type Loose } from './loose-value.ts';

/** Fields that may be HTML, that are addresses, or by which an entry is known again. */
const untouched = new Set('uid id abstract description bio biography url image links'.split(' '));
/** Fields whose text may be a link that says more than its words. */
const linked = new Set(['webcast', 'contact']);
const maximumDepth = 4;

function plain(value: unknown, name: string, depth: number): unknown {
  if (typeof value === 'string') {
    if (untouched.has(name)) return value;
    return linked.has(name) && isHtml(value) ? plainText(value) : plainWords(value);
  }
  if (depth === maximumDepth) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => plain(item, name, depth + 1));
  return isObject(value) ? membersOf(value, depth + 1) : value;
}

const membersOf = (object: Loose, depth: number): Loose =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, plain(value, name, depth)]));

/** An entry whose names, titles and notes are plain: "Caf&eacute; &#8211; <i>in vivo</i>" is "Café – in vivo". */
export function plainFields(entry: Loose): Loose {
  return membersOf(entry, 0);
}
