/** What search holds, and what it marks. */
export const searchBounds = {
  /** Characters of a seminar that are looked through, without case and accents. */
  text: 200_000,
  /** Those of all seminars; of what is behind search knows title, speakers, subject and place only, in so many characters. */
  all: 30_000_000,
  brief: 500,
  /** Characters of a question: what follows is not asked for. */
  question: 1_000,
  /** Different words of a list that a misspelt one is compared with. */
  words: 200_000,
  /** Characters on screen that are looked through for places to mark, and places that are marked. */
  shown: 200_000,
  marks: 500,
} as const;
