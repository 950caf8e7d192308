import { isRaw as isObject, type Raw as Loose } from './field-readers.ts';
import { isNothing, isToBeAnnounced } from './placeholder.ts';

export { isRaw as isObject, type Raw as Loose } from './field-readers.ts';

/** A text or number as trimmed text; empty for anything else. */
export function looseText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** The values of a list; a single value is a list of one. */
export function looseList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || value === '' ? [] : [value];
}

/** A value as it is, but for a text that only says there is none or that it is to be announced. */
export function unlessPlaceholder(value: unknown): unknown {
  const text = looseText(value);
  return isToBeAnnounced(text) || isNothing(text) ? undefined : value;
}

/** The names in a list of texts or of `{ name }`. */
export function looseNames(value: unknown): readonly string[] {
  const names = looseList(value).map((item) => looseText(unlessPlaceholder(isObject(item) ? item.name : item)));
  return [...new Set(names.filter(Boolean))];
}

/** The names in a list, or in one text that separates them by semicolons. */
export function severalNames(value: unknown): readonly string[] {
  return looseNames(typeof value === 'string' ? value.split(';') : value);
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
