/** Any JSON value's member: undefined where it is no object or has none of that name. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** A text or number as trimmed text, a list of them joined by commas; undefined where nothing is to be read. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.flatMap((item) => (Array.isArray(item) ? [] : (textOf(item) ?? []))).join(', ') || undefined;
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}

/** The first of several members that says something. */
export function firstText(value: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textOf(member(value, name));
    if (text !== undefined) return text;
  }
  return undefined;
}

/** A list as it is; anything else as none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Names in a list of texts or of `{ name }`, without repetition. */
export function namesOf(value: unknown): readonly string[] {
  const names = listOf(value).map((item) => textOf(typeof item === 'object' ? member(item, 'name') : item));
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** An object without the members that are undefined; undefined where none is left. */
export function given<T extends object>(value: T): Partial<T> | undefined {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as Partial<T>) : undefined;
}
