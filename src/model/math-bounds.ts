/** What a formula may be. Apart from the other bounds, since it is loaded with what reads formulas. */
export const mathBounds = {
  /** Characters of TeX within a line. */
  inline: 1_000,
  /** Characters of TeX in a formula of its own. */
  display: 4_000,
  /** Formulas of a text; what follows them stays as it is written. */
  spans: 400,
  /** Dollars, brackets and empty lines of a text that are looked at for formulas. */
  signs: 5_000,
  /** Braces, commands and elements inside each other: a formula that nests deeper shows as it is written. */
  depth: 40,
  /** Elements and texts of a formula; one that has more shows as it is written. */
  nodes: 3_000,
  /** Macros that are expanded, those included that TeX is built of. */
  expansions: 1_000,
  /** Ems of one space or rule, and those of all longer than one; ems by which its parts are moved in all. */
  length: 10,
  space: 60,
  shift: 4,
} as const;
