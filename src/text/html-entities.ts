/** HTML's names for U+00A0 to U+00FF, in order. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para ' +
  'middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute ' +
  'Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml ' +
  'Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml ' +
  'eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The same for U+03B1 to U+03C9; capitals lie 32 below. */
const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi ' +
  'psi omega';

const others: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  OElig: 'Œ',
  oelig: 'œ',
  Scaron: 'Š',
  scaron: 'š',
  Zcaron: 'Ž',
  zcaron: 'ž',
  Ccaron: 'Č',
  ccaron: 'č',
  Cacute: 'Ć',
  cacute: 'ć',
  Lstrok: 'Ł',
  lstrok: 'ł',
  Yuml: 'Ÿ',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  zwnj: '\u200c',
  zwj: '\u200d',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  dagger: '†',
  bull: '•',
  hellip: '…',
  prime: '′',
  lsaquo: '‹',
  rsaquo: '›',
  euro: '€',
  trade: '™',
  larr: '←',
  rarr: '→',
  harr: '↔',
  rArr: '⇒',
  forall: '∀',
  part: '∂',
  exist: '∃',
  nabla: '∇',
  isin: '∈',
  prod: '∏',
  sum: '∑',
  minus: '−',
  radic: '√',
  infin: '∞',
  cap: '∩',
  cup: '∪',
  int: '∫',
  sim: '∼',
  asymp: '≈',
  ne: '≠',
  equiv: '≡',
  le: '≤',
  ge: '≥',
  sub: '⊂',
  sup: '⊃',
  sdot: '⋅',
};

/** What numbers 128 to 159 mean in HTML: Windows-1252 (HTML §13.2.5.80). */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const names = new Map(Object.entries(others));
latin.split(' ').forEach((name, index) => names.set(name, String.fromCharCode(0xa0 + index)));
greek.split(' ').forEach((name, index) => {
  names.set(name, String.fromCharCode(0x3b1 + index));
  if (name !== 'sigmaf') names.set(name[0]!.toUpperCase() + name.slice(1), String.fromCharCode(0x391 + index));
});

const reference = /&(?:#(\d{1,8})|#x([\da-f]{1,8})|([a-z][a-z\d]{1,9}));/gi;

function characterOf(code: number): string {
  if (code >= 0x80 && code < 0xa0) return windows[code - 0x80]!;
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  return code < 0x20 && code !== 9 && code !== 10 ? '' : String.fromCodePoint(code);
}

function decoded(decimal?: string, hexadecimal?: string, name?: string): string | undefined {
  if (name !== undefined) return names.get(name);
  return characterOf(hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16));
}

/** Replaces the character references people use (Latin, Greek, punctuation, every number); others stay as they are. */
export function decodeEntities(text: string): string {
  return text.replace(reference, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    return decoded(decimal, hexadecimal, name) ?? whole;
  });
}

/** Whether a character reference that `decodeEntities` replaces stands in the text. */
export function hasEntity(text: string): boolean {
  for (const [, , , name] of text.matchAll(reference)) if (name === undefined || names.has(name)) return true;
  return false;
}
