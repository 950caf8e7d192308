/**
 * One entry of a feed in the words of our own format, before anything in it is trusted.
 *
 * Every reader in `formats/` returns these; `read-seminars.ts` alone decides what they mean. Values have the shapes of
 * the feed JSON, and may be of any type at all.
 *
 * - `speakers` is a list of `{ name, affiliation, url, image, bio }` or of texts "Name, Affiliation"; `speaker` is one
 *   such text. `bio` is the biography of a sole speaker.
 * - `start`, `end`, `previousStart` and `updated` are ISO 8601 texts. With an offset or `Z` they are instants; without,
 *   wall-clock times in `timeZone`; a date alone is all-day, and an `end` date is the last day, inclusive. `end` may be
 *   a time alone ("17:00"), on the day of `start`.
 * - `location` is text or `{ name, room, address, url }`; `webcast` is text or `{ url, label }`; `links` is a list of
 *   addresses or `{ url, label, kind }`; `contact` is text or `{ name, email, phone, url }`.
 * - Addresses may be relative to the feed's.
 */
export type RawSeminar = Readonly<Partial<Record<RawField, unknown>>>;

export type RawField =
  | 'uid'
  | 'id'
  | 'title'
  | 'speakers'
  | 'speaker'
  | 'affiliation'
  | 'bio'
  | 'abstract'
  | 'description'
  | 'series'
  | 'category'
  | 'department'
  | 'topics'
  | 'audiences'
  | 'hosts'
  | 'host'
  | 'contact'
  | 'start'
  | 'end'
  | 'timeZone'
  | 'allDay'
  | 'location'
  | 'room'
  | 'webcast'
  | 'mode'
  | 'links'
  | 'status'
  | 'previousStart'
  | 'note'
  | 'language'
  | 'url'
  | 'image'
  | 'updated'
  | 'sequence';

/** A feed document taken apart, still untrusted. */
export interface RawFeed {
  readonly title?: unknown;
  /** Zone of times that carry none: what the document says, or what its format implies. */
  readonly timeZone?: unknown;
  /** The page that people read. */
  readonly url?: unknown;
  /** A calendar that can be subscribed to. */
  readonly icsUrl?: unknown;
  /** The next page of the feed. */
  readonly nextUrl?: unknown;
  /** Read one after the other, as they are asked for. */
  readonly seminars: Iterable<unknown>;
  /** The keys that lead to the list of entries, where it is not called `seminars`. */
  readonly path?: readonly string[];
}

/**
 * Where something stands in a document: the keys and indexes of JSON from its root on, or the line of a text, from 1.
 */
export type DocumentPlace = readonly (string | number)[] | number;

/** What a reader may need beside the document. */
export interface FeedContext {
  /** The feed's absolute address. */
  readonly address: string;
  /** Zone of times that carry none, where the page names one; it goes before what a format implies. */
  readonly timeZone?: string | undefined;
  /** The document in UTF-8, for formats that must be unfolded before they are decoded. */
  readonly bytes?: ArrayBuffer | Uint8Array<ArrayBuffer>;
  /** The current instant, in milliseconds: repeated seminars are written out around it. */
  readonly now: number;
}

/**
 * Reads one format: a document, parsed where it is JSON and else its text, becomes raw entries. Throws only where the
 * document is not of that format at all.
 */
export type FeedReader = (document: unknown, context: FeedContext) => RawFeed | Promise<RawFeed>;
