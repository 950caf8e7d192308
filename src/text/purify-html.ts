import createDOMPurify, { type Config } from 'dompurify';
import { bounds } from '../model/bounds.ts';
import { dropped, read } from './html-names.ts';
import { decodeRest } from './escaped-html.ts';
import { modestTags } from './html-cost.ts';
import { readHtml, readTree } from './html-reader.ts';
import { type Token, rawText } from './html-tokens.ts';
import type { Block } from './text-tree.ts';

/** Its only use is to hand a text to the sanitiser, whose way of parsing strict pages forbid to everybody else. */
const policy = { createHTML: (text: string) => text, createScriptURL: (address: string) => address };

type Policy = NonNullable<Config['TRUSTED_TYPES_POLICY']>;

// TypeScript's own types do not know it yet.
const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy: (name: string, rules: object) => Policy } };

const config = {
  RETURN_DOM_FRAGMENT: true as const,
  ALLOWED_TAGS: [...read],
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
    const bare = modestTags(text);
    if (bare === undefined) return readHtml(text);
    const left = sanitize(bare, { ...config, TRUSTED_TYPES_POLICY });
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
