/** A name as an announcement gives it. */
interface NamedSpeaker {
  readonly name: string;
  readonly affiliation?: string;
}

/** Between speakers: a semicolon or line end outside brackets; a comma or "and" behind a bracket, before another one. */
const several = /[;\n](?![^(]{0,100}\))|(?<=\))(?:,| and | &)(?=[^()]{0,100}\()/;
/** Before the affiliation: a comma that no degree follows, a bar, or a bracket that ends the name. */
const boundary =
  /,(?!\s*(?:ph\.?d|m\.?d|d\.?phil|m\.?sc|mba|j\.?d|[js]r|i+|iv|esq)\b)|\||\((?=(?:[^()]|\([^()]*\))*\)\s*(?:$|,))/i;
const fullName = /^\p{Lu}\S*(?: \S+){1,3}$/u;

function readSpeaker(text: string): readonly NamedSpeaker[] {
  const index = text.search(boundary);
  const whole = (index < 0 ? text : text.slice(0, index)).trim();
  const rest = index < 0 ? '' : text.slice(index + 1);
  const close = text[index] === '(' ? rest.lastIndexOf(')') : -1;
  const affiliation = (close < 0 ? rest : rest.slice(0, close) + rest.slice(close + 1)).trim();
  const names = whole.split(/ (?:and|&) /);
  return (names.every((name) => fullName.test(name)) ? names : [whole])
    .filter(Boolean)
    .map((name) => (affiliation ? { name, affiliation } : { name }));
}

/** Speakers of one text, each apart: "A, X", "A (X), B (Y)", "A | X; B | Y", "A B and C D". Reads 2,000 characters at most. */
export function readSpeakers(text: string): readonly NamedSpeaker[] {
  return text
    .slice(0, 2000)
    .split(several)
    .flatMap((part) => readSpeaker(part.trim()));
}
