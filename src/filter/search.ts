// Letters that Unicode takes for letters of their own, as they are written without them.
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};

/** Text without case, accents and width: what words are compared in. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıς]/g, (letter) => plain[letter] ?? letter);
}

/** The words of a question, folded. */
export function searchWords(question: string): readonly string[] {
  return fold(question).split(/\s+/).filter(Boolean);
}
