import fc from 'fast-check';
import { payloads } from './payloads.ts';

const names = (
  'p div b i em a ul ol li table tr td pre code blockquote br hr h2 span font math mi mtext mglyph mrow annotation-xml svg ' +
  'foreignObject desc title style script noscript template textarea select option xmp plaintext iframe object form input ' +
  'button img video details summary slot seminar-calendar x-y __proto__ constructor'
).split(' ');

const attributes = [
  'href',
  'xlink:href',
  'src',
  'srcset',
  'style',
  'onclick',
  'onerror',
  'onload',
  'id',
  'name',
  'class',
  'part',
  'slot',
  'is',
  'title',
  'action',
  'formaction',
  'background',
  'data-x',
  'aria-label',
];

const values = [
  'javascript:__ran=1',
  'data:text/html,x',
  'https://ok.example.edu/',
  '/x',
  'x',
  '',
  'position:fixed;inset:0',
  '--></style><img src=x onerror=__ran=1>',
  'getElementById',
  'title',
  '&#106;avascript:x',
];

const quoted = fc
  .tuple(fc.constantFrom(...values), fc.constantFrom('"', "'", ''))
  .map(([value, quote]) => quote + value + quote);
const attribute = fc.tuple(fc.constantFrom(...attributes), quoted).map(([name, value]) => ` ${name}=${value}`);

const tag = fc
  .record({
    name: fc.constantFrom(...names),
    open: fc.constantFrom('<', '</', '<', '< ', '<!', '<?', '<\u0000'),
    attributes: fc.array(attribute, { maxLength: 3 }),
    close: fc.constantFrom('>', '>', '>', '/>', '', ' ', '>>', '\u0000>'),
  })
  .map(({ name, open, attributes: given, close }) => open + name + given.join('') + close);

const piece = fc.oneof(
  { weight: 6, arbitrary: tag },
  {
    weight: 2,
    arbitrary: fc.constantFrom('<!--', '-->', '--!>', '<![CDATA[', ']]>', '&lt;', '&gt;', '&#', '"', "'", '$', '\n\n'),
  },
  { weight: 2, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(...payloads) },
);

/** Markup of every element that sanitisers were broken with, in any order, closed or not, quoted or not. */
export const anyMarkup: fc.Arbitrary<string> = fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(''));

const texWord = fc.constantFrom(
  ...(
    '\\frac \\sqrt \\text \\href \\url \\class \\style \\color \\rule \\hspace \\kern \\raisebox \\left( \\right) \\begin{matrix} ' +
    '\\end{matrix} \\begin{array}{cc} \\end{array} & \\\\ { } ^ _ [ ] x 1 9999em {javascript:__ran=1} {-99em} \\alpha \\sum ' +
    '\\overbrace \\boxed \\cancel \\smash \\llap \\tag{1} \\operatorname \\mathbb \\includegraphics \\def\\x \\ \\unicode'
  ).split(' '),
);

/** TeX, right or wrong. */
export const anyTex: fc.Arbitrary<string> = fc.array(texWord, { maxLength: 16 }).map((words) => words.join(''));
