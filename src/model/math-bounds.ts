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
} as const;
