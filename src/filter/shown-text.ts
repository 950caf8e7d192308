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
  const accent = accents[name.slice(1)];
  return Object.hasOwn(named, name) ? (named[name] ?? '') : accent ? name.charAt(0) + accent : entity;
}

/**
 * About what a reader sees of plain text or HTML, quickly: tags are gone, and the common entities are what they stand for.
 * For search and short quotations; nothing is made of it but text.
 */
export function shownText(text: string): string {
  const bare = text.includes('<') ? text.replace(inlineTag, '').replace(/<[a-z/!][^<>]*>/gi, ' ') : text;
  return bare.includes('&') ? bare.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi, decoded) : bare;
}
