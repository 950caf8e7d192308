import { isNode, type Node, valuesOf } from './json-ld.ts';

/** Finds the node that a reference means: `{ "@id": "#hall" }`; anything else as it is. */
export type Lookup = (value: unknown) => unknown;

/** The members that hold what a node says in a word, by how near they come to it. */
const own = ['@value', 'url', 'contentUrl', 'embedUrl', 'value', 'name', '@id'];

function wordOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** A value as text: the first of a list, the address or name of a node. */
export function said(value: unknown): string | undefined {
  const [first] = valuesOf(value);
  if (!isNode(first)) return wordOf(first);
  return own.map((name) => wordOf(valuesOf(first[name])[0])).find((word) => word !== undefined);
}

/** All values of a list as texts. */
export function several(value: unknown): readonly string[] {
  return valuesOf(value)
    .slice(0, 100)
    .filter((item) => !isNode(item) || '@value' in item || '@id' in item)
    .flatMap((item) => said(item) ?? []);
}

/** The name of a node, or a text that is one. */
export function nameOf(value: unknown): string | undefined {
  const [first] = valuesOf(value);
  return isNode(first) ? said(first.name ?? first.legalName) : wordOf(first);
}

/** Makes a lookup of the nodes of a document; those that say more than their `@id` answer for it. */
export function lookup(nodes: readonly Node[]): Lookup {
  const known = new Map(
    nodes.filter((node) => Object.keys(node).length > 1).map((node) => [wordOf(node['@id']), node] as const),
  );
  return (value) => {
    const [first] = valuesOf(value);
    if (!isNode(first) || Object.keys(first).length > 1) return first;
    return known.get(wordOf(first['@id'])) ?? first;
  };
}
