/**
 * What a feed may hold, so that none can hold up a page. What is over a bound is cut or left out, and the rest shows. The
 * README's table of bounds says the same for authors.
 *
 * Each group stands alone, so that the first list loads its own numbers only.
 */
export const bounds = {
  /** Bytes of a feed document, unpacked: beyond, the request is ended and the feed fails. */
  document: 50_000_000,
  /** Milliseconds until an answer must be there, whole: then the feed fails. */
  wait: 20_000,
  /** Entries of a feed: those behind are left out. */
  entries: 50_000,
  /** Characters of an abstract or a biography: it is cut. */
  text: 100_000,
  /** Characters of a name, a title or another single line: it is cut. */
  line: 1_000,
  /** Values of a list within an entry, such as speakers, links and topics: those behind are left out. */
  values: 100,
  /** Characters of an address: a longer one is none. */
  address: 4_096,
} as const;

/** Documents that are taken apart at once, unlike JSON. */
export const textBounds = {
  /** Characters of a calendar, a table or a page: a larger one fails. */
  document: 10_000_000,
  /** Characters of XML. */
  xml: 2_000_000,
} as const;

/** How far a feed is followed. */
export const pageBounds = {
  /** Further pages of a feed: those behind are not read. */
  further: 200,
  /** Bytes of these in all: beyond, and where a feed has as many entries as are read of one, no further page is read. */
  bytes: 100_000_000,
  /** Redirects of one request: the browser gives up then, by the Fetch standard, and the feed fails. */
  redirects: 20,
} as const;

/** JSON. */
export const jsonBounds = {
  /** Lists and objects inside each other: a document that nests deeper is not read. */
  depth: 100,
  /** Lists, objects and what they hold, by the signs `[ { ,` before each: a document with more is not read. */
  values: 2_000_000,
} as const;

/** HTML in texts. */
export const htmlBounds = {
  /** Characters of all biographies of a seminar: those behind are left out. */
  section: 400_000,
  /** Lists and quotations inside each other: the rest becomes paragraphs. */
  lists: 6,
  /** Marks such as emphasis inside each other: the rest has no effect. */
  marks: 8,
  /** Blocks inside each other: the rest has no effect. */
  blocks: 100,
  /** Tags and texts, each counted once more for every mark that is open: beyond, the browser's own parser is not asked. */
  work: 20_000,
} as const;

/** What filters hold; search has bounds of its own beside this file. */
export const filterBounds = {
  /** Values that a filter offers: the most frequent ones, and the chosen one. */
  choices: 500,
  /** Values of a filter that are counted: those behind are not offered. */
  values: 20_000,
} as const;

/** A visitor's place in the page's address. */
export const addressBounds = {
  /** Characters of all parameters: in a longer address no place is looked for, and none is written. */
  search: 20_000,
  /** Values of a filter, and characters of a value: those behind, and longer ones, are passed over. */
  values: 50,
  value: 1_000,
} as const;

/** What is written into the page for search engines. */
export const structuredBounds = {
  /** Seminars of an element: those behind are left out. */
  seminars: 200,
  /** Characters of a description: it is cut. */
  text: 5_000,
  /** Characters of all seminars of an element: those behind are left out. */
  all: 2_000_000,
} as const;

/** Several seminars as one text to send. */
export const announcementBounds = {
  /** Characters of all their abstracts, with the HTML: beyond, none of them is in it, and that is said. */
  abstracts: 200_000,
  /** Characters of the whole: seminars behind are left out, and that is said. */
  text: 1_000_000,
} as const;

/** Paper. */
export const printBounds = {
  /** Seminars of an element: those behind are not printed. */
  seminars: 2_000,
} as const;

/** Repeated events. */
export const repeatBounds = {
  /** Days before and after now for which they are written out. */
  days: 366,
  /** Occurrences of one rule or one event of JSCalendar: those behind are left out. */
  occurrences: 1_000,
  /** Occurrences of one event of iCalendar with all its rules and dates. */
  series: 2_000,
  /** Dates that one event names beside its rules, and dates that it leaves out. */
  dates: 2_000,
  /** Rules of one event. */
  rules: 5,
  /** Occurrences of one event that were changed by hand. */
  changes: 100,
  /** Characters of a rule: a longer one is not followed, so that the event shows once. */
  rule: 500,
  /** Days, weeks, months or years between occurrences: a rule with longer gaps is not followed. */
  interval: 366,
  /** Steps in which one rule is followed; what was found until then shows. */
  ruleSteps: 20_000,
  /** Steps that a document may spend on all its rules. */
  steps: 300_000,
  /** Days that a document of JSCalendar may spend on its rules. */
  spentDays: 500_000,
  /** Changed occurrences of a document of JSCalendar. */
  patches: 2_000,
  /** Names in the path of such a change. */
  patchDepth: 8,
} as const;

/** iCalendar. */
export const icalendarBounds = {
  /** Components, such as events, in a file: those behind are passed over. */
  components: 100_000,
  /** Components inside each other: deeper ones are passed over. */
  depth: 10,
  /** Characters of an unfolded line, an abstract with all its escapes: the rest is cut. */
  line: 200_000,
  /** Properties of one name in a component. */
  properties: 500,
  /** Characters of a `UID`. */
  uid: 500,
  /** Zones that a file defines itself. */
  zones: 50,
  /** Changes of the clocks in a zone, and dates that one names. */
  observances: 50,
  observanceDates: 100,
} as const;

/** Tables. */
export const tableBounds = {
  /** Columns: those behind are left out. */
  columns: 200,
  /** Characters of a row: it is cut. */
  row: 150_000,
} as const;

/** JSON-LD, bare or within a page. */
export const jsonLdBounds = {
  /** Objects that are looked at for events. */
  nodes: 100_000,
  /** Scripts of a page that are looked at. */
  scripts: 200,
} as const;

/** Several feeds as one list. */
export const mergeBounds = {
  /** Seminars under one name, such as one time, that are compared with each other. */
  compared: 20,
} as const;

/** Formulas in texts. One over a bound of its own shows as it is written. */
export const mathBounds = {
  /** Characters of TeX within a line. */
  inline: 1_000,
  /** Characters of TeX in a formula of its own. */
  display: 4_000,
  /** Formulas of a text, and characters of TeX in all; what follows them stays as it is written. */
  spans: 200,
  total: 10_000,
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
  /** Ems by which a part is raised: more would paint over the line above, and what raises it further stays where it is. */
  raise: 0.25,
} as const;
