/** A document that somebody with bad intentions, or without care, serves as a feed. */
export interface HostileDocument {
  readonly name: string;
  readonly document: string | Uint8Array;
  /** Its Content-Type; by default the one of JSON. */
  readonly type?: string;
  /** Filters that its list has, where it is about them. */
  readonly filters?: string;
  /** How its list is looked at, where that is another way. */
  readonly view?: string;
  /** Texts that must show all the same. */
  readonly shows?: readonly string[];
  /** Texts that must not show. */
  readonly hides?: readonly string[];
  /** Where nothing of it can be read: what the author is told. */
  readonly fails?: RegExp;
  /** What the author is told where it can be read. */
  readonly tells?: RegExp;
}

export type Entry = Readonly<Record<string, unknown>>;

/** The seminar beside hostile ones, which nothing they hold may keep from the page. */
export const harbour: Entry = {
  uid: 'harbour@example.edu',
  title: 'A safe harbour',
  speakers: [{ name: 'Maren Holt', affiliation: 'School of Tides' }],
  start: '2027-03-01T14:00',
  end: '2027-03-01T15:00',
  abstract: 'Harbours <em>hold</em>.',
};

/** An entry with a time; it comes before the harbour, so that a card shows it. */
export const hostileEntry = (more: Entry = {}): Entry => ({
  uid: 'hostile@example.edu',
  title: 'A hostile guest',
  start: '2027-02-01T10:00',
  end: '2027-02-01T11:00',
  ...more,
});

/** A feed of our own format with some entries and the harbour. */
export const feedText = (...entries: readonly unknown[]): string =>
  JSON.stringify({ version: 1, title: 'Tides', timeZone: 'Europe/Vienna', seminars: [...entries, harbour] });

/** A document of our own format, in which the harbour must show. */
export const feed = (
  name: string,
  entries: readonly unknown[],
  more: Partial<HostileDocument> = {},
): HostileDocument => ({
  name,
  document: feedText(...entries),
  ...more,
  shows: ['A safe harbour', 'Maren Holt', ...(more.shows ?? [])],
});

/** Words that stand before what an abstract brings, and must show. */
export const kept = 'Kept words.';

/** A document whose abstract and biography hold a text behind words that must show. */
export const abstractOf = (name: string, text: string, more: Partial<HostileDocument> = {}): HostileDocument =>
  feed(
    name,
    [
      hostileEntry({
        speakers: [{ name: 'Ada Ruin', bio: `<p>${kept}</p>${text}` }],
        abstract: `<p>${kept}</p>${text}`,
      }),
    ],
    { ...more, shows: [kept, ...(more.shows ?? [])] },
  );

/** An entry with one text in every field that holds text or an address. */
export const everywhere = (text: string, uid = 'hostile@example.edu'): Entry =>
  hostileEntry({
    uid,
    title: text,
    speakers: [
      { name: text, affiliation: text, url: text, image: text, bio: text },
      { name: `Second ${text}`, bio: `Second ${text}` },
    ],
    abstract: text,
    series: text,
    category: text,
    department: text,
    topics: [text],
    audiences: [text],
    hosts: [text, `Second ${text}`],
    contact: { name: text, email: text, phone: text, url: text },
    location: { name: text, room: text, address: text, url: text },
    webcast: { url: text, label: text },
    links: [
      { url: text, label: text, kind: text },
      { url: text, label: text, kind: 'slides' },
    ],
    note: text,
    language: text,
    url: text,
    image: text,
  });

/** A name for a document that is one of many: where it stands in its list, and how it begins. */
export const numbered = (kind: string, index: number, text: string): string =>
  `${kind} ${index + 1}: ${JSON.stringify(text.slice(0, 60))}`;
