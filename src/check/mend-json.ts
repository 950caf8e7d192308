import { findFault, type JsonFault } from '../feed/json-fault.ts';
import type { Stretch } from './locate.ts';
import { withTexEscapes } from './tex-escapes.ts';

/** What to write in place of some characters of a text. */
interface Edit extends Stretch {
  readonly put: string;
}

/** Where a JSON text is wrong, as people see it, and what it should be. */
export interface MendedJson {
  /** What to look at: where something is missing, what stands before it. */
  readonly spot: Stretch;
  /** The line as it should be; absent where nobody can tell. */
  readonly line?: string;
}

/** A stretch with what stands there. */
interface Token extends Stretch {
  readonly text: string;
}

/** Characters of a token that are looked at. */
const longest = 2_000;

// within single quotes an apostrophe may stand, which nothing follows that ends a value
const token =
  /^(?:"(?:[^"\\\n\r]|\\[^\n\r])*"?|['‘](?:[^'’\n\r]|['’](?!\s*[,:\]}\n\r]))*['’]|[“”„][^“”\n\r]*[“”]|[^\s,:[\]{}"]+|[,:[\]{}])/;
const tokenBefore = /(?:"(?:[^"\\\n\r]|\\[^\n\r])*"|[^\s,:[\]{}"]+|[,:[\]{}])$/;

/** Python's and JavaScript's words for what JSON writes otherwise. */
const words: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  none: 'null',
  null: 'null',
  nan: 'null',
  undefined: 'null',
};

const quoted = (written: string): string => words[written.toLowerCase()] ?? JSON.stringify(unquoted(written));
const isQuoted = (written: string): boolean => /^(?:['‘].*['’]|[“”„].*[“”])$/s.test(written);
const unquoted = (written: string): string =>
  isQuoted(written) ? written.slice(1, -1).replaceAll("\\'", "'") : written;

const escapes: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

// A backslash before what is no escape stands for itself: "C:\x"; then so do those that begin a command: "\alpha\beta".
const escaped = (written: string): string =>
  withTexEscapes(
    written
      .replace(/\\(?:["\\/bfnrt]|u[\da-f]{4})|\\/gi, (found) => (found === '\\' ? '\\\\' : found))
      .replace(/[\t\n\r]/g, (character) => escapes[character] ?? character),
  );

/** A text that a double quote of its own has ended too early: "The "Big" One". */
function innerQuotes(text: string, offset: number): readonly Edit[] {
  const from = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
  const line = /^[^\n\r]*/.exec(text.slice(from, from + longest))?.[0] ?? '';
  const [, name = '', value] = /^(.{0,200}?"\s*:\s*)"(.*)"\s*[,}\]]*\s*$/.exec(line) ?? [];
  const start = from + name.length;
  return value === undefined ? [] : [{ from: start, to: start + value.length + 2, put: JSON.stringify(value) }];
}

/** For a text that goes over several lines, or whose closing quote was forgotten. */
function closing(text: string, offset: number, here: string): Edit {
  const rest = text.slice(offset, offset + longest);
  const several = /^"(?:[^"\\]|\\.)*"/s.exec(rest)?.[0];
  const isNextItem = /^[^\n\r]*[\n\r]\s*(?:"|[}\]])/.test(rest);
  if (several && !isNextItem) return { from: offset, to: offset + several.length, put: escaped(several) };
  return { from: offset, to: offset + here.length, put: here.replace(/\s*(,?)\s*$/, '"$1') };
}

/** The edits that may mend a fault; the first that does is right often enough. */
function editsFor(text: string, { code, offset }: JsonFault, here: string, before: Token): Edit[] {
  const end = offset + here.length;
  const insert = (put: string): Edit => ({ from: before.to, to: before.to, put });
  const replace = (put: string): Edit => ({ from: offset, to: end, put });
  const withoutComma: Edit[] = before.text === ',' ? [{ ...before, put: '' }] : [];
  const edits: Readonly<Record<string, readonly Edit[]>> = {
    CommaExpected: [insert(','), ...innerQuotes(text, offset)],
    ColonExpected: [insert(':'), { from: offset, to: offset + 1, put: ':' }],
    PropertyNameExpected: [...withoutComma, replace(quoted(here))],
    ValueExpected: withoutComma,
    CloseBraceExpected: ['}', '}]}', '}]'].map(insert),
    CloseBracketExpected: [']', ']}'].map(insert),
    EndOfFileExpected: /^[}\],]$/.test(here) ? [replace('')] : [],
    InvalidSymbol: here === ';' ? [replace(','), replace(':')] : [replace(quoted(here)), ...innerQuotes(text, offset)],
    InvalidCommentToken: [replace('')],
    InvalidEscapeCharacter: [replace(escaped(here))],
    InvalidUnicode: /\\u(?:p|nder|nrhd|rcorner|lcorner)/.test(here) ? [replace(escaped(here))] : [],
    InvalidCharacter: [replace(escaped(here))],
    UnexpectedEndOfString: [closing(text, offset, here)],
  };
  return [...(edits[code] ?? [])];
}

const apply = (text: string, { from, to, put }: Edit): string => text.slice(0, from) + put + text.slice(to);

/** The line of a text that holds an offset. */
function lineOf(text: string, offset: number): string {
  const from = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const to = /[\n\r]/.exec(text.slice(offset))?.index;
  return text.slice(from, to === undefined ? text.length : offset + to).trim();
}

// Comments and quoted texts go on behind what ends a token.
function tokenAt(text: string, { code, offset }: JsonFault): string {
  const rest = text.slice(offset, offset + longest);
  if (code === 'InvalidCommentToken') return /^\/\*[\s\S]*?\*\/|^\/[^\n\r]*/.exec(rest)?.[0] ?? '';
  if (code === 'InvalidCharacter') return /^"(?:[^"\\]|\\.)*"/s.exec(rest)?.[0] ?? '';
  if (code === 'UnexpectedEndOfString') return /^[^\n\r]*/.exec(rest)?.[0] ?? '';
  return token.exec(rest)?.[0] ?? '';
}

