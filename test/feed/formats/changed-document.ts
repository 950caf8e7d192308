import fc from 'fast-check';

/** What people and attackers write where something else is expected. */
export const hostileText = fc.constantFrom(
  '',
  ' ',
  '\u0000\u202e\u2066',
  `Z${'\u0300'.repeat(60)}`,
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-1',
  '1e400',
  '9'.repeat(400),
  'javascript:alert(1)',
  'data:text/html,x',
  'https://[',
  '//x.example/a',
  '<img src=x onerror=alert(1)>',
  '<p>Speaker: <b>A</b>; Title: B',
  '"',
  '\\',
  ',;|\t',
  '\r\n ',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'RRULE:FREQ=SECONDLY',
  ']]>',
  '&#x110000;&amp;lt;',
  'x'.repeat(3000),
  'A; '.repeat(300),
  '2026-02-30T25:61',
  '+275760-09-13T00:00:00Z',
  '0000-01-01',
  'P99999999D',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'Mars/Base',
  'TBA',
);

/** A spoiling of a document: somewhere, something else. */
export interface Change {
  /** Where, as a share of the document. */
  readonly where: number;
  readonly kind: 'delete' | 'replace' | 'wrap' | 'repeat';
  readonly value: unknown;
}

export const anyChange: fc.Arbitrary<Change> = fc.record({
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  kind: fc.constantFrom('delete', 'replace', 'replace', 'wrap', 'repeat'),
  value: fc.oneof(
    hostileText,
    hostileText,
    fc.jsonValue(),
    fc.integer(),
    fc.constantFrom(null, {}, [], 8.64e15, -1e300),
  ),
});

type Path = readonly string[];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, member]) => [[...path, key], ...pathsIn(member, [...path, key])])
    : [];

function instead(old: unknown, { kind, value }: Change): unknown {
  if (kind === 'wrap') return [old];
  return kind === 'repeat' ? [old, old, old] : value;
}

function changeAt(document: unknown, [key = '', ...rest]: Path, change: Change): unknown {
  if (typeof document !== 'object' || document === null) return document;
  const members = Object.entries(document).flatMap(([name, member]): readonly (readonly [string, unknown])[] => {
    if (name !== key) return [[name, member]];
    if (rest.length > 0) return [[name, changeAt(member, rest, change)]];
    return change.kind === 'delete' ? [] : [[name, instead(member, change)]];
  });
  return Array.isArray(document) ? members.map(([, member]) => member) : Object.fromEntries(members);
}

/** A copy of a JSON document with changes, one after the other. */
export function changed(document: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((current: unknown, change) => {
    const paths = pathsIn(current);
    return changeAt(current, paths[Math.floor(change.where * paths.length)] ?? [], change);
  }, document);
}

/** A text with changes: what stands around a place goes, comes twice or gives way. */
export function changedText(text: string, changes: readonly Change[]): string {
  return changes.reduce((current, { where, kind, value }) => {
    const [at, length] = [Math.floor(where * current.length), 1 + (Math.floor(where * 1e6) % 40)];
    const [before, piece, after] = [current.slice(0, at), current.slice(at, at + length), current.slice(at + length)];
    const said = typeof value === 'string' ? value : JSON.stringify(value);
    const kinds = { delete: '', replace: said, wrap: `"${piece}`, repeat: piece.repeat(3) };
    return before + kinds[kind] + after;
  }, text);
}
