function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const forms = Array.from(to);
  return new Map(Array.from(from).map((character, index) => [character, forms[index]!]));
}

const superscripts = pairs(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδθφχ′*†‡°∘⊤∗⋆',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᶿᵠᵡ′*†‡°°ᵀ**',
);

const subscripts = pairs('0123456789+−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ');

function scriptOf(text: string, mark: string, forms: ReadonlyMap<string, string>): string {
  const characters = Array.from(text);
  if (characters.every((character) => forms.has(character))) return characters.map((each) => forms.get(each)!).join('');
  const isShort = characters.length === 1 || (mark === '_' && /^[\p{L}\p{N}]+$/u.test(text));
  return isShort || /^\([^()]*\)$/.test(text) ? mark + text : `${mark}(${text})`;
}

/** "2" → "²"; what Unicode has no superscripts for becomes "^q" or "^(p/q)". */
export function superscript(text: string): string {
  return scriptOf(text, '^', superscripts);
}

/** "ij" → "ᵢⱼ"; what Unicode has no subscripts for becomes "_B", "_ab" or "_(a∈B)". */
export function subscript(text: string): string {
  return scriptOf(text, '_', subscripts);
}

/** Letters that had a code of their own before the alphabets came. */
const early: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  mathbb: pairs('CHNPQRZ', 'ℂℍℕℙℚℝℤ'),
  mathcal: pairs('BEFHILMRego', 'ℬℰℱℋℐℒℳℛℯℊℴ'),
  mathfrak: pairs('CHIRZ', 'ℭℌℑℜℨ'),
};

/** Where the capital A of an alphabet stands; small letters follow. */
const capitals: Readonly<Record<string, number>> = { mathbb: 0x1d538, mathcal: 0x1d49c, mathfrak: 0x1d504 };

/** Letters in the alphabet of a command, such as `mathbb`; other characters as they are. */
export function inAlphabet(text: string, command: string): string {
  const start = capitals[command];
  if (start === undefined) return text;
  return text.replace(/[A-Za-z0-9]/g, (letter) => {
    const code = letter.charCodeAt(0);
    if (code < 65) return command === 'mathbb' ? String.fromCodePoint(0x1d7d8 + code - 48) : letter;
    return early[command]?.get(letter) ?? String.fromCodePoint(start + (code < 91 ? code - 65 : code - 97 + 26));
  });
}

const accents: ReadonlyMap<string, string> = new Map(
  Object.entries({
    hat: '\u0302',
    widehat: '\u0302',
    tilde: '\u0303',
    widetilde: '\u0303',
    bar: '\u0304',
    overline: '\u0305',
    underline: '\u0332',
    vec: '\u20d7',
    overrightarrow: '\u20d7',
    dot: '\u0307',
    ddot: '\u0308',
    check: '\u030c',
    breve: '\u0306',
    acute: '\u0301',
    grave: '\u0300',
    mathring: '\u030a',
    // accents of text
    "'": '\u0301',
    '`': '\u0300',
    '^': '\u0302',
    '"': '\u0308',
    '=': '\u0304',
    '.': '\u0307',
    c: '\u0327',
    v: '\u030c',
    u: '\u0306',
    H: '\u030b',
    k: '\u0328',
  }),
);

/** Whether the command sets a mark on its argument. */
export function isAccent(command: string): boolean {
  return accents.has(command);
}

/** The text with the command's mark: lines along all of it, others on its last character. No letter gets a pile of them. */
export function accented(text: string, command: string): string {
  const mark = accents.get(command) ?? '';
  if (command !== 'overline' && command !== 'underline')
    return /^$|\p{M}{2}$/u.test(text) ? text : (text + mark).normalize('NFC');
  return text.replace(/[\p{L}\p{N}](?!\p{M})/gu, (letter) => letter + mark).normalize('NFC');
}
