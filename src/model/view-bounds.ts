/** What is looked through and shown at a time. */
export const viewBounds = {
  /** Characters of a value of a filter, and of all values, in which what is typed is looked for. */
  sought: 100,
  soughtOfAll: 2_000_000,
  /** Seminars of a day that show below the month: the others come when they are asked for. */
  day: 100,
} as const;
