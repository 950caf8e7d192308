import type { LoadedFeed } from '../feed/load-feed.ts';
import type { FeedProblem } from '../feed/read-seminars.ts';
import type { Seminar } from '../model/seminar.ts';

const upThePage: EventInit = { bubbles: true, composed: true };

/** A feed was read. It is sent once the list shows. */
export class SeminarFeedLoadEvent extends Event {
  readonly seminars: readonly Seminar[];
  /** Entries that cannot be shown, with the reason and their place in the feed. */
  readonly rejected: readonly FeedProblem[];
  /** What is wrong with entries that are shown all the same. */
  readonly remarks: readonly FeedProblem[];
  /** Name of the reader. */
  readonly format: string;

  constructor(feed: LoadedFeed) {
    super('seminar-feed-load', upThePage);
    this.seminars = feed.seminars;
    this.rejected = feed.rejected;
    this.remarks = feed.remarks;
    this.format = feed.format;
  }
}

/** A feed could not be read. It is sent once the fallback shows. */
export class SeminarFeedErrorEvent extends Event {
  /** A `FeedError`; anything else is a fault of ours. */
  readonly error: unknown;

  constructor(error: unknown) {
    super('seminar-feed-error', upThePage);
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'seminar-feed-load': SeminarFeedLoadEvent;
    'seminar-feed-error': SeminarFeedErrorEvent;
  }
}
