import createDOMPurify, { type Config } from 'dompurify';
import { bounds } from '../model/bounds.ts';
import { blocks, dropped, inlines } from './html-names.ts';
import { bareTags } from './bare-tags.ts';
import { decodeRest } from './escaped-html.ts';
import { isModest } from './html-cost.ts';
import { readHtml, readTree } from './html-reader.ts';
import { type Token, rawText } from './html-tokens.ts';
import type { Block } from './text-tree.ts';

/** Its only use is to hand a text to the sanitiser, whose way of parsing strict pages forbid to everybody else. */
const policy = { createHTML: (text: string) => text, createScriptURL: (address: string) => address };

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

// TypeScript's own types do not know it yet.
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => Policy } };

// A form is a way to clobber the document, and the page has its own frame: their texts stay.
const left = new Set(['form', 'html', 'body']);
const allowed = [...blocks, ...inlines.keys(), 'br', 'td', 'th', 'q'].filter((name) => !left.has(name));

/** Whose tags matter: others do not change how a browser reads what is around them. */
const names = new Set([...allowed, ...dropped]);

const config = {
  RETURN_DOM_FRAGMENT: true as const,
  ALLOWED_TAGS: allowed,
  ALLOWED_ATTR: ['href'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  FORBID_CONTENTS: [...dropped, ...rawText],
} satisfies Config;

/** What the sanitiser left, in the order it is read; browsers nest 512 elements at most. */
function* tokensIn(parent: Node): Generator<Token> {
  for (const node of parent.childNodes) {
    if (node instanceof Text) yield { kind: 'text', text: decodeRest(node.data) };
    if (!(node instanceof Element)) continue;
    const name = node.localName;
    yield { kind: 'open', name, href: node.getAttribute('href') ?? undefined, empty: false };
    yield* tokensIn(node);
    if (name !== 'br') yield { kind: 'close', name };
  }
}

type ReadHtml = (html: string) => readonly Block[];

function makePurifier(): ReadHtml {
  const TRUSTED_TYPES_POLICY = trustedTypes?.createPolicy('seminar-calendar', policy);
  const { sanitize } = createDOMPurify(window);
  return (html) => {
    const text = html.slice(0, bounds.text);
    if (!isModest(text)) return readHtml(text);
    const left = sanitize(bareTags(text, names), { ...config, TRUSTED_TYPES_POLICY });
    return readTree(tokensIn(left), text);
  };
}

let made: ReadHtml | undefined;

/**
 * What reads HTML as browsers do, the same each time: DOMPurify takes it apart and drops what could do harm, and of what
 * it leaves only names and addresses are taken over. What would hold the browser up is read without it.
 *
 * @throws TypeError where the page's policy (`trusted-types`) does not let us.
 */
export const purifier = (): ReadHtml => (made ??= makePurifier());
