/** Somebody who speaks, in the words of the feed. */
export interface FeedSpeaker {
  readonly name: string;
  readonly affiliation?: string;
  readonly url?: string;
  readonly bio?: string;
}

/** A place, in the words of the feed. */
export interface FeedLocation {
  readonly name: string;
  readonly room?: string;
  readonly address?: string;
  readonly url?: string;
}

/** A file or page that belongs to a seminar. */
export interface FeedLink {
  readonly url: string;
  readonly label?: string;
  readonly kind: 'flyer' | 'slides' | 'recording' | 'paper' | 'registration' | 'other';
}

/** Whom to ask. */
export interface FeedContact {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
}

/** What a seminar says about itself, but for when it is. */
export interface SeminarFacts {
  readonly title?: string;
  readonly speaker?: string;
  readonly speakers?: readonly (FeedSpeaker | string)[];
  /** Biography of a sole speaker given as text. */
  readonly bio?: string;
  readonly abstract?: string;
  readonly series?: string;
  readonly category?: string;
  readonly department?: string;
  readonly topics?: readonly string[];
  readonly audiences?: readonly string[];
  readonly hosts?: readonly string[];
  readonly contact?: FeedContact;
  readonly timeZone?: string;
  readonly location?: FeedLocation | string;
  readonly webcast?: { readonly url: string; readonly label?: string };
  readonly mode?: 'in-person' | 'online' | 'hybrid';
  readonly links?: readonly FeedLink[];
  readonly status?: 'confirmed' | 'tentative' | 'cancelled' | 'postponed' | 'rescheduled';
  readonly note?: string;
  readonly toBeAnnounced?: readonly ('title' | 'speakers' | 'location' | 'abstract' | 'bio')[];
  readonly language?: string;
  readonly url?: string;
  readonly sequence?: number;
}

/** One seminar as it stands in `seminars.json`. */
export interface FeedEntry extends SeminarFacts {
  readonly uid: string;
  /** ISO 8601: a date, a wall-clock time in `timeZone` (else the feed's zone), or a time with its offset. */
  readonly start: string;
  /** Like `start`; of an all-day seminar the last day, inclusive. */
  readonly end?: string;
  readonly allDay?: boolean;
  readonly previousStart?: string;
  readonly updated?: string;
}

/** The document served as `seminars.json`. */
export interface FeedDocument {
  readonly version: 1;
  readonly title: string;
  readonly timeZone: string;
  readonly url: string;
  readonly icsUrl: string;
  readonly seminars: readonly FeedEntry[];
}
