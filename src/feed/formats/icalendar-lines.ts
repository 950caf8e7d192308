import ICAL from 'ical.js';
import { icalendarBounds } from '../../model/bounds.ts';
import { lineCounter } from './line-counter.ts';

/** A component, `VEVENT` for one; its lines are taken apart when they are asked for. */
export interface Component {
  /** In small letters. */
  readonly name: string;
  readonly lines: Map<string, string[]>;
  readonly components: Component[];
  /** How many components begin before it in the text. */
  readonly order: number;
}

/** One property of a component. */
export interface Property {
  /** Parameters by their names in small letters. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Type of the values: `text`, `uri`, `date-time`. */
  readonly type: string;
  readonly values: readonly unknown[];
  /** What stands behind the colon, as written. */
  readonly raw: string;
}

const content = /^([A-Z][A-Z\d-]{0,60}|[a-z][a-z\d-]{0,60})(?=[;:])/;
/** A fold, with what is left of a character that it cut in two before the text was decoded. */
const fold = /\ufffd{0,3}\n[ \t]\ufffd{1,3}|\n[ \t]/g;

/** The lines of a text that are not empty. */
function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    if (end > at) yield text.slice(at, end);
    at = end + 1;
  }
}

/** Content lines (RFC 5545 §3.1). A line that cannot be one goes on with the text before it. */
function* contentLines(text: string): Generator<string> {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(fold, (found) => (found.endsWith('\ufffd') ? '\ufffd' : ''));
  let line: string | undefined;
  for (const next of linesOf(unfolded)) {
    if (content.test(next)) {
      if (line !== undefined) yield line;
      line = next;
    } else if (line !== undefined && line.length < icalendarBounds.line && next.trim() !== '') line += `\\n${next}`;
  }
  if (line !== undefined) yield line;
}

const wordOf = (line: string): string =>
  line
    .slice(line.indexOf(':') + 1)
    .slice(0, 60)
    .trim()
    .toLowerCase();

function begin(parent: Component | undefined, line: string, order: number): Component {
  const component: Component = { name: wordOf(line), lines: new Map(), components: [], order };
  parent?.components.push(component);
  return component;
}

/** How many components stay open when one ends; all, where none of its name is. */
function depthBefore(stack: readonly Component[], line: string): number {
  const word = wordOf(line);
  const index = stack.findLastIndex(({ name }) => name === word);
  return index > 0 ? index : stack.length;
}

/** Takes an iCalendar text apart. What is not closed ends with the text, and what is closed twice does not matter. */
export function readComponents(text: string): readonly Component[] {
  const stack = [begin(undefined, '', -1)];
  let begun = 0;
  let tooDeep = 0;
  for (const line of contentLines(text.replace(/^\ufeff/, ''))) {
    const name = content.exec(line)![1]!.toLowerCase();
    const current = stack.at(-1)!;
    if (name === 'begin') {
      if (stack.length < icalendarBounds.depth) stack.push(begin(current, line, begun));
      else tooDeep += 1;
      begun += 1;
      if (begun > icalendarBounds.components) break;
    } else if (name === 'end' && tooDeep > 0) tooDeep -= 1;
    else if (name === 'end') stack.length = depthBefore(stack, line);
    else if (current.lines.has(name)) current.lines.get(name)!.push(line);
    else current.lines.set(name, [line]);
  }
  return stack[0]!.components;
}

/** The lines of a text, from 1, on which its components begin, in order. */
export function beginLines(text: string): readonly number[] {
  const lineAt = lineCounter(text);
  const lines: number[] = [];
  for (const { index } of text.matchAll(/(?:BEGIN|begin)[;:]/g)) {
    const isFirst = index === 0 || '\n\r\ufeff'.includes(text[index - 1]!);
    if (isFirst && lines.push(lineAt(index)) > icalendarBounds.components) break;
  }
  return lines;
}

/** Where a line's value begins: behind the first colon outside quotation marks. */
function valueStart(line: string): number {
  let quoted = false;
  for (let index = 0; index < line.length; index += 1) {
    if (line[index] === '"') quoted = !quoted;
    else if (line[index] === ':' && !quoted) return index + 1;
  }
  return line.indexOf(':') + 1 || line.length;
}

function readProperty(written: string): Property | undefined {
  const line = written.slice(0, icalendarBounds.line);
  const raw = line.slice(valueStart(line));
  try {
    const [, params, type, ...values] = ICAL.parse.property(line) as unknown as [string, object, string, ...unknown[]];
    return { params: { ...params }, type, values, raw };
  } catch {
    return undefined; // asked for: that is how ical.js says a line is none, and the others count all the same
  }
}

/** The properties of a component of one name, in order, up to a bound. */
export function propertiesOf({ lines }: Component, name: string): readonly Property[] {
  return (lines.get(name) ?? []).slice(0, icalendarBounds.properties).flatMap((line) => readProperty(line) ?? []);
}

/** The parameter of a property, where it is a text. */
export function parameter({ params }: Property, name: string): string | undefined {
  const value = params[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Values as text; what ical.js does not know the type of is still escaped (RFC 5545 §3.3.11). */
export function textsOf({ type, values }: Property): readonly string[] {
  const texts = values.filter((value) => typeof value === 'string');
  if (type !== 'unknown') return texts;
  return texts.map((text) => text.replace(/\\([\\;,nN])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter)));
}

/** The first text of a component's property that is not empty. */
export function textOf(component: Component, name: string): string | undefined {
  return propertiesOf(component, name)
    .flatMap(textsOf)
    .map((text) => text.trim())
    .find((text) => text !== '');
}
