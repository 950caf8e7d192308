import { bounds } from '../model/bounds.ts';
import type { EntryContext } from './entry-context.ts';

/** A JSON object whose values nobody has looked at yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** Reads a given value; undefined for what is not of the field's shape. */
export type FieldReader<T> = (value: unknown, context: EntryContext) => T | undefined;

/** A reader for each field of an object. */
export type Readers<T> = { readonly [K in keyof T]-?: FieldReader<NonNullable<T[K]>> };

// Control characters but tab and newline, what turns or hides the text around it (Unicode TR #36 §2), halves of characters.
const unreadable = /[^\P{Cc}\t\n]|[\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc\ufffe\uffff\p{Cs}]/gu;

// Tags but those of a flag (Unicode TS #51, ED-14a), and marks on a letter that has six: more would paint over other lines.
const unruly =
  /(\u{1f3f4}[\u{e0030}-\u{e007a}]{2,8}\u{e007f})|[\u{e0000}-\u{e007f}]|(?<=[\p{M}\u200c-\u200f]{6})[\p{M}\u200c-\u200f]/gu;

// Words that may stand where something is to come or is missing.
const hint =
  /t\.?b\.?[acd]|\bn\.? ?n\b|to be|not yet|follow|soon|confirm|bekannt|folgt|à |venir|nunci|definir|^\W*(n\/?a|none|null|undefined)\b|^[^\p{L}\d]*$/iu;

// Names and titles that may be HTML.
const markup = /<[/a-z]|&[#\w]+;/i;

// Words at the start of a title, or brackets at its end, that may call it off.
const notice = /^\W*(cancel|postpone|reschedul|moved|sold|abgesagt|verschoben|annul|report)|[\])]$/i;

/** Whether a value is a JSON object. */
export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text of several lines. */
export const text: FieldReader<string> = (value, context) => {
  if (typeof value !== 'string') {
    context.odd('shape');
    return undefined;
  }
  const clean = value
    .slice(0, bounds.text)
    .replace(/\r\n?|[\v\f\x85]/g, '\n')
    .replace(unreadable, '')
    .replace(unruly, '$1')
    .trim();
  if (value.length > bounds.text || (clean.length < 60 && hint.test(clean))) context.odd('shape');
  return clean || undefined;
};

/** Text on one line. */
export const line: FieldReader<string> = (value, context) => {
  const found = text(typeof value === 'number' ? String(value) : value, context);
  if (found && (found.length > bounds.line || markup.test(found))) context.odd('shape');
  return found
    ?.slice(0, bounds.line)
    .replace(/[\s\p{Cs}]+/gu, ' ')
    .trim();
};

/** Text on one line that may say whether it takes place. */
export const heading: FieldReader<string> = (value, context) => {
  const found = line(value, context);
  if (found && notice.test(found)) context.odd('shape');
  return found;
};

/** One of several words. */
export const oneOf =
  <T extends string>(words: readonly T[]): FieldReader<T> =>
  (value, context) => {
    const found = words.find((word) => word === value);
    if (!found) context.odd('shape');
    return found;
  };

/** A list, without the values that are not of its shape. */
export const list =
  <T>(read: FieldReader<T>): FieldReader<readonly T[]> =>
  (value, context) => {
    if (!Array.isArray(value)) {
      context.odd('shape');
      return undefined;
    }
    if (value.length > bounds.values) context.odd('shape');
    return [...new Set(value.slice(0, bounds.values).flatMap((item) => read(item, context) ?? []))];
  };

/** An object with certain fields, without those that are missing or not of their shape. */
export function fields<T extends object>(raw: Raw, readers: Readers<T>, context: EntryContext): Partial<T> {
  const read: Partial<T> = {};
  for (const [name, given] of Object.entries(raw)) {
    if (given === undefined || given === null || given === '') continue;
    if (Object.hasOwn(readers, name)) {
      const key = name as keyof T;
      const value = readers[key](given, context);
      if (value !== undefined) read[key] = value;
    } else context.odd('shape');
  }
  return read;
}

/** An object with at least one of certain fields. */
export const record =
  <T extends object>(readers: Readers<T>): FieldReader<T> =>
  (value, context) => {
    if (!isRaw(value)) {
      context.odd('shape');
      return undefined;
    }
    const read = fields(value, readers, context);
    return Object.keys(read).length > 0 ? (read as T) : undefined; // what else must be there, its user sees to
  };
