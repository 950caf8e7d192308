import { dropped } from './html-names.ts';
import type { Token } from './html-tokens.ts';

/** What is written outside of elements that are dropped with all they hold. */
export function* keptTokens(tokens: Iterable<Token>): Generator<Token> {
  let within = '';
  let depth = 0;
  for (const token of tokens) {
    const name = token.kind === 'text' ? '' : token.name;
    const opens = token.kind === 'open' && !token.empty;
    if (within !== '') {
      if (name === within && (opens || token.kind === 'close')) depth += opens ? 1 : -1;
      if (depth === 0) within = '';
    } else if (token.kind === 'open' && dropped.has(name)) {
      if (opens && name !== 'embed') [within, depth] = [name, 1];
    } else yield token;
  }
}
