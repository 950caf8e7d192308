/**
 * What a feed may hold. The author is told of a document or entries beyond their bound; texts, lines and lists are cut
 * without a word.
 */
export const bounds = {
  /** Characters of a feed document. */
  document: 50_000_000,
  /** Milliseconds until an answer must be there, whole. */
  wait: 20_000,
  /** Entries of a feed. */
  entries: 50_000,
  /** Characters of an abstract or a biography. */
  text: 100_000,
  /** Characters of a name, a title or another single line. */
  line: 1_000,
  /** Values of a list within an entry: speakers, links, topics. */
  values: 100,
} as const;