function beforeOf(text: string, offset: number): Token {
  const to = text.slice(0, offset).trimEnd().length;
  const found = tokenBefore.exec(text.slice(Math.max(0, to - longest), to))?.[0] ?? '';
  return { from: to - found.length, to, text: found };
}

/** Faults of one line that are mended together. */
const mostFaults = 20;

/** The line of an edit as it should be; where that changed quotes, which are wrong everywhere then, with its other quotes too. */
function mendedLine(text: string, edit: Edit, isQuotes: boolean): string {
  const end = edit.from + edit.put.length;
  let mended = apply(text, edit);
  for (let count = 0; isQuotes && count < mostFaults; count += 1) {
    const fault = findFault(mended);
    const here = fault && tokenAt(mended, fault);
    if (!here || !isQuoted(here) || /[\n\r]/.test(mended.slice(end, fault.offset))) break;
    mended = apply(mended, { from: fault.offset, to: fault.offset + here.length, put: quoted(here) });
  }
  return lineOf(mended, end);
}

/** Shows where a text stops being JSON, and how its line should be written where that can be told and proved by reading it. */
export function mendJson(text: string, fault: JsonFault): MendedJson {
  const { offset } = fault;
  const [here, before] = [tokenAt(text, fault), beforeOf(text, offset)];
  const isBefore = /^(?:Comma|Colon|Close\w+|Value|PropertyName)Expected$/.test(fault.code);
  const isCommaTooMany = before.text === ',' && /[\]}]/.test(here);
  const spot = isBefore && (isCommaTooMany || !/^(?:Value|PropertyName)/.test(fault.code)) ? before : undefined;
  const found = editsFor(text, fault, here, before).find((edit) => {
    const next = findFault(apply(text, edit));
    return !next || next.offset > offset + edit.put.length;
  });
  return {
    spot: spot ?? { from: offset, to: offset + Math.max(here.length, 1) },
    ...(found && { line: mendedLine(text, found, isQuoted(here)) }),
  };
}
