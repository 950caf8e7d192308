import { readTokens } from './html-tokens.ts';
import { escapeHtml } from './html-writer.ts';
import { keptTokens } from './kept-tokens.ts';

/**
 * HTML with the tags it had, of certain names, and without their attributes but a link's address: what reads it need not
 * tell the page's policy of styles and handlers that nobody is going to use, nor look at thousands of them. What is dropped
 * with all it holds is gone already: within it, browsers do not take a closing tag for one.
 */
export function bareTags(html: string, names: ReadonlySet<string>): string {
  let bare = '';
  for (const token of keptTokens(readTokens(html))) {
    if (token.kind === 'text') bare += token.raw ?? '';
    else if (!names.has(token.name)) continue;
    else if (token.kind === 'close') bare += `</${token.name}>`;
    else bare += token.href === undefined ? `<${token.name}>` : `<${token.name} href="${escapeHtml(token.href)}">`;
  }
  return bare;
}
