import { readMore } from '../feed/read-more.ts';
import type { FeedController, FeedHost } from './feed-controller.ts';

/** Reads the further pages of an element's feed, as far as the visitor goes. */
export class FeedPager {
  readonly #host: FeedHost;
  readonly #controller: FeedController;
  #read = new Set<string>();
  #first: string | undefined;
  #reading: Promise<void> | undefined;

  constructor(host: FeedHost, controller: FeedController) {
    this.#host = host;
    this.#controller = controller;
  }

  /** Whether there are pages that nobody has read. */
  get hasMore(): boolean {
    return (this.#controller.feed?.nextUrls.length ?? 0) > 0;
  }

  /** Whether a page is being read. */
  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  /** Reads one page on. */
  next(): Promise<void> {
    this.#reading ??= this.#next().finally(() => {
      this.#reading = undefined;
      this.#host.requestUpdate('pages');
    });
    return this.#reading;
  }

  /** Reads to the end, for a question that the pages read so far cannot answer. */
  async rest(): Promise<void> {
    while (this.hasMore) await this.next();
  }

  async #next(): Promise<void> {
    const { feed } = this.#controller;
    if (!feed) return;
    if (feed.address !== this.#first) [this.#first, this.#read] = [feed.address, new Set()];
    const { format, feedTimeZone: timeZone, now } = this.#host;
    const more = await readMore(feed, this.#read, { format, timeZone, now: now() });
    if (this.#controller.feed === feed) this.#controller.feed = more; // else another one is shown by now
  }
}
