/** One of several words, else the first of them. */
export function choice<T extends string>(value: string | null | undefined, known: readonly [T, ...T[]]): T {
  return known.find((word) => word === value?.trim()) ?? known[0];
}

/** Several words, separated by spaces, without those nobody knows. */
export function tokens<T extends string>(value: string | null | undefined, known: readonly T[]): readonly T[] {
  const asked = value?.split(/\s+/) ?? [];
  return [...new Set(asked)].flatMap((word) => known.find((name) => name === word) ?? []);
}

/** A whole number of at least one, else undefined. */
export function wholeNumber(value: number | null | undefined): number | undefined {
  return value && Number.isInteger(value) && value > 0 ? value : undefined;
}

/** A day, `YYYY-MM-DD`, else undefined. */
export function day(value: string | null | undefined): string | undefined {
  return value && /^\d{4}-\d\d-\d\d$/.test(value) && Date.parse(value) ? value : undefined;
}

/** Values separated by `|`. */
export function values(value: string | null | undefined): readonly string[] {
  return value?.split('|').flatMap((part) => part.trim() || []) ?? [];
}
