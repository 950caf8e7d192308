const inlineTag = /<\/?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*)?>/gi;

/** What accents are called in the names of letters: `&eacute;`. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  oslash: 'ø',
  Oslash: 'Ø',
};

function decoded(entity: string, name: string): string {
  if (name.startsWith('#')) {
    const code = Number(name.slice(1).replace(/^x/i, '0x'));
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  const accent = Object.hasOwn(accents, name.slice(1)) && accents[name.slice(1)];
  return Object.hasOwn(named, name) ? (named[name] ?? '') : accent ? name.charAt(0) + accent : entity;
}

const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho  sigma tau upsilon phi chi psi omega';
const greekNames = greek.split(' ');

function greekLetter(command: string, name: string): string {
  const at = greekNames.indexOf(name.toLowerCase());
  const letter = at < 0 ? '' : String.fromCharCode(0x3b1 + at);
  return at < 0 ? command : /^[A-Z]/.test(name) ? letter.toUpperCase() : letter;
}

/** About how TeX reads: "$\\alpha$-stable" as "α-stable", "H$_2$O" as "H2O". */
export function plainTex(text: string): string {
  if (!/[\\^_]/.test(text)) return text;
  return text.replace(/\\(?:var)?([A-Za-z]+)/g, greekLetter).replace(/\\[A-Za-z]+|\\[^\sA-Za-z]|[\\$^_{}]/g, '');
}

/**
 * About what a reader sees of plain text or HTML, quickly: tags are gone, and the common entities are what they stand for.
 * For search and short quotations; nothing is made of it but text.
 */
export function shownText(text: string): string {
  const bare = text.includes('<') ? text.replace(inlineTag, '').replace(/<[a-z/!][^<>]*>/gi, ' ') : text;
  return bare.includes('&') ? bare.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, decoded) : bare;
}
