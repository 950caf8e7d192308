import { printParseErrorCode, visit, type ParseError, type ParseErrorCode } from 'jsonc-parser';
import { lineCounter } from './formats/line-counter.ts';

const meanings: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  PropertyNameExpected: 'a name in double quotes is expected, perhaps after a comma too many',
  ValueExpected: 'a value is missing, perhaps after a comma too many',
  CloseBraceExpected: 'a closing brace } is missing',
  CloseBracketExpected: 'a closing bracket ] is missing',
  UnexpectedEndOfString: 'a text is not closed: the double quote at its end is missing, or it goes over several lines',
  UnexpectedEndOfNumber: 'a number is not whole',
  UnexpectedEndOfComment: 'a comment is not closed',
  InvalidCommentToken: 'JSON knows no comments',
  InvalidEscapeCharacter: 'a backslash stands before a character that needs none: write \\\\ for a backslash',
  InvalidUnicode: 'a \\u is not followed by four digits',
  InvalidCharacter: 'a character that must be written as an escape, such as a tab or a line end within a text',
  InvalidNumberFormat: 'this is not a number',
  InvalidSymbol: 'a text must stand in double quotes',
  EndOfFileExpected: 'something follows after the end',
};

function place(text: string, offset: number): string {
  const lineStart = text.slice(0, offset).lastIndexOf('\n') + 1;
  const line = lineCounter(text)(offset);
  const shown = text
    .slice(Math.max(lineStart, offset - 30), offset + 30)
    .split('\n')[0]
    ?.trim();
  return `line ${line}, column ${offset - lineStart + 1}${shown ? `, near “${shown}”` : ''}`;
}

function firstFault(text: string): Pick<ParseError, 'error' | 'offset'> | undefined {
  let first: Pick<ParseError, 'error' | 'offset'> | undefined;
  const onError = (error: ParseErrorCode, offset: number) => {
    first = { error, offset };
    throw new SyntaxError(); // one is enough: a large document may be nothing else
  };
  try {
    visit(text, { onError }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  } catch {
    // the first one was found, or the text nests more deeply than the parser can follow
  }
  return first;
}

/** Where a text stops being JSON. */
export interface JsonFault {
  /** Characters before it. */
  readonly offset: number;
  /** The parser's name for what is wrong. */
  readonly code: string;
  readonly meaning: string;
}

/** The first thing that is no JSON in a text; undefined where there is none, or the text nests too deeply to tell. */
export function findFault(text: string): JsonFault | undefined {
  const first = firstFault(text);
  if (!first) return undefined;
  const code = printParseErrorCode(first.error);
  return { offset: first.offset, code, meaning: meanings[code] ?? code };
}

/** Whether nothing follows a fault: the rest of the document is missing. */
function isAtEnd(text: string, { offset, code }: JsonFault): boolean {
  const rest = text.slice(offset).trim();
  return rest === '' || (code === 'UnexpectedEndOfString' && !rest.includes('\n'));
}

/** Says where a text stops being JSON and why, in words an author understands. */
export function describeFault(text: string): string {
  if (!text.trim()) return 'the document is empty';
  const fault = findFault(text);
  if (!fault) return 'this is not JSON';
  const end = isAtEnd(text, fault) ? 'its end is missing, as if it was cut off on the way; ' : '';
  return `this is not JSON: ${end}${fault.meaning} at ${place(text, fault.offset)}`;
}
