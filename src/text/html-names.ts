import type { Mark } from './text-tree.ts';

/** Elements dropped with all they hold. Those without markup inside are dropped by the tokens already. */
export const dropped: ReadonlySet<string> = new Set(
  'template noscript object applet embed svg audio video canvas select datalist annotation annotation-xml'.split(' '),
);

/** Elements that stand on lines of their own. */
export const blocks: ReadonlySet<string> = new Set(
  (
    'p div section article main header footer aside nav address blockquote figure figcaption details summary center form ' +
    'fieldset legend table caption thead tbody tfoot tr ul ol li dl dt dd h1 h2 h3 h4 h5 h6 hr pre body html'
  ).split(' '),
);

/** Blocks whose text is strong. */
export const boldBlocks: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt']);

const inlineNames: Readonly<Record<Mark | 'link', string>> = {
  link: 'a',
  strong: 'b strong th',
  em: 'i em cite dfn var',
  s: 's strike del',
  sub: 'sub',
  sup: 'sup',
  code: 'code kbd samp tt',
};

/** Elements within lines, and what they are to us. */
export const inlines: ReadonlyMap<string, Mark | 'link'> = new Map(
  (Object.entries(inlineNames) as [Mark | 'link', string][]).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind] as const),
  ),
);

// A form is a way to clobber the document, and the page has its own frame: their texts stay.
const left = new Set(['form', 'html', 'body']);

/** Elements that are read where a browser takes HTML apart; the tags of others do not change what is around them. */
export const read: ReadonlySet<string> = new Set(
  [...blocks, ...inlines.keys(), 'br', 'td', 'th', 'q'].filter((name) => !left.has(name)),
);
