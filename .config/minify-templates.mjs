// Vite plugin: takes the source's layout out of Lit's html``, css`` and cssText`` templates, as far as a reader of the page cannot tell.
import { RolldownMagicString } from 'rolldown';
import { parseSync, Visitor } from 'vite';

/** White space beside these is never rendered, unless a style makes them inline; beside all others one space stays. */
const BLOCKS =
  'article|aside|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|optgroup|option|p|search|section|select|summary|ul';
const BEFORE_BLOCK = new RegExp(`\\s+(?=</?(?:${BLOCKS})[\\s>])`, 'g');
/** Values that need no quotation marks, within a piece that holds what follows them. */
const QUOTED = /(\s[\w-]+=)"([\w-]+)"(?=[\s>])/g;
const AFTER_BLOCK = new RegExp(`(</?(?:${BLOCKS})(?:\\s[^<>]*)?>)\\s+`, 'g');

/**
 * One piece of an html`` template, between two expressions.
 * @param {string} text
 */
export const minifyHtml = (text) =>
  text
    .replace(/\s*\n\s*(?=>)/g, '') // the end of a tag whose attributes stand one a line
    .replace(/\s+/g, ' ')
    .replace(QUOTED, '$1$2')
    .replace(BEFORE_BLOCK, '')
    .replace(AFTER_BLOCK, '$1');

const CSS_STRING = /"[^"]*"|'[^']*'/.source;
const CSS_COMMENT = /\/\*[\s\S]*?\*\//.source;
const CSS_GAP = `(?:\\s|${CSS_COMMENT})`;
const CSS_TOKENS = new RegExp(`(${CSS_STRING})|${CSS_GAP}*([{};,>])${CSS_GAP}*|(:)${CSS_GAP}+|${CSS_GAP}+`, 'g');
const CSS_QUOTED = /(\[[\w-]+[~|^$*]?=)(["'])([a-z][\w-]*)\2\]/gi;
/** The nought before a decimal point. */
const CSS_NOUGHT = new RegExp(`(${CSS_STRING}|${CSS_COMMENT})|(?<=[\\s:(,-])0(?=\\.\\d)`, 'g');
const CSS_OPAQUE = new RegExp(`${CSS_STRING}|${CSS_COMMENT}`, 'g');

/**
 * One piece of a css`` template, between two expressions.
 * @param {string} text
 */
export const minifyCss = (text) =>
  text
    .replace(CSS_QUOTED, '$1$3]')
    .replace(CSS_NOUGHT, (_, opaque) => opaque ?? '')
    .replace(CSS_TOKENS, (_, ...parts) => parts.slice(0, 3).find(Boolean) ?? ' ')
    .replaceAll(';}', '}');

/** @type {(text: string) => boolean} */
const keepsWhiteSpace = (text) => /<(?:pre|textarea)\b/.test(text);

/** A quotation mark left open may be closed behind the expression. @type {(text: string) => boolean} */
const leavesStringOpen = (text) => /["']/.test(text.replace(CSS_OPAQUE, ''));

const css = { minify: minifyCss, mustStay: leavesStringOpen };
const MINIFIERS = new Map([
  ['html', { minify: minifyHtml, mustStay: keepsWhiteSpace }],
  ['css', css],
  ['cssText', css],
]);

/**
 * Where the pieces of a module's templates stand, and what they become.
 * @param {string} code JavaScript
 */
function editsOf(code) {
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const minifier = tag.type === 'Identifier' ? MINIFIERS.get(tag.name) : undefined;
      const pieces = quasi.quasis.map(({ start, value }) => ({
        start: code.indexOf(value.raw, start),
        raw: value.raw,
      }));
      if (!minifier || pieces.some(({ raw }) => minifier.mustStay(raw))) return;
      for (const { start, raw } of pieces) {
        const text = minifier.minify(raw);
        if (text !== raw) edits.push({ start, end: start + raw.length, text });
      }
    },
  });
  visitor.visit(parseSync('module.js', code).program);
  return edits;
}

/**
 * The same module with smaller templates.
 * @param {string} code JavaScript
 * @param {string} source file name for the source map
 */
export function minifyModule(code, source) {
  const result = new RolldownMagicString(code);
  for (const { start, end, text } of editsOf(code)) {
    if (text) result.overwrite(start, end, text);
    else result.remove(start, end);
  }
  return { code: result.toString(), map: result.generateMap({ hires: 'boundary', source }).toString() };
}

/** @returns {import('vite').Plugin} */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  apply: 'build',
  enforce: 'post', // vite has taken the types out by then
  transform(code, id) {
    return id.includes('/node_modules/') || !/\b(?:html|css|cssText)`/.test(code) ? undefined : minifyModule(code, id);
  },
});
