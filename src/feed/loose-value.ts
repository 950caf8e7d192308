/** A JSON object, as a feed holds it. */
export type Loose = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text or number as trimmed text; empty for anything else. */
export function looseText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The values of a list; a single value is a list of one. */
export function looseList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** The names in a list of texts or `{ name }`; a text may hold several, separated by semicolons. */
export function looseNames(value: unknown): readonly string[] {
  const names = looseList(value).flatMap((item) =>
    typeof item === 'string' ? item.split(';') : [isObject(item) ? item.name : item],
  );
  return [...new Set(names.map(looseText).filter(Boolean))];
}

/** The first value that is given. */
export function firstGiven(...values: readonly unknown[]): unknown {
  return values.find((value) => value !== undefined && value !== null && value !== '');
}

/** The members that are given: empty texts, empty lists and missing values have no key. */
export function onlyGiven(object: Loose): Loose {
  return Object.fromEntries(
    Object.entries(object).filter(
      ([, value]) => firstGiven(value) !== undefined && !(Array.isArray(value) && !value.length),
    ),
  );
}
