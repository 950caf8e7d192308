import { isObject, type Loose } from './loose-value.ts';

const timeWord = /^(?:starts?|begins?|dates?|day|when|datum|beginn|time|termin)(?:[^a-z]|[A-Z]|time|date|at|$)/;
const nameWord = /^(?:title|titel|name|summary|subject|topic|speakers?|presenter|talk)/i;

/** The key that seems to hold when an entry takes place; undefined where it is no entry. */
function timeKey(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const keys = Object.keys(value).slice(0, 200);
  return keys.some((key) => nameWord.test(key)) ? keys.find((key) => timeWord.test(key)) : undefined;
}

/** The key for the time of the first entries in a list that are some. */
const timeKeyIn = (list: readonly unknown[]): string | undefined =>
  list
    .slice(0, 20)
    .map(timeKey)
    .find((key) => key !== undefined);

const named = (key: string): string => (key === 'start' ? '' : `, and “${key.slice(0, 40)}” in its entries “start”`);

/** The first list of entries in an object or in an object within it, with the keys that lead to it. */
function listIn(
  document: Loose,
  path: readonly string[] = [],
): readonly [path: readonly string[], key: string] | undefined {
  for (const [name, value] of Object.entries(document).slice(0, 200)) {
    const here = [...path, name.slice(0, 40)];
    const key = Array.isArray(value) && timeKeyIn(value);
    if (key) return [here, key];
    const inner = isObject(value) && path.length < 2 && listIn(value, here);
    if (inner) return inner;
  }
  return undefined;
}

/** What keeps JSON that holds seminars from being a feed; undefined where it seems to hold none. */
export function nearlyFeed(document: unknown): string | undefined {
  if (Array.isArray(document)) {
    const key = timeKeyIn(document);
    return key && `its entries have no “start”: write that in place of “${key.slice(0, 40)}”`;
  }
  if (!isObject(document)) return undefined;
  const own = timeKey(document);
  const [path = [], key = ''] = listIn(document) ?? [];
  if (path.length === 1) return `there is a list under “${path[0]}”: name it “seminars”${named(key)}`;
  if (path.length > 1)
    return `there is a list under “${path.join('.')}”: put it at the top, as “seminars”${named(key)}`;
  if (own)
    return `this is one entry alone: put it in a list, between [ and ]${own === 'start' ? '' : `, and write “start” in place of “${own}”`}`;
  return isObject(document.seminars) ? '“seminars” holds an object: make a list of it, between [ and ]' : undefined;
}
