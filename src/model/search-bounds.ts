/** What search holds, and what it marks. */
export const searchBounds = {
  /** Characters of a seminar that are looked through, without case and accents. */
  text: 200_000,
  /** Those of all seminars; of what is behind search knows title, speakers, subject and place only, in so many characters. */
  all: 30_000_000,
  brief: 500,
  /** Characters of a question: what follows is not asked for. */
  question: 1_000,
  /** Words and phrases of a question: those behind are not asked for. */
  terms: 20,
  /** Characters that decide what comes first, each counted once for every word; where they do not suffice, a part of each text decides. */
  ranked: 30_000_000,
  /** Characters of a seminar's closed texts that are looked through for the piece to show. */
  closed: 100_000,
  /** Different words of a list that a misspelt one is compared with. */
  words: 200_000,
  /** Characters on screen that are looked through for places to mark, and places that are marked. */
  shown: 200_000,
  marks: 500,
  /** Characters of a paragraph on screen that are looked through, and milliseconds for all: the rest is not marked. */
  paragraph: 5_000,
  marking: 100,
} as const;

/** Characters that are compared with words of a question before the page may act, each counted once for every word. */
export const searchStep = 1_000_000;
