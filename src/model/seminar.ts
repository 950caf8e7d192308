/** Somebody who speaks at a seminar. */
export interface Speaker {
  /** Full name as the feed gives it; empty where the feed holds a biography and no name. */
  readonly name: string;
  readonly affiliation?: string;
  /** Home page: an absolute `http` or `https` address. */
  readonly url?: string;
  /** Photo: an absolute `http` or `https` address. */
  readonly image?: string;
  /** Plain text or HTML, untrusted. */
  readonly bio?: string;
}

/** Where a seminar is held. */
export interface Location {
  readonly name?: string;
  readonly room?: string;
  /** Postal address, on one line. */
  readonly address?: string;
  /** A map or a page about the place: an absolute `http` or `https` address. */
  readonly url?: string;
}

/** How to join from elsewhere. */
export interface Webcast {
  /** An absolute `http` or `https` address; absent where the feed only says in words how to join. */
  readonly url?: string;
  readonly label?: string;
}

export const linkKinds = ['flyer', 'slides', 'recording', 'paper', 'registration', 'other'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** A file or page that belongs to a seminar. */
export interface SeminarLink {
  /** An absolute address with a scheme of the allow-list (`http`, `https`, `mailto`, `tel`). */
  readonly url: string;
  readonly label?: string;
  readonly kind: LinkKind;
}

/** Whom to ask. */
export interface Contact {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly url?: string;
}

export const modes = ['in-person', 'online', 'hybrid'] as const;
/** How a seminar is attended (schema.org `eventAttendanceMode`). */
export type Mode = (typeof modes)[number];

export const statuses = ['confirmed', 'tentative', 'cancelled', 'postponed', 'rescheduled'] as const;
/** iCalendar `STATUS`, and the two that only schema.org has. */
export type Status = (typeof statuses)[number];

/** What a feed may say is "to be announced". */
export type AnnouncedLater = 'title' | 'speakers' | 'location' | 'abstract' | 'bio';

/** One occurrence. All texts are untrusted and come from a feed. */
export interface Seminar {
  /** Stable over reloads and unique within a feed. */
  readonly uid: string;
  /** Plain text; absent where it is to be announced. */
  readonly title?: string;
  readonly speakers: readonly Speaker[];
  /** Plain text or HTML. */
  readonly abstract?: string;
  readonly series?: string;
  readonly category?: string;
  readonly department?: string;
  readonly topics: readonly string[];
  readonly audiences: readonly string[];
  readonly hosts: readonly string[];
  readonly contact?: Contact;
  /** Instant, in milliseconds since 1970 UTC; for an all-day seminar the midnight in `timeZone` at which its first day begins. */
  readonly start: number;
  /** Instant, in milliseconds, always after `start`; for an all-day seminar the midnight after its last day. */
  readonly end?: number;
  /** IANA name of the room's zone. */
  readonly timeZone: string;
  readonly allDay: boolean;
  /**
   * That only the wall clock is known, and not whose (RFC 5545 §3.3.5, form 1): `start` and `end` are instants of that clock
   * in `timeZone`, which then is the reader's and no statement of the feed's. Timed seminars only.
   */
  readonly floating?: true;
  readonly location?: Location;
  readonly webcast?: Webcast;
  readonly mode?: Mode;
  readonly links: readonly SeminarLink[];
  readonly status: Status;
  /** Instant it was first announced for, in milliseconds, where it was moved. */
  readonly previousStart?: number;
  /** What the visitor must know first: "Room changed". */
  readonly note?: string;
  /** BCP 47 tag of the seminar's language. */
  readonly language?: string;
  /** The seminar's own page: an absolute `http` or `https` address. */
  readonly url?: string;
  readonly image?: string;
  /** Instant of the last change, in milliseconds. */
  readonly updated?: number;
  /** iCalendar `SEQUENCE`: a whole number that grows with each change. */
  readonly sequence?: number;
  /** What the feed says is to be announced ("TBA"). */
  readonly toBeAnnounced: readonly AnnouncedLater[];
}
