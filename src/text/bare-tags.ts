import { dropped } from './html-names.ts';
import { type Token, readTokens } from './html-tokens.ts';
import { escapeHtml } from './html-writer.ts';

/** What is written outside of elements that are dropped with all they hold. */
function* outside(tokens: Iterable<Token>): Generator<Token> {
  let within = '';
  let depth = 0;
  for (const token of tokens) {
    const name = token.kind === 'text' ? '' : token.name;
    if (within !== '') {
      if (name === within) depth += token.kind === 'open' ? 1 : -1;
      if (depth === 0) within = '';
    } else if (token.kind === 'open' && dropped.has(name)) {
      if (!token.empty && name !== 'embed') [within, depth] = [name, 1];
    } else yield token;
  }
}

/**
 * HTML with the tags it had, of certain names, and without their attributes but a link's address: what reads it need not
 * tell the page's policy of styles and handlers that nobody is going to use, nor look at thousands of them. What is dropped
 * with all it holds is gone already: within it, browsers do not take a closing tag for one.
 */
export function bareTags(html: string, names: ReadonlySet<string>): string {
  let bare = '';
  for (const token of outside(readTokens(html))) {
    if (token.kind === 'text') bare += token.raw ?? '';
    else if (!names.has(token.name)) continue;
    else if (token.kind === 'close') bare += `</${token.name}>`;
    else bare += token.href === undefined ? `<${token.name}>` : `<${token.name} href="${escapeHtml(token.href)}">`;
  }
  return bare;
}
